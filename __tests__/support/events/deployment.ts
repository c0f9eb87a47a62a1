import {apiUrl, htmlUrl} from '../github/render/repository.ts'
import {renderUser} from '../github/render/user.ts'
import type {FakeRepository} from '../github/repository.ts'
import {type ActionEvent, common, onDefaultBranch, tipOf} from './event.ts'

const createdAt = '2026-01-01T00:00:00Z'

/** `deployment_status` of a deployment of a branch to an environment. */
export const deploymentStatusEvent = (
  repository: FakeRepository,
  options: {environment?: string; url?: string; state?: string; branch?: string} = {}
): ActionEvent => {
  const {environment = 'production', url = '', state = 'success', branch = repository.defaultBranch} = options
  const sha = tipOf(repository, branch)
  const deployment = apiUrl(repository, '/deployments/1')
  return {
    ...onDefaultBranch(repository, repository.owner),
    name: 'deployment_status',
    payload: {
      action: 'created',
      deployment_status: {
        id: 1,
        state,
        environment,
        environment_url: url,
        target_url: url,
        log_url: url,
        description: '',
        deployment_url: deployment,
        creator: renderUser(repository.world, repository.owner),
        created_at: createdAt,
        updated_at: createdAt
      },
      deployment: {
        id: 1,
        url: deployment,
        sha,
        ref: branch,
        task: 'deploy',
        environment,
        payload: {},
        created_at: createdAt
      },
      ...common(repository, repository.owner)
    },
    ref: `refs/heads/${branch}`,
    sha
  }
}

/** `release` of a tag, which is put on the tip of the default branch when there is none. */
export const releaseEvent = (
  repository: FakeRepository,
  {tag = 'v1.0.0', action = 'published', prerelease = false}: {tag?: string; action?: string; prerelease?: boolean} = {}
): ActionEvent => {
  const ref = `refs/tags/${tag}`
  if (!repository.refs.has(ref)) repository.tag(tag, tipOf(repository))
  return {
    ...onDefaultBranch(repository, repository.owner),
    name: 'release',
    payload: {
      action,
      release: {
        id: 1,
        tag_name: tag,
        target_commitish: repository.defaultBranch,
        name: tag,
        body: '',
        draft: false,
        prerelease,
        url: apiUrl(repository, '/releases/1'),
        html_url: htmlUrl(repository, `/releases/tag/${tag}`),
        author: renderUser(repository.world, repository.owner),
        assets: [],
        created_at: createdAt,
        published_at: createdAt
      },
      ...common(repository, repository.owner)
    },
    ref,
    sha: repository.refs.get(ref) ?? ''
  }
}
