import {namesSecret} from '../../secret-names.ts'
import type {Claim} from '../claim.ts'
import {type Plan, plan} from '../rule.ts'
import {isVariableName, type Surroundings, type Variable} from '../surroundings.ts'
import {isLocal, type NamedVariable, variablesIn} from '../targets.ts'

const ABOUT = /\benv(?:ironment)?\b|\bvariables?\b|\bsecrets?\b|\bconfig|\bkeys?\b|环境变量|環境変数/i

/** Names of variables in a sentence; one that could as well be a constant counts only where variables are spoken of. */
export const namesIn = (claim: Claim): NamedVariable[] => {
  const found = variablesIn(claim.item.text)
  return found.filter(
    ({name, value}) => isVariableName(name) || value !== null || ABOUT.test(claim.text) || ABOUT.test(claim.headings)
  )
}

const WEAK_VALUE = /^(?:your|xxx|<|\.\.\.|…|\[|\$|true\/false|value|changeme)/i

/** One check for a variable and what it has to hold. */
export const variablePlan = (name: string, value: string | null, length: number | null): Plan => {
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

/** How many characters a sentence says a value has at least. */
export const lengthIn = (text: string): number | null => {
  const found =
    /\b(\d{1,3})\s*\+\s*(?:char(?:acter)?s?|bytes)\b|(?:at least|min(?:imum)?(?: of)?|≥|>=?)\s*(\d{1,3})\s*(?:char(?:acter)?s?|bytes|bits)\b/i.exec(
      text
    )
  return found && !/bits/i.test(found[0]) ? Number(found[1] ?? found[2]) : null
}

/** The variables a group of a document asks for: those of its "Required" block, or all that are not optional. */
export const group = (claim: Claim, around: Surroundings): string[] => {
  const all = around.variables()
  const wanted = /\boptional\b/i.test(claim.text)
    ? all.filter(({optional}) => optional)
    : all.filter(each => !each.optional)
  const here = wanted.filter(({section}) => section.join() === claim.item.section.join())
  const chosen = here.length > 1 ? here : wanted
  return chosen.map(({name}) => name).slice(0, 50)
}

/** A name made of the words of a sentence: "Sentry DSN" is `SENTRY_DSN`, "Anon Key" is the one that ends so. */
export const spoken = (claim: Claim, around: Surroundings): string | null => {
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

/** The check for a variable of a block or table. */
export const expected = ({name, expect}: Variable): Plan => {
  const {equals, prefix} = expect ?? {}
  if (equals !== undefined && !isLocalValue(equals)) return variablePlan(name, equals, null)
  if (prefix !== undefined && !namesSecret(name))
    return plan('env', {name, value: {op: '~', value: `^${prefix.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`}})
  return plan('env', {name})
}

const isLocalValue = (value: string): boolean => isLocal(URL.parse(value)?.hostname ?? '')
