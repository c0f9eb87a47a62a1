import type {User} from '../github/people.ts'
import {htmlUrl, renderRepository} from '../github/render/repository.ts'
import {renderUser} from '../github/render/user.ts'
import type {FakeRepository} from '../github/repository.ts'

/** Why a workflow runs: the payload, and what the runner derives from it. */
export interface ActionEvent {
  /** `GITHUB_EVENT_NAME` */
  name: string
  payload: Readonly<Record<string, unknown>>
  repository: FakeRepository
  actor: User
  ref: string
  sha: string
  /** Whether the run gets a read-only token: `pull_request` from a fork. */
  readOnly: boolean
  /** Empty except for pull requests. */
  headRef: string
  baseRef: string
}

/** The commit a branch stands at. */
export const tipOf = (repository: FakeRepository, branch = repository.defaultBranch): string => {
  const sha = repository.resolve(`refs/heads/${branch}`)
  if (sha === undefined) throw new Error(`${repository.fullName} has no branch ${branch}`)
  return sha
}

/** What every payload has. */
export const common = (repository: FakeRepository, actor: User) => ({
  repository: renderRepository(repository),
  sender: renderUser(repository.world, actor)
})

/** Events that are about no branch run on the tip of the default branch. */
export const onDefaultBranch = (repository: FakeRepository, actor: User) => ({
  repository,
  actor,
  ref: `refs/heads/${repository.defaultBranch}`,
  sha: tipOf(repository),
  readOnly: false,
  headRef: '',
  baseRef: ''
})

/** A commit as pushes and merge groups describe it. */
export const commitSummary = (repository: FakeRepository, sha: string) => {
  const author = {name: 'Test Author', email: 'author@example.com', username: 'octocat'}
  const url = htmlUrl(repository, `/commit/${sha}`)
  return {
    id: sha,
    tree_id: sha,
    distinct: true,
    message: 'Change',
    timestamp: '2026-01-01T00:00:00Z',
    url,
    author,
    committer: author
  }
}
