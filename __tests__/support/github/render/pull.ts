import type {FakePull} from '../pull.ts'
import type {FakeRepository} from '../repository.ts'
import type {Review} from '../state.ts'
import {associationOf} from './comment.ts'
import {apiUrl, htmlUrl, renderRepository} from './repository.ts'
import {nodeId, renderUser} from './user.ts'

const renderEnd = (repository: FakeRepository, ref: string, sha: string) => ({
  label: `${repository.owner.login}:${ref}`,
  ref,
  sha,
  user: renderUser(repository.world, repository.owner),
  repo: renderRepository(repository)
})

const addresses = ({repository, number, headSha}: FakePull) => ({
  self: apiUrl(repository, `/pulls/${number}`),
  html: htmlUrl(repository, `/pull/${number}`),
  issue: apiUrl(repository, `/issues/${number}`),
  comments: apiUrl(repository, `/issues/${number}/comments`),
  review_comments: apiUrl(repository, `/pulls/${number}/comments`),
  review_comment: apiUrl(repository, '/pulls/comments{/number}'),
  commits: apiUrl(repository, `/pulls/${number}/commits`),
  statuses: apiUrl(repository, `/statuses/${headSha}`)
})

/** `pull-request-simple` */
export const renderPullInList = (pull: FakePull) => {
  const {repository, headRepository, author, id, number} = pull
  const urls = addresses(pull)
  return {
    id,
    node_id: nodeId('PullRequest', id),
    number,
    url: urls.self,
    html_url: urls.html,
    diff_url: `${urls.html}.diff`,
    patch_url: `${urls.html}.patch`,
    issue_url: urls.issue,
    commits_url: urls.commits,
    comments_url: urls.comments,
    review_comments_url: urls.review_comments,
    review_comment_url: urls.review_comment,
    statuses_url: urls.statuses,
    _links: Object.fromEntries(Object.entries(urls).map(([name, href]) => [name, {href}])),
    state: pull.state,
    locked: false,
    title: pull.title,
    body: pull.body,
    user: renderUser(repository.world, author),
    labels: [],
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    created_at: pull.createdAt,
    updated_at: pull.createdAt,
    closed_at: pull.mergedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeSha,
    head: renderEnd(headRepository, pull.head, pull.headSha),
    base: renderEnd(repository, pull.base, pull.baseSha),
    author_association: associationOf(repository, author.login),
    auto_merge: null,
    draft: pull.draft
  }
}

/** `pull-request` */
export const renderPull = (pull: FakePull) => {
  const {files, mergeSha} = pull
  return {
    ...renderPullInList(pull),
    merged: pull.mergedAt !== null,
    merged_by: null,
    mergeable: mergeSha !== null,
    rebaseable: mergeSha !== null,
    mergeable_state: mergeSha === null ? 'dirty' : 'clean',
    comments: pull.comments.length,
    review_comments: 0,
    maintainer_can_modify: pull.isFork,
    commits: pull.commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length
  }
}

/** `pull-request-review` */
export const renderReview = (pull: FakePull, review: Review) => {
  const {repository, number} = pull
  const html = `${htmlUrl(repository, `/pull/${number}`)}#pullrequestreview-${review.id}`
  const self = apiUrl(repository, `/pulls/${number}`)
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: renderUser(repository.world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: self,
    _links: {html: {href: html}, pull_request: {href: self}},
    submitted_at: review.submittedAt,
    commit_id: review.commit,
    author_association: associationOf(repository, review.author.login)
  }
}
