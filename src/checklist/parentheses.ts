/** What stands in parentheses of any kind. */
export const PARENTHESES = /[([（【]([^()[\]（）【】]+)[)\]）】]/g
const BRACKET = /[([（【]/

const NONE: RegExpExecArray[] = []

// One text is asked about in a row, for its level and its condition.
let asked = ''
let answer = NONE

/** Everything of a text that stands in parentheses. */
export const parentheses = (text: string): readonly RegExpExecArray[] => {
  if (text !== asked) {
    asked = text
    let found = BRACKET.test(text) ? PARENTHESES.exec(text) : null
    answer = found ? [] : NONE
    for (; found; found = PARENTHESES.exec(text)) answer.push(found)
  }
  return answer
}
