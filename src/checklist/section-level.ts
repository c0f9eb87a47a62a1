import type {Block, Section} from './blocks.ts'
import {blocksIn} from './by-section.ts'
import type {Context} from './context.ts'
import {columnLevel, type StatedLevel, spansLevels} from './criticality.ts'
import type {Draft} from './drafts.ts'
import {type Pair, pairIn} from './pairs.ts'
import {plain} from './text.ts'
import {LEVEL_KEYS} from './words/claims.ts'

/** A bold line that names a part of its section; one that ends in a colon names what it holds. */
const NAMES_PART = /^(?:\*\*|__)[^*_]*[^*_:：](?:\*\*|__)$/

const NONE: ReadonlyMap<Section, StatedLevel> = new Map()

/**
 * The level that a line of its own ("**Priority:** Critical") gives to a section, as its heading would. Only the one
 * such line of a section does, in front of all its items; below the title it speaks of the document.
 */
export const sectionLevels = (
  context: Context,
  pairs: readonly Pair[],
  drafts: readonly Draft[]
): ReadonlyMap<Section, StatedLevel> => {
  const lines = new Map<Section, Pair | null>()
  for (const pair of pairs)
    if (LEVEL_KEYS.has(pair.key) && standsAlone(pair)) lines.set(pair.section, lines.has(pair.section) ? null : pair)
  if (lines.size === 0) return NONE
  const firstItems = firstItemLines(drafts)
  const levels = new Map<Section, StatedLevel>()
  for (const [section, pair] of lines) {
    const level = pair && !spansLevels(plain(pair.value).toLowerCase()) ? columnLevel(pair.value) : null
    if (pair && level && !isOfPart(context, pair) && (firstItems.get(section) ?? pair.line + 1) > pair.line)
      levels.set(section, level)
  }
  return levels
}

/** A line of a section and of no item, heading or title. */
const standsAlone = ({section, block}: Pair): boolean => {
  if (!section.heading || (section.path.length <= 1 && section.heading.level === 1)) return false
  const list = block.parent?.kind === 'item' ? block.parent.parent : null
  return block.kind !== 'heading' && (list ?? block).parent === null
}

/** The line of the first item of each section, headings left out. */
const firstItemLines = (drafts: readonly Draft[]): ReadonlyMap<Section, number> => {
  const first = new Map<Section, number>()
  for (const {section, line, kind} of drafts)
    if (kind !== 'heading') first.set(section, Math.min(line, first.get(section) ?? line))
  return first
}

/** Whether a label in front of the line names a part of the section, of which it speaks. */
const isOfPart = ({tree}: Context, pair: Pair): boolean =>
  blocksIn(tree, pair.section).some(block => block.kind === 'paragraph' && namesPart(block, pair))

const namesPart = (block: Block & {text: string}, {line}: Pair): boolean =>
  block.line <= line &&
  block.text.split('\n').some((text, index) => {
    if (block.line + index >= line) return false
    return NAMES_PART.test(text.trim()) && pairIn(text) === null
  })
