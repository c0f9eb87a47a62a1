import {type Draft, pathOf} from './drafts.ts'
import {withoutLevel} from './own-level.ts'
import {withoutRemark} from './qualify.ts'
import {hash, slug} from './text.ts'

const EXTENSION = /\.(?:md|mdx|markdown|txt)$/i

/** Slug of a document: its whole path without extension. Two paths may share one; `documentSlugs` tells them apart. */
export const documentSlug = (path: string): string => slug(path.replace(EXTENSION, '')) || 'document'

/**
 * Slugs of all documents of a run. Paths that would share a slug (`docs/ready.md`, `docs-ready.md`) all get a short
 * hash of their path, so that none of them depends on the order.
 */
export const documentSlugs = (paths: readonly string[]): Map<string, string> => {
  const counts = new Map<string, number>()
  for (const path of paths) counts.set(documentSlug(path), (counts.get(documentSlug(path)) ?? 0) + 1)
  return new Map(
    paths.map(path => {
      const plain = documentSlug(path)
      return [
        path,
        (counts.get(plain) ?? 0) > 1
          ? `${plain}-${hash(path.replace(/[^a-z\d]/g, character => character.charCodeAt(0).toString(36)))}`
          : plain
      ]
    })
  )
}

const NUMBERING = /^(?:\d+(?:[.)]\d*)*|[ivx]+[.)])\s+/i

/**
 * Ids of the items of a document. A given id stands as it is. Other ids are document, headings and text; where the same
 * text occurs twice under the same headings, the parent item tells them apart, then their order there. State, numbers
 * and levels are no part of an id.
 */
export const identify = (
  drafts: readonly Draft[],
  document: string,
  hasTitle: boolean,
  given: (draft: Draft) => string | null
): {ids: Map<Draft, string>; duplicates: Map<string, Draft[]>} => {
  const ids = new Map<Draft, string>()
  const duplicates = new Map<string, Draft[]>()
  const firsts = new Map<string, Draft>()
  const taken: Taken = new Map()
  for (const draft of drafts) {
    const id = given(draft)
    if (id === null) continue
    const first = firsts.get(id)
    const known = duplicates.get(id)
    if (known) known.push(draft)
    else if (first) duplicates.set(id, [first, draft])
    else firsts.set(id, draft)
    ids.set(draft, free(id, taken))
  }
  const places = placesOf(drafts, document, hasTitle)
  const crowded = new Map<string, number>()
  if (drafts.some(({parent}) => parent)) for (const place of places) crowded.set(place, (crowded.get(place) ?? 0) + 1)
  drafts.forEach((draft, index) => {
    if (ids.has(draft)) return
    const place = places[index] ?? document
    const parent = draft.parent && (crowded.get(place) ?? 0) > 1 ? nameOf(draft.parent) : ''
    ids.set(draft, free(parent === '' ? place : within(place, parent), taken))
  })
  return {ids, duplicates}
}

/** Slug of the text without what it says of its own level and state. */
const nameOf = ({text, kind, name}: Draft): string => {
  const bare = name ?? withoutLevel(withoutRemark(text))
  return slug(kind === 'heading' ? bare.replace(NUMBERING, '') : bare) || slug(text) || kind
}

/**
 * Document, headings and text of every draft. The title of the document is left out, and so are numbers in front of
 * headings: a section that is inserted or a new title renames no item.
 */
const placesOf = (drafts: readonly Draft[], document: string, hasTitle: boolean): string[] => {
  const slugs = new Map<string, string>()
  const slugOf = (title: string): string => {
    const known = slugs.get(title) ?? slug(title.replace(NUMBERING, ''))
    slugs.set(title, known)
    return known
  }
  const prefixes = new Map<readonly string[], string>()
  return drafts.map(draft => {
    const path = pathOf(draft)
    let prefix = prefixes.get(path)
    if (prefix === undefined) {
      const titles = path.slice(hasTitle ? 1 : 0).map(slugOf)
      prefix = [document, ...titles.filter(Boolean), ''].join('/')
      prefixes.set(path, prefix)
    }
    return prefix + nameOf(draft)
  })
}

const within = (place: string, parent: string): string => {
  const cut = place.lastIndexOf('/')
  return `${place.slice(0, cut)}/${parent}${place.slice(cut)}`
}

/** Ids in use, and for each the number its next namesake tries first. */
type Taken = Map<string, number>

const free = (id: string, taken: Taken): string => {
  const next = taken.get(id)
  if (next === undefined) {
    taken.set(id, 2)
    return id
  }
  let number = next
  while (taken.has(`${id}-${number}`)) number++
  taken.set(id, number + 1)
  taken.set(`${id}-${number}`, 2)
  return `${id}-${number}`
}
