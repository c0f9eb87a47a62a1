import type {Fact} from '../../model.ts'
import type {FenceBlock} from '../blocks.ts'
import {codeLines, type FactReader, factOf} from './context.ts'

const MEMBER = /^\s*"([^"\n]{1,100})"\s*:\s*(?:("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)\s*,?|(\{)|(\[))\s*$/
const CLOSING = /^\s*[}\]]+,?\s*$/
/** In lower case. */
const STATE =
  /✅|❌|⚠|🟢|🔴|🟡|�|^\?|\b(?:ok|healthy|operational|ready|active|enabled|disabled|configured|connected|complete|passed|failed|running|up|down|secure|correct|accessible|available)\b/

/**
 * A status that somebody pasted: pretty-printed JSON whose values are states. One fact per value, by its path; the
 * members of something called tables are tables of the database.
 */
const fromJson = (block: FenceBlock): Fact[] => {
  const path: string[] = []
  const facts: Fact[] = []
  let states = 0
  for (const {line, text} of codeLines(block)) {
    const [, key, scalar, object, array] = MEMBER.exec(text) ?? []
    if (key !== undefined && scalar !== undefined) {
      const value = parsed(scalar)
      if (typeof value === 'boolean' || STATE.test(String(value).toLowerCase())) states++
      const within = path.at(-1) ?? ''
      facts.push(
        isTables(within.toLowerCase())
          ? factOf(block, line, 'db-table', {table: key, snapshot: value})
          : factOf(block, line, 'status-snapshot', {key: [...path, key].join('.'), value})
      )
    } else if (key !== undefined && (object || array)) path.push(key)
    else if (CLOSING.test(text)) path.pop()
    if (path.length > 20) return []
  }
  return states * 2 > facts.length ? facts : []
}

const isTables = (key: string): boolean => key.endsWith('table') || key.endsWith('tables')

const parsed = (scalar: string): unknown => {
  try {
    return JSON.parse(scalar)
  } catch {
    return scalar
  }
}

const POLICY =
  /^\s*([a-z_][\w.]{1,62})\s*:\s*(?:[^\w\s(]{1,4}\s*)?((?:auth\.\w+\(\)|role|current_user|current_setting\([^()]*\)|\w+_id)\s*=\s*\S.*|true|\(.*=.*\))$/

/** Row-level policies, `table: expression`. */
const fromPolicies = (block: FenceBlock): Fact[] =>
  codeLines(block).flatMap(({line, text}) => {
    const [, table, using] = POLICY.exec(text) ?? []
    return table !== undefined && using !== undefined ? [factOf(block, line, 'db-policy', {table, using})] : []
  })

const POLICIES = /\b(?:rls|row.level|polic(?:y|ies))\b/
const REPORTS = ['status', 'report', 'result', 'ready', 'state', 'diagnos']

/** What a pasted answer says of a system's state, and listed access policies. */
export const readSnapshots: FactReader = block => {
  if (block.kind !== 'fence' || block.lines.length > 2000) return []
  const heading = (block.section.path.at(-1) ?? '').toLowerCase()
  if (block.language === 'json') return REPORTS.some(word => heading.includes(word)) ? fromJson(block) : []
  const mayHold = heading.includes('polic') || heading.includes('rls') || heading.includes('level')
  return mayHold && POLICIES.test(heading) ? fromPolicies(block) : []
}
