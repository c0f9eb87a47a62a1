import {LOG_WORDS, MONTHS} from './words/claims.ts'

const ISO = /\b(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/
const MONTH_FIRST = /\b([A-Za-zÀ-ɏ]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|d')?([A-Za-zÀ-ɏ]{3,10})\.?,?\s+(?:de\s+)?(\d{4})\b/
const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/

const iso = (year: number, month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null

const monthOf = (name: string | undefined): number => MONTHS.get((name ?? '').toLowerCase()) ?? 0

/** The first full date of a text as `YYYY-MM-DD`; `null` without one. A date without a day or of unclear order is none. */
export const dateIn = (text: string): string | null => {
  const number = ISO.exec(text)
  if (number) return iso(Number(number[1]), Number(number[2]), Number(number[3]))
  const month = MONTH_FIRST.exec(text)
  const first = month && iso(Number(month[3]), monthOf(month[1]), Number(month[2]))
  if (first) return first
  const day = DAY_FIRST.exec(text)
  const second = day && iso(Number(day[3]), monthOf(day[2]), Number(day[1]))
  if (second) return second
  const dotted = DOTTED.exec(text)
  return dotted && iso(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
}

const PARTS = /[a-zà-ɏ]+|\d+/g
const NUMBER = /^\d/

/** Whether a text is a date and nothing more, or a date with "session", "update" …, as an entry of a log has it. */
export const isLogDate = (text: string): boolean =>
  dateIn(text) !== null &&
  (text.toLowerCase().match(PARTS) ?? []).every(part => NUMBER.test(part) || MONTHS.has(part) || LOG_WORDS.has(part))
