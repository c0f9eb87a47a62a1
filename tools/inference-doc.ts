import type {Phrase} from '../src/infer/phrases.ts'
import type {Rule} from '../src/infer/rule.ts'
import {topics} from '../src/infer/topics.ts'

const escaped = (text: string): string => text.replaceAll('|', '\\|')

/** Phrases as a reader takes them: alternatives by commas. */
const readable = (phrases: readonly Phrase[] | undefined): string =>
  (phrases ?? [])
    .map(phrase =>
      phrase
        .split(' ')
        .filter(step => step !== '^' && step !== '$' && !/^~\d$/.test(step))
        .map(step => step.replace(/^\?/, '').replaceAll('*', '…').replaceAll('|', ', '))
        .join(' ')
    )
    .join(', ')

const vetoes = ({unless, notUnder, under, negated}: Rule): string =>
  [
    readable(unless),
    notUnder ? `under a heading with: ${readable(notUnder)}` : '',
    under ? `not under a heading with: ${readable(under)}` : '',
    negated === 'any' ? '' : 'denials'
  ]
    .filter(part => part !== '')
    .join('; ')

const row = (rule: Rule): string =>
  `| \`${rule.id}\` | ${escaped(rule.about)} | ${rule.plans.map(kind => `\`${kind}\``).join(', ')} | ${rule.strength} | ${escaped(vetoes(rule)).replaceAll('<', '\\<')} |`

/** The tables of docs/inference.md. */
export const rulesDoc = (): string =>
  topics
    .map(
      ({title, rules}) =>
        `### ${title}\n\n| rule | reads | plans | at most | not in sentences with |\n| --- | --- | --- | --- | --- |\n${rules.map(row).join('\n')}\n`
    )
    .join('\n')

/** Marks in docs/inference.md between which the tables stand. */
export const MARKS = ['<!-- rules -->', '<!-- /rules -->'] as const

/** The page with its tables as the rules say. */
export const withRules = (page: string): string => {
  const [start, end] = MARKS
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from < 0 || to < from) throw new Error(`docs/inference.md has no ${start} … ${end}`)
  return `${page.slice(0, from + start.length)}\n\n${rulesDoc()}\n${page.slice(to)}`
}
