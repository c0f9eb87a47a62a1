import * as z from 'zod/mini'
import {ConfigurationError} from '../errors.ts'
import {type Env, type EventFacts, readEvent, sha} from './events.ts'

/** What the runner says of a run, as data. URLs have no final slash. `sha` is a merge commit on `pull_request`. */
export interface RunContext extends EventFacts {
  event: string
  repository: {owner: string; repo: string} | null
  runUrl: string | null
  serverUrl: string
  apiUrl: string
  graphqlUrl: string
  actor: string | null
  runId: number
  runAttempt: number
  selfHosted: boolean
  privateRepo: boolean
}

const payloadRepository = z.object({private: z.boolean()})

const address = (text: string | undefined, otherwise: string): string => (text || otherwise).replace(/\/+$/, '')
const count = (text: string | undefined): number => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : 0)

const repositoryOf = (env: Env): RunContext['repository'] => {
  const [owner, repo, ...more] = env['GITHUB_REPOSITORY']?.split('/') ?? []
  return owner && repo && more.length === 0 ? {owner, repo} : null
}

/** What an event means for the gate. Throws a `ConfigurationError` naming the event file when it is malformed. */
export const parseContext = (event: string, payload: unknown, env: Env): RunContext => {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
    throw new ConfigurationError('the event must be a JSON object', {
      path: env['GITHUB_EVENT_PATH'] ?? 'GITHUB_EVENT_PATH'
    })
  }
  const facts = readEvent(event, payload, env)
  const own = z.safeParse(payloadRepository, (payload as {repository?: unknown}).repository)
  const named = repositoryOf(env)
  const serverUrl = address(env['GITHUB_SERVER_URL'], 'https://github.com')
  const apiUrl = address(env['GITHUB_API_URL'], 'https://api.github.com')
  const runId = count(env['GITHUB_RUN_ID'])
  return {
    ...facts,
    event,
    repository: named,
    sha: facts.sha ?? z.safeParse(sha(), env['GITHUB_SHA']).data ?? null,
    runUrl: named && runId > 0 ? `${serverUrl}/${named.owner}/${named.repo}/actions/runs/${runId}` : null,
    serverUrl,
    apiUrl,
    graphqlUrl: address(env['GITHUB_GRAPHQL_URL'], `${apiUrl.replace(/\/v3$/, '')}/graphql`),
    actor: env['GITHUB_ACTOR'] || null,
    runId,
    runAttempt: Math.max(1, count(env['GITHUB_RUN_ATTEMPT'])),
    selfHosted: env['RUNNER_ENVIRONMENT'] === 'self-hosted',
    privateRepo: own.data?.private ?? false
  }
}
