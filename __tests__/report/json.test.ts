import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {checkJson, listJson} from '../../src/report/json.ts'
import {checkSchema, listSchema, type Schema} from '../../src/report/json-schema.ts'
import {checkResult, document, item, judgedDocument, judgedItem, report} from '../support/builders.ts'
import {failing, huge, nothing, passing, planned} from './support/sample.ts'

/** The published schemas allow further keys; here every key must be described. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return 'properties' in schema && !('type' in schema && schema.type !== 'object')
    ? {...inner, additionalProperties: false}
    : inner
}

const validator = (schema: Schema) => new Ajv2020({strict: true, allErrors: true}).compile(closed(schema) as Schema)

describe('check --format json', () => {
  const validate = validator(checkSchema())

  it.each([
    ['a failing report', failing],
    ['a passing report', passing],
    ['an empty report', nothing],
    ['5,000 items', huge()],
    [
      'waivers, sign-offs and options',
      report({
        documents: [
          judgedDocument({
            items: [
              judgedItem({
                verdict: 'waived',
                waiver: {reason: 'agreed', expires: null},
                signOff: {by: 'ana', at: '2026-03-01T10:00:00Z'},
                checks: [checkResult(undefined, {options: {not: true, timeout: 500}}).check],
                outcomes: [checkResult({status: 'error', reason: 'broke'})]
              })
            ]
          })
        ]
      })
    ]
  ])('of %s is valid', (_, subject) => {
    validate(JSON.parse(checkJson(subject)))
    expect(validate.errors).toBeNull()
  })

  it('refuses what is no report', () => {
    const sound = JSON.parse(checkJson(failing))
    for (const broken of [
      {...sound, schema: 'readiness-check/2'},
      {...sound, result: 'maybe'},
      {...sound, documents: [{...sound.documents[0], items: [{...sound.documents[0].items[0], line: 0}]}]}
    ]) {
      expect(validate(broken)).toBe(false)
    }
  })

  it('has the keys of the contract', () => {
    const sound = JSON.parse(checkJson(failing))
    expect(Object.keys(sound)).toEqual(
      expect.arrayContaining(['schema', 'result', 'score', 'counts', 'base', 'documents'])
    )
    expect(sound.documents[0].items[0]).toEqual({
      id: 'ready/before-launch/security/all-traffic-is-served-over-https-only',
      line: 12,
      column: 3,
      kind: 'task',
      text: 'All traffic is served over **HTTPS** only',
      section: ['Before launch', 'Security'],
      state: 'done',
      criticality: 'critical',
      condition: null,
      choice: false,
      checks: [
        {kind: 'https-redirect', params: {}, origin: 'directive', strength: 'proof', rule: null},
        {kind: 'file', params: {path: 'README.md'}, origin: 'directive', strength: 'proof', rule: null}
      ],
      level: 'critical',
      outcomes: [
        {
          kind: 'https-redirect',
          status: 'failed',
          reason: 'http://shop.example/ answered 200 and did not redirect to https',
          remedy: 'Redirect port 80 to HTTPS at the load balancer.',
          ms: 1
        },
        {kind: 'file', status: 'passed', evidence: 'found `ingress.yaml`', ms: 1}
      ],
      verdict: 'contradicted',
      decision: 'block',
      because: 'It is marked done, but a check disproves it.',
      waiver: null,
      signOff: null
    })
  })

  it('bounds what servers and commands said', () => {
    const long = 'x'.repeat(100_000)
    const outcomes = [
      checkResult({status: 'passed', evidence: long}),
      checkResult({status: 'failed', reason: long, remedy: long})
    ]
    const json = checkJson(report({documents: [judgedDocument({items: [judgedItem({outcomes})]})]}))
    expect(json.length).toBeLessThan(6_000)
  })
})

describe('list --format json', () => {
  const validate = validator(listSchema())

  it('is valid and has the keys of the contract', () => {
    const subject = {documents: [document({items: [planned, item()], claim: {line: 1, text: 'Ready', says: 'ready'}})]}
    const listed = JSON.parse(listJson(subject))
    validate(listed)
    expect(validate.errors).toBeNull()
    expect(listed.schema).toBe('readiness-list/1')
    expect(Object.keys(listed.documents[0])).toEqual([
      'path',
      'role',
      'encoding',
      'claim',
      'date',
      'version',
      'nextReview',
      'items',
      'facts',
      'findings'
    ])
    expect(Object.keys(listed.documents[0].items[0])).toEqual([
      'id',
      'line',
      'column',
      'kind',
      'text',
      'section',
      'state',
      'criticality',
      'condition',
      'choice',
      'checks'
    ])
  })

  it('shows a fact without inventing its criticality', () => {
    const {documents} = failing
    const [first] = JSON.parse(listJson({documents})).documents
    expect(first.facts).toEqual([
      {line: 81, kind: 'env-var', value: {name: 'SESSION_KEY'}, criticality: 'recommended'},
      {line: 90, kind: 'endpoint', value: {path: '/health'}}
    ])
  })

  it('is one line that acts on no terminal and no runner, and loses nothing', () => {
    const text = '##[error]\u009b31m\u202e::debug::\u2028\ud800 ✅'
    const json = listJson({documents: [document({items: [item({text})]})]})
    expect(json).toMatch(/^\{.*\}\n$/)
    expect(json).not.toMatch(/##\[|[\u009b\u202e\u2028\ud800]/)
    expect(JSON.parse(json).documents[0].items[0].text).toBe(text)
  })
})

describe('the published schema', () => {
  it.each([
    ['readiness-list-1', listSchema],
    ['readiness-check-1', checkSchema]
  ])('%s is the one of the code', (name, schema) => {
    const file = new URL(`../../schemas/${name}.schema.json`, import.meta.url)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema())
  })
})
