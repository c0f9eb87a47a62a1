import type {State} from '../model.ts'

const PERCENT = /^(\d{1,3})(?:[.,]\d+)?\s?%/
const FRACTION = /^(\d+)\s*\/\s*(\d+)(?![\d%/])/

const beginsWithDigit = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57

/** Percentages and fractions as a state: all of it is done, none of it open. */
export const shareState = (text: string): State | null => {
  if (!beginsWithDigit(text)) return null
  const percent = PERCENT.exec(text)
  const fraction = percent ? null : FRACTION.exec(text)
  const share = percent ? Number(percent[1]) / 100 : fraction ? Number(fraction[1]) / Number(fraction[2]) : Number.NaN
  if (Number.isNaN(share)) return null
  return share >= 1 ? 'done' : share === 0 ? 'open' : 'partial'
}

/** "205 passed", "3 failed" */
const COUNTED = /^\d+\s+(?:tests?\s+)?(?:(pass(?:ed|ing)?|ok)|fail(?:ed|ing|ures?)?)\b/i
const SOME_FAILED = /\b[1-9]\d*\s+(?:tests?\s+)?fail/i

/** A count of tests as a state. */
export const counted = (words: string): State | null => {
  const found = beginsWithDigit(words) ? COUNTED.exec(words) : null
  if (!found) return null
  return found[1] === undefined ? 'open' : SOME_FAILED.test(words) ? 'partial' : 'done'
}
