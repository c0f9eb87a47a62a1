import type {Fact} from '../../model.ts'
import type {FenceBlock} from '../blocks.ts'
import {codeLines, type FactReader, factOf, NO_FACTS} from './context.ts'
import {readValue} from './values.ts'

interface Entry {
  line: number
  indent: number
  /** `- ` in front of it. */
  listed: boolean
  key: string | null
  value: string
}

const ENTRY = /^(\s*)(-\s+)?(?:([\w./-]+):(?:\s+(.*)|$)|(.*))$/

/** Lines of YAML, one by one: enough to follow keys by their indentation, without a parser. */
const entriesOf = (block: FenceBlock): Entry[] =>
  codeLines(block).flatMap(({line, text}) => {
    const bare = text.trimStart()
    if (bare === '' || bare.startsWith('#')) return []
    const [, indent = '', dash = '', key = null, value, rest] = ENTRY.exec(text) ?? []
    const whole = value ?? rest ?? ''
    const written = (whole.includes('#') ? whole.replace(/\s+#.*$/, '') : whole).trim()
    return [{line, indent: indent.length + dash.length, listed: dash !== '', key, value: written}]
  })

/** Entries below an entry: those that follow with a deeper indentation. */
const below = (entries: readonly Entry[], index: number): Entry[] => {
  const own = entries[index]
  if (!own) return []
  const edge = own.indent
  const rest = entries.slice(index + 1)
  // A list may stand as deep as its key.
  const end = rest.findIndex(entry => entry.indent - (entry.listed ? 2 : 0) < edge + (entry.listed ? 0 : 1))
  return end < 0 ? rest : rest.slice(0, end)
}

const unquoted = (text: string): string => {
  const quote = text.charAt(0)
  return text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote) ? text.slice(1, -1) : text
}

const PROBES = new Set(['livenessProbe', 'readinessProbe', 'startupProbe'])
const PROBE_NUMBERS = new Set([
  'port',
  'initialDelaySeconds',
  'periodSeconds',
  'timeoutSeconds',
  'failureThreshold',
  'successThreshold'
])

/** Kubernetes probes with their path, port and timing. */
const probes = (block: FenceBlock, entries: readonly Entry[]): Fact[] =>
  entries.flatMap((entry, index) => {
    if (!PROBES.has(entry.key ?? '')) return []
    const inside = below(entries, index)
    const value: Record<string, unknown> = {probe: entry.key}
    for (const {key, value: written} of inside) {
      if (key === 'path') value['path'] = unquoted(written)
      else if (key && PROBE_NUMBERS.has(key)) value[key] = /^\d+$/.test(written) ? Number(written) : unquoted(written)
    }
    return [factOf(block, entry.line, 'k8s-probe', {...value, lines: [entry.line, inside.at(-1)?.line ?? entry.line]})]
  })

const PUBLISHED = /^(?:([\d.]+|\[[\d:a-f]+\]):)?(\d+)(?:-\d+)?:(\d+)(?:-\d+)?(?:\/(?:tcp|udp))?$/

/** A compose file: its services, published ports, images and variables. */
const compose = (block: FenceBlock, entries: readonly Entry[], lossy: boolean): Fact[] => {
  const start = entries.findIndex(({key, indent, value}) => key === 'services' && indent === 0 && value === '')
  if (start < 0) return []
  const inside = below(entries, start)
  const depth = inside[0]?.indent
  const services = inside.flatMap((entry, index) => (entry.indent === depth && entry.key ? [{entry, index}] : []))
  const facts = services.flatMap(({entry, index}) => service(block, entry.key ?? '', below(inside, index), lossy))
  if (facts.length === 0) return []
  const version = entries.find(({key, indent}) => key === 'version' && indent === 0)?.value
  const value = {
    ...(version === undefined ? {} : {version: unquoted(version)}),
    services: services.map(({entry}) => entry.key),
    lines: [block.line, block.end]
  }
  return [factOf(block, block.line, 'compose', value), ...facts]
}

const service = (block: FenceBlock, name: string, entries: readonly Entry[], lossy: boolean): Fact[] => {
  const depth = entries[0]?.indent
  return entries.flatMap((entry, index) => {
    if (entry.indent !== depth) return []
    if (entry.key === 'image')
      return [factOf(block, entry.line, 'image', {service: name, image: unquoted(entry.value)})]
    const inside = below(entries, index)
    if (entry.key === 'ports') return inside.flatMap(port => published(block, name, port))
    if (entry.key === 'environment') return inside.flatMap(variable => environment(block, name, variable, lossy))
    return []
  })
}

const published = (block: FenceBlock, service: string, {line, key, value}: Entry): Fact[] => {
  const [, address, from, to] = PUBLISHED.exec(unquoted(key === null ? value : `${key}:${value}`)) ?? []
  if (from === undefined) return []
  const local = address === '127.0.0.1' || address === '[::1]'
  return [
    factOf(block, line, 'port', {service, published: Number(from), target: Number(to), ...(local ? {local} : {})})
  ]
}

/** `- NAME=value`, or `- NAME` for the value of the machine. */
const LISTED = /^["']?(\w+)(?:=(.*?))?["']?$/

const environment = (block: FenceBlock, service: string, {line, key, value}: Entry, lossy: boolean): Fact[] => {
  const [name, written] = key === null ? (LISTED.exec(value) ?? []).slice(1) : [key, value]
  if (name === undefined || !/^[A-Z][A-Z0-9_]*$/.test(name)) return []
  const reading = readValue(name, unquoted(written ?? ''), lossy)
  return [factOf(block, line, 'env-var', {name, ...reading, requirement: null, severityWord: null, service})]
}

/** No manifest in a document is longer, and following indentation must end. */
const LINES = 2000

const OPENING = /^\s*(?:- )?(?:services|\w+Probe):\s*$/
const mayOpen = (text: string): boolean => text.includes('services:') || text.includes('Probe:')
const opens = (line: string): boolean => mayOpen(line) && OPENING.test(line)

/** Probes and services of manifests in code blocks. */
export const readManifests: FactReader = (block, {lossy, code}) => {
  if (block.kind !== 'fence' && block.kind !== 'code') return NO_FACTS
  if (block.lines.length > LINES || !mayOpen(code(block)) || !block.lines.some(opens)) return NO_FACTS
  const entries = entriesOf(block)
  return [...probes(block, entries), ...compose(block, entries, lossy)]
}
