// V8 compiles a function when it is first called, and only what was compiled while a file loaded gets into the compile
// cache: without a hint every call of the program compiles a thousand small functions again. A function in parentheses
// is compiled at once (the hint V8 knows as "possibly invoked function expression"); docs/adr/0014 has the figures.
import {parseAst} from 'rolldown/parseAst'
import {type Node as Base, childrenOf} from './ast.ts'

interface Node extends Base {
  async?: boolean
}

/** Function expressions below a node, outermost first. V8 takes no hint for async arrows and methods. */
const functionsIn = (node: Node, found: Node[] = []): Node[] => {
  if (node.type === 'ArrowFunctionExpression' && !node.async) found.push(node)
  for (const [, child] of childrenOf(node)) functionsIn(child, found)
  return found
}

/** Puts parentheses around the arrow functions of a script. */
export const compileEagerly = (code: string): string => {
  const marks = functionsIn(parseAst(code) as Node).flatMap(({start, end}) => [
    {at: start, mark: '('},
    {at: end, mark: ')'}
  ])
  // What closes at a place stands before what opens there.
  marks.sort((a, b) => a.at - b.at || (a.mark === b.mark ? 0 : a.mark === ')' ? -1 : 1))
  let at = 0
  const parts = marks.map(({at: place, mark}) => {
    const part = code.slice(at, place) + mark
    at = place
    return part
  })
  return parts.join('') + code.slice(at)
}
