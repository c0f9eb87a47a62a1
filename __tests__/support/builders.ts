import {
  type BaseChange,
  type BaseComparison,
  type Check,
  type ChecklistDocument,
  type CheckResult,
  type Item,
  type JudgedDocument,
  type JudgedItem,
  type Outcome,
  type Report,
  VERDICTS,
  type Verdict
} from '../../src/model.ts'

/** Every builder gives a valid, unremarkable value; a test overrides what it is about. */
type Overrides<T> = Partial<T>

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** A check from a directive: the file `README.md` is present. */
export const check = (overrides: Overrides<Check> = {}): Check => ({
  kind: 'file',
  params: {path: 'README.md'},
  options: {},
  origin: 'directive',
  strength: 'proof',
  rule: null,
  atBase: null,
  ...overrides
})

/** An open task of unspecified criticality; its id follows from section and text. */
export const item = (overrides: Overrides<Item> = {}): Item => {
  const text = overrides.text ?? 'Backups are tested'
  const section = overrides.section ?? ['Before launch']
  return {
    id: ['ready', ...section, text].map(slug).join('/'),
    line: 3,
    column: 1,
    kind: 'task',
    text,
    section,
    state: 'open',
    criticality: 'unspecified',
    condition: null,
    choice: false,
    reason: null,
    parent: null,
    details: [],
    box: null,
    directives: [],
    checks: [],
    ...overrides
  }
}

/** An outcome with its check. */
export const checkResult = (
  outcome: Outcome = {status: 'passed', evidence: 'found `README.md`'},
  overrides: Overrides<Check> = {}
): CheckResult => ({check: check(overrides), outcome, ms: 1})

/** An item that was judged: by default open, which warns. */
export const judgedItem = (overrides: Overrides<JudgedItem> = {}): JudgedItem => ({
  ...item(overrides),
  outcomes: [],
  verdict: 'open',
  decision: 'warn',
  level: 'recommended',
  because: 'open',
  waiver: null,
  signOff: null,
  ...overrides
})

const emptyDocument = {
  path: 'READY.md',
  role: 'claims',
  encoding: {charset: 'utf-8', bom: false, repaired: null, runs: 0, lost: 0},
  claim: null,
  date: null,
  version: null,
  nextReview: null,
  facts: [],
  findings: []
} as const satisfies Partial<ChecklistDocument>

/** A sound document of claims without items. */
export const document = (overrides: Overrides<ChecklistDocument> = {}): ChecklistDocument => ({
  ...structuredClone<Omit<ChecklistDocument, 'items'>>({...emptyDocument, facts: [], findings: []}),
  items: [],
  ...overrides
})

/** The same, judged. */
export const judgedDocument = (overrides: Overrides<JudgedDocument> = {}): JudgedDocument => ({
  ...document(),
  items: [],
  ...overrides
})

/** A blocking change: a required item of the base that is gone at head. */
export const baseChange = (overrides: Overrides<BaseChange> = {}): BaseChange => ({
  change: 'removed',
  id: 'ready/before-launch/backups-are-tested',
  text: 'Backups are tested',
  document: 'READY.md',
  line: 3,
  level: 'required',
  head: null,
  message: 'removed',
  decision: 'block',
  ...overrides
})

/** A base that was read and is no stricter than head. */
export const baseComparison = (overrides: Overrides<BaseComparison> = {}): BaseComparison => ({
  commit: 'b'.repeat(40),
  policy: 'base',
  missing: null,
  changes: [],
  ...overrides
})

/** How often each verdict occurs in the documents. */
export const countsOf = (documents: readonly JudgedDocument[]): Record<Verdict, number> => {
  const counts = Object.fromEntries(VERDICTS.map(verdict => [verdict, 0])) as Record<Verdict, number>
  for (const {items} of documents) for (const {verdict} of items) counts[verdict] += 1
  return counts
}

const resultOf = (report: Pick<Report, 'documents' | 'base'>): Report['result'] => {
  const decisions = [
    ...report.documents.flatMap(({items}) => items.map(({decision}) => decision)),
    ...(report.base?.changes ?? []).map(({decision}) => decision)
  ]
  if (decisions.includes('block')) return 'fail'
  return decisions.includes('warn') ? 'warn' : 'pass'
}

/** A report whose result and counts follow from its documents and base, unless they are given. */
export const report = (overrides: Overrides<Report> = {}): Report => {
  const documents = overrides.documents ?? []
  const base = overrides.base ?? null
  return {
    result: resultOf({documents, base}),
    score: null,
    counts: countsOf(documents),
    documents,
    base,
    policy: {failOn: 'required', unspecified: 'recommended'},
    notices: [],
    links: null,
    ...overrides
  }
}
