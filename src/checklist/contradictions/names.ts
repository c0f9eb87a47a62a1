import {plain} from '../text.ts'
import {NAMES, WEAK_NAMES} from '../words/contradictions.ts'
import {isCapital, isDigit} from './phrases.ts'

/** A product, a protocol, an acronym or an identifier. */
export const isName = (word: string, written: string, lower?: string): boolean => {
  if (NAMES.has(word)) return true
  if (WEAK_NAMES.has(word)) return false
  const at = (lower ?? written.toLowerCase()).indexOf(word)
  if (at < 0) return false
  const inner = written.slice(at + 1, at + word.length)
  return written[at - 1] === '`' || inner !== inner.toLowerCase()
}

/** "RLS": two to six capitals, digits behind the first. */
const isAcronym = (word: string): boolean => {
  if (word.length < 2 || word.length > LONGEST || isDigit(word.charAt(0))) return false
  for (let at = 0; at < word.length; at++) if (!isCapital(word.charAt(at)) && !isDigit(word.charAt(at))) return false
  return true
}
const LONGEST = 6

/** The acronym in parentheses behind what it stands for, in lower case: "Row-level security (RLS)" is RLS too. */
export const acronymOf = (written: string): string | null => {
  const text = plain(written)
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const behind = text.slice(at + 1, at + LONGEST + 3)
    const inside = behind.slice(0, Math.max(0, behind.indexOf(')')))
    const word = inside.endsWith('s') ? inside.slice(0, -1) : inside
    if (!isAcronym(word)) continue
    const initials = text
      .slice(0, at)
      .split(/[\s-]+/)
      .map(each => each.charAt(0))
      .join('')
    return initials.toUpperCase().endsWith(word) ? word.toLowerCase() : null
  }
  return null
}
