import {ApiError, notFound} from '../errors.ts'
import {pageOf} from '../pages.ts'
import {renderCheckRun} from '../render/checks.ts'
import {type Call, commitOf, ok, type Routes, repositoryOf} from '../route.ts'
import type {CheckRun} from '../state.ts'

type Output = {title?: string; summary?: string; text?: string; annotations?: Record<string, unknown>[]}

const requireApp = ({token}: Call): void => {
  if (token?.kind !== 'installation') throw new ApiError(403, 'You must authenticate via a GitHub App.')
}

const runOf = (call: Call): CheckRun => {
  const id = Number(call.params['check_run_id'])
  const run = repositoryOf(call).checkRuns.find(run => run.id === id)
  if (!run) throw notFound()
  return run
}

const fieldNames: Readonly<Record<string, keyof CheckRun>> = {
  name: 'name',
  external_id: 'externalId',
  details_url: 'detailsUrl',
  status: 'status',
  conclusion: 'conclusion',
  started_at: 'startedAt',
  completed_at: 'completedAt'
}

// Giving a conclusion completes a run; annotations of a later request are added to the ones before.
const applyBody = (call: Call, run: CheckRun): void => {
  const body = call.body ?? {}
  const given = Object.entries(fieldNames).filter(([field]) => body[field] !== undefined)
  Object.assign(run, Object.fromEntries(given.map(([field, name]) => [name, body[field]])))
  if (body['conclusion'] !== undefined) {
    run.status = 'completed'
    run.completedAt ??= call.world.clock.now()
  }
  const {annotations = [], ...texts} = (body['output'] ?? {}) as Output
  const {title, summary, text} = {title: run.title, summary: run.summary, text: run.text, ...texts}
  Object.assign(run, {title, summary, text})
  run.annotations.push(...annotations)
}

// Of each suite: another run of the same workflow is another suite, and is listed beside the first.
const latest = (runs: readonly CheckRun[]): CheckRun[] => [
  ...new Map(runs.map(run => [JSON.stringify([run.suite, run.name]), run])).values()
]

/** Check runs. Only apps may write them. */
export const checkRoutes: Routes = {
  'checks/create': {
    needs: ['checks'],
    answer(call) {
      requireApp(call)
      const repository = repositoryOf(call)
      const sha = commitOf(call, String(call.body?.['head_sha']), () => new ApiError(422, 'No commit found for SHA'))
      const name = String(call.body?.['name'])
      const run = repository.checkRun({sha, name, status: 'queued', conclusion: null, completedAt: null})
      applyBody(call, run)
      return {status: 201, body: renderCheckRun(repository, run)}
    }
  },

  'checks/update': {
    needs: ['checks'],
    answer(call) {
      requireApp(call)
      const run = runOf(call)
      applyBody(call, run)
      return ok(renderCheckRun(repositoryOf(call), run))
    }
  },

  'checks/get': {needs: ['checks'], answer: call => ok(renderCheckRun(repositoryOf(call), runOf(call)))},

  'checks/list-for-ref': {
    needs: ['checks'],
    answer(call) {
      const repository = repositoryOf(call)
      const sha = commitOf(call, call.params['ref'] ?? '', () => new ApiError(422, 'No commit found for SHA'))
      const [name, status] = [call.query.get('check_name'), call.query.get('status')]
      const matching = repository.checkRuns.filter(
        run => run.sha === sha && (name === null || run.name === name) && (status === null || run.status === status)
      )
      const runs = call.query.get('filter') === 'all' ? matching : latest(matching)
      const {entries, headers} = pageOf(call, runs)
      return ok({total_count: runs.length, check_runs: entries.map(run => renderCheckRun(repository, run))}, headers)
    }
  }
}
