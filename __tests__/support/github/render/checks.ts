import type {FakeRepository} from '../repository.ts'
import type {CheckRun, CommitStatus} from '../state.ts'
import {apiUrl, htmlUrl} from './repository.ts'
import {nodeId, renderActionsApp, renderUser} from './user.ts'

/** `check-run` */
export const renderCheckRun = (repository: FakeRepository, run: CheckRun) => {
  const url = apiUrl(repository, `/check-runs/${run.id}`)
  return {
    id: run.id,
    node_id: nodeId('CheckRun', run.id),
    head_sha: run.sha,
    external_id: run.externalId,
    url,
    html_url: htmlUrl(repository, `/runs/${run.id}`),
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`
    },
    name: run.name,
    check_suite: {id: run.suite},
    app: renderActionsApp(repository.world),
    pull_requests: []
  }
}

/** `simple-commit-status` */
export const renderSimpleStatus = (repository: FakeRepository, status: CommitStatus) => ({
  url: apiUrl(repository, `/statuses/${status.sha}`),
  avatar_url: renderUser(repository.world, status.creator).avatar_url,
  id: status.id,
  node_id: nodeId('StatusContext', status.id),
  state: status.state,
  description: status.description,
  target_url: status.targetUrl,
  context: status.context,
  created_at: status.createdAt,
  updated_at: status.createdAt
})

/** `status` */
export const renderStatus = (repository: FakeRepository, status: CommitStatus) => ({
  ...renderSimpleStatus(repository, status),
  creator: renderUser(repository.world, status.creator)
})
