import type {CheckDirective, Clause, Level, Place} from '../model.ts'
import {CRITICALITIES} from '../model.ts'
import {nearest, suggestion} from '../nearest.ts'

/** A mistake in a directive, or a directive that belongs to nothing. */
export interface DirectiveProblem {
  message: string
  place: Place
}

/** YAML of a `verify` comment, not parsed yet: the parser is loaded only by runs that meet one. */
export interface YamlText {
  text: string
  /** Line of the document on which `text` begins. */
  line: number
}

/** What one comment says. */
export type Statement =
  | {says: 'id'; id: string; criticality: Level | null; place: Place}
  | {says: 'verify'; check: CheckDirective; place: Place}

/** The inside of one HTML comment and where its characters stand. */
export interface CommentText {
  text: string
  placeOf(index: number): Place
  /** Undoes what the surrounding syntax needs (`\|` in a table). */
  unescaped(text: string): string
  /** The lines from `index` on as YAML, without the marks of quotes around the comment. */
  yaml(index: number): YamlText
}

/** Whether a `yaml` of a CheckDirective still has to be parsed. */
export const isYamlText = (yaml: unknown): yaml is YamlText =>
  typeof yaml === 'object' && yaml !== null && 'text' in yaml && 'line' in yaml

const WORDS = ['verify', 'id']
const LEVELS = CRITICALITIES.filter(level => level !== 'unspecified')
const OPS: Clause['op'][] = ['=', '!=', '<', '<=', '>', '>=', '~', '!~']

/**
 * Reads a comment: `id: NAME [LEVEL]`, `verify: KIND (KEY OP VALUE)*`, or `verify:` and a YAML list. Answers `null` for
 * a comment that is none of these and does not look as if it wanted to be.
 */
export const readComment = (comment: CommentText, problems: DirectiveProblem[]): Statement | null => {
  const [, space = '', word = '', colon] = /^(\s*)([A-Za-z][\w-]*)(\s*:)?/.exec(comment.text) ?? []
  const meant = nearest(word, WORDS)
  if (meant === null) return null
  const place = comment.placeOf(space.length)
  const after = space.length + word.length + (colon?.length ?? 0)
  if (colon === undefined) {
    // Prose may well begin with "verify"; with a clause behind it, it was meant for us.
    if (/^\s+[a-z][a-z-]*\s+[\w.$-]+\s*[=<>~]/.test(comment.text.slice(after)))
      problems.push({message: `expected \`:\` after \`${meant}\``, place: comment.placeOf(after)})
    return null
  }
  if (word !== meant) {
    problems.push({message: `unknown directive "${word}".${suggestion(word, WORDS)}`, place})
    return null
  }
  const statement = word === 'id' ? readId(comment, after, problems) : readVerify(comment, after, problems)
  return statement && {...statement, place}
}

type Unplaced<T> = T extends {place: Place} ? Omit<T, 'place'> : never

const readId = (comment: CommentText, from: number, problems: DirectiveProblem[]): Unplaced<Statement> | null => {
  const [name, level, more] = [...comment.text.slice(from).matchAll(/\S+/g)]
  const at = (match: RegExpExecArray): Place => comment.placeOf(from + match.index)
  if (!name) {
    problems.push({message: 'expected an id after `id:`', place: comment.placeOf(from)})
    return null
  }
  const id = name[0]
  if (!/^[A-Za-z0-9]+(?:[._/-]+[A-Za-z0-9]+)*$/.test(id) || id.length > 120) {
    const message = `\`${id.slice(0, 120)}\` is no id; use at most 120 letters, digits, and between them - _ . /`
    problems.push({message, place: at(name)})
    return null
  }
  const criticality = LEVELS.find(known => known === level?.[0]) ?? null
  if (level && criticality === null) {
    const message = `unknown criticality "${level[0]}".${suggestion(level[0], LEVELS) || ` Use ${LEVELS.join(', ')}.`}`
    problems.push({message, place: at(level)})
  } else if (more) {
    problems.push({message: `unexpected \`${more[0]}\` after the criticality`, place: at(more)})
  }
  return {says: 'id', id, criticality}
}

const readVerify = (comment: CommentText, from: number, problems: DirectiveProblem[]): Unplaced<Statement> | null => {
  const {text, placeOf} = comment
  const start = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0)
  const kind = /^[^\s=<>~!"']+/.exec(text.slice(start))?.[0] ?? ''
  checkInterpolations(comment, start, problems)
  if (kind === '-') {
    const yaml = comment.yaml(start)
    return {says: 'verify', check: {kind: '', place: placeOf(start), clauses: [], yaml}}
  }
  if (!/^[a-z][a-z0-9-]*$/.test(kind) || /^\s*(?:[=<>~]|!=|!~)/.test(text.slice(start + kind.length))) {
    const message = 'expected the kind of a check after `verify:`, as in `verify: http url=/health status=200`'
    problems.push({message, place: placeOf(Math.min(start, text.trimEnd().length))})
    return null
  }
  const clauses = readClauses(comment, start + kind.length, problems)
  return {says: 'verify', check: {kind, place: placeOf(start), clauses, yaml: null}}
}

// A key may hold a JSON path, and that brackets with anything in them.
const KEY = /[A-Za-z_](?:[^\s=!<>~"'[\]]|\[(?:"[^"]{0,200}"|'[^']{0,200}'|[^\]"']){0,200}\])*/y
const OPERATOR = /[=<>~!]+/y
const STRING = /"(?:[^"\\]|\\.)*"(?=\s|$)/y
const BARE = /[^\s"']\S*/y
const REST = /\S+/y
const SPACE = /\s*/y

/** Takes one pattern after another off a text. */
class Cursor {
  at: number
  readonly #text: string

  constructor(text: string, at: number) {
    this.#text = text
    this.at = at
    this.take(SPACE)
  }

  get done(): boolean {
    return this.at >= this.#text.length
  }

  /** The match and the white space behind it are taken; `null` and nothing taken without a match. */
  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.#text)
    if (!match) return null
    SPACE.lastIndex = pattern.lastIndex
    SPACE.exec(this.#text)
    this.at = SPACE.lastIndex
    return match[0]
  }
}

const readClauses = (comment: CommentText, from: number, problems: DirectiveProblem[]): Clause[] => {
  const clauses: Clause[] = []
  const cursor = new Cursor(comment.text, from)
  while (!cursor.done) {
    const start = cursor.at
    const clause = readClause(comment, cursor)
    if ('expected' in clause) {
      problems.push({message: clause.expected, place: comment.placeOf(clause.at)})
      cursor.at = Math.max(cursor.at, clause.at)
      cursor.take(REST)
    } else {
      clauses.push({...clause, place: comment.placeOf(start)})
    }
  }
  return clauses
}

interface Failure {
  expected: string
  at: number
}

const readClause = (comment: CommentText, cursor: Cursor): Omit<Clause, 'place'> | Failure => {
  const start = cursor.at
  const key = cursor.take(KEY)
  if (key === null)
    return {expected: `expected KEY=VALUE, not \`${(cursor.take(REST) ?? '').slice(0, 40)}\``, at: start}
  const operatorAt = cursor.at
  const written = cursor.take(OPERATOR)
  if (written === null) return {expected: `expected an operator after \`${key}\`: ${OPS.join(' ')}`, at: operatorAt}
  const op = OPS.find(known => known === written)
  if (op === undefined) return {expected: `unknown operator \`${written}\`; use ${OPS.join(' ')}`, at: operatorAt}
  const valueAt = cursor.at
  const value = readValue(comment, cursor)
  return value === null
    ? {expected: 'expected a word or a complete JSON string in double quotes', at: valueAt}
    : {key, op, value}
}

const readValue = ({unescaped}: CommentText, cursor: Cursor): Clause['value'] | null => {
  const quoted = cursor.take(STRING)
  if (quoted === null) {
    const bare = cursor.take(BARE)
    return bare && typed(unescaped(bare))
  }
  try {
    return JSON.parse(unescaped(quoted)) as string
  } catch {
    return null
  }
}
/** Only what is written as the program writes it becomes a number: `1.10` and `007` are texts. */
const typed = (text: string): Clause['value'] => {
  if (text === 'true' || text === 'false') return text === 'true'
  return /^-?\d/.test(text) && String(Number(text)) === text ? Number(text) : text
}

const checkInterpolations = ({text, placeOf}: CommentText, from: number, problems: DirectiveProblem[]): void => {
  for (const match of text.slice(from).matchAll(/\$\{(?!vars\.[A-Za-z_][\w.-]*\})[^\s}]{0,40}\}?/g)) {
    const message = `\`${match[0]}\` is not available here; only \`\${vars.NAME}\` from the configuration is`
    problems.push({message, place: placeOf(from + match.index)})
  }
}
