import type {Fact, Finding} from '../../model.ts'
import type {Section} from '../blocks.ts'
import type {Draft} from '../drafts.ts'
import {plain} from '../text.ts'
import {type Alike, alikeIn, type Statement} from './alike.ts'
import {alsoAt, ascending, contradiction, type Known, type Rule, textOf} from './known.ts'
import {isName} from './names.ts'
import {holds} from './phrases.ts'
import {keyOf, partsOf, type Subject} from './subjects.ts'

interface Group {
  lines: Set<number>
  open: Draft[]
}

/** The same thing is done in one place and not in another. */
export const doneAndOpen: Rule = known => {
  const questions = questionsOf(known)
  const done = questions.length === 0 ? [] : statements(known)
  if (done.length === 0) return []
  const index = indexOf(questions)
  for (const statement of done) enter(index, statement, known)
  const isAbout = alikeIn(known)
  const groups = new Map<Statement, Group>()
  for (const {draft, keys} of questions) {
    const said = matching(index, draft, keys, isAbout)
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
  if (said.length < 2) return said[0]
  const items = said.filter(({draft}) => draft !== null)
  return items.length > 0 ? items.reduce((one, other) => (other.text.length < one.text.length ? other : one)) : said[0]
}

const findingOf = ([{line, text, draft}, {lines, open}]: [Statement, Group]): Finding => {
  const [first, ...more] = open
  const said = draft ? 'is done' : 'carries a tick'
  const message = `“${plain(text)}” ${said} at line ${line}, but “${plain(first?.text ?? '')}” is not done at line ${first?.line}${alsoAt('nor at', more)}`
  return contradiction([...lines].sort(ascending), message)
}

/** Headings of what a system is made of; that it is there says nothing of how it is set up. */
const INGREDIENTS: readonly string[] = ['dependenc', 'tech stack', 'technology stack', '依赖', '技术栈']
const TICK = /[✅✔☑]/

/** Done items, criteria under a tick and pasted states. */
const statements = (known: Known): Statement[] => {
  const {context, of} = known
  const done: Statement[] = []
  let section: Section | null = null
  let isMadeOf = false
  for (const draft of known.done) {
    // Items of a section stand together.
    if (draft.section !== section) {
      section = draft.section
      isMadeOf = holds(section.words, INGREDIENTS)
    }
    if (!draft.choice && !isMadeOf) done.push({line: draft.line, text: draft.text, draft})
  }
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
export const doneAndBroken: Rule = ({done: items, of, subjects}) => {
  const broken = of('status-snapshot').filter(isBroken)
  if (broken.length === 0) return []
  const done = new Map<string, Draft>()
  for (const draft of items)
    if (!draft.choice)
      for (const subject of subjects(draft.text).main) if (!done.has(keyOf(subject))) done.set(keyOf(subject), draft)
  return broken.flatMap(fact => {
    const [draft] = subjects(lastKey(textOf(fact, 'key'))).main.flatMap(subject => done.get(keyOf(subject)) ?? [])
    // "Debug: false" is as it should be.
    if (!draft || subjects(draft.text).denies) return []
    const message = `“${plain(draft.text)}” is done at line ${draft.line}, but the status at line ${fact.line} is “${fact.value['value']}”`
    return [contradiction([draft.line, fact.line].sort(ascending), message)]
  })
}

/** From three words on, the first may go, unless it is a name: what is true of job stores is so of workflow job stores. */
const widened = (subject: Subject, text: string): string | null =>
  subject.length > 2 && !isName(subject[0] ?? '', text) ? keyOf(subject.slice(1)) : null

/** A subject of an item and the wider thing, by their keys. */
interface Keys {
  key: string
  wider: string | null
}

/** An item that is not done: is the same thing done elsewhere? */
interface Question {
  draft: Draft
  keys: Keys[]
}

const questionsOf = ({unsettled, subjects}: Known): Question[] => {
  const questions: Question[] = []
  for (const draft of unsettled) {
    if (draft.kind === 'heading') continue
    const {main} = subjects(draft.text)
    if (main.length === 0) continue
    questions.push({draft, keys: main.map(subject => ({key: keyOf(subject), wider: widened(subject, draft.text)}))})
  }
  return questions
}

/** What is said of a thing: of it as a whole, and as part of another. */
interface Said {
  whole: Statement[]
  parts: Statement[]
}

/** By the keys that are asked for. */
type Index = ReadonlyMap<string, Said>

const indexOf = (questions: readonly Question[]): Index => {
  const index = new Map<string, Said>()
  for (const {keys} of questions)
    for (const {key, wider} of keys) {
      index.set(key, {whole: [], parts: []})
      if (wider !== null) index.set(wider, {whole: [], parts: []})
    }
  return index
}

const MOST_PLACES = 8

const add = (known: Statement[] | undefined, statement: Statement): void => {
  if (known && known.length < MOST_PLACES && known.at(-1) !== statement) known.push(statement)
}

const enter = (index: Index, statement: Statement, {subjects}: Known): void => {
  const read = subjects(statement.text)
  for (const subject of read.main) add(index.get(keyOf(subject))?.whole, statement)
  for (const subject of partsOf(read)) {
    add(index.get(keyOf(subject))?.parts, statement)
    const wider = widened(subject, statement.text)
    if (wider !== null) add(index.get(wider)?.parts, statement)
  }
}

const NONE: readonly Statement[] = []

/** What is said of the same thing, by whole subject, else as part of another, else of the wider thing. */
const matching = (index: Index, draft: Draft, keys: readonly Keys[], isAbout: Alike): readonly Statement[] => {
  for (const {key, wider} of keys) {
    const same = index.get(key)
    const more = wider === null ? undefined : index.get(wider)
    for (const each of [same?.whole, same?.parts, more?.whole, more?.parts]) {
      const said = each ? each.filter(statement => isAbout(statement, draft, key)) : NONE
      if (said.length > 0) return said
    }
  }
  return NONE
}
