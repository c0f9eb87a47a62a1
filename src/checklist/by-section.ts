import type {Block, BlockTree, Section} from './blocks.ts'

const byTree = new WeakMap<BlockTree, ReadonlyMap<Section, readonly Block[]>>()
const NONE: readonly Block[] = []

const group = (tree: BlockTree): ReadonlyMap<Section, readonly Block[]> => {
  const groups = new Map<Section, Block[]>()
  for (const block of tree.all) {
    const blocks = groups.get(block.section)
    if (blocks) blocks.push(block)
    else groups.set(block.section, [block])
  }
  byTree.set(tree, groups)
  return groups
}

/** The blocks of a section itself, in order, without those of sections below it. */
export const blocksIn = (tree: BlockTree, section: Section): readonly Block[] =>
  (byTree.get(tree) ?? group(tree)).get(section) ?? NONE
