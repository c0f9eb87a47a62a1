/** What every rendering of a report says first, derived once: words and figures, no markup. */
import {
  type BaseChange,
  type BaseComparison,
  type CheckResult,
  CRITICALITIES,
  type Decision,
  type Item,
  type JudgedDocument,
  type JudgedItem,
  type Report,
  VERDICTS,
  type Verdict
} from '../model.ts'
import {count, figure} from './layout.ts'

export interface Entry {
  document: JudgedDocument
  item: JudgedItem
  /** Headings above the item, without the title of the document. */
  section: readonly string[]
}

// The one heading that all items stand under is the title: said once by the path, it need not lead every line.
const titleDepth = (items: readonly Item[]): number => {
  const title = items[0]?.section[0]
  const many = items.some(({section}) => section.join('\n') !== items[0]?.section.join('\n'))
  return many && items.every(({section}) => section[0] === title) ? 1 : 0
}

const bySeverity = (a: Entry, b: Entry): number =>
  VERDICTS.indexOf(a.item.verdict) - VERDICTS.indexOf(b.item.verdict) ||
  CRITICALITIES.indexOf(a.item.level) - CRITICALITIES.indexOf(b.item.level)

/** Items of one decision: contradicted ones first, then by verdict and level, then as they stand in the documents. */
export const entriesOf = ({documents}: Report, decision: Decision): Entry[] =>
  documents
    .flatMap(document => {
      const depth = titleDepth(document.items)
      return document.items.map(item => ({document, item, section: item.section.slice(depth)}))
    })
    .filter(({item}) => item.decision === decision)
    .sort(bySeverity)

/** Weakened requirements of one decision. */
export const changesOf = ({base}: Report, decision: Decision): BaseChange[] =>
  (base?.changes ?? []).filter(change => change.decision === decision)

const settledVerdicts: readonly Verdict[] = ['verified', 'supported', 'attested', 'ready']
/** Done and not disproved, or proved. */
export const isSettled = (verdict: Verdict): boolean => settledVerdicts.includes(verdict)
const counted: readonly Verdict[] = [...settledVerdicts, 'contradicted', 'failing', 'open', 'unknown']

export interface Progress {
  settled: number
  /** Obligations; what is deferred, waived or does not apply is none. */
  of: number
}

const progressOf = (verdicts: readonly Verdict[]): Progress => ({
  settled: verdicts.filter(isSettled).length,
  of: verdicts.filter(verdict => counted.includes(verdict)).length
})

export interface Section<T extends Item> {
  /** Headings, outermost first, without the title of the document. */
  path: readonly string[]
  items: T[]
}

/** Items by section, in the order of the document. */
export const sectionsOf = <T extends Item>(items: readonly T[]): Section<T>[] => {
  const groups = Map.groupBy(items, item => item.section.join('\n'))
  const depth = titleDepth(items)
  return [...groups.values()].map(group => ({path: group[0]?.section.slice(depth) ?? [], items: group}))
}

/** Progress of some items. */
export const progress = (items: readonly JudgedItem[]): Progress => progressOf(items.map(({verdict}) => verdict))

/** How often each verdict occurs, gravest first; those that do not occur are left out. */
const verdictCounts = (verdicts: readonly Verdict[]): (readonly [Verdict, number])[] =>
  VERDICTS.map(verdict => [verdict, verdicts.filter(one => one === verdict).length] as const).filter(
    ([, amount]) => amount > 0
  )

/** `3 contradicted, 2 open`. */
export const tally = (verdicts: readonly Verdict[]): string =>
  verdictCounts(verdicts)
    .map(([verdict, amount]) => `${figure(amount)} ${verdict}`)
    .join(', ')

/** The whole run in few words. */
export interface Overview {
  /** `Not ready`, … */
  title: string
  /** What decided it: `4 of 62 items block, 1 requirement weakened since the base`. */
  reason: string
  verdicts: readonly Verdict[]
  progress: Progress
}

const reasons = (report: Report, decision: Decision, items: number): string => {
  const entries = entriesOf(report, decision).length
  const changes = changesOf(report, decision).length
  const verb = decision === 'block' ? ['blocks', 'block'] : ['needs a look', 'need a look']
  const parts = []
  if (entries > 0) parts.push(`${figure(entries)} of ${count(items, 'item')} ${entries === 1 ? verb[0] : verb[1]}`)
  if (changes > 0) parts.push(`${count(changes, 'requirement')} weakened since the base`)
  if (decision === 'block' && report.base?.missing) parts.push('the base could not be read')
  return parts.join(', ')
}

// An option among several obliges nobody and counts nowhere.
const obligations = (items: readonly JudgedItem[]): JudgedItem[] => items.filter(({choice}) => !choice)

/** What a reader grasps first. */
export const overview = (report: Report): Overview => {
  const verdicts = report.documents.flatMap(({items}) => obligations(items).map(({verdict}) => verdict))
  const figures = {verdicts, progress: progressOf(verdicts)}
  const warned = reasons(report, 'warn', verdicts.length)
  if (report.result === 'fail') {
    return {title: 'Not ready', reason: reasons(report, 'block', verdicts.length) || warned, ...figures}
  }
  if (verdicts.length === 0) {
    const where = report.documents.length === 0 ? 'no checklist was found' : 'the checklists hold no item'
    const title = report.result === 'pass' ? 'Nothing to check' : 'Nothing was checked'
    return {title, reason: [where, warned].filter(part => part !== '').join(', '), ...figures}
  }
  const {settled, of} = figures.progress
  if (report.result === 'warn') return {title: 'Nothing blocks', reason: warned, ...figures}
  // A procedure that nobody ticks passes, but is no sign of readiness.
  if (settled < of || of === 0)
    return {title: 'Nothing blocks', reason: `${figure(settled)} of ${figure(of)} settled`, ...figures}
  const verified = verdicts.filter(verdict => verdict === 'verified').length
  return {title: 'Ready', reason: `all ${count(of, 'item')} settled, ${figure(verified)} verified`, ...figures}
}

/** What was found, by a check or, without one, by policy. */
export interface Ground {
  /** Kind of the check, `null` when policy speaks. */
  kind: string | null
  /** The first line of what it says. */
  text: string
  /** Further lines, such as the output of a command. */
  output: string
}

export interface Grounds {
  found: Ground[]
  remedies: string[]
}

const ground = ({check: {kind}, outcome}: CheckResult): Ground => {
  const lead = {passed: '', failed: '', unverifiable: 'not verifiable, ', error: 'broke, '}[outcome.status]
  const lines = (outcome.status === 'passed' ? outcome.evidence : outcome.reason).trim().split(/\r\n?|\n/)
  return {kind, text: lead + lines[0], output: lines.slice(1).join('\n')}
}

const distinct = <T>(all: readonly T[]): T[] => [...new Map(all.map(one => [JSON.stringify(one), one])).values()]

/** Why an item has its verdict. For a disproved one, what disproves it; else all answers there are. */
export const groundsOf = (item: JudgedItem): Grounds => {
  const failed = item.outcomes.filter(({check, outcome}) => check.strength === 'proof' && outcome.status === 'failed')
  const disproved = item.verdict === 'contradicted' || item.verdict === 'failing'
  const results = disproved && failed.length > 0 ? failed : item.outcomes
  const found = results.map(ground)
  if (results.length === 0 || item.waiver !== null) found.push({kind: null, text: item.because, output: ''})
  const remedies = results.flatMap(({outcome}) => ('remedy' in outcome && outcome.remedy ? [outcome.remedy] : []))
  return {found: distinct(found), remedies: distinct(remedies)}
}

/** `docs/READY.md:12:3`, which terminals and editors open. */
export const placeText = (path: string, place: {line: number; column?: number}): string =>
  [path, place.line, place.column].filter(part => part !== undefined).join(':')

const policySources = {base: 'the base', head: 'the head (the base has none)', defaults: 'the defaults'} as const

/** What the report was compared with, and where policy came from; the reason is untrusted text. */
export const baseText = ({commit, policy, missing}: BaseComparison): string =>
  missing === null
    ? `Compared with base \`${commit.slice(0, 7)}\`; policy from ${policySources[policy]}.`
    : `The base \`${commit.slice(0, 7)}\` could not be read: ${missing}`

/** What blocks, in one phrase. */
export const policyText = ({failOn}: Report['policy']): string =>
  failOn === 'never' ? 'Nothing blocks: fail-on is never.' : `Blocks at and above ${failOn}.`

/** What to do about items that are open though their checks pass. */
export const readyText = (ready: number): string =>
  `${count(ready, 'open item is', 'open items are')} proved by checks and can be ticked.`
