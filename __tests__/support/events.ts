/** Events that start a workflow, in the shape GitHub gives them, made from the state of a fake GitHub. */
export {pushEvent, scheduleEvent, workflowDispatchEvent} from './events/branch.ts'
export {deploymentStatusEvent, releaseEvent} from './events/deployment.ts'
export type {ActionEvent} from './events/event.ts'
export {
  issueCommentEvent,
  mergeGroupEvent,
  type PullRequestEventOptions,
  pullRequestEvent
} from './events/pull-request.ts'
export {workflowRunEvent} from './events/workflow-run.ts'
