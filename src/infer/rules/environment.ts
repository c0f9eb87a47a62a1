import type {Claim} from '../claim.ts'
import {plan, type Rule} from '../rule.ts'
import {CODE} from '../sources.ts'
import {variablesIn} from '../targets.ts'
import {expected, group, lengthIn, namesIn, spoken, variablePlan} from './variables.ts'

const SET =
  /\b(?:set|configured?|defined?|present|exists?|available|added?|provided?|updated?|in place|exported|filled|generated?|get|obtain|valid|secured?|verif(?:y|ied)|check|has|have|ensure|correct|enabled|required|rotated|points? to|loaded|changed|replaced|ready)\b|设置|配置|définie?s?|gesetzt|configurad[ao]s?|\b(?:configurer|définir|ajouter|setzen|hinzufügen|configurar|añadir|agregar)\b/i

/** A heading under which a name alone asks for the variable. */
const VARIABLES =
  /\benv(?:ironment)?[- ](?:var|config|setup)|\benvironment$|\bvariables\b|\bsecrets\b|\benv\b|环境变量|環境変数/i

/** What a sentence says of the variable it begins with. */
const STATED =
  /^\W*(?:is |are |must be |has been )?(?:properly |correctly )?(?:set|configured|defined|present|available|added|provided|exported|changed|replaced|points? to|has)\b/i

/** The sentence is the name with an explanation, in a list of variables. */
const isListed = (claim: Claim, name: string): boolean => {
  const text = claim.text
    .replace(/^(?:\((?:optional|required)\)|optional|required)\s*:?\s*/i, '')
    .replace(/^[`'"*]+/, '')
  return (
    text.startsWith(name) &&
    VARIABLES.test(claim.heading) &&
    /^\W*(?:[-–—:(→=]|$|and\b|,)/.test(text.slice(name.length))
  )
}

/** Templates of env files, where the names of the variables are not known. */
const TEMPLATES = plan(
  'glob',
  {pattern: ['**/.env{.example,.sample,.template,.dist}', '**/env.example']},
  {strength: 'support'}
)

/** Where variables are written down: templates, and documents that name several. */
const WRITTEN = plan('text', {
  path: [
    '**/.env{.example,.sample,.template,.dist}',
    '**/env.example',
    '**/README*',
    '{docs,doc}/**/*.{md,mdx,rst,adoc}'
  ],
  matches: '^\\W{0,8}[A-Z][A-Z0-9]*(_[A-Z0-9]+)+\\b'
})

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
    plans: ['env', 'glob', 'file', 'text'],
    strength: 'proof',
    subject: 'env',
    says: [
      'env|environment variables|vars|variable ~2 documented',
      'env|environment variables|vars|variable documentation',
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
      if (names.length === 0) return /\ball\b|\bevery\b/i.test(claim.text) ? TEMPLATES : WRITTEN
      return plan('env', {name: names, 'documented-in': '.env.example'})
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
    id: 'env-listed',
    about: 'a variable at the beginning of a sentence about it, or in a list of variables',
    plans: ['env'],
    strength: 'proof',
    subject: 'env',
    says: ['^ <name>', '^ optional|required <name>'],
    unless: ['rotat*|removed|deprecated|constant*|enum|column|table'],
    plan(claim) {
      const [first, ...others] = namesIn(claim)
      if (!first || others.length > 0) return null
      const set = STATED.test(claim.text.slice(claim.text.indexOf(first.name) + first.name.length))
      return set || isListed(claim, first.name) ? variablePlan(first.name, first.value, lengthIn(claim.all)) : null
    }
  },
  {
    id: 'env-set',
    about: 'a variable that is set, by its name',
    plans: ['env'],
    strength: 'proof',
    subject: 'env',
    says: [
      '<name>',
      'set|export node_env|environment|port|debug|env',
      '^ debug|environment|mode|port|host true|false|production|#'
    ],
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
      const given = first.value !== null && claim.text.startsWith(first.name)
      if (!alone && !given && !SET.test(claim.text) && !isListed(claim, first.name)) return null
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
      '.env ?file ?is|are configured|set|setup|ready|complete|filled',
      'secrets configured|set in ?the platform',
      'all ?required ?production api keys|secrets',
      'required|necessary|needed env|environment ?variables|vars ?are set|configured|added|present',
      'required|necessary|needed|production keys|variables|vars|values|secrets ?are set|added|present|configured|in',
      'env|environment config|configuration|settings ?@be set|complete|verified|ready|validated|configured',
      '环境变量',
      "variables d'environnement",
      'variables de entorno',
      'variáveis de ambiente',
      'umgebungsvariablen'
    ],
    unless: [
      'document*|validation|validates|review|reviewed|audit|secure*|stored|encrypted|loaded|used|use|via|from|based|naming|strategy|instead|loading|access|key|token|tokens',
      'not in|exposed',
      'checked for',
      'to|at|on|code|app|that validate'
    ],
    plan(claim, around) {
      if (
        !claim.has(
          /\b(?:set|configured?|defined|verified|verify|validated?|check|in place|present|complete|ready|added?|updated?|properly|provided|available|configuration)\b|配置|设置|configur|gesetzt|définies/i
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
