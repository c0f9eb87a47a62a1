import type {FakeRepository} from '../repository.ts'
import type {Environment, Issue, Milestone, Release, WorkflowRun} from '../state.ts'
import {apiUrl, htmlUrl, renderRepository} from './repository.ts'
import {nodeId, renderUser} from './user.ts'

/** `environment` */
export const renderEnvironment = (repository: FakeRepository, environment: Environment) => {
  const {id, name, branches, reviewers, waitTimer, noSelfReview, createdAt} = environment
  const {world} = repository
  const rule = (type: string, more: object = {}) => ({id: 1, node_id: nodeId('Gate', id), type, ...more})
  const people = reviewers.map(login => ({type: 'User', reviewer: renderUser(world, world.people.user(login))}))
  return {
    id,
    node_id: nodeId('Environment', id),
    name,
    url: apiUrl(repository, `/environments/${encodeURIComponent(name)}`),
    html_url: htmlUrl(repository, `/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`),
    created_at: createdAt,
    updated_at: createdAt,
    protection_rules: [
      ...(waitTimer > 0 ? [rule('wait_timer', {wait_timer: waitTimer})] : []),
      ...(people.length > 0
        ? [rule('required_reviewers', {prevent_self_review: noSelfReview, reviewers: people})]
        : []),
      ...(branches === 'any' ? [] : [rule('branch_policy')])
    ],
    deployment_branch_policy:
      branches === 'any'
        ? null
        : {protected_branches: branches === 'protected', custom_branch_policies: branches === 'selected'}
  }
}

/** `release` */
export const renderRelease = (repository: FakeRepository, release: Release) => {
  const {id, tag, draft, prerelease, createdAt, publishedAt, assets} = release
  const {world, owner} = repository
  const url = apiUrl(repository, `/releases/${id}`)
  return {
    id,
    node_id: nodeId('Release', id),
    url,
    assets_url: `${url}/assets`,
    upload_url: `https://uploads.github.com/repos/${repository.fullName}/releases/${id}/assets{?name,label}`,
    html_url: htmlUrl(repository, `/releases/tag/${tag}`),
    tarball_url: apiUrl(repository, `/tarball/${tag}`),
    zipball_url: apiUrl(repository, `/zipball/${tag}`),
    tag_name: tag,
    target_commitish: repository.defaultBranch,
    name: tag,
    body: null,
    draft,
    prerelease,
    created_at: createdAt,
    published_at: publishedAt,
    author: renderUser(world, owner),
    assets: assets.map(({name, state}, index) => ({
      id: id * 100 + index,
      node_id: nodeId('ReleaseAsset', index),
      url: `${url}/assets/${index}`,
      browser_download_url: htmlUrl(repository, `/releases/download/${tag}/${encodeURIComponent(name)}`),
      name,
      label: null,
      state,
      content_type: 'application/octet-stream',
      size: 1,
      digest: null,
      download_count: 0,
      created_at: createdAt,
      updated_at: createdAt,
      uploader: renderUser(world, owner)
    }))
  }
}

/** `label` */
export const renderLabel = (repository: FakeRepository, name: string) => ({
  id: 1,
  node_id: nodeId('Label', name),
  url: apiUrl(repository, `/labels/${encodeURIComponent(name)}`),
  name,
  description: null,
  color: 'ededed',
  default: false
})

/** `milestone` */
export const renderMilestone = (repository: FakeRepository, milestone: Milestone) => {
  const {number, title, state, createdAt} = milestone
  const own = repository.project.issues.filter(issue => issue.milestone === title)
  const open = own.filter(issue => issue.state === 'open').length
  const url = apiUrl(repository, `/milestones/${number}`)
  return {
    url,
    html_url: htmlUrl(repository, `/milestone/${number}`),
    labels_url: `${url}/labels`,
    id: number,
    node_id: nodeId('Milestone', number),
    number,
    state,
    title,
    description: null,
    creator: renderUser(repository.world, repository.owner),
    open_issues: open,
    closed_issues: own.length - open,
    created_at: createdAt,
    updated_at: createdAt,
    closed_at: state === 'closed' ? createdAt : null,
    due_on: null
  }
}

/** `issue` */
export const renderIssue = (repository: FakeRepository, issue: Issue) => {
  const {number, title, labels, state, isPull, createdAt} = issue
  const url = apiUrl(repository, `/issues/${number}`)
  const html = htmlUrl(repository, `/${isPull ? 'pull' : 'issues'}/${number}`)
  return {
    id: number,
    node_id: nodeId('Issue', number),
    url,
    repository_url: apiUrl(repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    number,
    state,
    title,
    body: null,
    user: renderUser(repository.world, repository.owner),
    labels: labels.map(label => renderLabel(repository, label)),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    comments: 0,
    closed_at: state === 'closed' ? createdAt : null,
    created_at: createdAt,
    updated_at: createdAt,
    author_association: 'OWNER',
    ...(isPull && {
      pull_request: {url: apiUrl(repository, `/pulls/${number}`), html_url: html, diff_url: null, patch_url: null}
    })
  }
}

/** `workflow-run` */
export const renderWorkflowRun = (repository: FakeRepository, run: WorkflowRun) => {
  const {suite, sha, workflow, event, createdAt} = run
  const id = 7000 + suite
  const url = apiUrl(repository, `/actions/runs/${id}`)
  return {
    id,
    node_id: nodeId('WorkflowRun', id),
    name: `Workflow ${workflow}`,
    display_title: 'Change',
    run_number: suite,
    event,
    status: 'completed',
    conclusion: 'success',
    head_branch: 'change',
    head_sha: sha,
    path: `.github/workflows/${workflow}.yml`,
    workflow_id: workflow,
    check_suite_id: suite,
    url,
    html_url: htmlUrl(repository, `/actions/runs/${id}`),
    created_at: createdAt,
    updated_at: createdAt,
    head_commit: null,
    head_repository: renderRepository(repository),
    repository: renderRepository(repository),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: apiUrl(repository, `/check-suites/${suite}`),
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    artifacts_url: `${url}/artifacts`,
    workflow_url: apiUrl(repository, `/actions/workflows/${workflow}`),
    pull_requests: []
  }
}
