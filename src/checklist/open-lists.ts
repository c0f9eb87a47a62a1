import {oncePer} from '../once.ts'
import type {Block, BlockTree, ContainerBlock} from './blocks.ts'
import {type Context, reportsFacts} from './context.ts'
import {type HeadingReading, readHeading} from './headings.ts'
import {markOf} from './line-marks.ts'
import {headingPhrase} from './state.ts'
import {plain} from './text.ts'
import {FILLERS, OPEN_WORK, OPEN_WORK_WORDS} from './words/open-work.ts'

const FRONT = /^[^a-zà-ɏͰ-ӿ⺀-鿿가-힯]+/
const REMARK = / \([^()]*\)$/
const END = /[:：.]$/

/** A heading or label in lower case, without number, colon and remark. */
const topicOf = (title: string): string =>
  title.toLowerCase().replace(FRONT, '').replace(REMARK, '').replace(END, '').trimEnd()

/** "Pending tasks", "Remaining work before the launch" */
const namesOpenWork = (topic: string): boolean =>
  topic.split(' ').some(word => OPEN_WORK_WORDS.has(word)) && OPEN_WORK.test(topic)

const LONGEST_LABEL = 40
const LABEL = /^\*\*[^*\n]+\*\*[:：]?$|^[^\n:：]+[:：]$/
const isLabel = (text: string): boolean => text.length <= LONGEST_LABEL && LABEL.test(text)

/** States that labels of a document consist of: "**Ready**", "**Missing:**". */
const labelStates = oncePer(({all}: BlockTree): ReadonlySet<string> => {
  const states = new Set<string>()
  for (const block of all) {
    const state = block.kind === 'paragraph' && isLabel(block.text) ? headingPhrase(topicOf(plain(block.text))) : null
    if (state) states.add(state)
  }
  return states
})

/** "**Missing**" where other labels say "**Ready**" */
const isOpenLabel = ({tree}: Context, lead: string, topic: string): boolean =>
  isLabel(lead) && headingPhrase(topic) === 'open' && labelStates(tree).size > 1

const mayBeOpen = ({state}: HeadingReading): boolean => state !== 'done'

/** An entry that says something, and not that it is done. */
const isUnmarked = (entry: Block): boolean => {
  const first = entry.kind === 'item' ? entry.children[0] : undefined
  if (first?.kind !== 'paragraph') return false
  const line = first.text.split('\n', 1)[0]?.trim() ?? ''
  return markOf(line, false, true) === null && mayBeOpen(readHeading(line, false)) && !FILLERS.has(topicOf(plain(line)))
}

/**
 * Whether a list whose entries carry no mark holds what is still to be done, because its heading or label says nothing
 * else: "Pending tasks", or "Missing" beside labels such as "Ready".
 */
export const isOpenList = (context: Context, list: ContainerBlock, lead: string | null): boolean => {
  const {heading} = list.section
  const reading = lead === null ? heading?.reading : readHeading(lead, false)
  if (!reading || list.parent?.kind === 'item') return false
  const topic = topicOf(reading.title)
  if (!namesOpenWork(topic) && !(lead !== null && isOpenLabel(context, lead, topic))) return false
  return mayBeOpen(reading) && list.children.every(isUnmarked) && reportsFacts(context, list.section, lead, true)
}
