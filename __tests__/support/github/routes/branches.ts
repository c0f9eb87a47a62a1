import {ApiError, notFound} from '../errors.ts'
import {renderCommit} from '../render/commit.ts'
import {apiUrl, htmlUrl} from '../render/repository.ts'
import {ok, type Routes, repositoryOf} from '../route.ts'

/** Branches and their classic protection. */
export const branchRoutes: Routes = {
  'repos/get-branch': {
    needs: ['contents'],
    answer(call) {
      const repository = repositoryOf(call)
      const name = call.params['branch'] ?? ''
      const sha = repository.refs.get(`refs/heads/${name}`)
      if (sha === undefined) throw new ApiError(404, 'Branch not found')
      const isClassic = repository.project.protections.has(name)
      const self = apiUrl(repository, `/branches/${name}`)
      return ok({
        name,
        commit: renderCommit(repository, sha),
        _links: {self, html: htmlUrl(repository, `/tree/${name}`)},
        protected: isClassic || (repository.rules.get(name) ?? []).length > 0,
        protection: {enabled: isClassic},
        protection_url: `${self}/protection`
      })
    }
  },
  'repos/get-branch-protection': {
    needs: ['administration'],
    confidential: true,
    answer(call) {
      const repository = repositoryOf(call)
      const name = call.params['branch'] ?? ''
      if (!repository.refs.has(`refs/heads/${name}`)) throw notFound()
      const protection = repository.project.protections.get(name)
      if (!protection) throw new ApiError(404, 'Branch not protected')
      return ok({url: apiUrl(repository, `/branches/${name}/protection`), ...protection})
    }
  }
}
