import {describe, expect, it} from 'vitest'
import {environmentOf, mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

const template =
  '# Database\nDATABASE_URL=postgres://localhost/app\nexport PORT=3000\n#SENTRY_DSN=\n# Set API_KEY to something\n'
const variables = {
  DATABASE_URL: 'postgres://u:p@db/x',
  NODE_ENV: 'production',
  JWT_SECRET: 'k9'.repeat(16),
  SHORT_SECRET: 'abc',
  BLANK: '  ',
  EMPTY: ''
}
const check = async (params: Record<string, unknown>, more: Record<string, string> = {}) =>
  said(
    await verify('env', params, {
      env: environmentOf({...variables, ...more}),
      files: workspaceOf({'.env.example': template, 'logo.png': '\0'})
    })
  )

describe('passes', () => {
  it.each([
    [{name: 'DATABASE_URL'}, 'passed: `DATABASE_URL` is set'],
    [{name: ['DATABASE_URL', 'NODE_ENV']}, 'passed: `DATABASE_URL`, `NODE_ENV` are set'],
    [{name: 'NODE_ENV', value: 'production'}, 'passed: `NODE_ENV` is set'],
    [{name: 'NODE_ENV', value: '~^prod'}, 'passed: `NODE_ENV` is set'],
    [{name: 'JWT_SECRET', length: '>=32'}, 'passed: `JWT_SECRET` is set'],
    [{name: ['DATABASE_URL', 'PORT', 'SENTRY_DSN'], 'documented-in': '.env.example'}, /^passed: `.env.example` names/]
  ])('%o', async (params, expected) => {
    expect(await check(params)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  })
})

describe('fails', () => {
  it.each([
    ['it is not set', {name: 'UNSET'}, 'failed: `UNSET` is not set in this job'],
    ['one of them is not set', {name: ['NODE_ENV', 'UNSET']}, 'failed: `UNSET` is not set in this job'],
    ['it is empty', {name: 'EMPTY'}, 'failed: `EMPTY` is blank'],
    ['it is blank', {name: 'BLANK'}, 'failed: `BLANK` is blank'],
    ['it has another value', {name: 'NODE_ENV', value: 'staging'}, 'failed: `NODE_ENV` does not hold "staging"'],
    [
      'it is too short',
      {name: 'SHORT_SECRET', length: '>=32'},
      'failed: `SHORT_SECRET` has a length that is 3, expected >= 32'
    ],
    [
      'no template names it',
      {name: 'API_KEY', 'documented-in': '.env.example'},
      'failed: `.env.example` does not name `API_KEY`'
    ],
    [
      'the template names only part of it',
      {name: 'DATABASE', 'documented-in': '.env.example'},
      'failed: `.env.example` does not name `DATABASE`'
    ],
    ['there is no template', {name: 'PORT', 'documented-in': '.env.sample'}, /^failed: no file at `.env.sample`/],
    ['the template is no text', {name: 'PORT', 'documented-in': 'logo.png'}, 'failed: `logo.png` is no text file']
  ])('%s', async (_, params, expected) => {
    expect(await check(params)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  })

  it.each([
    'changeme',
    'CHANGE_ME',
    'change-me-please',
    'your-api-key',
    'YOUR_KEY_HERE',
    'xxxx',
    'TODO',
    '<secret>',
    '${SECRET}',
    '{{ secret }}',
    'placeholder',
    '***'
  ])('it is the placeholder %s', async value =>
    expect(await check({name: 'API_KEY'}, {API_KEY: value})).toBe('failed: `API_KEY` is a placeholder')
  )
})

it('never tells a value', async () => {
  for (const params of [
    {name: 'NODE_ENV', value: 'staging'},
    {name: 'NODE_ENV', value: '!~prod'},
    {name: 'JWT_SECRET', length: 1}
  ]) {
    const outcome = await check(params)
    expect(outcome).toMatch(/^failed/)
    expect(outcome).not.toMatch(/production|k9/)
  }
})

it('is unverifiable when the template is too large', async () => {
  const files = workspaceOf({'.env.example': 'x'.repeat(5_000_001)})
  const outcome = await verify('env', {name: 'A', 'documented-in': '.env.example'}, {files, env: environmentOf({})})
  expect(said(outcome)).toMatch(/^unverifiable/)
})

it.each([
  [{}, /./],
  [{name: []}, /./],
  [{name: 'A=B'}, /name of a variable/],
  [{name: '$A'}, /name of a variable/],
  [{name: 'A', 'documented-in': '../.env'}, /inside the repository/],
  [{name: 'A', 'documented-in': '.env', length: 3}, /two checks/],
  [{name: 'GITHUB_TOKEN', value: '~^ghs_a'}, /is not compared/],
  [{name: ['PORT', 'database_url'], value: '~a'}, /is not compared/],
  [{name: 'A', value: '~('}, /RE2/],
  [{name: 'A', set: true}, /./]
])('takes no %o', async (params, mistake) => expect(await mistakeIn('env', params)).toMatch(mistake))
