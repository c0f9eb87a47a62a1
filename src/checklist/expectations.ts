import type {LineMark} from './line-marks.ts'
import type {Mark} from './marks.ts'
import {plain} from './text.ts'
import {ASKS_TO_LOOK, SHOULD, SUBJECTS} from './words/expectations.ts'

/** "should see the page", "you should get a mail" */
const isExpected = ({rest, key}: Mark & Partial<Pick<LineMark, 'key'>>): boolean => {
  const [first = '', second = ''] = plain(key ? rest.slice(key.length) : rest)
    .toLowerCase()
    .split(' ', 2)
  return SHOULD.has(first) || (SUBJECTS.has(first) && SHOULD.has(second))
}

/** "Open the page and check:", "**Verify:**" */
const asksToLook = (lead: string): boolean => {
  const words = plain(lead).toLowerCase()
  return (words.endsWith(':') || words.endsWith('：')) && ASKS_TO_LOOK.test(words)
}

/**
 * Whether ticks tell what is to be seen, not what was: below a label that asks to check it, or where most of them say
 * that something should be so.
 */
export const areExpected = (marks: readonly Mark[], lead: string | null): boolean => {
  if (!marks.every(({kind, state}) => kind === 'settled' && state === 'done')) return false
  if (lead !== null && asksToLook(lead)) return true
  return marks.filter(isExpected).length * 2 > marks.length
}
