import {cmarkEach} from '../../support/cmark.ts'

export {hasCmark} from '../../support/cmark.ts'

const extensions = ['table', 'autolink', 'tasklist', 'strikethrough']
const args = ['--unsafe', ...extensions.flatMap(name => ['-e', name])]

/** HTML of GitHub-flavoured markdown, raw HTML let through. */
export const toHtml = (markdown: string): string => cmarkEach([markdown], args)[0] ?? ''

/** Like `toHtml`, for a table of tests: the first that asks has all these documents rendered at once. */
export const rendering = (documents: readonly string[]): typeof toHtml => {
  let rendered: Map<string, string> | undefined
  return markdown => {
    rendered ??= new Map(cmarkEach(documents, args).map((html, index) => [documents[index] ?? '', html]))
    const html = rendered.get(markdown)
    if (html === undefined) throw new Error(`this was not to be rendered: ${markdown}`)
    return html
  }
}

/** Names of the tags in some HTML, opening ones only, attributes left out. */
export const tagsOf = (html: string): string[] =>
  [...html.matchAll(/<([a-z!][a-z0-9-]*)/gi)].map(([, name]) => name ?? '')

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0'
}

/** What a reader sees: tags gone, entities decoded. */
export const textOf = (html: string): string =>
  html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(?:amp|lt|gt|quot|nbsp);/g, entity => entities[entity] ?? entity)

/** Text outside of code: where GitHub looks for mentions and references once the markdown is rendered. */
export const proseOf = (html: string): string => textOf(html.replaceAll(/<(code|pre)[^>]*>.*?<\/\1>/gs, ' '))
