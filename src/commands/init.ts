import {systemClock} from '../adapters/clock.ts'
import {cloneOf, readyMadeList} from '../adapters/installation.ts'
import {createFiles} from '../adapters/output.ts'
import {type Settings, settingsOf} from '../config/schema.ts'
import {ConfigurationError, Refusal} from '../errors.ts'
import {compileGlobs} from '../glob.ts'
import type {ChecklistDocument, RawDocument} from '../model.ts'
import {suggestion} from '../nearest.ts'
import type {Source} from '../ports.ts'
import {readDocuments} from '../read.ts'
import {CHECKLIST, type Chosen, checklistFile, claims, configFile, WORKFLOW, workflowFile} from '../setup/files.ts'
import {LISTS, type ListName, readList, type Variable, variablesOf} from '../setup/ready-made.ts'
import {MARKERS, NOT_OWN, type Stack, stackOf} from '../setup/stack.ts'
import {adviceOf, type Setup, summary} from '../setup/summary.ts'
import {FOLDERS, type Survey} from '../setup/variables.ts'
import {understand} from '../understand.ts'
import {loadVerifier} from '../verify/registry.ts'
import {VERSION} from '../version.ts'
import {deliver, type Session} from './session.ts'

/** Bytes of a file that is looked into, and number of such files: manifests are small and few. */
const LIMIT = 200_000
const MOST = 500
/** Of these the path is enough. */
const MIGRATION = /\.(sql|py)$/

const NAMES = Object.keys(LISTS) as ListName[]

/** What a refused question answers: a link or a huge file tells nothing, but it is there. */
const unlessRefused = async <T>(question: Promise<T>, otherwise: T): Promise<T> => {
  try {
    return await question
  } catch (thrown) {
    if (thrown instanceof Refusal) return otherwise
    throw thrown
  }
}

/** Whether something is at a path, whatever it is. */
const isTaken = (files: Source, path: string): Promise<boolean> =>
  unlessRefused(
    files.stat(path).then(entry => entry !== null),
    true
  )

const readSurvey = async (files: Source): Promise<Survey> => {
  const texts = new Map<string, string>()
  const paths = await unlessRefused(files.find(MARKERS, NOT_OWN), [])
  for (const path of paths.filter(each => MIGRATION.test(each))) texts.set(path, '')
  for (const path of paths.filter(each => !MIGRATION.test(each)).slice(0, MOST)) {
    const bytes = await unlessRefused(files.read(path, LIMIT), null)
    if (bytes !== null) texts.set(path, new TextDecoder().decode(bytes))
  }
  const there = await Promise.all(FOLDERS.map(folder => isTaken(files, folder)))
  return {texts, folders: FOLDERS.filter((_, index) => there[index])}
}

/** The lists a call names, or those that fit the stack. Throws `ConfigurationError` for a list there is not. */
const choose = (wanted: readonly string[], found: Stack['lists']): Stack['lists'] => {
  if (wanted.length === 0) {
    return found.length > 0
      ? found
      : [{name: 'web-service', because: 'nothing was recognised; name the lists that fit'}]
  }
  return [...new Set(wanted)].map(path => {
    const name = NAMES.find(each => each === path)
    if (name) return {name, because: 'asked for'}
    throw new ConfigurationError(
      `no ready-made list "${path}".${suggestion(path, NAMES)} There are ${NAMES.join(', ')}.`
    )
  })
}

const understood = (raw: readonly RawDocument[], settings: Settings): Promise<ChecklistDocument[]> =>
  understand(raw, settings, systemClock.now().toISOString().slice(0, 10))

/** The checklists there are: documents with items, as the configuration finds them. */
const readExisting = async ({workspace, settings}: Session): Promise<ChecklistDocument[]> => {
  const raw = await readDocuments(workspace, settings.checklists, settings.exclude)
  return (await understood(raw, settings)).filter(({items}) => items.length > 0)
}

/** The file of a first checklist: the usual one, or one the configuration names. */
const placeOf = ({checklists, exclude}: Settings): {path: string; found: boolean} => {
  const globs = compileGlobs(checklists, exclude)
  const path = [CHECKLIST, ...checklists].find(each => !/[*?[{!]/.test(each) && globs.matches(each))
  return {path: path ?? CHECKLIST, found: path !== undefined}
}

/** What the checks of documents need of the token. */
const needsOf = async (documents: readonly ChecklistDocument[]): Promise<{kind: string; permission: string}[]> => {
  const checks = documents.flatMap(({items}) => items).flatMap(item => item.checks)
  const verifiers = await Promise.all([...new Set(checks.map(({kind}) => kind))].map(loadVerifier))
  return verifiers.flatMap(({default: {kind, permission}}) => (permission === null ? [] : [{kind, permission}]))
}

/** A checklist to be written, and how it is understood once its variables are configured. */
interface First {
  path: string
  text: string
  lists: readonly Chosen[]
  variables: readonly Variable[]
  documents: ChecklistDocument[]
}

/** `configuration`: the file that will know the variables, if any. */
const firstList = async (
  path: string,
  lists: readonly Chosen[],
  {variables: known, pointless}: Stack,
  configuration: string | null
): Promise<First> => {
  const variables = variablesOf(lists, known)
  const text = checklistFile(lists, variables, {configuration, pointless})
  const vars = Object.fromEntries(variables.map(({name, value}) => [name, JSON.parse(value)]))
  const documents = await understood([{path, bytes: new TextEncoder().encode(text)}], settingsOf({}, {vars}))
  return {path, text, lists, variables, documents}
}

const workflowOf = async (documents: readonly ChecklistDocument[]): Promise<string> => {
  const action = {repository: 'readiness-gate/readiness-gate', commit: null, ...(await cloneOf()), version: VERSION}
  return workflowFile(action, await needsOf(documents))
}

/** What is to be written and what is kept. Throws `ConfigurationError` when everything is there. */
const plan = async (session: Session): Promise<Omit<Setup, 'dryRun'>> => {
  const {settings, call, workspace} = session
  const stack = stackOf(await readSurvey(workspace))
  const chosen = choose(call.paths, stack.lists)
  const lists = chosen.map(({name}) => ({name, ...readList(readyMadeList(name))}))

  const existing = await readExisting(session)
  const {path, found} = placeOf(settings)
  const configured = await isTaken(workspace, settings.config)
  const wanted = existing.length === 0 && !(await isTaken(workspace, path))
  const first = wanted ? await firstList(path, lists, stack, configured ? null : settings.config) : null
  const documents = first?.documents ?? existing

  const written: Record<string, string> = {}
  if (!configured) written[settings.config] = configFile(first)
  if (!(await isTaken(workspace, WORKFLOW))) written[WORKFLOW] = await workflowOf(documents)
  if (first) written[path] = first.text
  const checklists = existing.length > 0 ? existing.map(document => document.path) : [path]
  const kept = [settings.config, WORKFLOW, ...checklists].filter(each => !(each in written))
  if (Object.keys(written).length === 0) {
    throw new ConfigurationError(`nothing to write: there are ${kept.join(', ')}; delete what is to be made anew`)
  }
  return {
    lists: first ? chosen.map(({because}, index) => ({title: lists[index]?.title ?? '', because})) : [],
    written,
    kept,
    documents,
    advice: adviceOf({path: settings.config, kept: configured}, first && {path, found, claims: claims(lists)})
  }
}

/**
 * `readiness init [lists…]`: writes configuration, workflow and a first checklist for the stack it finds, or of the
 * lists that are named. What is there already is kept; with `--dry-run` nothing is written, only shown.
 */
export const init = async (session: Session): Promise<number> => {
  const {settings, root} = session
  if (settings.format !== 'text') {
    throw new ConfigurationError(`flag --format: init has the form text only, not ${settings.format}`)
  }
  const planned = await plan(session)
  const dryRun = settings['dry-run']
  if (!dryRun) createFiles(root, planned.written)
  await deliver(session, summary({...planned, dryRun}))
  return 0
}
