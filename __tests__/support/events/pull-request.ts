import type {FakePull} from '../github/pull.ts'
import {renderComment} from '../github/render/comment.ts'
import {renderPull} from '../github/render/pull.ts'
import {apiUrl} from '../github/render/repository.ts'
import type {Comment} from '../github/state.ts'
import {type ActionEvent, commitSummary, common, onDefaultBranch} from './event.ts'

export interface PullRequestEventOptions {
  action?: 'opened' | 'synchronize' | 'reopened' | 'edited' | 'closed' | 'ready_for_review'
  /** Runs on the base branch with a full token. */
  target?: boolean
}

/**
 * `pull_request`: on the trial merge, with a read-only token when the head is in a fork; `pull_request_target`: on the
 * base branch.
 */
export const pullRequestEvent = (
  pull: FakePull,
  {action = 'synchronize', target = false}: PullRequestEventOptions = {}
): ActionEvent => {
  const {repository, author, number} = pull
  return {
    name: target ? 'pull_request_target' : 'pull_request',
    payload: {
      action,
      number,
      ...(action === 'synchronize' && {before: pull.baseSha, after: pull.headSha}),
      pull_request: renderPull(pull),
      ...common(repository, author)
    },
    repository,
    actor: author,
    ref: target ? `refs/heads/${pull.base}` : `refs/pull/${number}/merge`,
    sha: target ? pull.baseSha : (pull.mergeSha ?? pull.headSha),
    readOnly: pull.isFork && !target,
    headRef: pull.head,
    baseRef: pull.base
  }
}

/** `merge_group` for one pull request in the queue. */
export const mergeGroupEvent = (pull: FakePull): ActionEvent => {
  const {repository, author} = pull
  const sha = pull.mergeSha ?? pull.headSha
  const ref = `refs/heads/gh-readonly-queue/${pull.base}/pr-${pull.number}-${pull.baseSha}`
  return {
    ...onDefaultBranch(repository, author),
    name: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: sha,
        head_ref: ref,
        base_sha: pull.baseSha,
        base_ref: `refs/heads/${pull.base}`,
        head_commit: commitSummary(repository, sha)
      },
      ...common(repository, author)
    },
    ref,
    sha
  }
}

/** `issue_comment` on a pull request. */
export const issueCommentEvent = (
  pull: FakePull,
  comment: Comment,
  action: 'created' | 'edited' | 'deleted' = 'created'
): ActionEvent => {
  const {repository, number} = pull
  const rendered = renderPull(pull)
  return {
    ...onDefaultBranch(repository, comment.author),
    name: 'issue_comment',
    payload: {
      action,
      issue: {
        id: pull.id,
        number,
        title: pull.title,
        body: pull.body,
        state: pull.state,
        user: rendered.user,
        url: apiUrl(repository, `/issues/${number}`),
        html_url: rendered.html_url,
        comments: pull.comments.length,
        labels: [],
        pull_request: {
          url: rendered.url,
          html_url: rendered.html_url,
          diff_url: rendered.diff_url,
          patch_url: rendered.patch_url,
          merged_at: pull.mergedAt
        }
      },
      comment: renderComment(repository, comment),
      ...common(repository, comment.author)
    }
  }
}
