import {posix} from 'node:path'
import {Refusal} from '../errors.ts'
import type {Source} from '../ports.ts'
import {clip} from './compare.ts'
import {readText} from './files.ts'
import {anchorsOf, definitionsOf, type Link, linksOf, type MarkdownSection, textsIn} from './markdown.ts'
import {turn} from './turn.ts'

/**
 * The first relative link of a section that leads to no file, folder or heading, as the end of a sentence; `null` when
 * all lead somewhere. `text` is the whole file at `path`.
 */
export const brokenLink = async (
  files: Source,
  path: string,
  text: string,
  section: MarkdownSection
): Promise<string | null> => {
  for (const link of linksOf(section.texts, definitionsOf(text))) {
    if (!(await resolves(files, path, text, link))) return `has a broken link to \`${clip(link.target, 80)}\``
  }
  return null
}

/** Links followed before others have their turn. */
const stretch = 200

/** The links of a whole markdown text that lead, or do not lead, to a file, folder or heading of the repository. */
export const followLinks = async (
  files: Source,
  path: string,
  text: string,
  signal: AbortSignal
): Promise<{followed: number; broken: Link[]}> => {
  const links = linksOf(textsIn(text, path), definitionsOf(text)).filter(({target}) => leadsInside(path, target))
  const known = new Map<string, boolean>()
  for (const link of links) {
    if (known.has(link.target)) continue
    if (known.size % stretch === 0) await turn(signal)
    known.set(link.target, await resolves(files, path, text, link))
  }
  const broken = links.filter(({target}) => !known.get(target))
  return {followed: links.length, broken}
}

const isAddress = (target: string): boolean => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)

const leadsInside = (path: string, target: string): boolean =>
  target !== '' && !isAddress(target) && !fileOf(path, target).startsWith('..')

/** The path a relative link leads to, from the root of the repository. */
const fileOf = (path: string, target: string): string => {
  const wanted = decode((target.split('#')[0] ?? '').replace(/\?.*$/, ''))
  return wanted === '' ? path : posix.join(wanted.startsWith('/') ? '.' : posix.dirname(path), wanted)
}

const resolves = async (files: Source, path: string, text: string, {target}: Link): Promise<boolean> => {
  // On github.com `../../issues` is a page of the repository, no file.
  if (!leadsInside(path, target)) return true
  const full = fileOf(path, target)
  const anchor = target.split('#')[1]
  try {
    const entry = await files.stat(full)
    if (entry === null) return false
    if (!anchor || !/\.(md|markdown)$/i.test(full)) return true
    const other = full === path ? text : await readText(files, full)
    return typeof other !== 'string' || anchorsOf(other, full).has(decode(anchor).toLowerCase())
  } catch (error) {
    if (error instanceof Refusal) return true
    throw error
  }
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
