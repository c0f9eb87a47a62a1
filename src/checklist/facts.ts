import type {Fact} from '../model.ts'
import type {Block, BlockTree} from './blocks.ts'
import type {Decoded} from './decode.ts'
import {readBoundTables} from './facts/bound-tables.ts'
import {readCommands} from './facts/commands.ts'
import {contextOf, type FactReader} from './facts/context.ts'
import {readEndpoints} from './facts/endpoints.ts'
import {readEnv} from './facts/env.ts'
import {readFiles} from './facts/files.ts'
import {readManifests} from './facts/manifests.ts'
import {readPlaces} from './facts/places.ts'
import {readRequests} from './facts/requests.ts'
import {readSections} from './facts/sections.ts'
import {readSnapshots} from './facts/snapshots.ts'
import {readTargets} from './facts/targets.ts'

const CODE: readonly FactReader[] = [
  readEnv,
  readRequests,
  readEndpoints,
  readManifests,
  readFiles,
  readSnapshots,
  readCommands
]

/** Which readers a block is shown to. */
const READERS: Readonly<Partial<Record<Block['kind'], readonly FactReader[]>>> = {
  heading: [readSections],
  paragraph: [readEnv, readRequests, readEndpoints, readTargets, readFiles],
  table: [readEnv, readEndpoints, readBoundTables, readFiles],
  fence: CODE,
  code: CODE
}

/**
 * What a document says that is no item but can be checked, or shows that the document is unfinished, in document order.
 * `itemLines`: lines of items, whose text is not read again (addresses and blanks excepted). Kinds and their values are
 * listed in docs/understanding-facts.md.
 */
export const readFacts = (tree: BlockTree, decoded: Decoded, itemLines: Iterable<number>): Fact[] => {
  const lossy = decoded.encoding.lost > 0
  const context = contextOf(tree, new Set(itemLines), lossy)
  const facts: Fact[] = []
  for (const block of tree.all) {
    const readers = READERS[block.kind]
    if (readers === undefined) continue
    const isText = block.kind === 'paragraph' || block.kind === 'table'
    if (!isText || context.prose(block).length > 0) {
      for (const read of readers) {
        const found = read(block, context)
        if (found.length > 0) for (const fact of found) facts.push(fact)
      }
    }
    const places = readPlaces(block, decoded.lines)
    if (places.length > 0) for (const fact of places) facts.push(fact)
  }
  return merged(facts).sort((a, b) => a.line - b.line)
}

/** Code blocks below one heading are one section of variables. */
const merged = (facts: Fact[]): Fact[] => {
  const sections = new Map<number, Fact>()
  return facts.filter(fact => {
    if (fact.kind !== 'env-section') return true
    const known = sections.get(fact.line)
    if (!known) {
      sections.set(fact.line, fact)
      return true
    }
    const lines = known.value['lines'] as number[]
    lines.push(...(fact.value['lines'] as number[]))
    return false
  })
}
