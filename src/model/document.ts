/** What a document says, and the checks of its items. */

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
