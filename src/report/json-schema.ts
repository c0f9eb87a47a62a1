/**
 * JSON Schemas (draft 2020-12) of what `list`, `check`, `fix` and `doctor` print as JSON. They are open: a later release may add
 * a key, and never removes or changes one within the same number.
 */
import {NEED_KINDS, NEED_STATUSES, SETUP_RULES} from '../doctor/diagnosis.ts'
import {CHANGES, CRITICALITIES, ITEM_KINDS, ROLES, STATES, VERDICTS} from '../model.ts'

/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>

const withText = (schema: Schema, description?: string): Schema =>
  description === undefined ? schema : {...schema, description}

const string = (description?: string): Schema => withText({type: 'string'}, description)
const boolean = (description?: string): Schema => withText({type: 'boolean'}, description)
const whole = (minimum: number, description?: string): Schema => withText({type: 'integer', minimum}, description)
const one = (words: readonly string[], description?: string): Schema => withText({enum: words}, description)
const list = (items: Schema, description?: string): Schema => withText({type: 'array', items}, description)
const anything = (description: string): Schema => ({type: 'object', description})
const nullable = (schema: Schema, description?: string): Schema =>
  withText({anyOf: [schema, {type: 'null'}]}, description)

/** Keys that end in `?` may be absent. */
const object = (keys: Readonly<Record<string, Schema>>, description?: string): Schema => {
  const names = Object.keys(keys)
  return withText(
    {
      type: 'object',
      required: names.filter(name => !name.endsWith('?')),
      properties: Object.fromEntries(names.map(name => [name.replace(/\?$/, ''), keys[name]]))
    },
    description
  )
}

const levels = CRITICALITIES.filter(level => level !== 'unspecified')
const decision = one(['block', 'warn', 'pass'], 'What policy makes of the verdict.')

const checkSchemaOfItem = object({
  kind: string('Kind of the check, as in docs/verifiers.md.'),
  params: anything('Parameters of its kind.'),
  'options?': anything('timeout, retry, retryDelay, when; `not` turns the outcome round.'),
  origin: one(['directive', 'config', 'inferred']),
  strength: one(['proof', 'support'], 'proof settles the item, support speaks for it.'),
  rule: nullable(string(), 'The inference rule that planned it.')
})

const item = {
  id: string('Stable across ticking and unrelated edits.'),
  line: whole(1, '1-based, in the original file.'),
  column: whole(1, '1-based, in UTF-16 units of the original line.'),
  kind: one(ITEM_KINDS),
  text: string('As written, without its marker; inline markup is kept.'),
  section: list(string(), 'Headings above it, outermost first.'),
  state: one(STATES, 'What the document claims.'),
  criticality: one(CRITICALITIES),
  condition: nullable(string(), 'The text of "if using X".'),
  choice: boolean('An option among several, no obligation.'),
  checks: list(checkSchemaOfItem)
}

const outcome: Schema = {
  oneOf: [
    object({kind: string(), status: one(['passed']), evidence: string(), ms: {type: 'number', minimum: 0}}),
    object({
      kind: string(),
      status: one(['failed', 'unverifiable', 'error']),
      reason: string(),
      'remedy?': string(),
      ms: {type: 'number', minimum: 0}
    })
  ]
}

const judged = {
  ...item,
  level: one(levels, 'The level judged at.'),
  outcomes: list(outcome),
  verdict: one(VERDICTS),
  decision,
  because: string('Why this verdict led to this decision.'),
  waiver: nullable(object({reason: string(), expires: nullable(string())})),
  signOff: nullable(object({by: string(), at: string()}))
}

const document = (items: Readonly<Record<string, Schema>>): Schema =>
  object({
    path: string('Relative to the workspace, with forward slashes.'),
    role: one(ROLES),
    encoding: object({
      charset: one(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
      bom: boolean(),
      repaired: nullable(one(['windows-1252', 'mac-roman', 'mixed']), 'The wrong reading that was undone.'),
      runs: whole(0, 'Repaired runs of text.'),
      lost: whole(0, 'Symbols that are gone for good.')
    }),
    claim: nullable(
      object({line: whole(1), text: string(), says: one(['ready', 'not-ready', 'partial'])}),
      'The sentence in which the document states its overall readiness.'
    ),
    date: nullable(string()),
    version: nullable(string()),
    nextReview: nullable(string()),
    items: list(object(items)),
    facts: list(
      object({
        line: whole(1),
        kind: string(),
        value: anything('Depends on the kind.'),
        'criticality?': one(CRITICALITIES)
      }),
      'What can be checked but is no item.'
    ),
    findings: list(
      object({rule: string(), line: whole(1), lines: list(whole(1)), message: string()}),
      'What is wrong with the document itself.'
    )
  })

const change = object({
  change: one(CHANGES),
  id: string(),
  text: string(),
  document: string('Where it stands, or stood, in the base.'),
  line: whole(1),
  level: one(levels),
  head: nullable(object({document: string(), line: whole(1)}), 'Where its successor stands.'),
  message: string(),
  decision
})

const published = (name: string, title: string, keys: Readonly<Record<string, Schema>>): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `https://raw.githubusercontent.com/readiness-gate/readiness-gate/main/schemas/${name.replace('/', '-')}.schema.json`,
  title,
  ...object({schema: {const: name}, ...keys})
})

/** Schema of `list --format json`. */
export const listSchema = (): Schema =>
  published('readiness-list/1', 'What readiness-gate understands of checklists', {documents: list(document(item))})

/** Schema of `check --format json`. */
export const checkSchema = (): Schema =>
  published('readiness-check/1', 'Report of readiness-gate', {
    result: one(['fail', 'warn', 'pass']),
    score: nullable({type: 'integer', minimum: 0, maximum: 100}, 'Whole percent of obligations that are settled.'),
    counts: object(Object.fromEntries(VERDICTS.map(verdict => [verdict, whole(0)])), 'Items per verdict.'),
    policy: object({failOn: one([...levels, 'never']), unspecified: one(levels)}),
    base: nullable(
      object({
        commit: string(),
        policy: one(['base', 'head', 'defaults']),
        missing: nullable(string(), 'Why the base could not be read.'),
        changes: list(change)
      }),
      'How head asks less than the base commit.'
    ),
    notices: list(string()),
    documents: list(document(judged))
  })

const correction = {
  document: string('Path, relative to the workspace, with forward slashes.'),
  id: item.id,
  line: item.line,
  column: item.column,
  kind: item.kind,
  text: item.text,
  from: one(STATES, 'What the document claimed.'),
  to: one(['done', 'open'], 'What its checks found.'),
  reason: string('What they said.')
}

/** Schema of `fix --format json`. */
export const fixSchema = (): Schema =>
  published('readiness-fix/1', 'Boxes that readiness-gate set', {
    dryRun: boolean('Nothing was written.'),
    edits: list(
      object({...correction, before: string('The original line.'), after: string('The line with its box set.')}),
      'Boxes set.'
    ),
    byHand: list(
      object({...correction, hindrance: string('Why the file is left as it is there.')}),
      'What only a person can correct.'
    ),
    notices: list(string())
  })

const need = {
  kind: one(NEED_KINDS),
  name: string('What is needed: `base-url`, `https://api.example.com`, `checks: read`, `DATABASE_URL`, a path, …'),
  status: one(NEED_STATUSES, 'A check waits for what is missing, not for what cannot be told (unknown).')
}
const spot = {document: string('Path, relative to the workspace, with forward slashes.'), line: item.line, id: item.id}

/** Schema of `doctor --format json`. */
export const doctorSchema = (): Schema =>
  published('readiness-doctor/1', 'What the checks of readiness-gate need', {
    healthy: boolean('Every check could run and the set-up has no mistake; exit code 0.'),
    counts: object({checks: whole(0), ready: whole(0, 'Could run here.'), waiting: whole(0)}),
    needs: list(
      object({
        ...need,
        reason: nullable(string(), 'Why it is missing or unknown.'),
        remedy: nullable(string(), 'What to do.'),
        fix: object({'flag?': string(), 'config?': string('YAML.'), 'workflow?': string('YAML.')}, 'Lines to add.'),
        givenBy: list(string(), 'Jobs of workflows that give it to the gate, though this call does not.'),
        items: list(object(spot), 'Items that need it.')
      }),
      'Each thing once: missing ones first, then unknown ones.'
    ),
    setup: list(
      object({
        level: one(['problem', 'note']),
        rule: one(Object.keys(SETUP_RULES), 'As in docs/doctor.md.'),
        path: nullable(string()),
        line: nullable(whole(1)),
        message: string(),
        remedy: string()
      }),
      'What is wrong with the set-up of the gate, or worth knowing.'
    ),
    checks: list(
      object({
        ...spot,
        check: checkSchemaOfItem,
        ready: boolean('Nothing it needs is known to be missing.'),
        needs: list(object(need))
      }),
      'Every check of every item, in document order.'
    )
  })
