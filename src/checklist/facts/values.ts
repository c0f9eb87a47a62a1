import type {State} from '../../model.ts'
import {leadingMark} from '../marks.ts'
import {lowerCased} from './context.ts'

const LOOPBACK =
  '\\b[a-z][a-z\\d+.-]{0,15}://(?:[^\\s@/"\'`]{0,200}@)?(?:localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[::1?\\])(?![\\w.-])(?::\\d+)?[^\\s"\'`)<>,|\\]]*'
const EACH_LOOPBACK = new RegExp(LOOPBACK, 'gi')
const THIS_MACHINE = ['localhost', '127.0.0.1', '0.0.0.0', '[::']

/** Addresses of this machine, which a production document should not name. */
export const loopbackAddresses = (text: string): string[] => {
  const lower = text.toLowerCase()
  if (!THIS_MACHINE.some(host => lower.includes(host))) return []
  return [...text.matchAll(EACH_LOOPBACK)].map(match => match[0])
}

/** Whether a text holds an address of this machine. */
export const isLoopback = (text: string): boolean => text.includes('://') && loopbackAddresses(text).length > 0

// One pattern instead of a list, and for lower-cased text: compiling it is what it costs.
const PLACEHOLDER = new RegExp(
  [
    String.raw`^[\w+.:/-]{0,80}(?:\.{3}|…|\*{3,}|x{3,})$`,
    '^(?:tbd|todo|tba|changeme|placeholder|secret|password|dummy)$',
    String.raw`<[a-z][^<>\n]{1,200}>`,
    String.raw`\[[a-z][^[\]\n]{1,100}\]`,
    String.raw`(?<![a-z\d])your(?:[-_.][\w.-]*|(?:domain|app|site|company|project|host|org|name|server|api|service|frontend|backend)[\w.-]*)`,
    String.raw`(?<![a-z\d])x{3,}(?![a-z\d])`,
    String.raw`(?:/|[a-z]:\\)path[/\\]to[/\\]?`,
    String.raw`(?<![a-z\d])(?:change|replace|insert|fill)[-_ ]?(?:me|this|with|in|here)(?![a-z\d])[\w-]*`,
    String.raw`(?<![a-z\d-])example\.(?:com|org|net)(?![a-z\d])`,
    String.raw`\buser(?:name)?:pass(?:word)?@host`,
    String.raw`\{\{[^{}\n]{1,100}\}\}`
  ].join('|')
)

/** The part of a value that only stands for the real one; `null` for a real value. */
export const placeholderIn = (value: string): string | null => {
  const found = PLACEHOLDER.exec(lowerCased(value))
  return found && value.slice(found.index, found.index + found[0].length)
}

/** What a value of an environment variable is, and what it lets a check expect. */
export interface ValueReading {
  /** As written, without quotes; `null` when a status stands in its place. */
  value: string | null
  valueKind: 'literal' | 'placeholder' | 'localhost' | 'reference' | 'status' | 'empty'
  /** `✅ Set` in the place of a value, and the state it says. */
  status?: string
  state?: State
  /** The variable a reference names, where that is another one. */
  refers?: string
  expect?: {equals: string} | {prefix: string}
}

const REFERENCE = /^\$(?:\{\{?\s*(?:secrets\.|vars\.|env\.)?(\w+)[^{}]*\}\}?|\(.*\)|(\w+))$/
const PREFIX = /^([a-z][\w+.-]*?(?::\/\/|[-_])?)(?:\.{3}|…|\*{3,}|x{3,})$/i

const WORDED = /^[A-Za-z\u00b5\u00c0-\uffff\s(]/

/** Reads the right side of `NAME=…`. `lossy`: a bare `?` stands for a lost symbol. */
export const readValue = (name: string, written: string, lossy: boolean): ValueReading => {
  const mark = leadingMark(written, lossy)
  if (mark && WORDED.test(mark.rest)) return {...statusOf(mark.rest), status: written, state: mark.state}
  const value = unquoted(written)
  if (value === '') return {value, valueKind: 'empty'}
  const reference = value.startsWith('$') ? REFERENCE.exec(value) : null
  if (reference) {
    const refers = reference[1] ?? reference[2]
    return {value, valueKind: 'reference', ...(refers && refers !== name ? {refers} : {})}
  }
  if (placeholderIn(value) !== null) {
    const prefix = value.length < 100 ? PREFIX.exec(value)?.[1] : undefined
    return {value, valueKind: 'placeholder', ...(prefix && prefix.length > 1 ? {expect: {prefix}} : {})}
  }
  if (isLoopback(value)) return {value, valueKind: 'localhost'}
  return {value, valueKind: 'literal', ...(isSetting(name, value) ? {expect: {equals: value}} : {})}
}

const QUOTES = '"\'`'
const unquoted = (text: string): string =>
  text.length > 1 && QUOTES.includes(text.charAt(0)) && text.at(-1) === text[0] ? text.slice(1, -1) : text

const statusOf = (rest: string): Pick<ValueReading, 'value' | 'valueKind' | 'expect'> => {
  const inside = /\(([^()\s]+)\)/.exec(rest)?.[1]
  return {value: null, valueKind: 'status', ...(inside && /[/:.\d]/.test(inside) ? {expect: {equals: inside}} : {})}
}

const SWITCH = /^(?:true|false|on|off|yes|no|\d+)$/i
const PRODUCTION = /^prod(?:uction)?$/i
const NAMES_ENVIRONMENT = /(?:^|_)(?:ENV|ENVIRONMENT|STAGE|MODE)$/

/** A switch, a number or the name of the environment is meant as it stands; other literals are samples. */
const isSetting = (name: string, value: string): boolean =>
  SWITCH.test(value) || (PRODUCTION.test(value) && NAMES_ENVIRONMENT.test(name))
