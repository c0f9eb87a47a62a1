/** What the steps of the build that rewrite chunks share: the syntax tree as ESTree has it, with offsets in the text. */
export interface Node {
  type: string
  start: number
  end: number
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** The nodes right below a node, each with the key it stands under. */
export const childrenOf = <Kind extends Node>(node: Kind): [key: string, child: Kind][] =>
  Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child): [string, Kind] => [key, child as Kind])
  )
