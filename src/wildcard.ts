/**
 * Wildcard patterns as globs and `.gitignore` files use them, matched in linear time per wildcard. They come out of
 * pull requests, and the regular expressions glob libraries make of them backtrack: `*a*a*a*a*b` takes half a minute.
 */
type Token =
  | {kind: 'text'; text: string}
  | {kind: 'one'}
  | {kind: 'many'}
  | {kind: 'set'; negated: boolean; ranges: [string, string][]}
/** A name between two slashes, or `**`: any number of folders. */
export type Segment = readonly Token[] | '**'

/** Any name. */
export const anyName: Segment = [{kind: 'many'}]

/** One name of a pattern: `*`, `?`, `[a-z]`, `[!a]`, `[[:digit:]]` and `\` before what is meant literally. */
export const parseSegment = (text: string): Segment => {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; at += 1) {
    const symbol = text[at] ?? ''
    const set = symbol === '[' ? /^\[([!^]?)(\]?(?:\[:\w+:\]|\\.|[^\]\\])*)\]/.exec(text.slice(at)) : null
    if (set) {
      tokens.push({kind: 'set', negated: set[1] !== '', ranges: parseRanges(set[2] ?? '')})
      at += set[0].length - 1
    } else if (symbol === '*') {
      if (tokens.at(-1)?.kind !== 'many') tokens.push({kind: 'many'})
    } else if (symbol === '?') {
      tokens.push({kind: 'one'})
    } else {
      if (symbol === '\\' && at + 1 < text.length) at += 1
      tokens.push({kind: 'text', text: text[at] ?? ''})
    }
  }
  return tokens
}

/** Whether the names of a path fit the segments of a pattern, from the first to the last. */
export const matchNames = (pattern: readonly Segment[], names: readonly string[]): boolean =>
  matchSequence(pattern, names, segment => segment === '**', matchName)

/** Whether one name fits one segment; `**` stands for folders and fits no name by itself. */
export const matchName = (segment: Segment, name: string): boolean =>
  segment !== '**' && matchSequence(segment, name, token => token.kind === 'many', matchToken)

const classes: Readonly<Record<string, [string, string][]>> = {
  alpha: [
    ['A', 'Z'],
    ['a', 'z']
  ],
  digit: [['0', '9']],
  alnum: [
    ['0', '9'],
    ['A', 'Z'],
    ['a', 'z']
  ],
  upper: [['A', 'Z']],
  lower: [['a', 'z']],
  xdigit: [
    ['0', '9'],
    ['A', 'F'],
    ['a', 'f']
  ],
  space: [
    ['\t', '\r'],
    [' ', ' ']
  ],
  blank: [
    ['\t', '\t'],
    [' ', ' ']
  ],
  punct: [
    ['!', '/'],
    [':', '@'],
    ['[', '`'],
    ['{', '~']
  ],
  print: [[' ', '~']],
  graph: [['!', '~']],
  cntrl: [
    ['\0', '\x1f'],
    ['\x7f', '\x7f']
  ]
}

const parseRanges = (body: string): [string, string][] =>
  [...body.matchAll(/\[:(\w+):\]|(\\.|[^\\])-(\\.|[^\\])|(\\.|[^\\])/gs)].flatMap(([, name, from, to, single]) => {
    if (name !== undefined) return classes[name] ?? []
    const first = (from ?? single ?? '').slice(-1)
    return [[first, to === undefined ? first : to.slice(-1)] as [string, string]]
  })

const matchToken = (token: Token, symbol: string): boolean => {
  if (token.kind === 'text') return token.text === symbol
  if (token.kind !== 'set') return true
  return token.ranges.some(([from, to]) => from <= symbol && symbol <= to) !== token.negated
}

/**
 * Matches a sequence against parts some of which take any number of items. Going back to the last of those only is
 * enough, because an earlier one never needs to take more.
 */
const matchSequence = <P, T>(
  parts: readonly P[],
  items: ArrayLike<T>,
  isMany: (part: P) => boolean,
  matchOne: (part: P, item: T) => boolean
): boolean => {
  let at = 0
  let part = 0
  let back: {part: number; at: number} | null = null
  while (at < items.length) {
    const current = parts[part]
    if (current !== undefined && isMany(current)) {
      back = {part, at}
      part += 1
    } else if (current !== undefined && matchOne(current, items[at] as T)) {
      part += 1
      at += 1
    } else if (back) {
      back.at += 1
      at = back.at
      part = back.part + 1
    } else {
      return false
    }
  }
  return parts.slice(part).every(isMany)
}
