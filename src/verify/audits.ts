import {Refusal} from '../errors.ts'
import {listOf, mapOf} from './rules.ts'

/** Strongest first; `unknown` where a tool does not rate. */
export const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'unknown'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What a dependency audit found. */
export interface Audit {
  tool: string
  /** Packages looked at, `null` where the report does not tell. */
  packages: number | null
  vulnerable: {name: string; severity: Severity}[]
}

type Values = Readonly<Record<string, unknown>>

/**
 * Reads the JSON of npm audit, pnpm audit, pip-audit or osv-scanner. Throws `SyntaxError` for anything else, `Refusal`
 * when it tells that not everything was looked at.
 */
export const parseAudit = (text: string): Audit => {
  const value: unknown = JSON.parse(text)
  const report = mapOf(value)
  if (report['error'] !== undefined) throw new Refusal('the audit itself failed', 'run it again and read its message')
  if (report['auditReportVersion'] !== undefined) return fromNpm(report)
  if (report['advisories'] !== undefined && report['metadata'] !== undefined) return fromPnpm(report)
  if (Array.isArray(report['dependencies'])) return fromPip(report)
  if (Array.isArray(report['results'])) return fromOsv(report)
  throw new SyntaxError('it is no report of npm audit, pnpm audit, pip-audit or osv-scanner')
}

const severityOf = (value: unknown): Severity => {
  const word = String(value).toLowerCase()
  if (word === 'medium') return 'moderate'
  return SEVERITIES.find(severity => severity === word) ?? 'unknown'
}

/** CVSS 3.1, 5: qualitative severity rating scale. */
const severityOfScore = (score: number): Severity => {
  if (!(score > 0)) return 'unknown'
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  return score >= 4 ? 'moderate' : 'low'
}

const fromNpm = (report: Values): Audit => {
  const total = mapOf(mapOf(report['metadata'])['dependencies'])['total']
  return {
    tool: 'npm audit',
    packages: typeof total === 'number' ? total : null,
    vulnerable: Object.entries(mapOf(report['vulnerabilities']))
      .filter(([, each]) => mapOf(each)['severity'] !== 'info')
      .map(([name, each]) => ({name, severity: severityOf(mapOf(each)['severity'])}))
  }
}

const fromPnpm = (report: Values): Audit => {
  const {totalDependencies, dependencies} = mapOf(report['metadata'])
  const total = totalDependencies ?? dependencies
  return {
    tool: 'pnpm audit',
    packages: typeof total === 'number' ? total : null,
    vulnerable: Object.values(mapOf(report['advisories']))
      .map(mapOf)
      .filter(each => each['severity'] !== 'info')
      .map(each => ({name: String(each['module_name']), severity: severityOf(each['severity'])}))
  }
}

const fromPip = (report: Values): Audit => {
  const all = listOf(report['dependencies']).map(mapOf)
  const skipped = all.find(each => each['skip_reason'] !== undefined)
  if (skipped) throw new Refusal(`the audit passed over ${String(skipped['name'])}`)
  return {
    tool: 'pip-audit',
    packages: all.length,
    vulnerable: all.flatMap(({name, vulns}) =>
      listOf(vulns).map(() => ({name: String(name), severity: 'unknown' as const}))
    )
  }
}

const fromOsv = (report: Values): Audit => {
  const packages = listOf(report['results']).flatMap(result => listOf(mapOf(result)['packages']).map(mapOf))
  // It lists vulnerable packages only, unless told otherwise: none may mean that there was nothing to look at.
  if (packages.length === 0) throw new Refusal('osv-scanner lists no package', 'run it with --all-packages')
  return {
    tool: 'osv-scanner',
    packages: packages.length,
    vulnerable: packages.flatMap(each =>
      osvGroups(each).map(severity => ({name: String(mapOf(each['package'])['name']), severity}))
    )
  }
}

const osvGroups = (entry: Values): Severity[] => {
  const groups = listOf(entry['groups']).map(mapOf)
  if (groups.length > 0) return groups.map(group => severityOfScore(Number(group['max_severity'])))
  return listOf(entry['vulnerabilities']).map(each => severityOf(mapOf(mapOf(each)['database_specific'])['severity']))
}
