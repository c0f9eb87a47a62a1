import {describe, expect, it} from 'vitest'
import {said, verify, workspaceOf} from '../support/verify.ts'

/** As coverage.py and istanbul write it: sums at the root, lines of methods a second time. */
const cobertura = `<?xml version="1.0" ?>
<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
<coverage lines-valid="200" lines-covered="170" line-rate="0.85" branches-valid="10" branches-covered="7" branch-rate="0.7" version="0.1" timestamp="1">
  <sources><source>/src</source></sources>
  <packages><package name="main" line-rate="0.85"><classes>
    <class name="a.ts" filename="src/a.ts" line-rate="0.5">
      <methods><method name="f" hits="1"><lines><line number="1" hits="9"/></lines></method></methods>
      <lines>
        <line number="1" hits="9" branch="true" condition-coverage="50% (1/2)"/>
        <line number="2" hits="0" branch="false"/>
        <line number="3" hits="1" branch="true" condition-coverage="100% (2/2)"/>
        <line number="4" hits="1"/>
      </lines>
    </class>
  </classes></package></packages>
</coverage>
`
/** As older tools write it: rates only. */
const rates = cobertura.replace(/ (?:lines|branches)-(?:valid|covered)="\d+"/g, '')

const jacoco = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">
<report name="shop"><sessioninfo id="host-1" start="1" dump="2"/>
  <package name="org/example"><class name="org/example/A"><method name="a" desc="()V"><counter type="LINE" missed="1" covered="0"/></method>
    <counter type="LINE" missed="1" covered="0"/></class>
    <sourcefile name="A.java"><line nr="3" mi="3" ci="0" mb="0" cb="0"/><counter type="LINE" missed="9" covered="0"/></sourcefile>
    <counter type="LINE" missed="15" covered="85"/></package>
  <counter type="INSTRUCTION" missed="40" covered="60"/><counter type="BRANCH" missed="3" covered="7"/>
  <counter type="LINE" missed="15" covered="85"/><counter type="COMPLEXITY" missed="1" covered="2"/>
  <counter type="METHOD" missed="1" covered="3"/><counter type="CLASS" missed="0" covered="2"/>
</report>
`
/** As PHPUnit and istanbul write it. */
const clover = `<?xml version="1.0" encoding="UTF-8"?>
<coverage generated="1700000000" clover="3.2.0">
  <project timestamp="1700000000" name="All files">
    <metrics statements="100" coveredstatements="57" conditionals="10" coveredconditionals="7" methods="4" coveredmethods="3" elements="114" coveredelements="67" loc="0" files="2"/>
    <package name="src">
      <metrics statements="1" coveredstatements="1"/>
      <file name="a.ts" path="/src/a.ts">
        <metrics statements="1" coveredstatements="1" conditionals="0" coveredconditionals="0" methods="0" coveredmethods="0"/>
        <line num="1" count="4" type="stmt"/>
        <line num="1" count="0" type="cond" truecount="1" falsecount="0"/>
        <line num="2" count="0" type="stmt"/>
        <line num="2" count="7" type="method" name="f"/>
      </file>
      <file name="b.ts" path="/src/b.ts">
        <line num="1" count="1" type="stmt"/>
        <line num="9" count="1" type="cond"/>
      </file>
    </package>
  </project>
</coverage>
`
const check = async (text: string, params: Record<string, unknown>) =>
  said(await verify('coverage', {path: 'c.xml', ...params}, {files: workspaceOf({'c.xml': text})}))

describe('reads', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['Cobertura with sums', cobertura, {lines: 85, branches: 70}],
    ['Cobertura without sums', rates, {lines: 75, branches: 75}],
    ['JaCoCo', jacoco, {lines: 85, branches: 70, functions: 75, statements: 60}],
    ['Clover', clover, {lines: 75, branches: 70, functions: 75, statements: 57}],
    ['Clover that names no version', clover.replace(' clover="3.2.0"', ''), {statements: 57}]
  ])('%s', async (_, text, params) => expect(await check(text, params)).toMatch(/^passed/))
  it('adds them up with other formats', async () => {
    const files = workspaceOf({'a.xml': jacoco, 'b.info': 'SF:a\nLF:100\nLH:95\nend_of_record\n'})
    expect(said(await verify('coverage', {path: ['a.xml', 'b.info'], lines: 90}, {files}))).toMatch(/^passed/)
  })
  it.each(['coverage.xml', 'coverage/cobertura-coverage.xml', 'target/site/jacoco/jacoco.xml'])(
    'finds %s',
    async path => {
      const text = path.includes('jacoco') ? jacoco : cobertura
      expect(said(await verify('coverage', {lines: 85}, {files: workspaceOf({[path]: text})}))).toMatch(/^passed/)
    }
  )
})

describe('fails when', () => {
  it.each<[string, string, Record<string, unknown>, string]>([
    [
      'lines are below, Cobertura',
      cobertura.replace('lines-covered="170"', 'lines-covered="169"'),
      {lines: '>=85'},
      'is 84.5%'
    ],
    [
      'a line is missed, Cobertura',
      rates.replace('number="4" hits="1"', 'number="4" hits="0"'),
      {lines: '>=75'},
      'is 50%'
    ],
    ['branches are below, Cobertura', rates.replace('(2/2)', '(1/2)'), {branches: '>=75'}, 'is 50%'],
    [
      'lines are below, JaCoCo',
      jacoco.replace(
        '<counter type="LINE" missed="15" covered="85"/><counter type="COMP',
        '<counter type="LINE" missed="16" covered="84"/><counter type="COMP'
      ),
      {lines: '>=85'},
      'is 84%'
    ],
    ['lines are below, Clover', clover.replace('num="9" count="1"', 'num="9" count="0"'), {lines: '>=75'}, 'is 50%'],
    [
      'methods are below, Clover',
      clover.replace('coveredmethods="3"', 'coveredmethods="2"'),
      {functions: '>=75'},
      'is 50%'
    ],
    [
      'more is covered than there is',
      cobertura.replace('lines-covered="170"', 'lines-covered="999"'),
      {lines: '>100'},
      'is 100%'
    ],
    ['nothing is measured', '<coverage lines-valid="0" lines-covered="0"/>', {lines: '>=0'}, 'covers nothing: 0 lines'],
    ['nothing is measured, without sums', '<coverage><packages/></coverage>', {lines: '>=0'}, 'covers nothing'],
    [
      'a number is none',
      jacoco.replaceAll('missed="15"', 'missed="-15"'),
      {lines: '>=0'},
      'its counter LINE is no number'
    ],
    ['it is a test report', '<testsuites/>', {lines: '>=0'}, 'no Cobertura, JaCoCo or Clover report'],
    ['it is cut off', cobertura.slice(0, 700), {lines: '>=0'}, 'cannot be read'],
    [
      'it declares entities',
      '<!DOCTYPE coverage [<!ENTITY a "b">]><coverage/>',
      {lines: '>=0'},
      'document type with declarations'
    ]
  ])('%s', async (_, text, params, reason) => {
    const outcome = await check(text, params)
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })
})

it('is unverifiable where a report does not speak of a share, or is nested without end', async () => {
  expect(await check(cobertura, {functions: '>=1'})).toMatch(/^unverifiable: .* does not speak of functions/)
  expect(await check(jacoco.replaceAll(/<counter type="BRANCH"[^>]*>/g, ''), {branches: 70})).toMatch(/^unverifiable/)
  expect(await check('<coverage>'.repeat(500_000), {lines: '>=0'})).toMatch(/^unverifiable: .*too deeply/)
})
