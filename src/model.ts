/**
 * The data that flows through the gate (`read → parse → classify → plan → verify → judge → render → publish`).
 * Types only, plus the ordered vocabularies they are made of. Lines and columns are 1-based everywhere and refer to
 * the original bytes of a document, before any repair; columns count UTF-16 code units of the original line.
 */

/** What a document claims of an item. */
export const STATES = ['done', 'open', 'partial', 'deferred', 'not-applicable', 'unknown'] as const
export type State = (typeof STATES)[number]

/** How much an item matters, strongest first. `unspecified`: nothing in the document says; policy maps it. */
export const CRITICALITIES = ['critical', 'required', 'recommended', 'optional', 'unspecified'] as const
export type Criticality = (typeof CRITICALITIES)[number]
/** A criticality after policy has mapped `unspecified`. */
export type Level = Exclude<Criticality, 'unspecified'>

export const ITEM_KINDS = ['task', 'table-row', 'bullet', 'paragraph', 'heading', 'env-var'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/** `claims`: boxes state facts. `template`, `procedure`: followed anew each time, never ticked in the file. */
export const ROLES = ['claims', 'procedure', 'template', 'choice', 'none'] as const
export type Role = (typeof ROLES)[number]

/** What evidence makes of a claim (DESIGN §2). */
export const VERDICTS = [
  'contradicted',
  'failing',
  'open',
  'unknown',
  'attested',
  'ready',
  'supported',
  'verified',
  'deferred',
  'waived',
  'not-applicable'
] as const
export type Verdict = (typeof VERDICTS)[number]

/** What policy makes of a verdict. */
export type Decision = 'block' | 'warn' | 'pass'
/** What the run as a whole comes to: the strongest decision in it. */
export type Result = 'fail' | 'warn' | 'pass'

/** A point in an original document, 1-based. */
export interface Place {
  line: number
  column: number
}

/** A document as read: nothing decoded yet. `path` uses forward slashes, relative to the workspace. */
export interface RawDocument {
  path: string
  bytes: Uint8Array
}

/** How the bytes were turned into text, and what was damaged. */
export interface Encoding {
  charset: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  bom: boolean
  /** The wrong reading that was undone, `null` when nothing was repaired. */
  repaired: 'windows-1252' | 'mac-roman' | 'mixed' | null
  /** Repaired runs of text. */
  runs: number
  /** Symbols that are gone for good (`?` in place of a symbol, U+FFFD, unrepairable runs). */
  lost: number
}

/** A sentence in which the document states its overall readiness. */
export interface Claim {
  line: number
  text: string
  says: 'ready' | 'not-ready' | 'partial'
}

/** A `KEY OP VALUE` of a directive. Values are typed: barewords that are numbers or true/false are no strings. */
export interface Clause {
  key: string
  op: '=' | '!=' | '<' | '<=' | '>' | '>=' | '~' | '!~'
  value: string | number | boolean
  place: Place
}

/** One check a document asks for in an HTML comment, syntax only: kinds and keys are not looked up yet. */
export interface CheckDirective {
  kind: string
  place: Place
  /** Clauses of the one-line form, or … */
  clauses: Clause[]
  /** … the value of the YAML form (`- http: {url: /health}`); `null` for the one-line form. */
  yaml: unknown
}

/** A line that belongs to an item without being one. */
export interface Detail {
  line: number
  text: string
}

/** One obligation in a document. */
export interface Item extends Place {
  /** Stable across ticking and unrelated edits: document slug / heading slugs / text slug, or a given id. */
  id: string
  kind: ItemKind
  /** Repaired source text without the marker; inline markup is kept. */
  text: string
  /** Headings above it, outermost first, cleaned of state marks. */
  section: string[]
  state: State
  criticality: Criticality
  /** The text of "if using X", `null` when the item is unconditional. */
  condition: string | null
  /** An option among several ("Type of change"), no obligation. */
  choice: boolean
  /** Why it is deferred or not applicable, where the document says so. */
  reason: string | null
  /** Id of the item it is nested under. */
  parent: string | null
  /** Continuation lines and sub-bullets that are no items themselves. */
  details: Detail[]
  /** Byte range of what stands between the brackets, for `fix`; `null` when it has no box. */
  box: {start: number; end: number} | null
  directives: CheckDirective[]
  /** Filled by the planner, empty after parsing. */
  checks: Check[]
}

/** Something checkable that is no item: env variable, endpoint, probe, threshold, migration file, … */
export interface Fact {
  line: number
  kind: string
  value: Readonly<Record<string, unknown>>
  criticality?: Criticality
  section: string[]
}

/** Something wrong with the document itself; `rule` is a row of docs/findings.md. */
export interface Finding {
  rule: string
  line: number
  lines: number[]
  message: string
}

/** One document, understood. */
export interface ChecklistDocument {
  path: string
  role: Role
  encoding: Encoding
  claim: Claim | null
  /** ISO dates and version as the head of the document gives them. */
  date: string | null
  version: string | null
  nextReview: string | null
  items: Item[]
  facts: Fact[]
  findings: Finding[]
}

/** Durations in milliseconds. */
export interface CheckOptions {
  timeout?: number
  retry?: number
  retryDelay?: number
  /** The outcome is turned round: what passes fails and the reverse. */
  not?: boolean
  /** Event names on which the check runs; elsewhere it is unverifiable. */
  when?: string[]
}

/** One verification of an item. `params` is JSON and valid for its kind. */
export interface Check {
  kind: string
  params: Readonly<Record<string, unknown>>
  options: CheckOptions
  origin: 'directive' | 'config' | 'inferred'
  strength: 'proof' | 'support'
  /** The inference rule that planned it, `null` for the other origins. */
  rule: string | null
  /** Whether the base commit has the check too; `null` without a base. Decides trust in a fork's pull request. */
  atBase: boolean | null
}

/** What a check found. Never a boolean: what could not be answered is not an answer. */
export type Outcome =
  | {status: 'passed'; evidence: string}
  /**
   * `absent`: what was to be looked at is not there, so that the opposite is not shown either. `elsewhere`: it may well
   * be so in another place than this run could look into, such as the environment of production.
   */
  | {status: 'failed'; reason: string; remedy?: string; absent?: true; elsewhere?: true}
  | {status: 'unverifiable'; reason: string; remedy?: string}
  | {status: 'error'; reason: string}

export interface CheckResult {
  check: Check
  outcome: Outcome
  ms: number
}

/** An item with its evidence and what follows from it. */
export interface JudgedItem extends Item {
  outcomes: CheckResult[]
  verdict: Verdict
  decision: Decision
  /** The level judged at, after mapping `unspecified` and taking the stricter of base and head. */
  level: Level
  /** One sentence: why this verdict led to this decision. */
  because: string
  waiver: {reason: string; expires: string | null} | null
  signOff: {by: string; at: string} | null
}

export interface JudgedDocument extends Omit<ChecklistDocument, 'items'> {
  items: JudgedItem[]
}

export const CHANGES = [
  'removed',
  'reworded',
  'unrecognised',
  'downgraded',
  'excused',
  'check-removed',
  'role-changed'
] as const
/** How head asks less than base. `excused`: deferred, not applicable or a choice now. */
export type ChangeKind = (typeof CHANGES)[number]

/** One requirement of the base that head weakens. */
export interface BaseChange {
  change: ChangeKind
  id: string
  text: string
  /** Where it stands, or stood, in the base. */
  document: string
  line: number
  level: Level
  /** Where its successor stands at head, `null` when there is none. */
  head: {document: string; line: number} | null
  message: string
  decision: Decision
}

export interface BaseComparison {
  /** Commit compared with. */
  commit: string
  /** Where policy came from. */
  policy: 'base' | 'head' | 'defaults'
  /** Why the base could not be read, `null` when it was. A gate without its base fails. */
  missing: string | null
  changes: BaseChange[]
}

/** What the renderers need to link to lines; `null` outside of GitHub. */
export interface Links {
  /** `https://github.com/owner/repo/blob/<sha>` */
  blob: string
  /** Page of this run. */
  run: string | null
}

/** Everything a renderer gets. */
export interface Report {
  result: Result
  /** Whole percent of obligations that are settled (done and not disproved, or proved); `null` with none. */
  score: number | null
  counts: Record<Verdict, number>
  documents: JudgedDocument[]
  base: BaseComparison | null
  policy: {failOn: Level | 'never'; unspecified: Level}
  /** What a reader must know about the run itself ("policy from the base commit", "offline"). */
  notices: string[]
  links: Links | null
}

/** The answer of `list`. */
export interface Listing {
  documents: ChecklistDocument[]
}

/** An item that says the opposite of what its checks found. */
export interface Correction {
  item: JudgedItem
  /** What it has to say: done, or open. */
  done: boolean
  /** Why its box stays as it is, `null` when it can be set. */
  hindrance: string | null
}

/** A correction made: the original line before and after. */
export interface BoxEdit extends Correction {
  hindrance: null
  before: string
  after: string
}

/** What `fix` makes of one document. */
export interface DocumentFix {
  path: string
  edits: BoxEdit[]
  /** What only a person can correct. */
  byHand: Correction[]
  notices: string[]
}
