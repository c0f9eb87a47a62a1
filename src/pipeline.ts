import {decode} from './checklist/decode.ts'
import type {Settings} from './config/schema.ts'
import {ConfigurationError} from './errors.ts'
import type {
  BaseChange,
  Check,
  ChecklistDocument,
  CheckResult,
  Item,
  JudgedDocument,
  Links,
  RawDocument,
  Report,
  Verdict
} from './model.ts'
import {VERDICTS} from './model.ts'
import {judgeItem, type Policy, resultOf, scoreOf, stricter} from './policy/judge.ts'
import {levelRules} from './policy/levels.ts'
import {checkKey, findChanges, type Match, matchItems, missingChecks} from './policy/tamper.ts'
import type {Clock, PortSet} from './ports.ts'
import {understandBoth} from './understand.ts'
import {type Gatekeeper, type RunOptions, runChecks} from './verify/run.ts'
import type {Shard, ShardNumber} from './verify/shard.ts'

/** The base as read. `missing` says why it could not be: then the gate reports, and fails. */
export interface BaseDocuments {
  commit: string
  policy: 'base' | 'head' | 'defaults'
  documents: readonly RawDocument[]
  missing: string | null
}

/** Everything a gate run needs, gathered by a composition root. */
export interface GateRun {
  settings: Settings
  /** Commit under judgement, `null` where there is none to name. */
  head: string | null
  documents: readonly RawDocument[]
  base: BaseDocuments | null
  ports: PortSet
  clock: Clock
  event: string
  mayRun?: Gatekeeper
  onProgress?: RunOptions['onProgress']
  notices: readonly string[]
  links: Links | null
}

type GatePolicy = Policy & {changes: 'warn' | 'block'}

/** Everything before verifying: documents with the checks of head and base, and how head differs. */
interface Prepared {
  documents: ChecklistDocument[]
  matches: Match[]
  policy: GatePolicy
}

const prepare = async (run: GateRun): Promise<Prepared> => {
  const {settings, clock} = run
  const today = clock.now().toISOString().slice(0, 10)
  const {levelOf} = levelRules(settings)
  const {head, base} = await understandBoth(run.documents, run.base?.documents ?? [], settings, today)
  const matches = run.base ? matchItems({documents: base, levelOf}, {documents: head, levelOf}) : []
  const documents = run.base ? withBase(head, matches) : head
  const policy: GatePolicy = {
    failOn: settings['fail-on'],
    unverifiable: settings.unverifiable,
    changes: settings.changes,
    waivers: settings.waivers,
    today
  }
  return {documents, matches, policy}
}

const checksOf = (documents: readonly ChecklistDocument[]): Check[] =>
  documents.flatMap(({items}) => items).flatMap(({checks}) => checks)

/** Runs one shard of the checks and answers its file; nothing is judged. */
export const verifyShard = async (run: GateRun, shard: ShardNumber): Promise<string> => {
  const {documents, policy} = await prepare(run)
  const checks = checksOf(documents)
  const {partOf, planDigest, writeShard} = await import('./verify/shard.ts')
  return writeShard(planDigest(run.head, policy, checks), shard, await verify(partOf(checks, shard), run))
}

const join = async (shards: readonly Shard[], run: GateRun, policy: GatePolicy, checks: readonly Check[]) => {
  const {joinShards, planDigest} = await import('./verify/shard.ts')
  return joinShards(shards, planDigest(run.head, policy, checks), checks)
}

/** The whole flow up to the report; publishing is the composition root's. With `shards`, their results count. */
export const gate = async (run: GateRun, shards: readonly Shard[] | null = null): Promise<Report> => {
  const {settings} = run
  const {documents: prepared, matches, policy} = await prepare(run)
  const {levelOf} = levelRules(settings)
  const demanded = new Map(matches.flatMap(({base, head}) => (head ? [[head.item.id, base.level] as const] : [])))
  const checks = checksOf(prepared)
  const answers = byItem(prepared, await (shards ? join(shards, run, policy, checks) : verify(checks, run)))
  const documents = prepared.map(
    (document): JudgedDocument => ({
      ...document,
      items: document.items.map(item => {
        const own = levelOf(document, item)
        const level = stricter(own, demanded.get(item.id) ?? own)
        return judgeItem(item, document.role, level, answers.get(item) ?? [], policy)
      })
    })
  )

  const texts = new Map(run.documents.map(({path, bytes}) => [path, bytes]))
  const headText = (path: string): string => {
    const bytes = texts.get(path)
    return bytes ? decode(bytes).text : ''
  }
  const changes = findChanges(matches, headText, policy)
  if (documents.every(({items}) => items.length === 0) && changes.length === 0 && !run.base?.missing) {
    throw nothingToJudge(run.documents)
  }
  return {
    ...summarise(documents, changes, run.base?.missing ?? null),
    documents,
    base: run.base && {commit: run.base.commit, policy: run.base.policy, missing: run.base.missing, changes},
    policy: {failOn: settings['fail-on'], unspecified: settings.unspecified},
    notices: [...run.notices, ...unclaimed(documents)],
    links: run.links
  }
}

/** A run over templates and procedures alone has judged no claim; that must be said, for it looks like a pass. */
const unclaimed = (documents: readonly JudgedDocument[]): string[] => {
  if (documents.some(claims)) return []
  const paths = documents.map(({path, role}) => `${path} (${role})`).join(', ')
  return [
    `Nothing is claimed in ${paths}: no box was ever ticked. If its boxes state facts, give the document the role \`claims\` in the configuration.`
  ]
}

const claims = ({role, items}: JudgedDocument): boolean =>
  (role === 'claims' && items.length > 0) || items.some(({outcomes}) => outcomes.length > 0)

const nothingToJudge = (documents: readonly RawDocument[]): ConfigurationError =>
  new ConfigurationError(
    documents.length === 0
      ? 'no checklist found; name one with the input checklists, as in "docs/READINESS.md"'
      : `no readiness item found in ${documents.map(({path}) => path).join(', ')}; an empty checklist cannot pass`
  )

/** Head with the base's explicit checks that head dropped, and for each check whether the base asks for it too. */
const withBase = (documents: readonly ChecklistDocument[], matches: readonly Match[]): ChecklistDocument[] => {
  const byItem = new Map(matches.flatMap(match => (match.head ? [[match.head.item, match] as const] : [])))
  return documents.map(document => ({
    ...document,
    items: document.items.map(item => {
      const match = byItem.get(item)
      // A document that did not change was understood once.
      if (match?.base.item === item) return {...item, checks: item.checks.map(check => ({...check, atBase: true}))}
      const known = new Set(match?.base.item.checks.map(checkKey))
      const own = item.checks.map(check => ({
        ...check,
        atBase: check.origin === 'config' || known.has(checkKey(check))
      }))
      const kept = match ? missingChecks(match).map(check => ({...check, atBase: true})) : []
      return {...item, checks: [...own, ...kept]}
    })
  }))
}

const verify = (checks: readonly Check[], run: GateRun): Promise<CheckResult[]> => {
  const {settings, ports, clock, event, mayRun, onProgress} = run
  const options = {
    concurrency: settings.concurrency,
    perHost: settings.concurrency,
    timeout: settings.timeout,
    checkTimeout: Math.min(30_000, settings.timeout),
    event,
    ...(onProgress ? {onProgress} : {})
  }
  return runChecks(checks, ports, clock, options, mayRun)
}

/** Results come in the order of the checks, items one after the other. */
const byItem = (
  documents: readonly ChecklistDocument[],
  results: readonly CheckResult[]
): ReadonlyMap<Item, CheckResult[]> => {
  let from = 0
  return new Map(
    documents
      .flatMap(({items}) => items)
      .map(item => {
        const own = results.slice(from, from + item.checks.length)
        from += item.checks.length
        return [item, own]
      })
  )
}

/** Result, score and counts of what was judged; choices are no obligations and count nowhere. */
const summarise = (
  documents: readonly JudgedDocument[],
  changes: readonly BaseChange[],
  missing: string | null
): Pick<Report, 'result' | 'score' | 'counts'> => {
  const items = documents.flatMap(document => document.items).filter(({choice}) => !choice)
  const counts = Object.fromEntries(VERDICTS.map(verdict => [verdict, 0])) as Record<Verdict, number>
  for (const {verdict} of items) counts[verdict] += 1
  const decisions = [...items, ...changes].map(({decision}) => decision)
  // What the base demands is not known, so nothing can be said to meet it.
  if (missing !== null) decisions.push('block')
  if (!documents.some(claims)) decisions.push('warn')
  return {result: resultOf(decisions), score: scoreOf(items.map(({verdict}) => verdict)), counts}
}
