import type {Claim, Fact, Finding, Role} from '../../model.ts'
import type {Block, FenceBlock, TableBlock} from '../blocks.ts'
import type {Context} from '../context.ts'
import type {Draft} from '../drafts.ts'
import type {Pair} from '../pairs.ts'
import type {Resolved} from '../resolve.ts'
import {holds, type LowerText, linesHolding} from './phrases.ts'
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
export interface Known extends Understood, LowerText {
  /** Items that are done. */
  done: readonly Draft[]
  /** Items that are not, and should be. */
  unsettled: readonly Draft[]
  of(kind: string): readonly Fact[]
  tables: readonly TableBlock[]
  fences: readonly FenceBlock[]
  subjects: SubjectReader
}

const NONE: readonly Fact[] = []

export const knownOf = (understood: Understood, text: LowerText): Known => {
  const kinds = new Map<string, Fact[]>()
  for (const fact of understood.facts) {
    const known = kinds.get(fact.kind)
    if (known) known.push(fact)
    else kinds.set(fact.kind, [fact])
  }
  const {context, role, claims, pairs, facts, drafts, resolved} = understood
  const tables: TableBlock[] = []
  const fences: FenceBlock[] = []
  const {all} = context.tree
  // By index: an iterator makes an object for every block.
  for (let at = 0; at < all.length; at++) {
    const block = all[at]
    if (block?.kind === 'table') tables.push(block)
    else if (block?.kind === 'fence') fences.push(block)
  }
  return {
    context,
    role,
    claims,
    pairs,
    facts,
    drafts,
    resolved,
    lower: text.lower,
    lines: text.lines,
    done: drafts.filter(({state}) => state === 'done'),
    unsettled: drafts.filter(isUnsettled),
    of: kind => kinds.get(kind) ?? NONE,
    tables,
    fences,
    subjects: subjectReader()
  }
}

/** Finds one kind of contradiction. */
export type Rule = (known: Known) => Finding[]

const MOST_LINES = 50

/** A finding at the first of its lines; the others follow in the order given, each once. */
export const contradiction = (lines: readonly number[], message: string): Finding => {
  const each = [...new Set(lines)].slice(0, MOST_LINES)
  return {rule: 'contradiction', line: each[0] ?? 1, lines: each, message}
}

/** " (nor at 3, 8)": where else, four lines at most. */
export const alsoAt = (word: string, more: readonly {line: number}[]): string => {
  const lines = more.slice(0, 4).map(({line}) => line)
  return lines.length > 0 ? ` (${word} ${lines.join(', ')})` : ''
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

/** Lines of prose and tables that hold one of some words in lower case, which cross no cell. */
export const linesWith = (known: Known, words: readonly string[]): Line[] => {
  const numbers = linesHolding(known, words)
  const found: Line[] = []
  const look = (block: Block, line: number, text: string): void => {
    const lower = text.toLowerCase()
    if (holds(lower, words)) found.push({line, text, lower, block})
  }
  if (numbers.size > 0)
    for (const block of known.context.tree.all) {
      const {kind, line, end} = block
      if (kind === 'table') {
        for (const row of block.rows) if (numbers.has(row.line)) look(block, row.line, row.cells.join(' | '))
      } else if (kind === 'heading') {
        // An underlined one may have several lines.
        if (end > line || numbers.has(line)) look(block, line, block.text)
      } else if (kind === 'paragraph') {
        if (end === line) {
          if (numbers.has(line)) look(block, line, block.text)
        } else {
          const texts = block.text.split('\n')
          for (let at = 0; at < texts.length; at++) if (numbers.has(line + at)) look(block, line + at, texts[at] ?? '')
        }
      }
    }
  return found
}
