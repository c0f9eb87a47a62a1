import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {
  type CheckNeeds,
  type Diagnosis,
  groupNeeds,
  isHealthy,
  type Need,
  type SetupRemark
} from '../../src/doctor/diagnosis.ts'
import {helpFor} from '../../src/doctor/remedies.ts'
import {renderDoctor} from '../../src/report/doctor.ts'
import {doctorJson} from '../../src/report/doctor-json.ts'
import {doctorSchema} from '../../src/report/json-schema.ts'
import {check} from '../support/builders.ts'

const need = (kind: Need['kind'], name: string, overrides: Partial<Need> = {}): Need => ({
  kind,
  name,
  status: 'missing',
  reason: 'it is not there',
  remedy: 'see to it',
  ...overrides
})
const present = (kind: Need['kind'], name: string) => need(kind, name, {status: 'present', reason: null, remedy: null})
const allow = {reason: 'it is not in the allow-list', remedy: 'add it to allow-hosts'}
const unset = {reason: 'the variable is not set', remedy: 'set it'}

const remark = (overrides: Partial<SetupRemark> = {}): SetupRemark => ({
  level: 'problem',
  rule: 'workflow-trigger',
  path: '.github/workflows/gate.yml',
  line: 7,
  message: 'no workflow runs the gate',
  remedy: 'add pull_request',
  ...overrides
})

/** Checks of one item a line, with what they need. */
const diagnosis = (all: readonly (readonly Need[])[], setup: readonly SetupRemark[] = []): Diagnosis => {
  const checks = all.map(
    (needs, index): CheckNeeds => ({
      spot: {document: 'READY.md', line: index + 3, id: `ready/${index}`},
      check: check(),
      needs
    })
  )
  return {checks, needs: groupNeeds(checks, helpFor([], [])), setup}
}

const plain = {color: false, width: 80}
const text = (subject: Diagnosis): string => renderDoctor(subject, plain)

const mixed = diagnosis(
  [
    [],
    [present('host', 'https://a.example')],
    [need('host', 'https://b.example', allow)],
    [need('host', 'https://b.example', allow), need('variable', 'API_TOKEN', unset)],
    [need('host', 'http://c.example', allow)],
    [need('permission', 'checks: read', {status: 'unknown', reason: 'nobody says', remedy: 'add `checks: read`'})],
    [need('permission', 'issues: read', {remedy: 'add `issues: read` to `permissions` of the job'})]
  ],
  [remark(), remark({level: 'note', rule: 'workflow-missing', path: null, line: null})]
)

describe('groups', () => {
  it('name each thing once, missing ones first, the most wanted first of all', () => {
    expect(mixed.needs.map(({status, name, items}) => [status, name, items.length])).toEqual([
      ['missing', 'https://b.example', 2],
      ['missing', 'http://c.example', 1],
      ['missing', 'issues: read', 1],
      ['missing', 'API_TOKEN', 1],
      ['unknown', 'checks: read', 1],
      ['present', 'https://a.example', 1]
    ])
  })

  it('count an item once, however many of its checks wait', () => {
    const {checks} = diagnosis([[need('token', 'token')]])
    expect(groupNeeds([...checks, ...checks], helpFor([], []))).toMatchObject([{items: [{id: 'ready/0'}]}])
  })

  it('keep apart what has no name of its own', () => {
    const {needs} = diagnosis([[need('other', 'links')], [need('other', 'links', {reason: 'something else'})]])
    expect(needs).toHaveLength(2)
  })
})

describe('health', () => {
  it.each<[string, Diagnosis, boolean]>([
    ['all is there', diagnosis([[], [present('host', 'https://a.example')]]), true],
    ['something is missing', diagnosis([[need('token', 'token')]]), false],
    ['something cannot be told', diagnosis([[need('permission', 'checks: read', {status: 'unknown'})]]), true],
    ['a mistake in the set-up', diagnosis([[]], [remark()]), false],
    ['a note', diagnosis([[]], [remark({level: 'note'})]), true]
  ])('%s', (_, subject, expected) => {
    expect(isHealthy(subject)).toBe(expected)
    expect(text(subject)).toMatch(expected ? /^✓ / : /^✗ /)
    expect(JSON.parse(doctorJson(subject)).healthy).toBe(expected)
  })
})

describe('the text', () => {
  it('begins with the sum, and ends with it when it is long', () => {
    const sum = '✗ 3 of 7 checks could run here; 4 need 2 hosts, 1 permission, 1 variable; 1 mistake in the set-up'
    const lines = text(mixed).trimEnd().split('\n')
    expect([lines[0], lines.at(-1)]).toEqual([sum, sum])
  })

  it('has a line for each need and the lines to add once', () => {
    expect(text(mixed)).toContain(
      [
        'Hosts to allow',
        '',
        '  ✗  https://b.example  2 items  READY.md:5, READY.md:6',
        '  ✗  http://c.example   1 item   READY.md:7',
        '     flag      --allow-hosts https://b.example --allow-hosts http://c.example',
        '     config    allow-hosts:',
        '                 - https://b.example',
        '                 - http://c.example',
        ''
      ].join('\n')
    )
    expect(text(mixed)).toContain('     workflow  permissions:\n                 issues: read\n')
  })

  it('says why where the heading does not', () => {
    const shown = text(diagnosis([[need('command', 'smoke', {reason: 'no such program', remedy: 'install it'})]]))
    expect(shown).toContain('  ✗  smoke  1 item  READY.md:3\n     no such program\n     fix: install it\n')
  })

  it('shows the first items, and how many there are besides', () => {
    const many = diagnosis(Array.from({length: 1204}, () => [need('token', 'token')]))
    expect(text(many)).toContain('1,204 items  READY.md:3, READY.md:4, READY.md:5 and 1,201 more')
  })

  it('says what another place gives', () => {
    const {checks} = mixed
    const needs = groupNeeds(checks, () => ({fix: {}, givenBy: ['gate.yml, job gate']}))
    expect(text({checks, needs, setup: []})).toContain('gate.yml, job gate, gives it; this call does not')
  })

  it('of nothing', () => expect(text(diagnosis([]))).toBe('✓ No check is planned\n'))

  it('is the same with colours taken away', () => {
    const coloured = renderDoctor(mixed, {...plain, color: true})
    expect(coloured).toContain('\u001b[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken away.
    expect(coloured.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(text(mixed))
  })

  it.each(['\u001b[2J', '\r', '\u202e', '::error::x', '\n::error::x', '\u009b31m'])(
    'lets nothing of %j through',
    hostile => {
      const dirty = `x${hostile}y`
      const subject = diagnosis(
        [[need('other', dirty, {reason: dirty, remedy: dirty}), present('event', dirty)]],
        [remark({path: dirty, message: dirty, remedy: dirty})]
      )
      const shown = text(subject)
      const json = doctorJson(subject).trimEnd()
      for (const symbol of ['\u001b', '\r', '\u202e', '\u009b']) expect(shown + json).not.toContain(symbol)
      expect(shown).not.toMatch(/^ *::/m)
      expect(json).not.toContain('\n')
    }
  )
})

describe('the JSON', () => {
  const validate = new Ajv2020({strict: true, allErrors: true}).compile(doctorSchema())

  it.each<[string, Diagnosis]>([
    ['a mixed diagnosis', mixed],
    ['nothing', diagnosis([])],
    ['a healthy one', diagnosis([[], [present('history', 'git history')]])]
  ])('of %s is valid', (_, subject) => {
    validate(JSON.parse(doctorJson(subject)))
    expect(validate.errors).toBeNull()
  })

  it('has every item and check', () => {
    const shown = JSON.parse(doctorJson(mixed))
    expect(shown).toMatchObject({
      schema: 'readiness-doctor/1',
      healthy: false,
      counts: {checks: 7, ready: 3, waiting: 4},
      setup: [{level: 'problem'}, {level: 'note'}]
    })
    expect(shown.needs[0]).toEqual({
      kind: 'host',
      name: 'https://b.example',
      status: 'missing',
      ...allow,
      fix: {flag: '--allow-hosts https://b.example', config: 'allow-hosts:\n  - https://b.example'},
      givenBy: [],
      items: [
        {document: 'READY.md', line: 5, id: 'ready/2'},
        {document: 'READY.md', line: 6, id: 'ready/3'}
      ]
    })
    expect(shown.checks[3]).toMatchObject({
      document: 'READY.md',
      line: 6,
      id: 'ready/3',
      check: {kind: 'file', origin: 'directive'},
      ready: false,
      needs: [
        {kind: 'host', name: 'https://b.example', status: 'missing'},
        {kind: 'variable', name: 'API_TOKEN', status: 'missing'}
      ]
    })
  })
})
