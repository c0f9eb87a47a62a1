import {ApiError} from '../errors.ts'
import {pageOf} from '../pages.ts'
import {renderSimpleStatus, renderStatus} from '../render/checks.ts'
import {apiUrl, renderRepository} from '../render/repository.ts'
import {type Call, commitOf, ok, type Routes, repositoryOf} from '../route.ts'
import type {CommitStatus} from '../state.ts'

// Newest first, as GitHub lists them.
const statusesOf = (call: Call, sha: string): CommitStatus[] =>
  repositoryOf(call)
    .statuses.filter(status => status.sha === sha)
    .reverse()

const latest = (statuses: readonly CommitStatus[]): CommitStatus[] => [
  ...new Map(statuses.toReversed().map(status => [status.context, status])).values()
]

const stateOf = (statuses: readonly CommitStatus[]): string => {
  const states = new Set(statuses.map(({state}) => state))
  if (states.has('error') || states.has('failure')) return 'failure'
  return states.has('pending') || states.size === 0 ? 'pending' : 'success'
}

/** Commit statuses. */
export const statusRoutes: Routes = {
  'repos/create-commit-status': {
    needs: ['statuses'],
    answer(call) {
      const name = call.params['sha'] ?? ''
      const sha = commitOf(call, name, () => new ApiError(422, `No commit found for SHA: ${name}`))
      const {
        state,
        context,
        description = null,
        target_url: targetUrl = null
      } = (call.body ?? {}) as {
        state: CommitStatus['state']
        context?: string
        description?: string | null
        target_url?: string | null
      }
      const repository = repositoryOf(call)
      const creator = call.token?.user.login ?? ''
      const status = repository.status({sha, state, context: context ?? 'default', description, targetUrl, creator})
      return {status: 201, body: renderStatus(repository, status)}
    }
  },

  'repos/list-commit-statuses-for-ref': {
    needs: ['statuses'],
    answer(call) {
      const repository = repositoryOf(call)
      const {entries, headers} = pageOf(call, statusesOf(call, commitOf(call, call.params['ref'] ?? '')))
      return ok(
        entries.map(status => renderStatus(repository, status)),
        headers
      )
    }
  },

  'repos/get-combined-status-for-ref': {
    needs: ['statuses'],
    answer(call) {
      const repository = repositoryOf(call)
      const sha = commitOf(call, call.params['ref'] ?? '')
      const statuses = latest(statusesOf(call, sha))
      const {entries, headers} = pageOf(call, statuses)
      return ok(
        {
          state: stateOf(statuses),
          statuses: entries.map(status => renderSimpleStatus(repository, status)),
          sha,
          total_count: statuses.length,
          repository: renderRepository(repository),
          commit_url: apiUrl(repository, `/commits/${sha}`),
          url: apiUrl(repository, `/commits/${sha}/status`)
        },
        headers
      )
    }
  }
}
