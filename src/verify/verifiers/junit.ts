import * as z from 'zod/mini'
import {Refusal, reasonOf} from '../../errors.ts'
import {readArtifacts} from '../artifact.ts'
import {compare, numeric} from '../compare.ts'
import {glob} from '../files.ts'
import {COUNTS, readTestReport, type TestCounts} from '../junit.ts'
import {type Comparison, comparison, oneOrMore} from '../params.ts'
import {defineVerifier} from '../verifier.ts'

const usual = ['junit.xml', 'test-results/junit.xml', 'reports/junit.xml', 'test-report.xml', 'report.xml']
const limit = 50_000_000
const none: Comparison = {op: '=', value: 0}

const number = (what: string) =>
  z.optional(comparison().check(numeric(), z.describe(`Number of ${what}, over all reports.`)))

export default defineVerifier({
  kind: 'junit',
  summary: 'Tests ran, and as many passed as wanted.',
  lifecycle: 'stable',
  params: z.strictObject({
    path: z.optional(oneOrMore(glob()).check(z.describe('Reports, added up; without it the first of the usual ones.'))),
    suites: number('test suites'),
    tests: number('tests, skipped ones included'),
    failures: number('tests that failed; 0 when not given'),
    errors: number('tests that broke; 0 when not given'),
    skipped: number('tests that were skipped')
  }),
  needs: ['files'],
  permission: null,
  passes:
    'The JUnit reports hold at least one test that was not skipped, none failed or broke (or as many as `failures` and `errors` ask for), and the other numbers compare as asked. A test counts by what stands in its element; a sum of failures or errors that the report states counts where it is larger.',
  fails: 'Another number, no test that ran, or a report that is no JUnit XML or not complete.',
  unverifiable:
    'There is no report (it is made by a step of the job, not kept in the repository), or one is over 50 MB, a link or nested more than 200 deep.',
  remedy: 'Mend the tests that failed; see that the step before the gate runs them all.',
  examples: ['junit', 'junit path="reports/**/*.xml" tests>=100 skipped<=5'],
  async verify({path, ...given}, {files}, signal) {
    const reports = await readArtifacts(files, path, usual, limit)
    if (!Array.isArray(reports)) return reports
    const sum: TestCounts = {suites: 0, tests: 0, failures: 0, errors: 0, skipped: 0}
    for (const report of reports) {
      try {
        const counts = await readTestReport(report.text, signal)
        for (const name of COUNTS) sum[name] += counts[name]
      } catch (error) {
        if (error instanceof Refusal || signal.aborted) throw error
        return {status: 'failed', reason: `\`${report.path}\` cannot be read: ${reasonOf(error)}`}
      }
    }
    const name = reports.length === 1 ? `\`${reports[0]?.path}\`` : `${reports.length} reports`
    if (sum.tests - sum.skipped <= 0) return {status: 'failed', reason: `${name}: no test ran (${sum.tests} in all)`}
    const said: string[] = []
    for (const count of COUNTS) {
      const wanted = given[count] ?? (count === 'failures' || count === 'errors' ? none : undefined)
      if (!wanted) continue
      const {holds, text} = await compare(sum[count], wanted)
      if (!holds) return {status: 'failed', reason: `${name}: the number of ${count} ${text}`}
      said.push(`the number of ${count} ${text}`)
    }
    return {status: 'passed', evidence: `${name}: ${said.join(', ')}`}
  }
})
