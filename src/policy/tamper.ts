import type {BaseChange, ChangeKind, Check, ChecklistDocument, Item, Level} from '../model.ts'
import {blocksAt, type Policy} from './judge.ts'

/** One side of the comparison: documents with planned checks, and the level policy gives each item. */
export interface Side {
  documents: readonly ChecklistDocument[]
  levelOf(document: ChecklistDocument, item: Item): Level
}

/** An item of the base and what became of it at head. */
export interface Match {
  base: {document: ChecklistDocument; item: Item; level: Level}
  head: {document: ChecklistDocument; item: Item; level: Level} | null
  /** Not the same text: a similar item in the same section, the likely successor. */
  reworded: boolean
}

interface Placed {
  document: ChecklistDocument
  item: Item
  level: Level
}

const placed = ({documents, levelOf}: Side): Placed[] =>
  documents.flatMap(document => document.items.map(item => ({document, item, level: levelOf(document, item)})))

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const likeness = (a: string, b: string): number => {
  const left = new Set(normal(a).split(' '))
  const right = new Set(normal(b).split(' '))
  const shared = [...left].filter(word => right.has(word)).length
  return shared / (left.size + right.size - shared)
}

/**
 * Pairs every obligation of the base with its successor at head, one to one, strongest sign first: same id; same text
 * in the same document and section, in the same document, anywhere (a renamed file); a similar text in the same
 * section.
 */
export const matchItems = (base: Side, head: Side): Match[] => {
  const wanted = placed(base).filter(({item}) => !item.choice)
  const free = new Set(placed(head))
  const found = new Map<Placed, {to: Placed; reworded: boolean}>()

  const pair = (key: (at: Placed) => string) => {
    const index = new Map<string, Placed[]>()
    for (const candidate of free) index.set(key(candidate), [...(index.get(key(candidate)) ?? []), candidate])
    for (const from of wanted) {
      if (found.has(from)) continue
      const to = index.get(key(from))?.find(candidate => free.has(candidate))
      if (!to) continue
      found.set(from, {to, reworded: false})
      free.delete(to)
    }
  }
  const section = ({document, item}: Placed) => `${document.path}\n${item.section.map(normal).join('\n')}`
  // An id derived from the text says the same as the text; a given id may survive any rewording.
  pair(({item}) => item.id)
  pair(at => `${section(at)}\n\n${normal(at.item.text)}`)
  pair(at => `${at.document.path}\n\n${normal(at.item.text)}`)
  pair(at => normal(at.item.text))

  const neighbours = Map.groupBy(free, section)
  for (const from of wanted) {
    if (found.has(from)) continue
    const near = (neighbours.get(section(from)) ?? [])
      .filter(candidate => free.has(candidate))
      // A rewritten section of thousands of items must not cost a comparison of each with each.
      .slice(0, 50)
      .map(candidate => ({candidate, score: likeness(from.item.text, candidate.item.text)}))
      .sort((a, b) => b.score - a.score)[0]
    if (!near || near.score < 0.5) continue
    found.set(from, {to: near.candidate, reworded: true})
    free.delete(near.candidate)
  }
  return wanted.map(from => {
    const to = found.get(from)
    return {base: from, head: to?.to ?? null, reworded: to?.reworded ?? false}
  })
}

const rank = ['critical', 'required', 'recommended', 'optional']
const excused = (item: Item): boolean =>
  item.choice || item.state === 'deferred' || item.state === 'not-applicable' || item.condition !== null

/** What makes two checks the same requirement. */
export const checkKey = ({kind, params, options, strength}: Check): string =>
  JSON.stringify([kind, sorted(params), sorted({...options}), strength])

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
}

/** Checks of the base item that head no longer asks for. Inferred ones follow from the text and are left out. */
export const missingChecks = ({base, head}: Match): Check[] => {
  const kept = new Set(head?.item.checks.map(checkKey))
  return base.item.checks.filter(check => check.origin !== 'inferred' && !kept.has(checkKey(check)))
}

type Told = [ChangeKind, string]

/** In which ways a pair asks less than before. */
const weakened = (match: Match, linesAt: (path: string) => ReadonlySet<string>): Told[] => {
  const {base, head, reworded} = match
  if (head === null) {
    const lines = linesAt(base.document.path)
    const text = normal(base.item.text)
    return lines.has(text) || lines.has(`x ${text}`)
      ? [
          [
            'unrecognised',
            'Its text is still in the file but is no longer an item (commented out, fenced or unmarked).'
          ]
        ]
      : [['removed', 'It is in the base and is gone.']]
  }
  const told: Told[] = []
  if (reworded) told.push(['reworded', `It now reads: ${head.item.text}`])
  if (rank.indexOf(head.level) > rank.indexOf(base.level)) {
    told.push(['downgraded', `It was ${base.level} and is ${head.level} now.`])
  }
  if (excused(head.item) && !excused(base.item)) {
    const how = head.item.choice ? 'an option' : head.item.condition !== null ? 'conditional' : head.item.state
    told.push(['excused', `It is ${how} now.`])
  }
  const gone = missingChecks(match)
  if (gone.length > 0) {
    told.push([
      'check-removed',
      `No longer checked at head: ${gone.map(({kind}) => kind).join(', ')}. The base's check ran.`
    ])
  }
  const before = base.document.role
  const after = head.document.role
  if (before === 'claims' && after !== 'claims') {
    told.push(['role-changed', `The document was read as claims and is a ${after} now (all boxes unticked?).`])
  }
  return told
}

/**
 * How head asks less than base (THREATS T4). A change blocks when the base's requirement could block: its level is at or
 * above `failOn`, or it carries an explicit check. Waived ids and `changes: warn` only warn. Pure.
 */
export const findChanges = (
  matches: readonly Match[],
  headText: (path: string) => string,
  policy: Policy & {changes: 'warn' | 'block'}
): BaseChange[] => {
  const known = new Map<string, ReadonlySet<string>>()
  const linesAt = (path: string): ReadonlySet<string> => {
    const lines = known.get(path) ?? new Set(headText(path).split('\n').map(normal))
    known.set(path, lines)
    return lines
  }
  return matches.flatMap(match => {
    const {document, item, level} = match.base
    const told = weakened(match, linesAt)
    if (told.length === 0) return []
    const template = document.role === 'template' || document.role === 'procedure'
    const explicit = item.checks.some(({origin}) => origin !== 'inferred') && level !== 'optional'
    const binding = explicit ? policy.failOn !== 'never' : blocksAt(level, policy.failOn) && !template
    const waived = policy.waivers.some(({id, expires}) => id === item.id && (expires ?? policy.today) >= policy.today)
    const {head} = match
    return told.map(([change, message]) => ({
      change,
      id: item.id,
      text: item.text,
      document: document.path,
      line: item.line,
      level,
      head: head && {document: head.document.path, line: head.item.line},
      message,
      decision: waived ? 'pass' : binding && policy.changes === 'block' ? 'block' : binding ? 'warn' : 'pass'
    }))
  })
}
