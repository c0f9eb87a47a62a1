/**
 * Untrusted text inside of markdown that GitHub renders (threat T13): nothing in it becomes markup, HTML, a link, an
 * image, a mention, a reference to an issue or commit, an emoji or our own marker. The reader sees the text itself.
 */
import type {Links} from '../model.ts'
import {clip, stretches} from './layout.ts'
import {sanitize, sanitizeLine} from './sanitize.ts'

/** Neither seen nor part of a word: GitHub's own links are made from rendered text, where no escape helps. */
const gap = '\u200b'

const html: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;'}

// What GitHub links after rendering, whatever is escaped: @name, #1 and GH-1, commits, addresses, :emoji:, $math$.
const linked: readonly (readonly [RegExp, string])[] = [
  [/@/g, `@${gap}`],
  [/#(?=\d)/g, `#${gap}`],
  [/(GH-)(?=\d)/gi, `$1${gap}`],
  [/[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${gap}`],
  [/:\/\//g, `:${gap}//`],
  [/(www)\./gi, `$1${gap}.`],
  [/:(?=[\w+-]+:)/g, `:${gap}`],
  [/\$/g, `$$${gap}`]
]

/** Where this finds nothing, none of the above does: most text takes one look instead of eight. */
const mayBeLinked = /[@#:$]|GH-|www\.|[0-9a-f]{7}/i

const breakLinks = (text: string): string =>
  mayBeLinked.test(text) ? linked.reduce((left, [pattern, broken]) => left.replaceAll(pattern, broken), text) : text

const asText = (line: string): string =>
  breakLinks(line)
    .replaceAll(/[\\`*_[\]~$!]/g, '\\$&')
    .replaceAll(/[&<>|]/g, symbol => html[symbol] ?? '')
    // Only here does a line start: elsewhere these are text anyway.
    .replace(/^(?=[#+=-])/, '\\')
    .replace(/^(\d+)(?=[.)])/, '$1\\')

/** Untrusted text as one line of markdown, also inside of table cells, list items and headings. */
export const escapeText = (text: string, limit = Number.POSITIVE_INFINITY): string =>
  asText(clip(sanitizeLine(text), limit))

/** Untrusted text as one line inside of raw HTML such as `<summary>`, where markdown and its escapes mean nothing. */
export const escapeHtml = (text: string, limit = Number.POSITIVE_INFINITY): string =>
  breakLinks(clip(sanitizeLine(text), limit)).replaceAll(/[&<>]/g, symbol => html[symbol] ?? '')

/** Untrusted text as inline code, on one line; also inside of table cells. */
export const code = (text: string, limit = Number.POSITIVE_INFINITY): string => {
  const line = clip(sanitizeLine(text), limit)
  if (line === '') return ''
  // A pipe ends a table cell even between backticks, and its escape shows outside of tables. A comment opener would
  // let text pose as our own marker to whoever searches the body for it.
  if (/[|]|<!--/.test(line)) return `<code>${asText(line)}</code>`
  const ticks = '`'.repeat(longestRun(line) + 1)
  const blank = /^[` ]|[` ]$/.test(line) ? ' ' : ''
  return ticks + blank + line + blank + ticks
}

/** Text of an item: its code stays code, the rest of its inline markup goes, everything is escaped. */
export const itemText = (text: string, limit = 300): string =>
  stretches(text, limit)
    .map(part => (part.code ? code(part.text) : spaced(part.text)))
    .join('')
    .trim()

// `escapeText` trims, which would glue prose to the code beside it.
const spaced = (text: string): string => {
  const blank = (edge: RegExp) => (edge.test(text) ? ' ' : '')
  return text.trim() === '' ? ' ' : blank(/^\s/) + escapeText(text) + blank(/\s$/)
}

/** Untrusted lines as a fenced block that they cannot end. */
export const fence = (text: string): string => {
  const lines = sanitize(text).replaceAll('<!--', `<!${gap}--`)
  const ticks = '`'.repeat(Math.max(3, longestRun(lines) + 1))
  return `${ticks}text\n${lines}\n${ticks}`
}

const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)

const longestAddress = 1_000

/** Path of a file inside of an address: each segment encoded, nothing left that could end a link. */
export const encodePath = (path: string): string =>
  path
    .toWellFormed()
    .split('/')
    .map(segment => encodeURIComponent(segment).replaceAll(/[!'()*]/g, encodeUnit))
    .join('/')

const encodeUnit = (unit: string): string => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`

/** Address of a line of a file as written, at the commit of the report or at another one. */
export const lineAddress = ({blob}: Links, path: string, line: number, commit?: string): string => {
  const tree = commit === undefined ? blob : blob.replace(/[^/]+$/, encodeURIComponent(commit))
  // Without `plain` GitHub shows markdown rendered, where lines have no anchors.
  return `${tree}/${encodePath(path)}?plain=1#L${line}`
}

/** Link with untrusted label; `address` is ours, with encoded parts. Past 1,000 characters the label alone. */
export const link = (label: string, address: string): string =>
  address.length > longestAddress ? escapeText(label) : `[${escapeText(label)}](${address})`
