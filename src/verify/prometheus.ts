import {compare} from './compare.ts'
import type {Comparison, PathComparison} from './params.ts'

/** One sample of a metric. */
export interface Sample {
  name: string
  labels: Readonly<Record<string, string>>
  value: number
}

const nameAt = /[a-zA-Z_:][a-zA-Z0-9_:]*/y
const labelAt = /[ \t]*([a-zA-Z_][a-zA-Z0-9_]*)[ \t]*=[ \t]*"((?:[^"\\]|\\.)*)"[ \t]*(,?)[ \t]*/y
// A time stamp and an exemplar may follow.
const valueAt = /[ \t]+([^ \t]+)(?:[ \t]+-?[\d.]+)?[ \t]*(?:#.*)?$/y

/** The samples of a page in the text format of Prometheus or OpenMetrics. Throws `SyntaxError` with the line. */
export const parseSamples = (text: string): Sample[] =>
  text.split('\n').flatMap((raw, index) => {
    const line = raw.replace(/\r$/, '')
    if (/^[ \t]*(#|$)/.test(line)) return []
    const sample = parseLine(line)
    if (sample) return [sample]
    throw new SyntaxError(`line ${index + 1} is no sample`)
  })

const at = (pattern: RegExp, line: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index
  return pattern.exec(line)
}

const parseLine = (line: string): Sample | null => {
  const name = at(nameAt, line, 0)?.[0]
  if (name === undefined) return null
  const labels: Record<string, string> = {}
  let index = name.length
  if (line[index] === '{') {
    index += 1
    for (let found = at(labelAt, line, index); found; found = at(labelAt, line, index)) {
      const [whole, key = '', value = '', comma] = found
      labels[key] = value.replaceAll(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped))
      index += whole.length
      if (comma === '') break
    }
    if (line[index] !== '}') return null
    index += 1
  }
  const value = at(valueAt, line, index)?.[1]
  const number = value === undefined ? null : numberOf(value)
  return number === null ? null : {name, labels, value: number}
}

/** A number as Prometheus writes it, `NaN` and infinities among them; `null` for anything else. */
export const numberOf = (text: string): number | null => {
  if (/^NaN$/i.test(text)) return Number.NaN
  const infinite = /^([+-]?)Inf(?:inity)?$/i.exec(text)
  if (infinite) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : null
}

/** Samples of the name whose labels satisfy every selector; a label that is absent is empty, as in PromQL. */
export const select = async (
  samples: readonly Sample[],
  name: string,
  selectors: readonly PathComparison[]
): Promise<Sample[]> => {
  let chosen = samples.filter(sample => sample.name === name)
  for (const {path, ...wanted} of selectors) {
    // Few values stand on many samples, and a pattern is slow to compile.
    const known = new Map<string, boolean>()
    for (const {labels} of chosen) {
      const value = labels[path] ?? ''
      if (!known.has(value)) known.set(value, (await compare(value, wanted)).holds)
    }
    chosen = chosen.filter(({labels}) => known.get(labels[path] ?? ''))
  }
  return chosen
}

/** `http_requests_total{method="GET"}`, at most five labels. */
const describeSample = ({name, labels}: Pick<Sample, 'name' | 'labels'>): string => {
  const pairs = Object.entries(labels).slice(0, 5)
  const inside = pairs.map(([key, value]) => `${key}=${JSON.stringify(value.slice(0, 40))}`).join(',')
  return inside === '' ? name : `${name}{${inside}}`
}

/**
 * Whether all, or any, of the samples satisfy a comparison; the first that decides is told. `NaN` satisfies nothing.
 * There must be a sample.
 */
export const judgeSamples = async (
  samples: readonly Sample[],
  wanted: Comparison,
  match: 'all' | 'any'
): Promise<{holds: boolean; text: string}> => {
  let last = {holds: false, text: 'there is no sample'}
  for (const sample of samples) {
    const {holds, text} = await compare(sample.value, wanted)
    last = {holds, text: `${describeSample(sample)} ${text}`}
    if (holds === (match === 'any')) return last
  }
  return last
}
