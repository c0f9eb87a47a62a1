import {isYamlText, type YamlText} from '../checklist/directive-grammar.ts'
import {explainIssue} from '../config/parse.ts'
import type {CheckSource} from '../config/schema.ts'
import {milliseconds} from '../duration.ts'
import {ConfigurationError, type Spot} from '../errors.ts'
import type {Check, CheckDirective, ChecklistDocument, CheckOptions, Clause} from '../model.ts'
import {suggestion} from '../nearest.ts'
import {kinds, loadVerifier} from './registry.ts'

/** What planning takes from the settings; all of it comes from policy, never from the documents under test. */
export interface PlanSettings {
  vars: Readonly<Record<string, string | number | boolean>>
  /** Named checks, for `use=`. */
  checks: Readonly<Record<string, CheckSource>>
  items: readonly {id: string; verify?: readonly CheckSource[] | undefined}[]
}

const SHARED = ['timeout', 'retry', 'retry-delay', 'not', 'when', 'use']
/** Kinds a document may not ask for (THREATS T9). */
const CONFIG_ONLY = ['command']

/** Characters of YAML in one comment: a parser's work may grow faster than its text. */
const YAML_LIMIT = 10_000

type Raw = Record<string, unknown>

/**
 * Fills `checks` of every item: from its directives and from the config. Loads only the verifiers that are named.
 * Throws `ConfigurationError` for an unknown kind, key, variable or value, with the place in the document.
 */
export const planChecks = async (
  documents: readonly ChecklistDocument[],
  settings: PlanSettings
): Promise<ChecklistDocument[]> => {
  const configured = new Map(settings.items.map(item => [item.id, item.verify ?? []]))
  return Promise.all(
    documents.map(async document => ({
      ...document,
      items: await Promise.all(
        document.items.map(async item => {
          const wanted = configured.get(item.id)
          if (item.directives.length === 0 && !wanted) return item
          const own = await Promise.all(item.directives.map(each => fromDirective(each, document.path, settings)))
          const given = await Promise.all(
            (wanted ?? []).map(source => build(source, 'config', `items, ${item.id}`, {}, settings))
          )
          // What somebody asks for is asked instead of what was understood.
          return {...item, checks: [...own.flat(), ...given]}
        })
      )
    }))
  )
}

const fromDirective = async (directive: CheckDirective, path: string, settings: PlanSettings): Promise<Check[]> => {
  const spot = {path, ...directive.place}
  if (isYamlText(directive.yaml)) {
    const sources = await fromYaml(directive.yaml, path)
    return Promise.all(sources.map(source => build(source, 'directive', 'verify', spot, settings)))
  }
  const raw = fromClauses(directive.clauses, path)
  return [await build({[directive.kind]: raw}, 'directive', 'verify', spot, settings, directive.clauses)]
}

const fromYaml = async ({text, line}: YamlText, path: string): Promise<CheckSource[]> => {
  const {LineCounter, parseDocument} = await import('../packages/yaml.ts')
  if (text.length > YAML_LIMIT) {
    throw new ConfigurationError(`verify: more than ${YAML_LIMIT} characters; keep checks in the configuration`, {
      path,
      line
    })
  }
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {uniqueKeys: true, prettyErrors: false, lineCounter})
  const [mistake] = document.errors
  const at = lineCounter.linePos(mistake?.pos[0] ?? 0)
  const spot = {path, line: line + at.line - 1, column: at.col}
  const value: unknown = mistake ? null : document.toJS({maxAliasCount: 0})
  const list = Array.isArray(value) ? value : [value]
  for (const entry of list) {
    if (mistake || typeof entry !== 'object' || entry === null || Object.keys(entry).length !== 1) {
      const why = mistake?.message.split('\n')[0] ?? 'each entry must name one kind, as in `- http: {url: /health}`'
      throw new ConfigurationError(`verify: ${why}`, spot)
    }
  }
  return list as CheckSource[]
}

/** `json.$.status="ok"` → `json: [{path, op, value}]`; `duration<800ms` → `{op, value}`; `status=200` → `200`. */
const fromClauses = (clauses: readonly Clause[], path: string): Raw => {
  const raw: Raw = {}
  for (const {key, op, value, place} of clauses) {
    const dot = key.indexOf('.')
    const name = dot > 0 ? key.slice(0, dot) : key
    if (dot > 0) {
      const rows = (raw[name] ?? []) as unknown[]
      if (!Array.isArray(rows)) throw new ConfigurationError(`"${name}" is given in two forms`, {path, ...place})
      raw[name] = [...rows, {path: key.slice(dot + 1), op, value}]
      continue
    }
    if (name in raw) throw new ConfigurationError(`"${name}" is given twice`, {path, ...place})
    raw[name] = op === '=' ? value : {op, value}
  }
  return raw
}

const build = async (
  source: CheckSource,
  origin: 'directive' | 'config',
  label: string,
  spot: Spot,
  settings: PlanSettings,
  clauses: readonly Clause[] = []
): Promise<Check> => {
  const [[kind = '', given] = []] = Object.entries(source)
  const fail = (message: string, key?: string): never => {
    const place = clauses.find(clause => clause.key === key || clause.key.startsWith(`${key}.`))?.place
    throw new ConfigurationError(`${label}: ${message}`, {...spot, ...place})
  }
  if (!kinds.includes(kind)) fail(`unknown kind "${kind}".${suggestion(kind, kinds)}`)
  if (origin === 'directive' && CONFIG_ONLY.includes(kind)) {
    fail(`"${kind}" cannot be asked for in a document; bind it to the item's id under "items" of the configuration`)
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) fail(`${kind} needs parameters`)
  const merged = withUse(kind, given as Raw, settings, fail)
  const {options, params} = split(interpolate(merged, settings.vars, fail) as Raw, fail)

  const {default: verifier} = await loadVerifier(kind)
  const answer = await verifier.params.safeParseAsync(params, {reportInput: true})
  // A misspelt key is also a missing one; the spelling is what helps.
  const issue = answer.error?.issues.find(({code}) => code === 'unrecognized_keys') ?? answer.error?.issues[0]
  if (issue) {
    const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0]
    const at = issue.path.length > 0 ? `${issue.path.join('.')} ` : ''
    fail(`${kind}: ${at}${explainIssue(issue, [...parameterNames(verifier.params), ...SHARED])}`, String(key ?? ''))
  }
  return {kind, params, options, origin, strength: 'proof', rule: null, atBase: null}
}

/** Parameter names of a strict object schema, also behind a pipe of refinements. */
const parameterNames = (schema: unknown): string[] => {
  const {def} = (schema as {_zod: {def: {shape?: object; in?: unknown; innerType?: unknown}}})._zod
  if (def.shape) return Object.keys(def.shape)
  const inner = def.in ?? def.innerType
  return inner === undefined ? [] : parameterNames(inner)
}

type Fail = (message: string, key?: string) => never

const withUse = (kind: string, given: Raw, {checks}: PlanSettings, fail: Fail): Raw => {
  const {use, ...own} = given
  if (use === undefined) return own
  const named = checks[String(use)]
  if (!named)
    return fail(`no check named "${use}" in the configuration.${suggestion(String(use), Object.keys(checks))}`, 'use')
  if (!(kind in named)) return fail(`"${use}" is a check of kind ${Object.keys(named)[0]}, not ${kind}`, 'use')
  return {...(named[kind] as Raw), ...own}
}

/** `${vars.x}` in any text value. Nothing else can be interpolated (THREATS T7). */
const interpolate = (value: unknown, vars: PlanSettings['vars'], fail: Fail): unknown => {
  if (Array.isArray(value)) return value.map(each => interpolate(each, vars, fail))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, interpolate(each, vars, fail)]))
  }
  if (typeof value !== 'string' || !value.includes('${')) return value
  const whole = /^\$\{vars\.([\w-]+)\}$/.exec(value)
  const look = (name: string) => {
    const found = vars[name]
    return (
      found ?? fail(`no variable "${name}" under "vars" of the configuration.${suggestion(name, Object.keys(vars))}`)
    )
  }
  if (whole?.[1]) return look(whole[1])
  return value.replaceAll(/\$\{([^}]*)(\}?)/g, (text: string, inner: string, end: string) => {
    const name = end && /^vars\.([\w-]+)$/.exec(inner)?.[1]
    return name ? String(look(name)) : fail(`"${text}": only \${vars.name} can be interpolated`)
  })
}

const split = (raw: Raw, fail: Fail): {options: CheckOptions; params: Raw} => {
  const {timeout, retry, 'retry-delay': delay, not, when, ...params} = raw
  const time = (name: string, value: unknown): number => {
    const ms = milliseconds(value)
    return ms !== null && ms > 0 && ms <= 600_000
      ? ms
      : fail(`${name} must be a duration up to 10m, such as 800ms or 5s`, name)
  }
  const options: CheckOptions = {}
  if (timeout !== undefined) options.timeout = time('timeout', timeout)
  if (delay !== undefined) options.retryDelay = time('retry-delay', delay)
  if (retry !== undefined) {
    const valid = Number.isInteger(retry) && Number(retry) >= 0 && Number(retry) <= 10
    options.retry = valid ? Number(retry) : fail('retry must be a whole number from 0 to 10', 'retry')
  }
  if (not !== undefined) options.not = typeof not === 'boolean' ? not : fail('not must be true or false', 'not')
  if (when !== undefined) {
    const events = (Array.isArray(when) ? when : String(when).split(','))
      .map(each => String(each).trim())
      .filter(Boolean)
    options.when =
      events.length > 0 ? events : fail('when needs the name of an event, such as deployment_status', 'when')
  }
  return {options, params}
}
