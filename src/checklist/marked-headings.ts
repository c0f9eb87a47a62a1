import type {Section} from './blocks.ts'
import {blocksIn} from './by-section.ts'
import {conditionOf} from './conditions.ts'
import {type Context, demonstrates, reportsFacts} from './context.ts'
import {type Draft, draft} from './drafts.ts'
import {statePhrase} from './state.ts'
import {DONE_PARTS, NO_TOPICS, NOT_DONE_PARTS} from './words/headings.ts'

/** Fewest headings of one rank that carry symbols because they report. */
const FEWEST = 3

/**
 * Headings with a symbol for a state over text that holds no items: "### 2. Logging ❌" beside "### 3. Backups ⚠️". One
 * symbol alone decorates; those of siblings are states when all of them have one and either the symbols differ or the
 * heading above says what is done. `occupied`: sections that hold items; `parents`: those that hold sections.
 */
export const markedHeadings = (
  context: Context,
  occupied: ReadonlySet<Section>,
  parents: ReadonlySet<Section | null>
): Draft[] => {
  const groups = new Map<Section, Section[]>()
  for (const section of context.tree.sections) {
    const {parent} = section
    if (!parent?.heading || parent.heading.level === 1) continue
    const group = groups.get(parent)
    if (group) group.push(section)
    else groups.set(parent, [section])
  }
  const found: Draft[] = []
  for (const [parent, group] of groups)
    if (
      group.length >= FEWEST &&
      group.every(section => isMarked(section) && !occupied.has(section) && !parents.has(section)) &&
      (differ(group) || isDone(parent, group)) &&
      !group.some(section => namesNoTopic(section) || showsCode(context, section)) &&
      !demonstrates(parent) &&
      reportsFacts(context, parent, null)
    )
      for (const section of group) found.push(...headingDraft(section))
  return found
}

const isMarked = ({heading}: Section): boolean => heading?.reading.state != null && heading.reading.title !== ''

const differ = (group: readonly Section[]): boolean =>
  new Set(group.map(({heading}) => heading?.reading.state)).size > 1

/** "Completed tasks" over nothing but ticks. */
const isDone = ({words, heading}: Section, group: readonly Section[]): boolean =>
  ((DONE_PARTS.test(words) && !NOT_DONE_PARTS.test(words)) ||
    (heading?.reading.worded === true && heading.reading.state === 'done')) &&
  group.every(({heading}) => heading?.reading.state === 'done')

/** "✅ Strengths", "❌ Missing": a heading that sorts what stands below it. */
const namesNoTopic = ({heading, words}: Section): boolean =>
  NO_TOPICS.test(words) || statePhrase(heading?.reading.title ?? '') !== null

const showsCode = ({tree}: Context, section: Section): boolean =>
  blocksIn(tree, section).some(({kind}) => kind === 'fence' || kind === 'code')

const headingDraft = ({heading}: Section): Draft[] =>
  heading
    ? [
        draft({
          kind: 'heading',
          line: heading.line,
          end: heading.end,
          text: heading.reading.title,
          section: heading.section,
          state: heading.reading.state ?? 'unknown',
          condition: conditionOf(heading.text)
        })
      ]
    : []
