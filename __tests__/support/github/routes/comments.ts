import {invalidField, notFound} from '../errors.ts'
import {pageOf} from '../pages.ts'
import {renderComment} from '../render/comment.ts'
import {type Call, ok, type Routes, repositoryOf} from '../route.ts'
import type {Comment} from '../state.ts'

const commentOf = (call: Call): Comment => {
  const id = Number(call.params['comment_id'])
  const comment = repositoryOf(call).comments.find(comment => comment.id === id)
  if (!comment) throw notFound()
  return comment
}

const issueOf = (call: Call): number => {
  const issue = Number(call.params['issue_number'])
  if (!repositoryOf(call).pulls.has(issue)) throw notFound()
  return issue
}

const bodyOf = ({body}: Call): string => {
  const text = String(body?.['body'] ?? '')
  if (text.trim() === '') throw invalidField('IssueComment', 'body', 'body cannot be blank')
  return text
}

const needs = ['issues', 'pull_requests'] as const

/** Comments on issues and pull requests. */
export const commentRoutes: Routes = {
  'issues/list-comments': {
    needs,
    answer(call) {
      const repository = repositoryOf(call)
      const issue = issueOf(call)
      const since = call.query.get('since')
      const comments = repository.comments
        .filter(comment => comment.issue === issue && (since === null || comment.updatedAt >= since))
        .sort((one, other) => one.id - other.id)
      const {entries, headers} = pageOf(call, comments)
      return ok(
        entries.map(comment => renderComment(repository, comment)),
        headers
      )
    }
  },

  'issues/create-comment': {
    needs,
    answer(call) {
      const repository = repositoryOf(call)
      const author = call.token?.user.login ?? ''
      const comment = repository.comment(issueOf(call), {author, body: bodyOf(call)})
      return {status: 201, body: renderComment(repository, comment)}
    }
  },

  'issues/get-comment': {needs, answer: call => ok(renderComment(repositoryOf(call), commentOf(call)))},

  'issues/update-comment': {
    needs,
    answer(call) {
      const comment = commentOf(call)
      comment.body = bodyOf(call)
      comment.updatedAt = call.world.clock.now()
      return ok(renderComment(repositoryOf(call), comment))
    }
  },

  'issues/delete-comment': {
    needs,
    answer(call) {
      const {comments} = repositoryOf(call)
      comments.splice(comments.indexOf(commentOf(call)), 1)
      return {status: 204}
    }
  }
}
