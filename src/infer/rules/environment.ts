import {namesSecret} from '../../secret-names.ts'
import type {Claim} from '../claim.ts'
import {type Plan, plan, type Rule} from '../rule.ts'
import {CODE} from '../sources.ts'
import {isVariableName, type Surroundings, type Variable} from '../surroundings.ts'
import {isLocal, type NamedVariable, variablesIn} from '../targets.ts'

const ABOUT = /\benv(?:ironment)?\b|\bvariables?\b|\bsecrets?\b|\bconfig|\bkeys?\b|环境变量|環境変数/i

/** Names of variables in a sentence; one that could as well be a constant counts only where variables are spoken of. */
const namesIn = (claim: Claim): NamedVariable[] => {
  const found = variablesIn(claim.item.text)
  return found.filter(
    ({name, value}) => isVariableName(name) || value !== null || ABOUT.test(claim.text) || ABOUT.test(claim.headings)
  )
}

const SET =
  /\b(?:set|configured?|defined?|present|exists?|available|added?|provided?|updated?|in place|exported|filled|generated?|get|obtain|valid|secured?|verif(?:y|ied)|check|has|have|ensure|correct|enabled|required|rotated|points? to|loaded|ready)\b|设置|配置|définie?s?|gesetzt|configurad[ao]s?/i

const WEAK_VALUE = /^(?:your|xxx|<|\.\.\.|…|\[|\$|true\/false|value|changeme)/i

/** One check for a variable and what it has to hold. */
const variablePlan = (name: string, value: string | null, length: number | null): Plan => {
  const wanted =
    value !== null &&
    value !== '' &&
    !namesSecret(name) &&
    !WEAK_VALUE.test(value) &&
    !/localhost|127\.0\.0\.1/.test(value)
  return plan('env', {
    name,
    ...(wanted ? {value: {op: '=', value}} : {}),
    ...(length === null ? {} : {length: {op: '>=', value: length}})
  })
}

const lengthIn = (text: string): number | null => {
  const found =
    /\b(\d{1,3})\s*\+\s*(?:char(?:acter)?s?|bytes)\b|(?:at least|min(?:imum)?(?: of)?|≥|>=?)\s*(\d{1,3})\s*(?:char(?:acter)?s?|bytes|bits)\b/i.exec(
      text
    )
  return found && !/bits/i.test(found[0]) ? Number(found[1] ?? found[2]) : null
}

/** The variables a group of a document asks for: those of its "Required" block, or all that are not optional. */
const group = (claim: Claim, around: Surroundings): string[] => {
  const all = around.variables()
  const wanted = /\boptional\b/i.test(claim.text)
    ? all.filter(({optional}) => optional)
    : all.filter(each => !each.optional)
  const here = wanted.filter(({section}) => section.join() === claim.item.section.join())
  const chosen = here.length > 1 ? here : wanted
  return chosen.map(({name}) => name).slice(0, 50)
}

/** A name made of the words of a sentence: "Sentry DSN" is `SENTRY_DSN`, "Anon Key" is the one that ends so. */
const spoken = (claim: Claim, around: Surroundings): string | null => {
  const found = /\b((?:[A-Za-z]+ ){1,3}(?:DSN|key|token|secret|URL|webhook url))\b/i.exec(
    claim.text.replaceAll(/[*:]/g, ' ')
  )?.[1]
  if (found === undefined) return null
  const words = found.toUpperCase().split(/\s+/)
  for (let from = 0; from < words.length - 1; from++) {
    const tail = words.slice(from).join('_')
    const named = around.variables().filter(({name}) => name === tail || name.endsWith(`_${tail}`))
    if (named.length === 1) return named[0]?.name ?? null
  }
  const tail = words.slice(-2).join('_')
  return /_DSN$/.test(tail) && !/^(?:ADD|SET|CONFIGURE|THE|YOUR|AND|PROVIDE)_/.test(tail) ? tail : null
}

const expected = ({name, expect}: Variable): Plan => {
  const {equals, prefix} = expect ?? {}
  if (equals !== undefined && !isLocalValue(equals)) return variablePlan(name, equals, null)
  if (prefix !== undefined && !namesSecret(name))
    return plan('env', {name, value: {op: '~', value: `^${prefix.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`}})
  return plan('env', {name})
}

const isLocalValue = (value: string): boolean => isLocal(URL.parse(value)?.hostname ?? '')

/** Templates of env files, where the names of the variables are not known. */
const TEMPLATES = plan(
  'glob',
  {pattern: ['**/.env{.example,.sample,.template,.dist}', '**/env.example']},
  {strength: 'support'}
)

/** Environment variables: set, documented, used. */
export const environment: readonly Rule[] = [
  {
    id: 'env-block',
    about: 'a variable of a block or table of the document; an optional one as support',
    plans: ['env'],
    strength: 'proof',
    subject: 'env',
    says: [],
    negated: 'any',
    whole: true,
    plan(claim, around) {
      const variable = around.variables().find(({name}) => name === claim.item.text)
      const {criticality} = claim.item
      const weak = criticality === 'optional' || criticality === 'recommended'
      return variable ? {...expected(variable), ...(weak ? {strength: 'support'} : {})} : null
    }
  },
  {
    id: 'env-absent',
    about: 'a variable that is not to be set',
    plans: ['env'],
    strength: 'proof',
    subject: 'env',
    says: [
      '<name> ?should|must ?is ?be not|never|unset ?be ?set',
      '<name> ?is ?be removed|disabled|unset',
      '<name> should|must not|never'
    ],
    unless: ['document*|warn*|fatal|fails|missing|if'],
    negated: 'any',
    plan(claim) {
      const [only, ...others] = namesIn(claim)
      if (!only || others.length > 0) return null
      return plan(
        'env',
        {name: only.name},
        {not: true, ...(claim.has(/\bremoved|disabled\b/i) ? {strength: 'support'} : {})}
      )
    }
  },
  {
    id: 'env-documented',
    about: 'variables stand in a template or are documented',
    plans: ['env', 'glob', 'file'],
    strength: 'proof',
    subject: 'env',
    says: [
      'env|environment ?variables|vars|variable ~2 documented',
      'optional|all|required variables ?are documented',
      'document|documented ?all ?the ?required env|environment variables|vars',
      '.env.example|.env.sample|.env.template|.env.dist ?template|file ?@be ?@done',
      'env|environment example|template|sample ?file',
      '环境变量文档'
    ],
    unless: ['copy|rename|cp'],
    plan(claim, around) {
      const file = /\.env[.-](?:example|sample|template|dist)\b/i.exec(claim.text)?.[0]
      if (file) return plan('file', {path: file}, claim.has(/\bupdated?\b/i) ? {strength: 'support'} : {})
      const names = group(claim, around)
      return names.length === 0 ? TEMPLATES : plan('env', {name: names, 'documented-in': '.env.example'})
    }
  },
  {
    id: 'env-used',
    about: 'code that reads a variable',
    plans: ['text'],
    strength: 'proof',
    subject: 'env-used',
    in: 'all',
    says: ['<name> env|environment ?var|variable'],
    unless: ['set|configure|configured|add|added|define*|provide*|present|generate'],
    plan(claim) {
      const names = variablesIn(claim.all).map(({name}) => name)
      return names.length === 1 ? plan('text', {path: [...CODE], contains: names}) : null
    }
  },
  {
    id: 'env-set',
    about: 'a variable that is set, by its name',
    plans: ['env'],
    strength: 'proof',
    subject: 'env',
    says: ['<name>', 'set|export node_env|environment|port|debug|env'],
    unless: [
      'rotat*|warn*|removed|log|logs|error|errors|constant*|enum|see|table|column|permission*|status|function|uses|use|via|volume|validated|migration',
      'code path'
    ],
    plan(claim) {
      const names = namesIn(claim)
      const [first] = names
      if (!first || names.length > 12) return null
      const only = claim.text.replaceAll(/[^A-Za-z0-9_= ]/g, '').trim()
      const short = first.name.length + (first.value?.length ?? 0) + 12
      const alone = only === first.name || (names.length === 1 && first.value !== null && claim.text.length < short)
      if (!alone && !SET.test(claim.text)) return null
      if (names.length === 1) return variablePlan(first.name, first.value, lengthIn(claim.all))
      return names.some(({value}) => value !== null)
        ? names.map(({name, value}) => variablePlan(name, value, null))
        : plan('env', {name: names.map(({name}) => name)})
    }
  },
  {
    id: 'env-all-set',
    about: 'the variables that the document lists are set',
    plans: ['env', 'glob'],
    strength: 'proof',
    subject: 'env',
    says: [
      'all ?required variables',
      'env|environment variables|variable|vars|var ?configuration',
      'variables set|verified|configured',
      'secrets configured|set in ?the platform',
      '环境变量',
      "variables d'environnement",
      'variables de entorno',
      'umgebungsvariablen'
    ],
    unless: [
      'document*|validation|validate|validates|review|reviewed|audit|secure*|stored|encrypted|loaded|used|use|via|from|based|naming|strategy|instead|loading|access|key|keys|token|tokens',
      'not in|exposed',
      'checked for'
    ],
    plan(claim, around) {
      if (
        !claim.has(
          /\b(?:set|configured?|defined|verified|verify|check|in place|present|complete|ready|added?|updated?|properly|provided|available|configuration)\b|配置|设置|configur|gesetzt|définies/i
        )
      )
        return null
      const names = group(claim, around)
      if (names.length === 0) return TEMPLATES
      const elsewhere = claim.has(
        /\bin (?:vercel|railway|render|netlify|heroku|the (?:platform|dashboard)|platform|production|staging|[A-Z]\w+)\b/
      )
      return plan('env', {name: names}, elsewhere ? {strength: 'support'} : {})
    }
  },
  {
    id: 'env-spoken',
    about: 'a key, token or address that is set, where the document or its words give the name of the variable',
    plans: ['env'],
    strength: 'proof',
    subject: 'env',
    says: [
      'key|token|secret|dsn|url ~4 set|configured|added|present|environment|available|defined|provided',
      'set|configure|add|provide ~3 key|token|secret|dsn|url'
    ],
    unless: [
      'rotat*|secur*|separation|hardcoded|exposed|encrypt*|primary|foreign|ssh|restrict*|authentication|expir*|refresh|csrf|short|canonical|base|signed|callback|active|accessible|safe|handling|strong|management|cache|public'
    ],
    whole: true,
    plan(claim, around) {
      const name = spoken(claim, around)
      return name === null ? null : plan('env', {name})
    }
  }
]
