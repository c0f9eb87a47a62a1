import type {Fact} from '../../model.ts'
import type {Block, FenceBlock, TableBlock} from '../blocks.ts'
import {plain} from '../text.ts'
import {type Assignment, assignmentsOf, type Group, NAME} from './assignments.ts'
import {columnOf, type FactContext, type FactReader, factOf, headerSet, NO_FACTS} from './context.ts'
import {ABOUT_ENV, type Demand, type DemandAbove, demandAbove, demandIn, LEVELS} from './demands.ts'
import {readValue} from './values.ts'

const variable = (
  block: Block,
  line: number,
  name: string,
  written: string | null,
  demand: Demand | null,
  lossy: boolean
): Fact => {
  const value = written === null ? {value: null, valueKind: 'empty'} : readValue(name, written, lossy)
  const {requirement = null, severityWord = null} = demand ?? {}
  return factOf(block, line, 'env-var', {name, ...value, requirement, severityWord}, requirement && LEVELS[requirement])
}

const fromFence = (block: FenceBlock, context: FactContext): Fact[] => {
  if (!context.code(block).includes('=')) return []
  const assignments = assignmentsOf(block)
  if (assignments.length === 0) return []
  const heading = demandAbove(block, context)
  const groups = new Map<Group | null, Demand | null>([[null, null]])
  for (const {group} of assignments) if (group && !groups.has(group)) groups.set(group, demandIn(group.text))
  const facts = assignments.map(({line, name, written, remark, group}) => {
    const demand = (remark && demandIn(remark)) || (groups.get(group) ?? heading?.demand ?? null)
    const fact = variable(block, line, name, written, demand, context.lossy)
    return listed(`${remark} ${group?.text ?? ''}`, fact)
  })
  return [...sectionsOf(block, assignments, heading), ...facts]
}

const COMMA_SEPARATED = /comma[- ]separated/

/** A value that is a list, where a comment says so. */
const listed = (comment: string, fact: Fact): Fact =>
  COMMA_SEPARATED.test(comment.toLowerCase()) && fact.value['expect'] === undefined
    ? {...fact, value: {...fact.value, expect: {format: 'comma-separated'}}}
    : fact

/** The heading, or else the comments, that put variables into groups. */
const sectionsOf = (block: FenceBlock, assignments: Assignment[], stated: DemandAbove | null): Fact[] => {
  const lines = assignments.map(({line}) => line)
  const heading = stated?.section?.heading
  if (heading) {
    const level = LEVELS[stated.demand.requirement]
    return [factOf(heading, heading.line, 'env-section', {raw: plain(heading.text), lines}, level)]
  }
  return [...new Set(assignments.map(({group}) => group))]
    .filter(group => group !== null)
    .map(group => {
      const demand = demandIn(group.text)
      return factOf(
        block,
        group.line,
        'env-section',
        {raw: group.text, lines: group.lines},
        demand && LEVELS[demand.requirement]
      )
    })
}

const NAME_HEADERS = headerSet(
  "variable|variables|variable name|var|vars|name|env|env var|env variable|env vars|environment|environment variable|environment variables|key|setting|变量|变量名|环境变量|variable d'environnement|variable de entorno|umgebungsvariable"
)
const NEED_HEADERS = headerSet(
  'required|required?|requirement|mandatory|mandatory?|necessity|必需|是否必需|obligatoire|obligatorio|pflicht|erforderlich'
)
const VALUE_HEADERS = headerSet(
  'value|example|example value|default|default value|sample|expected|expected value|production|production value|值|示例|默认值|valeur|valor|wert'
)
const WHOLE_NAME = new RegExp(`^\`?(${NAME})\`?$`)

const fromTable = (block: TableBlock, context: FactContext): Fact[] => {
  const headers = context.headers(block)
  const nameAt = columnOf(headers, NAME_HEADERS)
  if (nameAt < 0) return []
  const needAt = columnOf(headers, NEED_HEADERS)
  const valueAt = columnOf(headers, VALUE_HEADERS)
  const heading = demandAbove(block, context)
  return block.rows.flatMap(({line, cells}) => {
    const name = WHOLE_NAME.exec(cells[nameAt] ?? '')?.[1]
    if (!name?.includes('_') || context.isItem(line)) return []
    const demand = (needAt >= 0 ? answered(plain(cells[needAt] ?? '')) : null) ?? heading?.demand ?? null
    const written = valueAt < 0 ? null : plain(cells[valueAt] ?? '')
    return [variable(block, line, name, written, demand, context.lossy)]
  })
}

const YES = /^(?:yes|y|true|✅|✓|✔|x|ja|oui|sí|是|必需)(?![a-z])/i
const NO = /^(?:no|n|false|❌|✗|-|–|nein|non|否|可选)(?![a-z])/i

const answered = (cell: string): Demand | null => {
  if (YES.test(cell)) return {requirement: 'required', severityWord: cell}
  if (NO.test(cell)) return {requirement: 'optional', severityWord: cell}
  return demandIn(cell)
}

const BULLET = new RegExp(`^\\**\`?(${NAME})\`?\\**(?:\\s*(?:[-–—:=(]|$)\\s*(.*))?$`)

/** `- NAME - what it is` below a heading about environment variables. */
const fromBullet = (block: Block, context: FactContext): Fact[] => {
  if (block.parent?.kind !== 'item' || !block.section.path.some(title => ABOUT_ENV.test(title.toLowerCase()))) return []
  return context.prose(block).flatMap(({line, text}) => {
    const [, name, rest] = BULLET.exec(text) ?? []
    if (!name?.includes('_')) return []
    const demand = demandIn(rest ?? '') ?? demandAbove(block, context)?.demand ?? null
    return [variable(block, line, name, null, demand, context.lossy)]
  })
}

const MENTION =
  /(?<![\w$./-])([A-Z][A-Z0-9]*_(?:[A-Z0-9]+_)*(?:KEY|KEYS|URL|URI|TOKEN|SECRET|DSN|HOST|PORT|PASSWORD|USER|ID|ENV|MODE|ORIGINS?|REGION|BUCKET))(?![\w.])/g

/** Variables that prose names. */
const mentions = (block: Block, context: FactContext): Fact[] =>
  context.prose(block).flatMap(({line, text}) => {
    if (!text.includes('_')) return []
    const env = [...new Set([...text.matchAll(MENTION)].map(match => match[1]))]
    return env.length > 0 && !BULLET.test(text) ? [factOf(block, line, 'env-mention', {env})] : []
  })

/** Environment variables: code blocks that set them, tables and lists of them, and where prose names one. */
export const readEnv: FactReader = (block, context) => {
  if (block.kind === 'fence' || block.kind === 'code') return fromFence(block, context)
  if (block.kind === 'table') {
    const facts = fromTable(block, context)
    return facts.length > 0 ? facts : mentions(block, context)
  }
  if (block.kind !== 'paragraph' || !block.text.includes('_')) return NO_FACTS
  const facts = fromBullet(block, context)
  return facts.length > 0 ? facts : mentions(block, context)
}
