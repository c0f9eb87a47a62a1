import type {Criticality} from '../../model.ts'
import type {Block, Section} from '../blocks.ts'
import type {StatedLevel} from '../criticality.ts'
import {headingLevel} from '../heading-level.ts'
import {plain} from '../text.ts'
import {type FactContext, leadIn} from './context.ts'

/** What a document asks of a variable, in the document's own scale. */
export type Requirement = 'fatal' | 'required' | 'warning' | 'recommended' | 'optional'

/** The levels of the document's scale in that of all items. */
export const LEVELS: Record<Requirement, Criticality> = {
  fatal: 'critical',
  required: 'required',
  warning: 'recommended',
  recommended: 'recommended',
  optional: 'optional'
}

/** What a text demands. */
export interface Demand {
  requirement: Requirement
  /** The words that say so, `null` when a heading does. */
  severityWord: string | null
}

const DEMAND =
  /(?<recommended>\b(?:optional,? but (?:highly |strongly )?)?recommended\b|\brecomendad[oa]\b|\brecommandé|\bempfohlen\b|推荐|推奨)|(?<optional>\boptional\b|\bnot required\b|\bif needed\b|\bopcional\b|\boptionnel|\bfacultatif|\bopzionale\b|可选|任意|选填|необязательн)|(?<fatal>\b(?:FATAL|CRITICAL|fatal)\b[^()\n]{0,60})|(?<warning>\b(?:WARNING|WARN)\b[^()\n]{0,60})|(?<required>\brequired\b|\bmandatory\b|\bmust\b|\bobligato(?:ri[ao]s?|ires?)\b|\brequis\b|\berforderlich\b|\bpflicht\b|\brequerid[ao]s?\b|必需|必须|必填|必須|обязательн)/gi
const ORDER: readonly Requirement[] = ['fatal', 'recommended', 'optional', 'required', 'warning']

/** Reads "(FATAL if missing)", "Required for the backend", "optional" out of a comment or a cell. */
export const demandIn = (text: string): Demand | null => {
  const found = new Map<string, string>()
  for (const {groups = {}} of text.matchAll(DEMAND))
    for (const [requirement, words] of Object.entries(groups))
      if (words && !found.has(requirement)) found.set(requirement, words)
  for (const requirement of ORDER) {
    const words = found.get(requirement)
    // "critical" and "warning" in lower case are ordinary words.
    if (words !== undefined && (requirement !== 'fatal' || /^(?:FATAL|CRITICAL|fatal)/.test(words))) {
      if (requirement !== 'warning' || words.startsWith('WARN')) return {requirement, severityWord: words.trim()}
    }
  }
  const level = text === '' ? null : headingLevel(text)
  return level ? {...fromLevel(level), severityWord: text} : null
}

/** Headings of environment variables, in lower case. */
export const ABOUT_ENV = /\benv(?:ironment)?\b|\bvariables?\b|环境变量|環境変数|umgebungsvariable|entorno|переменн/

/** What stands above a block of variables, and the section whose heading says it; `null` for a lead-in. */
export interface DemandAbove {
  demand: Demand
  section: Section | null
}

/** What the nearest heading or lead-in that says anything demands of the variables below it. */
export const demandAbove = (block: Block, context: FactContext): DemandAbove | null => {
  const lead = leadIn(block, context)
  const level = lead === '' ? null : headingLevel(lead)
  if (level) return {demand: fromLevel(level), section: null}
  for (let section: Section | null = block.section; section?.heading; section = section.parent) {
    const {text} = section.heading
    const stated = context.statedLevel(section)
    const demand = stated ? fromLevel(stated) : ABOUT_ENV.test(text.toLowerCase()) ? demandIn(plain(text)) : null
    if (demand) return {demand: {...demand, severityWord: null}, section}
  }
  return null
}

const fromLevel = (level: StatedLevel): Demand => ({
  requirement: level === 'critical' ? 'fatal' : level,
  severityWord: null
})
