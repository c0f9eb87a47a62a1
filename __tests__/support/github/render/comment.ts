import type {FakeRepository} from '../repository.ts'
import type {Comment} from '../state.ts'
import {apiUrl, htmlUrl} from './repository.ts'
import {nodeId, renderActionsApp, renderUser} from './user.ts'

/** What an author is to a repository. */
export const associationOf = (repository: FakeRepository, login: string): string => {
  if (login === repository.owner.login) return 'OWNER'
  return repository.collaborators.has(login) ? 'COLLABORATOR' : 'NONE'
}

/** `issue-comment` */
export const renderComment = (repository: FakeRepository, comment: Comment) => {
  const {id, issue, author} = comment
  const kind = repository.pulls.has(issue) ? 'pull' : 'issues'
  return {
    id,
    node_id: nodeId('IssueComment', id),
    url: apiUrl(repository, `/issues/comments/${id}`),
    html_url: `${htmlUrl(repository, `/${kind}/${issue}`)}#issuecomment-${id}`,
    issue_url: apiUrl(repository, `/issues/${issue}`),
    body: comment.body,
    user: renderUser(repository.world, author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(repository, author.login),
    performed_via_github_app: comment.viaActions ? renderActionsApp(repository.world) : null
  }
}
