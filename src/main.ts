import {fail, log, logGroup, mask, readContext, readInputs, remark, stepResults} from './adapters/actions.ts'
import {systemClock} from './adapters/clock.ts'
import type {RunContext} from './adapters/context.ts'
import type {GitHubClient, GitHubOptions} from './adapters/github.ts'
import {openPorts} from './adapters/ports.ts'
import {openReading, type Reading} from './adapters/reading.ts'
import {completeContext, type Surroundings} from './adapters/surroundings.ts'
import {createWorkspace} from './adapters/workspace.ts'
import {type Inputs, inputNames} from './config/inputs.ts'
import {parseInputs} from './config/parse.ts'
import type {Settings} from './config/schema.ts'
import {ConfigurationError, Refusal, reasonOf} from './errors.ts'
import type {Links, Report} from './model.ts'
import {type GateRun, gate, verifyShard} from './pipeline.ts'
import {mayRun} from './policy/trust.ts'
import type {GitHubFacts} from './ports.ts'
import {publicationOf} from './publish/publication.ts'
import {publish, type Remote} from './publish/publish.ts'
import {readDocuments} from './read.ts'
import {overview} from './report/overview.ts'
import {renderText} from './report/text.ts'

type Env = Readonly<Record<string, string | undefined>>

/** What the run is about: the event, completed by the API where the event does not say. */
interface Run extends Surroundings {
  env: Env
  inputs: Inputs
  /** A client of its own; `github` is the one of the start of the run. */
  openGitHub: ((options?: Partial<GitHubOptions>) => Promise<GitHubClient>) | null
}

const openRun = async (env: Env): Promise<Run> => {
  const {inputs: given, unknown} = readInputs(env, inputNames('action'))
  const raw = {...given, ...Object.fromEntries(unknown.map(name => [name, 'given']))}
  const inputs = parseInputs(raw, 'action', name => `input ${name}`)
  if (inputs.token) mask(inputs.token)
  const context = readContext(env)
  const {token} = inputs
  const {repository, apiUrl} = context
  const openGitHub =
    token && repository
      ? async (options: Partial<GitHubOptions> = {}): Promise<GitHubClient> => {
          const {createGitHub} = await import('./adapters/github.ts')
          return createGitHub({token, apiUrl, ...repository, clock: systemClock, ...options})
        }
      : null
  let client: Promise<GitHubClient> | undefined
  const github = openGitHub && (() => (client ??= openGitHub()))
  const surroundings = {context, root: env['GITHUB_WORKSPACE'] || process.cwd(), github}
  return {...surroundings, env, inputs, openGitHub, context: await completeContext(surroundings)}
}

const linksOf = ({serverUrl, repository, head, sha, runUrl}: RunContext): Links | null => {
  const commit = head?.sha ?? sha
  if (!repository || !commit) return null
  return {blob: `${serverUrl}/${repository.owner}/${repository.repo}/blob/${commit}`, run: runUrl}
}

const NO_API = {reason: 'this run has no token for the GitHub API', remedy: 'give the input token'}

/** What the checks of the API ask; the commit and the pull request are those of the start of the run. */
const openFacts = async (
  {context, env, openGitHub}: Run,
  {timeout}: Settings
): Promise<GitHubFacts | typeof NO_API> => {
  if (!openGitHub) return NO_API
  const {createGitHubFacts, factsClient} = await import('./adapters/github.ts')
  const {head, sha, pull, author, base, runId} = context
  return createGitHubFacts(() => openGitHub(factsClient(timeout)), {
    sha: head?.sha ?? sha,
    pull: pull === null ? null : {number: pull, author},
    baseBranch: base?.ref ?? null,
    runId,
    job: env['GITHUB_JOB'] || null,
    clock: systemClock
  })
}

/** Opens what a gate run needs, uses it and releases it. */
const withRun = async <T>(
  run: Run,
  {settings, head, base, notices}: Reading,
  use: (run: GateRun) => Promise<T>
): Promise<T> => {
  const {context, root, env} = run
  const {trust, deploymentUrl} = context
  const withUrl = settings['base-url'] === null ? {...settings, 'base-url': deploymentUrl} : settings
  const {ports, close} = await openPorts({
    root,
    files: head,
    settings: withUrl,
    env,
    openGitHub: () => openFacts(run, settings),
    staticOnly: trust === 'privileged'
  })
  try {
    return await use({
      settings,
      head: context.head?.sha ?? context.sha,
      documents: await readDocuments(head, settings.checklists, settings.exclude),
      base,
      ports,
      clock: systemClock,
      event: context.event,
      mayRun: mayRun(trust),
      notices: [...notices, ...remarksOn(run, settings)],
      links: linksOf(context)
    })
  } finally {
    await close()
  }
}

const remarksOn = ({context}: Run, settings: Settings): string[] => [
  ...(settings.offline ? ['Offline: network checks were not run.'] : []),
  ...(context.trust === 'privileged' ? [`Static checks only: ${context.event} runs with the token of the base.`] : []),
  ...(context.selfHosted && !context.privateRepo
    ? ['This is a self-hosted runner of a public repository: pull requests can reach its network.']
    : [])
]

/** Hands the report over; answers whether a pending commit status stands in for a red job. */
const report = async (run: Run, settings: Settings, result: Report): Promise<boolean> => {
  const {context, env, root, openGitHub} = run
  const folder = settings['report-dir']
  if (folder !== null) {
    const [{reportFiles}, {writeFiles}] = await Promise.all([
      import('./report/render.ts'),
      import('./adapters/output.ts')
    ])
    writeFiles(root, await reportFiles(result, folder))
  }
  const sha = context.head?.sha ?? context.sha
  const publication = publicationOf(result, settings, {
    name: `${env['GITHUB_WORKFLOW'] ?? ''}/${env['GITHUB_JOB'] ?? ''}`,
    runId: context.runId,
    runAttempt: context.runAttempt,
    sha,
    runUrl: context.runUrl,
    reportPath: folder === null ? null : `${folder}/report.json`
  })
  const {pull} = context
  const {notices, statusSet} = await publish(publication, {
    step: stepResults(env),
    pull: pull !== null && sha !== null ? {number: pull, sha} : null,
    // The checks may have taken longer than the client of the start may live.
    connect: openGitHub && (() => connect(openGitHub, pull))
  })
  for (const notice of notices) remark('notice', notice)
  return statusSet && onlyOpen(result)
}

/** Work left to do, and nothing that was disproved or taken away: a pending status says as much as a red job. */
const onlyOpen = ({documents, base}: Report): boolean =>
  (base === null || (base.missing === null && base.changes.every(({decision}) => decision !== 'block'))) &&
  documents.every(({items}) =>
    items.every(({decision, verdict}) => decision !== 'block' || verdict === 'open' || verdict === 'unknown')
  )

const connect = async (openGitHub: NonNullable<Run['openGitHub']>, pull: number | null): Promise<Remote> => {
  const {githubCheckRuns, githubComments, githubPulls, githubStatuses} = await import('./adapters/github.ts')
  const client = await openGitHub()
  return {
    pulls: githubPulls(client),
    comments: githubComments(client, pull ?? 0),
    statuses: githubStatuses(client),
    checkRuns: githubCheckRuns(client)
  }
}

/** Mode `verify`: runs one shard of the checks and leaves its file for the job that judges. */
const verifyPart = async (run: Run, reading: Reading): Promise<number> => {
  const {shardOf, shardPath} = await import('./shards.ts')
  const {writeFiles} = await import('./adapters/output.ts')
  const path = shardPath(reading.settings)
  const text = await withRun(run, reading, prepared => verifyShard(prepared, shardOf(reading.settings)))
  writeFiles(run.root, {[path]: text})
  stepResults(run.env).output({report: path})
  log(`Nothing is judged in mode verify; the results are in ${path}.`)
  return 0
}

const act = async (env: Env): Promise<number> => {
  const run = await openRun(env)
  const reading = await openReading(run)
  const {settings} = reading
  if (settings.mode === 'verify') return verifyPart(run, reading)
  const shards =
    settings.mode === 'report'
      ? await (await import('./shards.ts')).readShards(createWorkspace(run.root), settings)
      : null
  const result = await withRun(run, reading, prepared => gate(prepared, shards))
  logGroup('readiness-gate', renderText(result, {color: false, width: 100}))
  const pending = await report(run, settings, result)
  if (result.result !== 'fail' || pending) return 0
  const {title, reason} = overview(result)
  fail(`readiness: ${[title, reason].filter(Boolean).join(', ')}`)
  return 1
}

/** Runs the Action and answers its exit code: 0 pass, 1 gate failed, 2 configuration, 3 internal. Never throws. */
export const main = async (env: Env): Promise<number> => {
  try {
    return await act(env)
  } catch (thrown) {
    const mistake = thrown instanceof ConfigurationError || thrown instanceof Refusal
    log(mistake ? 'Nothing was judged.' : 'Nothing was judged; this is a fault of readiness-gate.')
    fail(`${mistake ? '' : 'internal error: '}${reasonOf(thrown)}`)
    return mistake ? 2 : 3
  }
}
