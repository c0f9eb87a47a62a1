import {describe, expect, it} from 'vitest'
import {ANNOUNCES_STATES} from '../../src/checklist/line-marks.ts'
import {type WordPattern, wordPattern} from '../../src/checklist/word-pattern.ts'
import {NOT_READY, READY} from '../../src/checklist/words/claims.ts'
import {
  ANSWER_STARTS,
  ANSWERS,
  CHOICE,
  CHOICE_TOPIC,
  DECIDES,
  FACTS,
  NO_FACTS
} from '../../src/checklist/words/contexts.ts'
import {NO_TOPICS} from '../../src/checklist/words/headings.ts'
import {DEFERRAL, FUTURE} from '../../src/checklist/words/states.ts'
import {NO_TABLE_FACTS} from '../../src/checklist/words/tables.ts'

/** Texts that a pattern of words matches, one for every way through it; what may be left out is also left out. */
const samples = (source: string): string[] => {
  let at = 0
  const alternatives = (): string[] => {
    const all = sequence()
    while (source[at] === '|') {
      at++
      all.push(...sequence())
    }
    return all
  }
  const sequence = (): string[] => {
    let all = ['']
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const found = atom()
      const parts = quantified(found)
      all = all.flatMap(before => parts.map(part => before + part))
    }
    return all
  }
  const quantified = (found: string[]): string[] => {
    const mark = source[at] ?? ''
    if (!'?*+{'.includes(mark) || mark === '') return found
    const times = mark === '{' ? Number(source[at + 1]) : 1
    at = mark === '{' ? source.indexOf('}', at) + 1 : at + 1
    if (mark === '*') return ['']
    const repeated = found.map(part => part.repeat(times))
    return mark === '?' ? ['', ...repeated] : repeated
  }
  const atom = (): string[] => {
    const character = source[at++] ?? ''
    if (source.startsWith('?!', at)) {
      at = source.indexOf(')', at) + 1
      return ['']
    }
    if (character === '(') {
      at += 2
      const all = alternatives()
      at++
      return all
    }
    if (character === '[') {
      const end = source.indexOf(']', at)
      const inside = source.slice(at, end)
      at = end + 1
      return inside.startsWith('^') ? ['.'] : [...inside]
    }
    if (character === '\\') return {b: [''], d: ['1'], s: [' '], W: ['.']}[source[at++] ?? ''] ?? [source[at - 1] ?? '']
    return character === '^' || character === '$' ? [''] : [character]
  }
  return alternatives()
}

const patterns: [string, WordPattern][] = [
  ['facts', FACTS],
  ['choice', CHOICE],
  ['topic of a choice', CHOICE_TOPIC],
  ['deferral', DEFERRAL],
  ['what is decided', DECIDES],
  ['headings that sort', NO_TOPICS],
  ['future', FUTURE],
  ['no table facts', NO_TABLE_FACTS],
  ['states', ANNOUNCES_STATES],
  ['ready', READY],
  ['not ready', NOT_READY],
  ...NO_FACTS.map(([reason, pattern]): [string, WordPattern] => [reason, pattern])
]

describe('the beginnings of a word pattern', () => {
  it.each(patterns)('find everything in Latin letters that "%s" matches', (_, words) => {
    const texts = samples(words.pattern.source)
    expect(texts.length).toBeGreaterThan(2)
    expect(texts.filter(text => words.pattern.test(text) && !words.test(text))).toEqual([])
  })

  it.each(patterns)('are all needed for "%s"', (_, words) => {
    const texts = samples(words.pattern.source).filter(text => words.pattern.test(text))
    const used = new Set(texts.flatMap(text => (text.match(/[a-z]+/g) ?? []).map(word => word.slice(0, 9))))
    expect([...words.starts].filter(start => !used.has(start))).toEqual([])
  })
})

describe('the beginnings of answers', () => {
  const samplesOfAnswers = ANSWERS.flatMap(({source}) => samples(source)).flatMap(text => /^[a-z]+/.exec(text) ?? [])
  it('are those of every answer', () => {
    expect(new Set(samplesOfAnswers)).toEqual(ANSWER_STARTS)
  })
})

describe('wordPattern', () => {
  const colours = wordPattern('bright dark', /\b(?:bright|dark) lines?\b|červená|红/, 'red green greens')
  it.each([
    ['a red line', true],
    ['line of greens', true],
    ['reddish', false],
    ['blue', false],
    ['red-green', true],
    ['red_line', false],
    ['2red', false],
    ['a bright line', true],
    ['a bright view', false],
    ['dark7 lines', false],
    ['naïve greens', true],
    ['', false],
    ['barva červená', true],
    ['红', true],
    ['голубой', false],
    ['✅ red — done', true]
  ])('%j: %j', (text, found) => {
    expect(colours.test(text)).toBe(found)
    expect(colours.test(text)).toBe(found)
  })
})
