import {systemClock} from '../adapters/clock.ts'
import type {Console} from '../adapters/console.ts'
import {openPorts, type PortOptions} from '../adapters/ports.ts'
import {createWorkspace} from '../adapters/workspace.ts'
import type {Call} from '../config/args.ts'
import {loadConfig} from '../config/load.ts'
import {configPath, type Settings, settingsOf} from '../config/schema.ts'
import {ConfigurationError} from '../errors.ts'
import type {RawDocument} from '../model.ts'
import type {GateRun} from '../pipeline.ts'
import type {Source} from '../ports.ts'
import {readChanged, readDocument, readDocuments} from '../read.ts'

/** Environment variables as the process got them. */
export type Env = Readonly<Record<string, string | undefined>>

/** One call of the command line, with what every command needs. */
export interface Session {
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

/** Reads configuration and base of a call. Throws `ConfigurationError`. */
export const openSession = async (
  call: Call,
  env: Env,
  terminal: Console,
  root: string = process.cwd()
): Promise<Session> => {
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
  const {mergeBase, openGitTree} = await import('../adapters/git.ts')
  // What the base branch gained since is not missing here: compare as GitHub does, with the common ancestor.
  const source = await openGitTree(root, (await mergeBase(root, rev, 'HEAD')) ?? rev)
  if (source === null) throw new ConfigurationError(`flag --base: no commit "${rev}" in the repository at ${root}`)
  return {commit: source.commit, source}
}

/** The documents a call names, or those the globs find. A folder stands for the markdown files below it. */
export const read = async ({workspace, settings}: Session, paths: readonly string[]): Promise<RawDocument[]> => {
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
  // A file that is named beside its folder is still one document.
  return [...new Map(documents.flat().map(document => [document.path, document])).values()]
}

const statOf = async (workspace: Source, path: string): Promise<string | null> => {
  try {
    return (await workspace.stat(path))?.type ?? null
  } catch {
    // Reading the file says what is wrong with it.
    return null
  }
}

/** What answers checks of the GitHub API, or why nothing does; no request is sent yet. */
export const openFacts = async ({root, env, settings}: Session): ReturnType<PortOptions['openGitHub']> => {
  const {token, timeout} = settings
  if (token === null) return {reason: 'there is no token for the GitHub API', remedy: 'give the flag --token'}
  const {openLocalFacts} = await import('../adapters/github-local.ts')
  return openLocalFacts({root, env, token, deadline: timeout, clock: systemClock})
}

/** Opens what a gate run needs, uses it and releases it. */
export const withRun = async <T>(
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

/** Writes to the flag `--output` or to standard output. */
export const deliver = async ({settings, terminal}: Session, text: string): Promise<void> => {
  if (settings.output === null) return terminal.write(text)
  const {writeOutput} = await import('../adapters/output.ts')
  writeOutput(settings.output, text)
}
