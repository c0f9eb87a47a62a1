import type {Fact} from '../../model.ts'
import {oncePer} from '../../once.ts'
import type {HeadingBlock} from '../blocks.ts'
import {ascending, contradiction, type Known, linesOf, linesWith, type Rule, textOf} from './known.ts'
import {holds} from './phrases.ts'

const STAGE = /\b(?:phase|milestone|stage|sprint|iteration|wave|epic)\s+\d{1,3}\b/g
/** Every text with a stage holds one. */
const STAGES: readonly string[] = ['phase', 'milestone', 'stage', 'sprint', 'iteration', 'wave', 'epic']
const DELAYS: readonly string[] = [
  'deferred',
  'postponed',
  'not started',
  'on hold',
  'cancelled',
  'canceled',
  'skipped'
]
/** Between the phase and what is said of it. */
const NEAR = 30

/** A phase is marked as done in one place and put off in another. */
export const stages: Rule = known => {
  const done = new Map<string, number>()
  for (const {heading, words} of known.context.tree.sections)
    if (heading?.reading.state === 'done' && holds(words, STAGES))
      for (const stage of words.match(STAGE) ?? []) if (!done.has(stage)) done.set(stage, heading.line)
  if (done.size === 0) return []
  return linesWith(known, DELAYS).flatMap(({line, lower}) =>
    [...lower.matchAll(STAGE)].flatMap(({0: stage, index}) => {
      const at = done.get(stage)
      const behind = lower.slice(index + stage.length, index + stage.length + NEAR)
      if (at === undefined || at === line || !holds(behind, DELAYS)) return []
      return [contradiction([at, line], `${stage} is marked as done at line ${at}, and put off at line ${line}`)]
    })
  )
}

/** A migration that its heading still demands. */
interface Outstanding {
  fact: Fact
  heading: HeadingBlock
  /** The line that says what to do with it. */
  demand: number
}

const DEMANDED: readonly string[] = [
  'required',
  'pending',
  'needed',
  'outstanding',
  'to be run',
  'to be applied',
  'not run',
  'not applied',
  'not yet'
]

/** Each goes through the whole document. */
const MOST_MIGRATIONS = 20

const outstanding = oncePer(({context, of}: Known): Outstanding[] => {
  const {all, sections} = context.tree
  const required = of('migration-file').filter(({criticality}) => criticality === 'required')
  return required.slice(0, MOST_MIGRATIONS).flatMap(fact => {
    const section = sections.findLast(({heading}) => heading && heading.line < fact.line)
    const heading = section?.heading
    if (!heading || (heading.reading.state !== 'open' && !holds(section.words, DEMANDED))) return []
    const before = all.findLast(
      block => block.kind === 'paragraph' && block.section === section && block.end < fact.line
    )
    return [{fact, heading, demand: before?.end ?? heading.line}]
  })
})

const OBJECTS: readonly string[] = ['table', 'index', 'indices', 'column', 'schema']
const THERE: readonly string[] = ['added', 'created', 'applied', 'installed', 'in place', 'deployed', 'exist']

/** Between the parts of a file name: `007_phase2` speaks of phase 2. */
const NAME_PARTS = /[_-]|(?<=[a-z])(?=\d)/g

/** Tables and indexes are there that a migration has yet to make. */
export const madeTooSoon: Rule = known =>
  outstanding(known).flatMap(({fact, heading, demand}) => {
    const {context, done} = known
    const lines: number[] = []
    for (const block of context.tree.all)
      if (block.section === heading.section && block.kind === 'paragraph')
        for (const [at, text] of block.text.toLowerCase().split('\n').entries())
          if (block.line + at !== demand && holds(text, OBJECTS) && holds(text, THERE)) lines.push(block.line + at)
    const named = stagesOf(`${heading.section.words} ${textOf(fact, 'file').toLowerCase()}`)
    for (const {line, section} of named.length === 0 ? [] : done)
      if (
        named.some(stage => section.words.includes(stage)) &&
        holds(context.decoded.lines[line - 1]?.text.toLowerCase() ?? '', OBJECTS)
      )
        lines.push(line)
    const [first] = lines
    if (first === undefined) return []
    const message = `line ${first} speaks of what is there, but line ${heading.line} still demands the migration for it`
    return [contradiction([...lines, heading.line, demand, fact.line].sort(ascending), message)]
  })

const stagesOf = (name: string): readonly string[] =>
  holds(name, STAGES) ? (name.replaceAll(NAME_PARTS, ' ').match(STAGE) ?? []) : []

const NO_HANDS: readonly string[] = [
  'without manual',
  'no manual',
  'zero manual',
  'fully automated deploy',
  'fully automated release',
  'one-click deploy',
  'zero-touch'
]
const BY_HAND: readonly string[] = ['editor', 'console', 'dashboard', 'studio', 'panel', 'workbench', 'pgadmin']

/** Nothing is done by hand, but a migration is. */
export const doneByHand: Rule = known => {
  const {done, lower} = known
  const left = outstanding(known)
  if (left.length === 0 || !holds(lower, NO_HANDS)) return []
  const claimed = done.filter(({text}) => holds(text.toLowerCase(), NO_HANDS))
  const [first] = claimed
  if (!first) return []
  return left.flatMap(({fact, heading, demand}) => {
    const where = textOf(fact, 'where')
    if (!holds(where.toLowerCase(), BY_HAND)) return []
    const message = `line ${first.line} says that nothing is done by hand, but line ${demand} has a migration run in the ${where}`
    return [contradiction([...linesOf(claimed), heading.line, demand, fact.line], message)]
  })
}
