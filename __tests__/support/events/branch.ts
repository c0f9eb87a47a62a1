import {htmlUrl} from '../github/render/repository.ts'
import type {FakeRepository} from '../github/repository.ts'
import {type ActionEvent, commitSummary, common, onDefaultBranch, tipOf} from './event.ts'

/** `push` to a branch; `before` is the null id for a new branch. */
export const pushEvent = (
  repository: FakeRepository,
  {branch = repository.defaultBranch, before = '0'.repeat(40)}: {branch?: string; before?: string} = {}
): ActionEvent => {
  const after = tipOf(repository, branch)
  const ref = `refs/heads/${branch}`
  const actor = repository.owner
  return {
    ...onDefaultBranch(repository, actor),
    name: 'push',
    payload: {
      ref,
      before,
      after,
      base_ref: null,
      created: /^0+$/.test(before),
      deleted: false,
      forced: false,
      compare: htmlUrl(repository, `/compare/${before}...${after}`),
      commits: [commitSummary(repository, after)],
      head_commit: commitSummary(repository, after),
      pusher: {name: actor.login, email: 'author@example.com'},
      ...common(repository, actor)
    },
    ref,
    sha: after
  }
}

/** `workflow_dispatch`, by hand on a branch. */
export const workflowDispatchEvent = (
  repository: FakeRepository,
  {branch = repository.defaultBranch, inputs = {}}: {branch?: string; inputs?: Readonly<Record<string, string>>} = {}
): ActionEvent => {
  const ref = `refs/heads/${branch}`
  const workflow = '.github/workflows/readiness.yml'
  return {
    ...onDefaultBranch(repository, repository.owner),
    name: 'workflow_dispatch',
    payload: {inputs, ref, workflow, ...common(repository, repository.owner)},
    ref,
    sha: tipOf(repository, branch)
  }
}

/** `schedule` */
export const scheduleEvent = (repository: FakeRepository, schedule = '0 6 * * 1'): ActionEvent => ({
  ...onDefaultBranch(repository, repository.owner),
  name: 'schedule',
  payload: {schedule, workflow: '.github/workflows/readiness.yml', ...common(repository, repository.owner)}
})
