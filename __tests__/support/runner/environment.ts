import type {ActionEvent} from '../events.ts'

export interface Machine {
  workspace: string
  /** `RUNNER_TEMP`. */
  temp: string
  apiUrl: string
  eventPath: string
}

/** The variables GitHub's documentation lists for every step, for one event. */
export const githubVariables = (event: ActionEvent, machine: Machine): Record<string, string> => {
  const {repository, ref, sha} = event
  const [owner = ''] = repository.fullName.split('/')
  const workflow = `${repository.fullName}/.github/workflows/readiness.yml@${ref}`
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_PATH: machine.workspace,
    GITHUB_ACTION_REF: '',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTOR: event.actor.login,
    GITHUB_ACTOR_ID: String(event.actor.id),
    GITHUB_API_URL: machine.apiUrl,
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: machine.eventPath,
    GITHUB_GRAPHQL_URL: `${machine.apiUrl}/graphql`,
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_JOB: 'readiness',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.owner.id),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '9000000001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: sha,
    GITHUB_TRIGGERING_ACTOR: event.actor.login,
    GITHUB_WORKFLOW: 'Readiness',
    GITHUB_WORKFLOW_REF: workflow,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_WORKSPACE: machine.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'Test Runner',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: machine.temp,
    RUNNER_TOOL_CACHE: machine.temp,
    RUNNER_WORKSPACE: machine.temp
  }
}
