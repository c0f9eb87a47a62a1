import {oncePer} from '../once.ts'
import type {Block, BlockTree, Section} from './blocks.ts'

const NONE: readonly Block[] = []

const bySection = oncePer(({all}: BlockTree) => Map.groupBy(all, ({section}) => section))

/** The blocks of a section itself, in order, without those of sections below it. */
export const blocksIn = (tree: BlockTree, section: Section): readonly Block[] => bySection(tree).get(section) ?? NONE
