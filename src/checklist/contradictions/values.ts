import type {Finding} from '../../model.ts'
import {plain} from '../text.ts'
import {contradiction, linesOf, type Rule, textOf} from './known.ts'
import {holds} from './phrases.ts'

const NAME = /\b[A-Z][A-Z\d]*(?:_[A-Z\d]+){2,}\b/g
/** What a name may carry in front for another place or reader. */
const PREFIXES: ReadonlySet<string> = new Set(
  'NEXT VITE REACT EXPO NUXT GATSBY VUE PUBLIC TEST STAGING STAGE PROD PRODUCTION DEV LOCAL DOCKER CI TF APP MY'.split(
    ' '
  )
)

/** A variable has one name where it is listed and a shorter one elsewhere. */
export const shortenedNames: Rule = ({context, of}) => {
  const declared = new Map(of('env-var').map(fact => [textOf(fact, 'name'), fact.line]))
  const shorter = new Map<string, {full: string; line: number}>()
  for (const [full, line] of declared) {
    const at = full.indexOf('_')
    const rest = full.slice(at + 1)
    if (rest.split('_').length > 2 && !PREFIXES.has(full.slice(0, at)) && !declared.has(rest))
      shorter.set(rest, {full, line})
  }
  const found: Finding[] = []
  const {lines} = context.decoded
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    if (!text.includes('_')) continue
    for (const name of text.match(NAME) ?? []) {
      const meant = shorter.get(name)
      if (!meant) continue
      shorter.delete(name)
      const message = `\`${meant.full}\` at line ${meant.line} is called \`${name}\` at line ${at + 1}`
      found.push(contradiction([meant.line, at + 1], message))
    }
  }
  return found
}

const BROWSER: readonly string[] = [
  'NEXT_PUBLIC_',
  'VITE_',
  'REACT_APP_',
  'EXPO_PUBLIC_',
  'NUXT_PUBLIC_',
  'GATSBY_',
  'VUE_APP_'
]
const SERVER: readonly string[] = ['backend', 'back-end', 'server']
const CLIENT: readonly string[] = ['frontend', 'front-end', 'client', 'browser', 'web app']
const SECRETS: readonly string[] = ['_SERVICE_ROLE', '_SECRET', '_PRIVATE']

/** Variables of the server carry the prefix that shows them to every browser, or secrets do. */
export const exposedVariables: Rule = ({of}) => {
  const variables = new Map<number, string>()
  for (const fact of of('env-var')) {
    const name = textOf(fact, 'name')
    if (BROWSER.some(prefix => name.startsWith(prefix))) variables.set(fact.line, name)
  }
  if (variables.size === 0) return []
  const found: Finding[] = []
  for (const group of of('env-section')) {
    const raw = textOf(group, 'raw')
    const lower = raw.toLowerCase()
    const lines = (group.value['lines'] as number[]).filter(line => variables.has(line))
    const [first] = lines
    if (first === undefined || !holds(lower, SERVER) || holds(lower, CLIENT)) continue
    const message = `“${raw}” at line ${group.line} lists \`${variables.get(first)}\` at line ${first}, which is shown to every browser`
    found.push(contradiction([group.line, ...lines], message))
  }
  for (const [line, name] of variables)
    if (holds(name, SECRETS))
      found.push(contradiction([line], `\`${name}\` at line ${line} is named a secret and shown to every browser`))
  return found
}

/** A variable has two values in one block, or a rate limit two in the document. */
export const twoValues: Rule = ({context, of}) => {
  const known = new Map<string, {line: number; value: string}>()
  const second = (key: string, name: string, line: number, value: string): Finding[] => {
    const other = known.get(key)
    if (!other) known.set(key, {line, value})
    if (!other || other.value === value) return []
    const message = `${name} is ${other.value} at line ${other.line}, and ${value} at line ${line}`
    return [contradiction([other.line, line], message)]
  }
  let block = 0
  let last = 0
  const variables = of('env-var').flatMap(({line, value}) => {
    // What stands apart may be meant for another place.
    if (line !== last + 1 || !context.decoded.lines[line - 1]?.text.includes('=')) block = line
    last = line
    if (value['valueKind'] !== 'literal') return []
    return second(`${block} ${value['name']}`, `\`${value['name']}\``, line, `\`${value['value']}\``)
  })
  const limits = of('rate-limit').flatMap(({line, value: {resource, limit, per}}) =>
    second(`limit ${resource} ${per}`, `the limit of “${resource}” per ${per}`, line, String(limit))
  )
  return [...variables, ...limits]
}

/** The probes ask on another port than the one the service listens on. */
export const probePorts: Rule = ({of}) => {
  const [listens, more] = of('env-var').filter(
    ({value}) => value['name'] === 'PORT' && value['valueKind'] === 'literal'
  )
  const probes = of('k8s-probe')
  if (!listens || more || probes.some(({value}) => String(value['port']) === String(listens.value['value']))) return []
  const asked = probes.filter(({value}) => typeof value['port'] === 'number')
  const [first] = asked
  if (!first) return []
  const message = `\`PORT\` is ${listens.value['value']} at line ${listens.line}, but the probe at line ${first.line} asks on ${first.value['port']}`
  return [contradiction([listens.line, ...linesOf(asked)], message)]
}

/** Keys that speak of the document or system as a whole, wherever they stand. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set([
  'last updated',
  'last update',
  'last verified',
  'last reviewed',
  'document version',
  'system version',
  'application version',
  'app version',
  'release version'
])

/** Two lines with the same key give the document another version or date. Those of lists speak of single things. */
export const twoVersions: Rule = ({pairs}) => {
  const known = new Map<string, {line: number; value: string}>()
  return pairs.flatMap(({key, value, line, block}) => {
    if (block.parent !== null || !OF_THE_WHOLE.has(key)) return []
    const text = plain(value).toLowerCase()
    const other = known.get(key)
    if (!other) known.set(key, {line, value: text})
    if (!other || other.value === text || !DIGIT.test(text) || !DIGIT.test(other.value)) return []
    const message = `the ${key} is “${other.value}” at line ${other.line}, and “${text}” at line ${line}`
    return [contradiction([other.line, line], message)]
  })
}

const DIGIT = /\d/
