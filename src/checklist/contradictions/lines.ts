import type {Finding} from '../../model.ts'
import {plain} from '../text.ts'
import {contradiction, type Rule} from './known.ts'
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

/** A box says the opposite of the symbol behind it. */
export const boxAgainstSymbol: Rule = ({drafts}) =>
  drafts
    .filter(({conflict, choice}) => conflict && !choice)
    .map(({line, text}) =>
      contradiction([line], `the box and the symbol of “${plain(text)}” at line ${line} say the opposite`)
    )
