import type {Claim, Fact, Finding, Role} from '../../model.ts'
import type {Block} from '../blocks.ts'
import type {Pair} from '../claims.ts'
import type {Context} from '../context.ts'
import type {Draft} from '../drafts.ts'
import type {Resolved} from '../resolve.ts'
import {holds} from './phrases.ts'
import {type SubjectReader, subjectReader} from './subjects.ts'

/** What the search for contradictions looks at. */
export interface Understood {
  context: Context
  role: Role
  /** Every line in which the document claims to be ready or not. */
  claims: readonly Claim[]
  pairs: readonly Pair[]
  facts: readonly Fact[]
  drafts: readonly Draft[]
  resolved: ReadonlyMap<Draft, Resolved>
}

/** The same with what several rules ask for, read once. */
export interface Known extends Understood {
  /** The whole text in lower case. */
  lower: string
  of(kind: string): readonly Fact[]
  subjects: SubjectReader
}

const NONE: readonly Fact[] = []

export const knownOf = (understood: Understood): Known => {
  const kinds = new Map<string, Fact[]>()
  for (const fact of understood.facts) {
    const known = kinds.get(fact.kind)
    if (known) known.push(fact)
    else kinds.set(fact.kind, [fact])
  }
  const lower = understood.context.decoded.text.toLowerCase()
  return {...understood, lower, of: kind => kinds.get(kind) ?? NONE, subjects: subjectReader()}
}

/** Finds one kind of contradiction. */
export type Rule = (known: Known) => Finding[]

const MOST_LINES = 50

/** A finding at the first of its lines; the others follow in the order given, each once. */
export const contradiction = (lines: readonly number[], message: string): Finding => {
  const each = [...new Set(lines)].slice(0, MOST_LINES)
  return {rule: 'contradiction', line: each[0] ?? 1, lines: each, message}
}

/** An obligation that the document itself shows as not met. */
export const isUnsettled = ({state, choice}: Draft): boolean => !choice && (state === 'open' || state === 'partial')

/** "1 item is", "2 items are". */
export const itemsAre = (number: number): string => (number === 1 ? '1 item is' : `${number} items are`)

export const ascending = (a: number, b: number): number => a - b

export const linesOf = (all: readonly {line: number}[]): number[] => all.map(({line}) => line)

/** The text of a fact's value, `''` when it has none of that name. */
export const textOf = ({value}: Fact, name: string): string => {
  const found = value[name]
  return typeof found === 'string' ? found : ''
}

/** A line as written and in lower case, and where it stands. */
export interface Line {
  line: number
  text: string
  lower: string
  block: Block
}

/** Lines of prose and tables that hold one of some words in lower case. */
export const linesWith = ({tree}: Context, words: readonly string[]): Line[] => {
  const found: Line[] = []
  const look = (block: Block, line: number, text: string): void => {
    const lower = text.toLowerCase()
    if (holds(lower, words)) found.push({line, text, lower, block})
  }
  for (const block of tree.all) {
    if (block.kind === 'table') for (const {line, cells} of block.rows) look(block, line, cells.join(' | '))
    else if (block.kind === 'heading') look(block, block.line, block.text)
    else if (block.kind === 'paragraph') {
      const {line, text} = block
      if (!text.includes('\n')) look(block, line, text)
      else for (const [at, each] of text.split('\n').entries()) look(block, line + at, each)
    }
  }
  return found
}
