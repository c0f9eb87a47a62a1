import {describe, expect, it} from 'vitest'
import {loadConfig, parseConfig} from '../../src/config/load.ts'
import {ConfigurationError, Refusal} from '../../src/errors.ts'
import type {Source} from '../../src/ports.ts'

const parse = (text: string) => parseConfig('readiness.yml', new TextEncoder().encode(text))
const failure = async (text: string): Promise<string> => {
  const thrown = await parse(text).catch(error => error)
  expect(thrown).toBeInstanceOf(ConfigurationError)
  return thrown.message
}

describe('parseConfig', () => {
  it('reads every key', async () => {
    const config = await parse(`
checklists: [docs/*.md]
exclude: [docs/old.md]
profile: release
fail-on: critical
unspecified: required
unverifiable: warn
changes: warn
comment: never
base-url: https://staging.example
allow-hosts: [https://staging.example]
vars: {service: api, replicas: 2}
documents:
  - path: docs/*.md
    role: claims
    unspecified: optional
    sections: [{heading: Security, criticality: critical}]
items:
  - {id: health, criticality: critical, verify: [{http: {url: /health}}]}
checks: {alive: {http: {url: /live}}}
commands: {unit: {run: [npm, test], env: [CI], timeout: 5m}}
secrets: [{env: TOKEN, origin: https://staging.example, header: authorization, prefix: 'Bearer '}]
waivers: [{id: health, reason: vendor outage, expires: 2026-12-31}]
`)
    expect(config).toMatchObject({profile: 'release', commands: {unit: {timeout: 300_000}}})
    expect(Object.keys(config)).toHaveLength(17)
  })

  it.each(['', '# nothing\n', '---\n'])('an empty file is an empty configuration: %j', async text => {
    expect(await parse(text)).toEqual({})
  })

  it.each([
    [
      'fail-on: requird',
      'readiness.yml:1:10: fail-on: must be one of critical, required, recommended, optional, never, not "requird". Did you mean "required"?'
    ],
    ['profile: standard\nfail_on: required', 'readiness.yml:2:1: unknown key "fail_on". Did you mean "fail-on"?'],
    [
      'documents:\n  - path: a.md\n    rol: claims',
      'readiness.yml:3:5: documents.0: unknown key "rol". Did you mean "role"?'
    ],
    ['documents:\n  - role: claims', 'readiness.yml:2:5: documents.0.path: is required'],
    ['commands:\n  unit:\n    run: npm test', 'readiness.yml:3:10: commands.unit.run: must be an array, not a string'],
    [
      'items:\n  - id: x\n    verify:\n      - {http: {}, file: {}}',
      'readiness.yml:4:9: items.0.verify.0: must name exactly one kind of check, as in `http: {url: /health}`'
    ],
    [
      'waivers:\n  - {id: x, reason: y, expires: soon}',
      'readiness.yml:2:33: waivers.0.expires: must be a date such as 2026-12-31'
    ],
    [
      'secrets:\n  - {env: T, origin: "https://a.example/x", header: h}',
      'readiness.yml:2:22: secrets.0.origin: must be an exact origin such as https://api.example.com'
    ],
    ['- a list', 'readiness.yml:1:1: must be an object, not a list'],
    ['profile: standard\nprofile: release', 'readiness.yml:2:1: Map keys must be unique'],
    ['vars: {"a b": 1}', 'readiness.yml:1:8: vars.a b: must be a name of letters, digits, _ and -'],
    ['vars: [', 'readiness.yml:1:8: Flow sequence in block collection must be sufficiently indented and end with a ]']
  ])('%s', async (text, message) => {
    expect(await failure(text)).toBe(message)
  })

  it('ends a bomb of aliases', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[at]}`)}]`)
    ]
    expect(await failure(bomb.join('\n'))).toContain('Excessive alias count')
  })

  it('wants UTF-8', async () => {
    const thrown = await parseConfig('readiness.yml', Uint8Array.of(0x61, 0xff)).catch(error => error)
    expect(thrown.message).toBe('readiness.yml: is not valid UTF-8; save it as UTF-8')
  })
})

describe('loadConfig', () => {
  const tree = (read: Source['read']): Source => ({
    name: 'the workspace',
    read,
    stat: async () => null,
    find: async () => [],
    blob: async () => null
  })
  const absent = tree(async () => null)

  it('takes an absent file as empty unless it was named', async () => {
    expect(await loadConfig(absent, 'readiness.yml', false)).toEqual({config: {}, found: false})
    await expect(loadConfig(absent, 'readiness.yml', true)).rejects.toThrow(
      new ConfigurationError('no such file in the workspace', {path: 'readiness.yml'})
    )
  })

  it('a file that must not be read is refused', async () => {
    const link = tree(async () => {
      throw new Refusal('is a link')
    })
    await expect(loadConfig(link, 'readiness.yml', false)).rejects.toBeInstanceOf(Refusal)
  })
})
