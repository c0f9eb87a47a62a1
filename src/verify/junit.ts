import {readXml} from './xml.ts'

/** What a test report tells, in the words of JUnit. */
export const COUNTS = ['suites', 'tests', 'failures', 'errors', 'skipped'] as const
export type TestCounts = Record<(typeof COUNTS)[number], number>

type Mishap = 'failures' | 'errors' | 'skipped'
const mishaps: Readonly<Record<string, Mishap>> = {failure: 'failures', error: 'errors', skipped: 'skipped'}

/**
 * Reads a JUnit report. Tests are counted one by one; where the sums that the outermost elements state are worse (a
 * suite that broke before its first test), those count. Throws `SyntaxError` for what is no such report.
 */
export const readTestReport = async (text: string, signal: AbortSignal): Promise<TestCounts> => {
  const counted: TestCounts = {suites: 0, tests: 0, failures: 0, errors: 0, skipped: 0}
  // What the root states, and what its suites state together.
  const stated = [
    {failures: 0, errors: 0},
    {failures: 0, errors: 0}
  ]
  let root = ''
  let caseDepth = -1
  let mishap: Mishap | null = null
  await readXml(
    text,
    {
      open(name, attributes, depth) {
        if (depth === 1) root = name
        if (name === 'testsuite') counted.suites += 1
        const sums = depth === 1 || name === 'testsuite' ? stated[depth - 1] : undefined
        if (sums) {
          sums.failures += countOf(attributes['failures'])
          sums.errors += countOf(attributes['errors'])
        }
        if (name === 'testcase') {
          caseDepth = depth
          mishap = null
        } else if (depth === caseDepth + 1) mishap = worse(mishap, mishaps[name])
      },
      close(name) {
        if (name !== 'testcase') return
        counted.tests += 1
        if (mishap) counted[mishap] += 1
        caseDepth = -1
      }
    },
    signal
  )
  if (root !== 'testsuites' && root !== 'testsuite') throw new SyntaxError('it is no JUnit report')
  const worst = (name: 'failures' | 'errors'): number => Math.max(counted[name], ...stated.map(sums => sums[name]))
  return {...counted, failures: worst('failures'), errors: worst('errors')}
}

const countOf = (text: string | undefined): number => (text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0)

/** A case that was skipped and yet failed has failed. */
const worse = (before: Mishap | null, found: Mishap | undefined): Mishap | null =>
  found === undefined || (before !== null && before !== 'skipped') ? before : found
