import type {Phrase} from '../../phrases.ts'
import {plan, type Rule} from '../../rule.ts'
import {CODE, CONFIGURATION, MANIFESTS} from '../../sources.ts'

/** Something that is usually done, and the words that code or settings have where it is. */
export interface Practice {
  id: string
  about: string
  says: readonly Phrase[]
  unless?: readonly Phrase[]
  /** What is not to be there is the practice. */
  negated?: 'any'
  /** RE2, without regard to case. */
  traces: string
  path: readonly string[]
}

/** Code and what it depends on. */
export const PROGRAM = [...CODE, ...MANIFESTS] as const
/** Settings and dependencies. */
export const SETTINGS = [...CONFIGURATION, ...MANIFESTS] as const
/** Code, dependencies and settings. */
export const ANYWHERE = [...CODE, ...MANIFESTS, ...CONFIGURATION] as const
/** Code and markup of pages. */
export const PAGES = [...CODE, '**/*.{html,astro,mdx}'] as const

/** What people only look at, talk of or write down leaves no trace in code. */
const TALK: readonly Phrase[] = [
  'document*|training|reviewed|discuss*|runbook*|guide|plan|planned|meeting|budget*|cost|costs|contract*|quarterly|weekly'
]

/** Rules that look for evidence that a practice is kept: its words in code or settings. */
export const practiceRules = (practices: readonly Practice[]): readonly Rule[] =>
  practices.map(({id, about, says, unless, negated, traces, path}) => ({
    id,
    about,
    plans: ['text'],
    strength: 'support',
    subject: id,
    says,
    unless: [...TALK, ...(unless ?? [])],
    ...(negated ? {negated} : {}),
    alone: true,
    plan: () => plan('text', {path: [...path], matches: `(?i)${traces}`})
  }))
