/** What became of checks, items and documents. */
import type {Check, ChecklistDocument, Item, Level} from './document.ts'

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

/** What a check found. Never a boolean: what could not be answered is not an answer. */
export type Outcome =
  | {status: 'passed'; evidence: string}
  /**
   * `absent`: what was to be looked at is not there, so that the opposite is not shown either. `elsewhere`: it may well
   * be so in another place than this run could look into, such as the environment of production. `settled`: looking again
   * would show the same.
   */
  | {status: 'failed'; reason: string; remedy?: string; absent?: true; elsewhere?: true; settled?: true}
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
