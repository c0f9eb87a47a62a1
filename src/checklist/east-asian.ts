import type {State} from '../model.ts'
import {list} from './text.ts'
import {
  DONE_BEFORE,
  DONE_BEHIND,
  DONE_STEMS,
  NO_COMPOUNDS,
  OPEN_BEFORE,
  OPEN_BEHIND,
  PARTIAL_BEFORE,
  PARTIAL_BEHIND
} from './words/east-asian.ts'

/** Ideographs, kana and Hangul; Korean parts its words. */
const RUN = /^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]+(?: [\uac00-\ud7af]+){0,2}/
/** A longer run is a sentence. */
const LONGEST = 9
/** What an affix says so much about is at least a word. */
const SHORTEST_STEM = 2

const isStem = (text: string): boolean => list(DONE_STEMS).includes(text)

const withoutOne = (text: string, affixes: string, behind: boolean): string[] =>
  list(affixes).flatMap(affix => {
    if (behind ? !text.endsWith(affix) : !text.startsWith(affix)) return []
    return [(behind ? text.slice(0, -affix.length) : text.slice(affix.length)).trim()]
  })

const isWord = (text: string): boolean => text.length >= SHORTEST_STEM

/** State that a word put together of a stem and an affix gives, and its length: `未確認`, `已部署`, `설정 완료`. */
export const compoundState = (text: string): {state: State; length: number} | null => {
  const run = RUN.exec(text)?.[0]
  if (run === undefined || run.length > LONGEST) return null
  const joined = run.replaceAll(' ', '')
  if (list(NO_COMPOUNDS).some(word => joined.startsWith(word))) return null
  const has = (affixes: string, behind: boolean): boolean => withoutOne(run, affixes, behind).some(isWord)
  const state =
    has(OPEN_BEFORE, false) || has(OPEN_BEHIND, true)
      ? 'open'
      : has(PARTIAL_BEFORE, false) || has(PARTIAL_BEHIND, true)
        ? 'partial'
        : [...withoutOne(run, DONE_BEFORE, false), ...withoutOne(run, DONE_BEHIND, true)].some(isStem)
          ? 'done'
          : null
  return state && {state, length: run.length}
}
