// What only the generated documentation says is not in the bundle: of a check in docs/verifiers.md, and of a parameter or a
// key of the configuration there and in schemas/. Every run that has such a check would load it.
import {parseAst} from 'rolldown/parseAst'
import {type Node as Base, childrenOf} from './ast.ts'

interface Node extends Base {
  name?: string
  callee?: Node
  object?: Node
  property?: Node
  arguments?: Node[]
  properties?: Node[]
  key?: Node
}

const DOCUMENTED = new Set(['summary', 'lifecycle', 'passes', 'fails', 'unverifiable', 'examples'])

/** A stretch of the chunk that goes. */
type Stretch = readonly [start: number, end: number]

const calledName = ({type, callee}: Node): string | undefined =>
  type === 'CallExpression' ? (callee?.property ?? callee)?.name : undefined

/** Items of a list that go, each with the comma behind it, or, at the end, with the one before. */
const without = (items: readonly Node[], goes: (item: Node) => boolean): Stretch[] =>
  items.flatMap((item, index): Stretch[] => {
    if (!goes(item)) return []
    const next = items[index + 1]
    return [[next || index === 0 ? item.start : (items[index - 1]?.end ?? item.start), next?.start ?? item.end]]
  })

/** `.check(describe("…"))` goes altogether. */
const describedAway = (node: Node): Stretch[] => {
  const {callee, arguments: given = []} = node
  const describes = (each: Node): boolean => calledName(each) === 'describe'
  if (!callee?.object || !given.some(describes)) return []
  return given.every(describes) ? [[callee.object.end, node.end]] : without(given, describes)
}

const stretchesIn = (node: Node, found: Stretch[] = []): Stretch[] => {
  const name = calledName(node)
  if (name === 'check') found.push(...describedAway(node))
  if (name === 'defineVerifier') {
    const properties = node.arguments?.[0]?.properties ?? []
    found.push(...without(properties, property => DOCUMENTED.has(property.key?.name ?? '')))
  }
  for (const [, child] of childrenOf(node)) stretchesIn(child, found)
  return found
}

/** Leaves these words out of a chunk. */
export const withoutDocumentation = (code: string): string => {
  if (!/\b(?:defineVerifier|describe)\(/.test(code)) return code
  const kept: string[] = []
  let at = 0
  for (const [start, end] of stretchesIn(parseAst(code) as Node).sort(([one], [other]) => one - other)) {
    // What lies within a stretch that went has gone with it.
    if (end <= at) continue
    kept.push(code.slice(at, Math.max(at, start)))
    at = end
  }
  return kept.join('') + code.slice(at)
}
