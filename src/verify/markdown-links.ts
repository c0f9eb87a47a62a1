import {posix} from 'node:path'
import {Refusal} from '../errors.ts'
import type {Source} from '../ports.ts'
import {clip} from './compare.ts'
import {readText} from './files.ts'
import {anchorsOf, definitionsOf, type Link, linksOf, type MarkdownSection} from './markdown.ts'

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

const resolves = async (files: Source, path: string, text: string, {target}: Link): Promise<boolean> => {
  if (target === '' || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return true
  const [way = '', anchor] = target.split('#')
  const wanted = decode(way.replace(/\?.*$/, ''))
  const full = wanted === '' ? path : posix.join(wanted.startsWith('/') ? '.' : posix.dirname(path), wanted)
  // On github.com `../../issues` is a page of the repository, no file.
  if (full.startsWith('..')) return true
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
