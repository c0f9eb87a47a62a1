import {systemClock} from './adapters/clock.ts'
import {type Console, openConsole} from './adapters/console.ts'
import {openPorts, type PortOptions} from './adapters/ports.ts'
import {createWorkspace} from './adapters/workspace.ts'
import {type Call, help, parseCall} from './config/args.ts'
import type {FORMATS} from './config/inputs.ts'
import {loadConfig} from './config/load.ts'
import {configPath, type Settings, settingsOf} from './config/schema.ts'
import {ConfigurationError, Refusal, reasonOf} from './errors.ts'
import type {RawDocument, Report} from './model.ts'
import {type GateRun, gate, understand, verifyShard} from './pipeline.ts'
import type {Source} from './ports.ts'
import {readChanged, readDocument, readDocuments} from './read.ts'
import {VERSION} from './version.ts'

type Env = Readonly<Record<string, string | undefined>>

/** One call of the command line, with what every command needs. */
interface Session {
  call: Call
  /** Working directory, which is the workspace. */
  root: string
  env: Env
  terminal: Console
  workspace: Source
  /** Commit to compare with, `null` without `--base`. */
  base: {commit: string; source: Source} | null
  settings: Settings
  policy: 'base' | 'head' | 'defaults'
}

const open = async (call: Call, env: Env, terminal: Console): Promise<Session> => {
  const root = process.cwd()
  // What a user names on the command line may lie anywhere; globs and checks stay inside.
  const workspace = createWorkspace(root, call.command === 'explain' ? call.paths.slice(1) : call.paths)
  const base = call.inputs.base === undefined ? null : await openBase(root, call.inputs.base)
  const path = configPath(call.inputs)
  const named = call.inputs.config !== undefined
  const before = base && (await loadConfig(base.source, path, false))
  const {config, found} = before?.found ? before : await loadConfig(workspace, path, named)
  const policy = before?.found ? 'base' : found ? 'head' : 'defaults'
  return {call, root, env, terminal, workspace, base, settings: settingsOf(call.inputs, config), policy}
}

const openBase = async (root: string, rev: string): Promise<Session['base']> => {
  const {mergeBase, openGitTree} = await import('./adapters/git.ts')
  // What the base branch gained since is not missing here: compare as GitHub does, with the common ancestor.
  const source = await openGitTree(root, (await mergeBase(root, rev, 'HEAD')) ?? rev)
  if (source === null) throw new ConfigurationError(`flag --base: no commit "${rev}" in the repository at ${root}`)
  return {commit: source.commit, source}
}

/** The documents a call names, or those the globs find. A folder stands for the markdown files below it. */
const read = async ({workspace, settings}: Session, paths: readonly string[]): Promise<RawDocument[]> => {
  if (paths.length === 0) return readDocuments(workspace, settings.checklists, settings.exclude)
  const documents = await Promise.all(
    [...new Set(paths)].map(async path => {
      const folder = path.replace(/\/+$/, '')
      if ((await statOf(workspace, folder)) !== 'directory') return [await readDocument(workspace, path)]
      const found = await readDocuments(workspace, [folder === '.' ? '**/*.md' : `${folder}/**/*.md`], settings.exclude)
      if (found.length > 0) return found
      throw new ConfigurationError('is a folder without markdown files in this workspace', {path})
    })
  )
  return documents.flat()
}

const statOf = async (workspace: Source, path: string): Promise<string | null> => {
  try {
    return (await workspace.stat(path))?.type ?? null
  } catch {
    // Reading the file says what is wrong with it.
    return null
  }
}

const openFacts = async ({root, env, settings}: Session): ReturnType<PortOptions['openGitHub']> => {
  const {token, timeout} = settings
  if (token === null) return {reason: 'there is no token for the GitHub API', remedy: 'give the flag --token'}
  const {openLocalFacts} = await import('./adapters/github-local.ts')
  return openLocalFacts({root, env, token, deadline: timeout, clock: systemClock})
}

/** Opens what a gate run needs, uses it and releases it. */
const withRun = async <T>(
  session: Session,
  paths: readonly string[],
  use: (run: GateRun) => Promise<T>
): Promise<T> => {
  const {settings, base, terminal, workspace, root, env} = session
  const documents = await read(session, paths)
  const before = base && {
    commit: base.commit,
    policy: session.policy,
    documents: await readChanged(base.source, workspace, settings.checklists, settings.exclude),
    missing: null
  }
  const openGitHub = () => openFacts(session)
  const {ports, close} = await openPorts({root, files: workspace, settings, env, openGitHub, staticOnly: false})
  try {
    return await use({
      settings,
      head: null,
      documents,
      base: before,
      ports,
      clock: systemClock,
      event: 'cli',
      onProgress: (done, of) => terminal.progress(`checking ${done}/${of}`),
      notices: settings.offline ? ['Offline: network checks were not run.'] : [],
      links: null
    })
  } finally {
    await close()
  }
}

const check = async (session: Session, paths: readonly string[]): Promise<Report> => {
  const {settings, workspace} = session
  const shards = settings.mode === 'report' ? await (await import('./shards.ts')).readShards(workspace, settings) : null
  return withRun(session, paths, run => gate(run, shards))
}

/** Mode `verify`: runs one shard of the checks and leaves its file; nothing is judged. */
const verifyPart = async (session: Session, paths: readonly string[]): Promise<void> => {
  const {shardOf, shardPath} = await import('./shards.ts')
  const {writeFiles} = await import('./adapters/output.ts')
  const shard = shardOf(session.settings)
  const text = await withRun(session, paths, run => verifyShard(run, shard))
  writeFiles(session.root, {[shardPath(session.settings)]: text})
}

const render = async (report: Report, format: (typeof FORMATS)[number], terminal: Console): Promise<string> => {
  const {renderReport} = await import('./report/render.ts')
  return renderReport(report, format, {color: terminal.out.color, width: terminal.out.columns})
}

const deliver = async ({settings, terminal}: Session, text: string): Promise<void> => {
  if (settings.output === null) return terminal.write(text)
  const {writeOutput} = await import('./adapters/output.ts')
  writeOutput(settings.output, text)
}

const EXIT = {pass: 0, warn: 0, fail: 1} as const

const commands: Readonly<Record<string, (session: Session) => Promise<number>>> = {
  async check(session) {
    if (session.settings.mode === 'verify') {
      await verifyPart(session, session.call.paths)
      return 0
    }
    const report = await check(session, session.call.paths)
    await deliver(session, await render(report, session.settings.format, session.terminal))
    if (session.settings['report-dir'] !== null) {
      const {reportFiles} = await import('./report/render.ts')
      const {writeFiles} = await import('./adapters/output.ts')
      writeFiles(session.root, await reportFiles(report, session.settings['report-dir']))
    }
    return EXIT[report.result]
  },
  merge: session =>
    commands['check']?.({...session, settings: {...session.settings, mode: 'report'}}) ?? Promise.resolve(3),
  async list(session) {
    const raw = await read(session, session.call.paths)
    const documents = await understand(raw, session.settings, systemClock.now().toISOString().slice(0, 10))
    const {renderListing} = await import('./report/render.ts')
    const {color, columns: width} = session.terminal.out
    await deliver(session, await renderListing({documents}, session.settings.format, {color, width}))
    return 0
  },
  async explain(session) {
    const [id, ...paths] = session.call.paths
    if (id === undefined)
      throw new ConfigurationError('explain needs the id of an item; `readiness list` shows the ids')
    const report = await check(session, paths)
    const {renderExplanation} = await import('./report/render.ts')
    const {color, columns: width} = session.terminal.out
    await deliver(session, await renderExplanation(report, id, {color, width}))
    return 0
  }
}

const run = async (argv: readonly string[], env: Env, terminal: Console): Promise<number> => {
  const call = parseCall(argv)
  if (call.command === 'help') terminal.write(help())
  else if (call.command === 'version') terminal.write(`${VERSION}\n`)
  else if (call.command === 'schema') terminal.write(await schema(call.paths[0]))
  else return (await commands[call.command]?.(await open(call, env, terminal))) ?? 3
  return 0
}

const schema = async (name = ''): Promise<string> => {
  const [{configSchema}, {checkSchema, listSchema}] = await Promise.all([
    import('./config/json-schema.ts'),
    import('./report/json-schema.ts')
  ])
  const schemas = new Map([
    ['config', configSchema],
    ['list', listSchema],
    ['check', checkSchema]
  ])
  const make = schemas.get(name)
  if (make) return `${JSON.stringify(make(), null, 2)}\n`
  throw new ConfigurationError(`schema needs one of ${[...schemas.keys()].join(', ')}, not "${name}"`)
}

/** Runs one call and answers its exit code. Never throws. */
export const main = async (argv: readonly string[], env: Env): Promise<number> => {
  const terminal = openConsole(env)
  try {
    return await terminal.finish(await run(argv, env, terminal))
  } catch (thrown) {
    const mistake = thrown instanceof ConfigurationError || thrown instanceof Refusal
    const {sanitize} = await import('./report/sanitize.ts')
    terminal.say(sanitize(`${mistake ? 'error' : 'internal error'}: ${reasonOf(thrown)}`))
    return terminal.finish(mistake ? 2 : 3)
  }
}
