// Marks of a list, quote, heading or table cell, or a box, and then nothing but question marks where a word is due.
const OPENING =
  /^[ \t>|]*(?:(#{1,6})[ \t]+|(?:[-*+]|\d+[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?\?{1,2}[ \t]+[\p{L}\p{N}*_`]/gmu
// Letters that survive a conversion to windows-1252 say nothing; a single symbol beyond it shows none was made.
const BEYOND_1252 =
  /[^\0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\ufffd]/

const REPLACED = /\ufffd+/g
// A question mark that ends a question, or begins the query of an address, touches a word.
const REPLACED_OR_ASKED = /\ufffd+|(?<![\p{L}\p{N}?)\]}>/.&])\?+(?![\p{L}\p{N}?.[])/gu

const convertedAway = (text: string): boolean => {
  let openings = 0
  for (const [, heading] of text.matchAll(OPENING)) if (heading || ++openings === 3) return !BEYOND_1252.test(text)
  return false
}

/**
 * How lost symbols look in this text: U+FFFD, and also `?` where a conversion wrote it in place of every emoji; `null`
 * when none are lost. One match is one symbol. `?` counts only in a document that opens a heading or several lines so.
 */
export const lostSymbols = (text: string): RegExp | null => {
  if (convertedAway(text)) return REPLACED_OR_ASKED
  return text.includes('\ufffd') ? REPLACED : null
}
