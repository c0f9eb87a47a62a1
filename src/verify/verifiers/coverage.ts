import * as z from 'zod/mini'
import {Refusal, reasonOf} from '../../errors.ts'
import {readArtifacts} from '../artifact.ts'
import {comparable, compare} from '../compare.ts'
import {addCoverage, METRICS, parseCoverage} from '../coverage.ts'
import {readXmlCoverage} from '../coverage-xml.ts'
import {glob} from '../files.ts'
import {comparison, oneOrMore} from '../params.ts'
import {defineVerifier} from '../verifier.ts'

const usual = [
  'coverage/coverage-summary.json',
  'coverage/lcov.info',
  'coverage/coverage-final.json',
  'lcov.info',
  'coverage.out',
  'cover.out',
  'coverage/cobertura-coverage.xml',
  'coverage/clover.xml',
  'coverage.xml',
  'clover.xml',
  'target/site/jacoco/jacoco.xml',
  'build/reports/jacoco/test/jacocoTestReport.xml'
]
const limit = 50_000_000

const share = (what: string) =>
  z.optional(comparison().check(comparable('%'), z.describe(`Share of ${what}, in percent.`)))

export default defineVerifier({
  kind: 'coverage',
  summary: 'Tests reach as much of the code as wanted.',
  lifecycle: 'stable',
  params: z
    .strictObject({
      path: z.optional(
        oneOrMore(glob()).check(z.describe('Reports, added up; without it the first of the usual ones.'))
      ),
      lines: share('lines'),
      branches: share('branches'),
      functions: share('functions'),
      statements: share('statements')
    })
    .check(
      z.refine(given => METRICS.some(metric => given[metric] !== undefined), {
        error: 'needs a share to compare: lines, branches, functions or statements'
      })
    ),
  needs: ['files'],
  permission: null,
  passes:
    'The reports (lcov, istanbul `coverage-summary.json` or `coverage-final.json`, Go cover profile, Cobertura, JaCoCo, Clover) speak of each share that is asked for, it is a share of something, and it compares as asked.',
  fails: 'A share compares otherwise, a report is none of these formats or not valid, or it covers nothing.',
  unverifiable:
    'There is no report (it is made by a step of the job, not kept in the repository), it does not speak of a share, or it is over 50 MB, nested more than 200 deep or a link.',
  remedy: 'Write the tests that are missing.',
  examples: [
    'coverage lines>=80',
    'coverage path=coverage/lcov.info lines>=80 branches>=70',
    'coverage path=coverage.out statements>=75%'
  ],
  async verify({path, ...shares}, {files}, signal) {
    const reports = await readArtifacts(files, path, usual, limit)
    if (!Array.isArray(reports)) return reports
    const parsed = []
    for (const report of reports) {
      try {
        const isXml = report.text.trimStart().startsWith('<')
        parsed.push(isXml ? await readXmlCoverage(report.text, signal) : parseCoverage(report.text))
      } catch (error) {
        if (error instanceof Refusal || signal.aborted) throw error
        return {status: 'failed', reason: `\`${report.path}\` cannot be read: ${reasonOf(error)}`}
      }
    }
    const sum = addCoverage(parsed)
    const name = reports.map(report => `\`${report.path}\``).join(', ')
    const said: string[] = []
    for (const metric of METRICS) {
      const wanted = shares[metric]
      if (!wanted) continue
      const counter = sum[metric]
      if (!counter) return {status: 'unverifiable', reason: `${name} does not speak of ${metric}`}
      if (counter.total === 0) return {status: 'failed', reason: `${name} covers nothing: 0 ${metric}`}
      // Rounding up would let 79.96 % pass for 80 %.
      const percent = Math.floor((counter.covered * 1e4) / counter.total) / 100
      const {holds, text} = await compare(percent, wanted, '%')
      if (!holds)
        return {status: 'failed', reason: `coverage of ${metric} ${text} (${counter.covered} of ${counter.total})`}
      said.push(`coverage of ${metric} ${text}`)
    }
    return {status: 'passed', evidence: `${name}: ${said.join(', ')}`}
  }
})
