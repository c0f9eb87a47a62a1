// V8 compiles a pattern to bytecode for the first text it is asked about and to machine code for the second, and the
// bytecode takes the longer. For a first text of 1,000 characters it makes machine code at once. A run asks some 500
// patterns a few times each, so the bundle shows each such a text when it is first used; docs/adr/0014 has the figures.
import {parseAst} from 'rolldown/parseAst'
import {type Node as Base, childrenOf} from './ast.ts'

interface Node extends Base {
  name?: string
  computed?: boolean
  shorthand?: boolean
  regex?: {flags: string}
  id?: Node | null
  init?: (Node & {callee?: Node}) | null
  params?: Node[]
  param?: Node | null
  declarations?: Node[]
}

interface Edit {
  start: number
  end: number
  text: string
}

const isFunction = ({type}: Node): boolean => type.includes('Function')

const isPattern = (init: Node['init']): boolean =>
  Boolean(init?.regex) || (init?.type === 'NewExpression' && init.callee?.name === 'RegExp')

/** Names of the constants of a script that are patterns. */
const constantsOf = (script: Node): Set<string> =>
  new Set(
    childrenOf(script).flatMap(([, node]) =>
      (node.declarations ?? []).flatMap(({id, init}) => (id?.name && isPattern(init) ? [id.name] : []))
    )
  )

/** Names in what is bound: `a`, `{b, c: d = e}`, `[f]`. Those of defaults are taken along: too many do no harm. */
const namesIn = (bound: Node, into: Set<string>): void => {
  if (bound.name) into.add(bound.name)
  for (const [, child] of childrenOf(bound)) if (!isFunction(child)) namesIn(child, into)
}

/** Every name that something inside of a function binds: there it is not the constant of the script. */
const boundInside = (node: Node, inside = false, into = new Set<string>()): Set<string> => {
  for (const param of isFunction(node) ? (node.params ?? []) : []) namesIn(param, into)
  if (inside && node.id) namesIn(node.id, into)
  if (node.type === 'CatchClause' && node.param) namesIn(node.param, into)
  for (const [, child] of childrenOf(node)) boundInside(child, inside || isFunction(node), into)
  return into
}

/** Where an identifier is a name and no value. */
const NO_VALUE = new Set(['property', 'key', 'left', 'id', 'params', 'param', 'label', 'argument'])

/** Uses of patterns inside of functions: constants by name, and literals that keep no place in a text. */
const editsIn = (script: Node, constants: ReadonlySet<string>, made: string[]): Edit[] => {
  const edits: Edit[] = []
  const walk = (node: Node, key: string, inside: boolean, computed: boolean): void => {
    const {start, end, name, regex} = node
    const isValue = computed || !NO_VALUE.has(key)
    if (inside && node.type === 'Identifier' && name && constants.has(name) && isValue) {
      edits.push({start, end, text: `(${name}$ready ??= __ready(${name}))`})
    } else if (inside && regex && !/[gy]/.test(regex.flags)) {
      made.push(`__pattern${made.length}`)
      edits.push({start, end, text: `(${made.at(-1)} ??= __ready(@))`})
    } else if (!node.shorthand) {
      for (const [at, child] of childrenOf(node)) walk(child, at, inside || isFunction(node), node.computed === true)
    }
  }
  walk(script, '', false, false)
  return edits.sort((a, b) => a.start - b.start)
}

// A declaration, and `var`: they are there for what runs while the file loads.
const HELPER = `function __ready(pattern) {
\tconst at = pattern.lastIndex;
\tpattern.lastIndex = 0;
\tpattern.test("\\u0001".repeat(1000));
\tpattern.lastIndex = at;
\treturn pattern;
}
`

/** The script with its patterns made ready when they are first used. What they answer does not change. */
export const makeReady = (code: string): string => {
  const script = parseAst(code) as unknown as Node
  const shadowed = boundInside(script)
  const constants = new Set([...constantsOf(script)].filter(name => !shadowed.has(name)))
  const made: string[] = []
  const edits = editsIn(script, constants, made)
  if (edits.length === 0) return code
  let at = 0
  let text = ''
  for (const edit of edits) {
    text += code.slice(at, edit.start) + edit.text.replace('@', () => code.slice(edit.start, edit.end))
    at = edit.end
  }
  const names = [...[...constants].map(name => `${name}$ready`), ...made]
  return `${text}${code.slice(at)}\n${HELPER}var ${names.join(', ')};\n`
}
