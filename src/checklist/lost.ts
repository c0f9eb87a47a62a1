// Marks of a list, quote, heading or table cell, or a box, and then nothing but question marks where a word is due.
const OPENING =
  /^[ \t>|]*(?:(#{1,6})[ \t]+|(?:[-*+]|\d+[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?\?{1,2}[ \t]+(?:[A-Za-z\d*_`]|([^\0-\x7f]))/gm
// Letters that survive a conversion to windows-1252 say nothing; a single symbol beyond it shows none was made.
const BEYOND_1252 =
  /[^\0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\ufffd]/
const REPLACED = /\ufffd+/g
const REPLACED_OR_ASKED = /\ufffd+|\?+/g
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** ASCII characters that a question mark touches when it ends a question or begins the query of an address. */
const BEFORE = `${LETTERS}0123456789)]}>/.&`
const BEHIND = `${LETTERS}0123456789.[`

/** The character of two units that ends or begins at an index, or the one unit there. */
const before = (text: string, at: number): string => {
  const unit = text.charCodeAt(at - 1)
  return text.slice(unit >= 0xdc00 && unit <= 0xdfff ? at - 2 : at - 1, at)
}
const behind = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0)

// Classes of all the letters there are take V8 long to build; most text asks for none of them.
const isLetter = (character: string): boolean => /[\p{L}\p{N}]$/u.test(character)

const touches = (character: string, ascii: string): boolean =>
  character !== '' && (character.charCodeAt(0) < 0x80 ? ascii.includes(character) : isLetter(character))

const convertedAway = (text: string): boolean => {
  if (!text.includes('? ') && !text.includes('?\t')) return false
  let openings = 0
  for (const {0: found, 1: heading, 2: other, index} of text.matchAll(OPENING)) {
    if (other !== undefined && !isLetter(behind(text, index + found.length - 1))) continue
    if (heading || ++openings === 3) return !BEYOND_1252.test(text)
  }
  return false
}

/** Counts the symbols that are lost in a line. */
export type CountLost = (line: string) => number

const countReplaced: CountLost = line => line.match(REPLACED)?.length ?? 0

const countAsked: CountLost = line => {
  if (!line.includes('?') && !line.includes('\ufffd')) return 0
  let count = 0
  for (const {0: run, index} of line.matchAll(REPLACED_OR_ASKED)) {
    const asks = run.startsWith('?')
    const end = index + run.length
    const ofText =
      asks &&
      ((index > 0 && touches(before(line, index), BEFORE)) || (end < line.length && touches(behind(line, end), BEHIND)))
    if (!ofText) count++
  }
  return count
}

/**
 * How lost symbols are counted in this text: U+FFFD, and also `?` where a conversion wrote it in place of every emoji;
 * `null` when none are lost. A run is one symbol. `?` counts only in a document that opens a heading or several lines so.
 */
export const lostSymbols = (text: string): CountLost | null => {
  if (convertedAway(text)) return countAsked
  return text.includes('\ufffd') ? countReplaced : null
}
