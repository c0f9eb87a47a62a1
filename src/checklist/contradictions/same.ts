import type {Fact, Finding} from '../../model.ts'
import type {Draft} from '../drafts.ts'
import {plain} from '../text.ts'
import {type Alike, alikeIn, type Statement} from './alike.ts'
import {ascending, contradiction, isUnsettled, type Known, type Rule, textOf} from './known.ts'
import {holds} from './phrases.ts'
import {isName, keyOf, type Subject} from './subjects.ts'

interface Group {
  lines: Set<number>
  open: Draft[]
}

/** The same thing is done in one place and not in another. */
export const doneAndOpen: Rule = known => {
  const open = known.drafts.filter(draft => isUnsettled(draft) && draft.kind !== 'heading')
  const done = open.length === 0 ? [] : statements(known)
  if (done.length === 0) return []
  const index = indexOf(done, known)
  const groups = new Map<Statement, Group>()
  for (const draft of open) {
    const said = matching(index, draft, known)
    const named = clearest(said)
    if (!named) continue
    const group: Group = groups.get(named) ?? {lines: new Set(), open: []}
    groups.set(named, group)
    for (const {line} of said) group.lines.add(line)
    group.lines.add(draft.line)
    group.open.push(draft)
  }
  return [...groups].map(findingOf)
}

/** The statement to name: an item before another line, the shortest of several. */
const clearest = (said: readonly Statement[]): Statement | undefined => {
  const items = said.filter(({draft}) => draft !== null)
  return items.length > 0 ? items.reduce((one, other) => (other.text.length < one.text.length ? other : one)) : said[0]
}

const findingOf = ([{line, text, draft}, {lines, open}]: [Statement, Group]): Finding => {
  const [first, ...more] = open
  const said = draft ? 'is done' : 'carries a tick'
  const others =
    more.length > 0
      ? ` (nor at ${more
          .slice(0, 4)
          .map(other => other.line)
          .join(', ')})`
      : ''
  const message = `“${plain(text)}” ${said} at line ${line}, but “${plain(first?.text ?? '')}” is not done at line ${first?.line}${others}`
  return contradiction([...lines].sort(ascending), message)
}

/** Headings of what a system is made of; that it is there says nothing of how it is set up. */
const INGREDIENTS: readonly string[] = ['dependenc', 'tech stack', 'technology stack', '依赖', '技术栈']
const TICK = /[✅✔☑]/

/** Done items, criteria under a tick and pasted states. */
const statements = ({drafts, context, of}: Known): Statement[] => {
  const done: Statement[] = []
  for (const draft of drafts)
    if (draft.state === 'done' && !draft.choice && !holds(draft.section.words, INGREDIENTS))
      done.push({line: draft.line, text: draft.text, draft})
  for (const kind of ['criterion', 'perf-target'])
    for (const fact of of(kind))
      if (TICK.test(context.decoded.lines[fact.line - 1]?.text ?? ''))
        done.push({line: fact.line, text: textOf(fact, 'what') || textOf(fact, 'metric'), draft: null})
  for (const fact of of('status-snapshot'))
    if (!isBroken(fact)) done.push({line: fact.line, text: lastKey(textOf(fact, 'key')), draft: null})
  return done
}

const BROKEN: readonly string[] = [
  'false',
  'down',
  'fail',
  'error',
  'disabled',
  'disconnected',
  'degraded',
  'not ',
  'missing',
  'unhealthy'
]
const isBroken = (snapshot: Fact): boolean => holds(String(snapshot.value['value']).toLowerCase(), BROKEN)

/** `security.key_separation` as "key separation". */
const lastKey = (path: string): string => path.slice(path.lastIndexOf('.') + 1).replaceAll('_', ' ')

/** An item is done, and a pasted status says that it does not work. */
export const doneAndBroken: Rule = ({drafts, of, subjects}) => {
  const broken = of('status-snapshot').filter(isBroken)
  if (broken.length === 0) return []
  const done = new Map<string, Draft>()
  for (const draft of drafts)
    if (draft.state === 'done' && !draft.choice)
      for (const subject of subjects(draft.text).main) if (!done.has(keyOf(subject))) done.set(keyOf(subject), draft)
  return broken.flatMap(fact => {
    const [draft] = subjects(lastKey(textOf(fact, 'key'))).main.flatMap(subject => done.get(keyOf(subject)) ?? [])
    // "Debug: false" is as it should be.
    if (!draft || subjects(draft.text).denies) return []
    const message = `“${plain(draft.text)}” is done at line ${draft.line}, but the status at line ${fact.line} is “${fact.value['value']}”`
    return [contradiction([draft.line, fact.line].sort(ascending), message)]
  })
}

/** Statements by the keys of their subjects. */
interface Index {
  whole: Map<string, Statement[]>
  parts: Map<string, Statement[]>
  isAbout: Alike
}

const MOST_PLACES = 8

const add = (map: Map<string, Statement[]>, key: string, statement: Statement): void => {
  const known = map.get(key)
  if (known === undefined) map.set(key, [statement])
  else if (known.length < MOST_PLACES && known.at(-1) !== statement) known.push(statement)
}

const indexOf = (done: readonly Statement[], known: Known): Index => {
  const {subjects} = known
  const index: Index = {whole: new Map(), parts: new Map(), isAbout: alikeIn(known)}
  for (const statement of done) {
    const {main, parts} = subjects(statement.text)
    for (const subject of main) add(index.whole, keyOf(subject), statement)
    for (const subject of parts) {
      add(index.parts, keyOf(subject), statement)
      const wider = widened(subject, statement.text)
      if (wider !== null) add(index.parts, wider, statement)
    }
  }
  return index
}

/** From three words on, the first may go, unless it is a name: what is true of job stores is so of workflow job stores. */
const widened = (subject: Subject, text: string): string | null =>
  subject.length > 2 && !isName(subject[0] ?? '', text) ? keyOf(subject.slice(1)) : null

const NONE: readonly Statement[] = []

/** What is said of the same thing, by whole subject, else as part of another, else of the wider thing. */
const matching = ({whole, parts, isAbout}: Index, draft: Draft, {subjects}: Known): readonly Statement[] => {
  for (const subject of subjects(draft.text).main) {
    const key = keyOf(subject)
    const wider = widened(subject, draft.text)
    const candidates = [whole.get(key), parts.get(key), ...(wider === null ? [] : [whole.get(wider), parts.get(wider)])]
    for (const each of candidates) {
      const said = (each ?? NONE).filter(statement => isAbout(statement, draft, key))
      if (said.length > 0) return said
    }
  }
  return NONE
}
