import {spawnSync} from 'node:child_process'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import type {Report} from '../../src/model.ts'
import {renderHtml} from '../../src/report/html.ts'
import {renderJunit} from '../../src/report/junit.ts'
import {renderListText} from '../../src/report/list-text.ts'
import {renderMarkdown} from '../../src/report/markdown.ts'
import {renderSarif} from '../../src/report/sarif.ts'
import {renderText} from '../../src/report/text.ts'
import {checkResult, judgedDocument, judgedItem, report} from '../support/builders.ts'
import {failing, huge, nothing, passing} from './support/sample.ts'

const attack =
  '</pre></td><script>alert(1)</script>"><img src=x onerror=alert(1)>]]>&amp;\u0001\ufffe\'--><!-- javascript:x'

const hostile: Report = report({
  result: 'fail',
  notices: [attack],
  links: {blob: 'https://github.com/acme/shop/blob/abc', run: 'https://github.com/acme/shop/actions/runs/1'},
  base: {
    commit: attack,
    policy: 'head',
    missing: attack,
    changes: failing.base?.changes.map(change => ({...change, text: attack, message: attack, document: attack})) ?? []
  },
  documents: [
    judgedDocument({
      path: attack,
      claim: {line: 1, text: attack, says: 'ready'},
      findings: [{rule: attack, line: 1, lines: [1], message: attack}],
      items: (['block', 'warn', 'pass'] as const).map(decision =>
        judgedItem({
          text: attack,
          section: [attack],
          decision,
          verdict: decision === 'pass' ? 'verified' : 'failing',
          because: attack,
          outcomes: [checkResult({status: 'failed', reason: `a\n${attack}`, remedy: attack}, {kind: 'http'})]
        })
      )
    })
  ]
})
const reports: readonly (readonly [string, Report])[] = [
  ['a failing run', failing],
  ['a passing run', passing],
  ['an empty run', nothing],
  ['hostile texts', hostile],
  ['5,000 items', huge()]
]

describe('the HTML page', () => {
  it.each(reports)('of %s is whole and loads nothing', (_, subject) => {
    const html = renderHtml(subject)
    expect(html).toMatch(/^<!doctype html>/)
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`
    )
    const tags = [...html.matchAll(/<([a-z!][a-z0-9]*)/gi)].map(([, name]) => name)
    expect(tags.filter(tag => /^(script|img|link|iframe|object|form|svg|base)$/i.test(tag ?? ''))).toEqual([])
    expect(html).not.toMatch(/ (?:on\w+|src|srcset|style)=[^ ]*"?>?(?=[^<]*>)/)
    for (const tag of ['details', 'summary', 'table', 'tr', 'td', 'article', 'pre', 'p', 'main', 'a']) {
      const opened = html.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0
      expect(html.match(new RegExp(`</${tag}>`, 'g'))?.length ?? 0).toBe(opened)
    }
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address ?? '')
    expect(addresses.filter(address => !address.startsWith('https://github.com/acme/shop/'))).toEqual([])
  })

  it('says the result, what blocks with evidence, and what was weakened', () => {
    const html = renderHtml(failing)
    expect(html).toContain('<header class="fail"><h1>Not ready<span>: 3 of 8 items block, 1 requirement weakened')
    expect(html).toContain('<code>https-redirect</code> http://shop.example/ answered 200')
    expect(html).toContain('<b>Fix:</b> Redirect port 80 to HTTPS')
    expect(html.indexOf('<h2>Blocking')).toBeLessThan(html.indexOf('<h2>Weakened'))
    expect(html).toContain('<pre>✗ login page')
  })

  it('names places without links when there are none', () => {
    expect(renderHtml({...failing, links: null})).toContain('<code>docs/LAUNCH.md:12</code>')
  })
})

// What SARIF 2.1.0 and GitHub's upload demand of the parts that are used here.
const sarif = new Ajv({strict: false}).compile({
  type: 'object',
  required: ['version', '$schema', 'runs'],
  properties: {
    version: {const: '2.1.0'},
    runs: {
      type: 'array',
      maxItems: 1,
      items: {
        required: ['tool', 'results', 'invocations'],
        properties: {
          tool: {required: ['driver'], properties: {driver: {required: ['name', 'semanticVersion', 'rules']}}},
          results: {
            type: 'array',
            maxItems: 25_000,
            items: {
              required: ['ruleId', 'level', 'message', 'locations', 'partialFingerprints'],
              properties: {
                level: {enum: ['error', 'warning', 'note']},
                message: {required: ['text'], properties: {text: {type: 'string', minLength: 1}}},
                locations: {
                  type: 'array',
                  minItems: 1,
                  items: {
                    properties: {
                      physicalLocation: {
                        required: ['artifactLocation', 'region'],
                        properties: {
                          artifactLocation: {properties: {uri: {type: 'string', pattern: '^[\\w./%-]+$'}}},
                          region: {properties: {startLine: {type: 'integer', minimum: 1}}}
                        }
                      }
                    }
                  }
                },
                partialFingerprints: {type: 'object', additionalProperties: {type: 'string', minLength: 1}}
              }
            }
          }
        }
      }
    }
  }
})

describe('SARIF', () => {
  it.each(reports)('of %s is valid, and every rule is described', (_, subject) => {
    const log = JSON.parse(renderSarif(subject))
    sarif(log)
    expect(sarif.errors).toBeNull()
    const [run] = log.runs
    const described = run.tool.driver.rules.map(({id}: {id: string}) => id)
    expect(new Set(run.results.map(({ruleId}: {ruleId: string}) => ruleId))).toEqual(new Set(described))
  })

  it('says how grave each result is', () => {
    const [run] = JSON.parse(renderSarif(failing)).runs
    const told = run.results.map(({ruleId, level}: {ruleId: string; level: string}) => `${level} ${ruleId}`)
    expect(told).toEqual([
      'error contradicted',
      'error failing',
      'error open',
      'error base-removed',
      'warning open',
      'warning attested',
      'warning base-downgraded',
      'note document-contradiction'
    ])
    expect(run.invocations[0].executionSuccessful).toBe(true)
  })

  it('tells that the base could not be read', () => {
    const [run] = JSON.parse(renderSarif(hostile)).runs
    expect(run.invocations[0].executionSuccessful).toBe(false)
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('could not be read')
  })
})

describe('an item that says next to nothing', () => {
  const blank = judgedItem({text: '', section: [], verdict: 'not-applicable', decision: 'pass', because: ''})
  const subject = report({
    documents: [
      judgedDocument({path: 'A.md', items: [blank, {...blank, decision: 'block', verdict: 'unknown'}]}),
      judgedDocument({path: 'B.md', items: [{...blank, verdict: 'waived', waiver: {reason: 'agreed', expires: null}}]})
    ],
    policy: {failOn: 'never', unspecified: 'optional'},
    links: {blob: 'https://github.com/acme/shop/blob/abc', run: null}
  })

  it.each([
    ['text', renderText(subject, {color: false, width: 80}), ['? unknown', 'A.md:3:1', '(no section)', 'never']],
    [
      'markdown',
      renderMarkdown(subject),
      ['❔&nbsp;**unknown**', '**(no text)**', '(no section)', 'no obligations', 'never']
    ],
    ['HTML', renderHtml(subject), ['? unknown', '(no text)', '(no section)', 'never']],
    ['SARIF', renderSarif(subject), ['"ruleId":"unknown"', '"level":"error"']],
    ['JUnit', renderJunit(subject), ['type="unknown"', 'name="ready/"', 'skipped="1"']],
    ['list', renderListText(subject, {color: false, width: 80}), ['(no section)', '3 items in 2 documents']]
  ])('is shown as %s', (_, rendered, told) => {
    for (const text of told) expect(rendered).toContain(text)
  })
})

const hasPython = spawnSync('python3', ['-c', 'import xml.dom.minidom']).status === 0
const read = `
import json, sys, xml.dom.minidom
def cases(suite):
    return [[c.getAttribute('name'), [n.tagName for n in c.childNodes if n.nodeType == 1]] for c in suite.getElementsByTagName('testcase')]
def suites(text):
    root = xml.dom.minidom.parseString(text.encode()).documentElement
    return [[s.getAttribute('name'), dict(s.attributes.items()), cases(s)] for s in root.getElementsByTagName('testsuite')]
print(json.dumps([suites(text) for text in json.load(sys.stdin)]))
`
type Suite = [name: string, attributes: Record<string, string>, cases: [string, string[]][]]
const parseAll = (): Suite[][] => {
  const input = JSON.stringify(reports.map(([, subject]) => renderJunit(subject)))
  const {stdout, stderr} = spawnSync('python3', ['-c', read], {input, encoding: 'utf8', maxBuffer: 1 << 26})
  if (stderr !== '') throw new Error(stderr)
  return JSON.parse(stdout)
}
let all: Suite[][] | undefined
/** The suites of a report; the first test that asks has those of all reports read, in one process. */
const suitesOf = (subject: Report): Suite[] => {
  all ??= parseAll()
  return all[reports.findIndex(([, each]) => each === subject)] ?? []
}

describe.skipIf(!hasPython)('JUnit, read by an XML parser', () => {
  it.each(reports)('of %s counts what it holds', (_, subject) => {
    const suites = suitesOf(subject)
    expect(suites).toHaveLength(subject.documents.length + (subject.base ? 1 : 0))
    for (const [, attributes, cases] of suites) {
      const having = (element: string) => String(cases.filter(([, children]) => children.includes(element)).length)
      expect(attributes).toMatchObject({
        tests: String(cases.length),
        failures: having('failure'),
        skipped: having('skipped')
      })
    }
  })

  it('fails what blocks, skips what warns, passes what is settled', () => {
    expect(suitesOf(failing).flatMap(([, , cases]) => cases)).toEqual([
      ['All traffic is served over HTTPS only', ['failure']],
      ['Smoke test passes', ['failure']],
      ['Rollback was rehearsed with @ops-team on the staging cluster', ['failure']],
      ['Dependencies are audited', ['skipped']],
      ['Runbook is linked', ['skipped']],
      ['License file is present', ['system-out']],
      ['Changelog is kept', ['system-out']],
      ['Penetration test', ['skipped']],
      ['Database restore was tested this quarter', ['failure']],
      ['Alerts page the on-call engineer', ['skipped']]
    ])
  })

  it('fails a base that could not be read', () => {
    const base = suitesOf(hostile).find(([name]) => name === 'base')
    expect(base?.[2]).toContainEqual(['The base can be read', ['failure']])
  })
})
