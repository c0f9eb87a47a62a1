import {spawnSync} from 'node:child_process'

const run = (markdown: string) =>
  spawnSync('cmark-gfm', ['--unsafe', '-e', 'table', '-e', 'autolink', '-e', 'tasklist', '-e', 'strikethrough'], {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 1 << 26
  })

/** Whether the program that stands in for GitHub's renderer is installed. */
export const hasCmark = run('').status === 0

/** HTML of GitHub-flavoured markdown, raw HTML let through. */
export const toHtml = (markdown: string): string => run(markdown).stdout

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
