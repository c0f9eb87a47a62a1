import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Context} from './context.ts'
import {footprint} from './footprint.ts'
import {bounded, megabytes, type Row, seconds} from './table.ts'

const trace = 'at handle (src/routes/orders.ts:214:17)\n'.repeat(6)

/** A report of so many tests, as test runners write it. About 430 bytes a test. */
const report = (tests: number): string => {
  const cases = Array.from({length: tests}, (_, index) => {
    const inside = index % 20 === 0 ? '<skipped/>' : `<system-out><![CDATA[${trace}]]></system-out>`
    return `    <testcase classname="suite.part${index % 300}" name="does what is asked of it &amp; no more (${index})" time="0.0${index % 90}">${inside}</testcase>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="${tests}" failures="0" errors="0">
  <testsuite name="all" tests="${tests}" failures="0" errors="0">
${cases.join('\n')}
  </testsuite>
</testsuites>
`
}

/** A large test report: time of the whole process. */
export const testReport = async ({cli, scratch}: Context): Promise<Row[]> => {
  const folder = join(scratch, 'report')
  mkdirSync(folder, {recursive: true})
  const text = report(54_000)
  writeFileSync(join(folder, 'junit.xml'), text)
  writeFileSync(join(folder, 'ready.md'), '- [x] Tests pass <!-- verify: junit tests>=1000 -->\n')
  const args = [cli, 'check', '--offline', '--format', 'json', 'ready.md']
  const {ms, exitCode} = await footprint({args, cwd: folder}, scratch)
  if (exitCode !== 0) throw new Error(`the check of a test report ended with ${exitCode}`)
  return [bounded(`junit report of ${megabytes(text.length)}`, ms, 500, seconds)]
}
