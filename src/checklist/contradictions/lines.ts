import {plain} from '../text.ts'
import {contradiction, type Rule} from './known.ts'
import {holds} from './phrases.ts'

/** What starts a server or program for development. */
export const DEVELOPMENT: readonly string[] = [
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
export const developmentInProduction: Rule = ({context}) =>
  context.tree.all.flatMap(block => {
    const {heading, words} = block.section
    if (block.kind !== 'fence' || !heading || !words.includes('production')) return []
    return block.lines.flatMap((text, index) => {
      if (!holds(text.toLowerCase(), DEVELOPMENT)) return []
      const line = block.contentLine + index
      const message = `“${heading.reading.title}” at line ${heading.line} runs in development mode at line ${line}`
      return [contradiction([heading.line, line], message)]
    })
  })

/** A box says the opposite of the symbol behind it. */
export const boxAgainstSymbol: Rule = ({drafts}) =>
  drafts
    .filter(({conflict, choice}) => conflict && !choice)
    .map(({line, text}) =>
      contradiction([line], `the box and the symbol of “${plain(text)}” at line ${line} say the opposite`)
    )
