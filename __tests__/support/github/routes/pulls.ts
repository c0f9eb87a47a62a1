import {pageOf} from '../pages.ts'
import {renderChange, renderCommit} from '../render/commit.ts'
import {renderPull, renderPullInList, renderReview} from '../render/pull.ts'
import {commitOf, ok, pullOf, type Routes, repositoryOf} from '../route.ts'

/** Pull requests, what they change, and how they were reviewed. */
export const pullRoutes: Routes = {
  'pulls/get': {needs: ['pull_requests'], answer: call => ok(renderPull(pullOf(call)))},

  'pulls/list': {
    needs: ['pull_requests'],
    answer(call) {
      const {query} = call
      const [state, base, head] = [query.get('state') ?? 'open', query.get('base'), query.get('head')]
      const pulls = [...repositoryOf(call).pulls.values()].filter(
        pull =>
          (state === 'all' || pull.state === state) &&
          (base === null || pull.base === base) &&
          (head === null || `${pull.headRepository.owner.login}:${pull.head}` === head)
      )
      const isAscending = query.get('direction') === 'asc'
      const {entries, headers} = pageOf(call, isAscending ? pulls : pulls.reverse())
      return ok(entries.map(renderPullInList), headers)
    }
  },

  'pulls/list-files': {
    needs: ['pull_requests'],
    answer(call) {
      const pull = pullOf(call)
      const {entries, headers} = pageOf(call, pull.files.slice(0, call.world.limits.pullFiles))
      return ok(
        entries.map(file => renderChange(pull.repository, pull.headSha, file)),
        headers
      )
    }
  },

  'pulls/list-commits': {
    needs: ['pull_requests'],
    answer(call) {
      const pull = pullOf(call)
      const {entries, headers} = pageOf(call, pull.commits.slice(0, 250))
      return ok(
        entries.map(sha => renderCommit(pull.repository, sha)),
        headers
      )
    }
  },

  'pulls/list-reviews': {
    needs: ['pull_requests'],
    answer(call) {
      const pull = pullOf(call)
      const {entries, headers} = pageOf(call, pull.reviews)
      return ok(
        entries.map(review => renderReview(pull, review)),
        headers
      )
    }
  },

  'repos/list-pull-requests-associated-with-commit': {
    needs: ['pull_requests'],
    answer(call) {
      const sha = commitOf(call, call.params['commit_sha'] ?? '')
      const {entries, headers} = pageOf(call, repositoryOf(call).pullsWith(sha))
      return ok(entries.map(renderPullInList), headers)
    }
  }
}
