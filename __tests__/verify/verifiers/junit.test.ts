import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createWorkspace} from '../../../src/adapters/workspace.ts'
import junit from '../../../src/verify/verifiers/junit.ts'
import {type Files, temporaryFolder} from '../../support/git.ts'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

/** As vitest, jest-junit, pytest, Surefire, Gradle and go-junit-report write them, in their own shapes. */
const good = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="all" tests="4" failures="0" errors="0" time="1.5">
  <testsuite name="orders" tests="3" failures="0" errors="0" skipped="1" timestamp="2026-01-01T00:00:00">
    <properties><property name="failure" value="none"/></properties>
    <testcase classname="orders" name="are &lt;counted&gt; &amp; summed" time="0.1"/>
    <testcase classname="orders" name="say what failed"><system-out><![CDATA[<failure>not one</failure>]]></system-out></testcase>
    <testcase classname="orders" name="wait"><skipped message="later"/></testcase>
  </testsuite>
  <testsuite name="users" tests="1" failures="0" errors="0">
    <testcase classname="users" name="exist"><system-err>error</system-err></testcase>
    <system-out>failure</system-out>
  </testsuite>
</testsuites>
`
const check = async (files: Files | string, params: Record<string, unknown> = {}) =>
  said(await verify('junit', params, {files: workspaceOf(typeof files === 'string' ? {'junit.xml': files} : files)}))

describe('passes', () => {
  it.each<[Record<string, unknown>, string]>([
    [{}, 'passed: `junit.xml`: the number of failures is 0, the number of errors is 0'],
    [{tests: '>=4', skipped: '<=1', suites: 2}, 'the number of suites is 2, the number of tests is 4 (>= 4)']
  ])('%o', async (params, evidence) => expect(await check(good, params)).toContain(evidence))
  it('as many failures as are allowed', async () => {
    const text = good.replace('<skipped message="later"/>', '<failure/>')
    expect(await check(text, {failures: '<=1'})).toMatch(
      /^passed: .* failures is 1 \(<= 1\), the number of errors is 0/
    )
  })
  it('several reports, added up', async () => {
    const files = {'out/a.xml': good, 'out/deep/b.xml': good}
    expect(await check(files, {path: 'out/**/*.xml', tests: 8})).toMatch(/^passed: 2 reports: the number of tests is 8/)
  })
  it('reports that git ignores, as it does most', async () => {
    const files = {'.gitignore': 'reports/\n', 'reports/a.xml': good}
    expect(await check(files, {path: 'reports/*.xml'})).toMatch(/^passed/)
  })
  it('suites in suites, a suite alone, and a named document type', async () => {
    const nested = good
      .replaceAll('testsuite ', 'testsuite ')
      .replace(
        '<testsuites name="all" tests="4" failures="0" errors="0" time="1.5">',
        '<testsuites><testsuite name="outer" tests="4">'
      )
      .replace('</testsuites>', '</testsuite></testsuites>')
    expect(await check(nested, {tests: 4})).toMatch(/^passed/)
    expect(await check('<!DOCTYPE testsuite><testsuite><testcase name="a"/></testsuite>')).toMatch(/^passed/)
  })
  it('a flaky test that passed in the end', async () => {
    const text = '<testsuite><testcase name="a"><flakyFailure/><rerunError/></testcase></testsuite>'
    expect(await check(text)).toMatch(/^passed/)
  })
})

describe('fails when', () => {
  it.each<[string, string, string, Record<string, unknown>, string]>([
    [
      'a test fails',
      'name="exist">',
      'name="exist"><failure message="no"/>',
      {},
      'the number of failures is 1, expected 0'
    ],
    ['a test breaks', 'name="exist">', 'name="exist"><error>no</error>', {}, 'the number of errors is 1, expected 0'],
    ['a skipped test fails', '<skipped message="later"/>', '<skipped/><failure/>', {}, 'failures is 1'],
    ['too many fail', 'name="exist">', 'name="exist"><failure/>', {failures: '<1'}, 'failures is 1, expected < 1'],
    ['a suite says so', 'tests="1" failures="0"', 'tests="1" failures="2"', {}, 'failures is 2'],
    ['the whole says so', 'tests="4" failures="0" errors="0"', 'tests="4" failures="0" errors="3"', {}, 'errors is 3'],
    [
      'there are fewer tests',
      '<testcase classname="orders" name="wait"><skipped message="later"/></testcase>',
      '',
      {tests: '>=4'},
      'the number of tests is 3, expected >= 4'
    ],
    ['more are skipped', 'name="exist">', 'name="exist"><skipped/>', {skipped: '<=1'}, 'skipped is 2, expected <= 1'],
    ['there are fewer suites', 'testsuite name="users"', 'group name="users"', {suites: 2}, 'cannot be read'],
    ['it is cut off', '</testsuites>', '', {}, '`junit.xml` cannot be read: unclosed tag'],
    ['it is cut off in a tag', good.slice(400), '', {}, 'cannot be read'],
    [
      'there is no test',
      good,
      '<testsuites tests="7"><testsuite tests="7"/></testsuites>',
      {},
      'no test ran (0 in all)'
    ],
    ['all are skipped', good, '<testsuite><testcase><skipped/></testcase></testsuite>', {}, 'no test ran (1 in all)'],
    ['none is asked for', good, '<testsuite/>', {tests: 0}, 'no test ran'],
    ['it is other XML', good, '<project><testcase/></project>', {}, 'it is no JUnit report'],
    ['it is JSON', good, '{"tests": 4}', {}, 'cannot be read'],
    ['it is empty', good, '', {}, 'cannot be read']
  ])('%s', async (_, from, to, params, reason) => {
    expect(good).toContain(from)
    const outcome = await check(
      good.replace(from, () => to),
      params
    )
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })
  it('one of several reports does', async () => {
    const files = {'a.xml': good, 'b.xml': good.replace('<skipped message="later"/>', '<failure/>')}
    expect(await check(files, {path: ['a.xml', 'b.xml']})).toBe(
      'failed: 2 reports: the number of failures is 1, expected 0'
    )
  })
})

describe('unverifiable', () => {
  it('when there is no report', async () => {
    expect(await check({})).toMatch(/^unverifiable: there is no report at `junit.xml`/)
    expect(await check({'a.xml': good}, {path: ['a.xml', 'b.xml']})).toMatch(/^unverifiable/)
    expect(await check({'a.xml': good}, {path: 'out/*.xml'})).toMatch(/^unverifiable/)
  })
  it('when it is reached by a link', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'real.xml'), good)
    symlinkSync(join(folder, 'real.xml'), join(folder, 'junit.xml'))
    expect(said(await verify('junit', {}, {files: createWorkspace(folder)}))).toMatch(/^unverifiable: .*symbolic link/)
  })
})

describe('hostile reports', () => {
  const entities = Array.from({length: 20}, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`).join('')
  it.each<[string, string, RegExp]>([
    [
      'entities that grow',
      `<!DOCTYPE a [<!ENTITY e0 "x">${entities}]><testsuite><testcase name="&e20;"/></testsuite>`,
      /^failed: .*document type/
    ],
    [
      'a file of the runner',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite>&x;</testsuite>',
      /^failed: .*document type/
    ],
    ['an entity nobody declared', '<testsuite><testcase name="&boom;"/></testsuite>', /^failed: .*cannot be read/],
    ['deep nesting', '<testsuite>'.repeat(1_000_000), /^unverifiable: .*nested too deeply/],
    ['a long attribute', `<testsuite><testcase name="${'x'.repeat(1_000_000)}"/></testsuite>`, /^passed/],
    ['a tag without end', `<testsuite ${'a="b" '.repeat(10)}${'x'.repeat(1_000_000)}`, /^failed/],
    ['numbers that are none', '<testsuite failures="1e9" errors="-5"><testcase/></testsuite>', /^passed/]
  ])('%s', async (_, text, outcome) => expect(await check(text)).toMatch(outcome))

  it('lose to the deadline', async () => {
    const files = workspaceOf({'junit.xml': `<testsuite>${'<testcase/>'.repeat(400_000)}</testsuite>`})
    const params = await junit.params.parseAsync({})
    const answer = junit.verify(params, {files}, AbortSignal.abort())
    await expect(answer).rejects.toThrow()
  })
})

it.each([{path: '..'}, {tests: '>few'}, {failures: 'none'}, {name: 'x'}])('takes no %o', async params => {
  expect(await mistakeIn('junit', params)).not.toBeNull()
})
