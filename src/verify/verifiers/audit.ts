import * as z from 'zod/mini'
import {Refusal, reasonOf} from '../../errors.ts'
import {readArtifacts} from '../artifact.ts'
import {type Audit, parseAudit, SEVERITIES} from '../audits.ts'
import {comparable, compare} from '../compare.ts'
import {glob} from '../files.ts'
import {type Comparison, comparison, oneOrMore} from '../params.ts'
import {defineVerifier} from '../verifier.ts'

const usual = ['npm-audit.json', 'audit.json', 'pip-audit.json', 'osv.json', 'osv-results.json']
const limit = 50_000_000
const none: Comparison = {op: '=', value: 0}
const shown = 3

export default defineVerifier({
  kind: 'audit',
  summary: 'Dependencies have no known vulnerabilities that matter.',
  lifecycle: 'stable',
  params: z.strictObject({
    path: z.optional(oneOrMore(glob()).check(z.describe('Reports in JSON; without it the first of the usual names.'))),
    severity: z
      ._default(z.enum(['critical', 'high', 'moderate', 'low']), 'low')
      .check(z.describe('The lowest severity that counts; what a tool does not rate always does.')),
    count: z.optional(comparison().check(comparable(), z.describe('Number of vulnerabilities; without it none.')))
  }),
  needs: ['files'],
  permission: null,
  passes:
    'The reports of `npm audit --json`, `pnpm audit --json`, `pip-audit --format json` or `osv-scanner --format json` name no vulnerability of `severity` or worse, or as many as `count` asks. npm and pnpm rate packages, osv-scanner by its CVSS score, pip-audit not at all.',
  fails: 'A vulnerability counts, a report is not valid or of another tool, or it looked at no package.',
  unverifiable:
    'There is no report (it is made by a step of the job), the audit itself failed or passed something over, osv-scanner lists no package at all (`--all-packages` makes it), or a report is over 50 MB or a link.',
  remedy: 'Update the dependency the reason names.',
  examples: [
    'audit severity=high',
    'audit path=reports/osv.json',
    'audit path=npm-audit.json severity=moderate count<=2'
  ],
  async verify({path, severity, count = none}, {files}) {
    const reports = await readArtifacts(files, path, usual, limit)
    if (!Array.isArray(reports)) return reports
    const audits: Audit[] = []
    for (const report of reports) {
      try {
        audits.push(parseAudit(report.text))
      } catch (error) {
        if (error instanceof Refusal) throw error
        return {status: 'failed', reason: `\`${report.path}\` tells nothing: ${reasonOf(error)}`}
      }
    }
    const idle = audits.find(({packages, vulnerable}) => packages === 0 && vulnerable.length === 0)
    if (idle) return {status: 'failed', reason: `${idle.tool} looked at no package`}
    const counting = [...SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1), 'unknown']
    const found = audits.flatMap(({vulnerable}) => vulnerable).filter(each => counting.includes(each.severity))
    const {holds} = await compare(found.length, count)
    const tools = [...new Set(audits.map(({tool}) => tool))].join(', ')
    const names = found.slice(0, shown).map(each => `${each.name} (${each.severity})`)
    const more = found.length > shown ? ` and ${found.length - shown} more` : ''
    const said = `${tools}: ${found.length} of severity ${severity} or worse${names.length > 0 ? `: ${names.join(', ')}${more}` : ''}`
    return holds ? {status: 'passed', evidence: said} : {status: 'failed', reason: said}
  }
})
