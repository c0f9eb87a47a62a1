import type {Finding} from '../../model.ts'
import type {Draft} from '../drafts.ts'
import {plain} from '../text.ts'
import {alsoAt, contradiction, type Rule} from './known.ts'
import {holds} from './phrases.ts'

/** What starts a server or program for development. */
const DEVELOPMENT: readonly string[] = [
  'run dev',
  'npm dev',
  'pnpm dev',
  'yarn dev',
  'bun dev',
  'manage.py runserver',
  'ng serve',
  'nodemon',
  '--reload',
  'node_env=development',
  'debug=true',
  'debug=1'
]

/** A step for production that starts the development server. */
export const developmentInProduction: Rule = ({fences}) => {
  const found: Finding[] = []
  for (const {section, lines, contentLine} of fences) {
    const {heading, words} = section
    if (!heading || !words.includes('production')) continue
    for (const [index, text] of lines.entries()) {
      if (!holds(text.toLowerCase(), DEVELOPMENT)) continue
      const line = contentLine + index
      const message = `“${heading.reading.title}” at line ${heading.line} runs in development mode at line ${line}`
      found.push(contradiction([heading.line, line], message))
    }
  }
  return found
}

/** Boxes say the opposite of the symbols behind them: one finding for a list, whose symbols may mean something else. */
export const boxAgainstSymbol: Rule = ({drafts}) => {
  const lists = new Map<string, Draft[]>()
  for (const draft of drafts) {
    if (!draft.conflict || draft.choice) continue
    const list = `${draft.section.heading?.line} ${draft.parent?.line}`
    const known = lists.get(list)
    if (known) known.push(draft)
    else lists.set(list, [draft])
  }
  return [...lists.values()].flatMap(([first, ...more]) => {
    if (!first) return []
    const message = `the box and the symbol of “${plain(first.text)}” at line ${first.line} say the opposite${alsoAt('as at', more)}`
    return [
      contradiction(
        [first, ...more].map(({line}) => line),
        message
      )
    ]
  })
}
