import {type Counter, type Coverage, METRICS, type Metric} from './coverage.ts'
import {readXml} from './xml.ts'

type Attributes = Readonly<Record<string, string>>

/** Takes in the elements below the root; `parents` are those an element stands in, the root first. */
interface Format {
  open(name: string, attributes: Attributes, parents: readonly string[]): void
  result(): Coverage
}

/**
 * Reads a Cobertura, JaCoCo or Clover report. Throws `SyntaxError` for anything else, `Refusal` for what is nested too
 * deeply.
 */
export const readXmlCoverage = async (text: string, signal: AbortSignal): Promise<Coverage> => {
  const parents: string[] = []
  let root: Attributes = {}
  let format: Format | null = null
  await readXml(
    text,
    {
      open(name, attributes, depth) {
        if (depth === 1) {
          root = attributes
          if (name === 'report') format = jacoco()
          else if (name !== 'coverage') throw new SyntaxError('it is no Cobertura, JaCoCo or Clover report')
        } else {
          format ??= name === 'project' || root['clover'] !== undefined ? clover() : cobertura(root)
          format.open(name, attributes, parents)
        }
        parents.push(name)
      },
      close: () => void parents.pop()
    },
    signal
  )
  return (format ?? cobertura(root)).result()
}

const numberOf = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null

/** A counter of two stated numbers; `undefined` where one is missing. */
const stated = (covered: string | undefined, total: string | undefined): Counter | undefined => {
  const [reached, all] = [numberOf(covered), numberOf(total)]
  return reached === null || all === null ? undefined : {covered: Math.min(reached, all), total: all}
}

const present = (counters: Partial<Record<Metric, Counter | undefined>>): Coverage => {
  const coverage: Coverage = {}
  for (const metric of METRICS) {
    const counter = counters[metric]
    if (counter) coverage[metric] = counter
  }
  return coverage
}

/** The sums of the root where it states them, else its lines: those of a class, which hold those of its methods. */
const cobertura = (root: Attributes): Format => {
  const lines = {covered: 0, total: 0}
  const branches = {covered: 0, total: 0}
  return {
    open(name, attributes, parents) {
      if (name !== 'line' || parents.includes('methods')) return
      lines.total += 1
      if ((numberOf(attributes['hits']) ?? 0) > 0) lines.covered += 1
      const [, covered, total] = /\((\d{1,6})\/(\d{1,6})\)/.exec(attributes['condition-coverage'] ?? '') ?? []
      branches.covered += Number(covered ?? 0)
      branches.total += Number(total ?? 0)
    },
    result: () => ({
      lines: stated(root['lines-covered'], root['lines-valid']) ?? lines,
      branches: stated(root['branches-covered'], root['branches-valid']) ?? branches
    })
  }
}

const jacocoTypes: Readonly<Record<string, Metric>> = {
  LINE: 'lines',
  BRANCH: 'branches',
  METHOD: 'functions',
  INSTRUCTION: 'statements'
}

/** The sums of the whole, which stand right below the root. */
const jacoco = (): Format => {
  const sums: Coverage = {}
  return {
    open(name, {type = '', missed, covered}, parents) {
      const metric = jacocoTypes[type]
      if (name !== 'counter' || parents.length !== 1 || !metric) return
      const [left, reached] = [numberOf(missed), numberOf(covered)]
      if (left === null || reached === null) throw new SyntaxError(`its counter ${type} is no number`)
      sums[metric] = {covered: reached, total: left + reached}
    },
    result: () => sums
  }
}

/** The sums of the project; lines are counted, for it states none. */
const clover = (): Format => {
  const lines = new Map<string, boolean>()
  let sums: Attributes = {}
  let files = 0
  return {
    open(name, attributes, parents) {
      if (name === 'file') files += 1
      else if (name === 'metrics' && parents.at(-1) === 'project') sums = attributes
      else if (name === 'line' && attributes['type'] !== 'method') {
        const key = `${files}:${attributes['num']}`
        lines.set(key, lines.get(key) || (numberOf(attributes['count']) ?? 0) > 0)
      }
    },
    result: () =>
      present({
        lines: {covered: [...lines.values()].filter(Boolean).length, total: lines.size},
        branches: stated(sums['coveredconditionals'], sums['conditionals']),
        functions: stated(sums['coveredmethods'], sums['methods']),
        statements: stated(sums['coveredstatements'], sums['statements'])
      })
  }
}
