import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {help, parseCall} from '../../src/config/args.ts'
import {parseInputs} from '../../src/config/parse.ts'
import {DEFAULT_CHECKLISTS, settingsOf} from '../../src/config/schema.ts'
import {ConfigurationError} from '../../src/errors.ts'
import {VERSION} from '../../src/version.ts'

const action = (raw: Record<string, string>) => parseInputs(raw, 'action', name => `input ${name}`)

describe('inputs', () => {
  it('turns text into values', () => {
    expect(
      action({
        checklists: 'docs/*.md\n\n  ops/*.md ',
        'allow-hosts': 'https://a.example, https://b.example',
        offline: 'True',
        timeout: '2m',
        concurrency: '8',
        shard: '2/5',
        'base-url': 'http://127.0.0.1:3000/app'
      })
    ).toEqual({
      checklists: ['docs/*.md', 'ops/*.md'],
      'allow-hosts': ['https://a.example', 'https://b.example'],
      offline: true,
      timeout: 120_000,
      concurrency: 8,
      shard: {index: 2, of: 5},
      'base-url': 'http://127.0.0.1:3000/app'
    })
  })

  it('takes empty text as not given', () => expect(action({'fail-on': '', token: '  '})).toEqual({}))

  it.each([
    [
      {'fail-on': 'requred'},
      'input fail-on must be one of critical, required, recommended, optional, never, not "requred". Did you mean "required"?'
    ],
    [{failon: 'required'}, 'unknown input failon. Did you mean "fail-on"?'],
    [{format: 'json'}, 'unknown input format.'],
    [{offline: 'yes'}, 'input offline must be true or false'],
    [{timeout: 'soon'}, 'input timeout must be a duration such as 800ms, 30s or 10m'],
    [{timeout: '0s'}, 'input timeout must be a duration such as 800ms, 30s or 10m'],
    [{concurrency: '0'}, 'input concurrency must be a whole number from 1 to 256'],
    [{concurrency: '2.5'}, 'input concurrency must be a whole number from 1 to 256'],
    [{shard: '3/2'}, 'input shard must be i/n with 1 ≤ i ≤ n ≤ 256'],
    [{'base-url': 'ftp://a.example'}, 'input base-url must be an http or https URL without a user name'],
    [{'base-url': 'https://me:pw@a.example'}, 'input base-url must be an http or https URL without a user name']
  ])('%j', (raw, message) => {
    expect(() => action(raw)).toThrow(new ConfigurationError(message))
  })
})

describe('settings', () => {
  it('have their defaults in one place', () => {
    const settings = settingsOf({}, {})
    expect(settings).toMatchObject({
      config: '.github/readiness.yml',
      profile: 'standard',
      'fail-on': 'required',
      unspecified: 'recommended',
      unverifiable: 'warn',
      changes: 'block',
      comment: 'always',
      'check-run': 'never',
      checklists: DEFAULT_CHECKLISTS,
      offline: false
    })
  })

  it('inputs win over the configuration, it over the profile', () => {
    expect(settingsOf({}, {profile: 'release'})).toMatchObject({unverifiable: 'block', unspecified: 'required'})
    expect(settingsOf({}, {profile: 'release', unverifiable: 'warn'})).toMatchObject({unverifiable: 'warn'})
    expect(settingsOf({'fail-on': 'never'}, {'fail-on': 'critical'})['fail-on']).toBe('never')
    expect(settingsOf({profile: 'advisory'}, {profile: 'release'})).toMatchObject({'fail-on': 'never'})
  })

  it('hosts of the workflow add to those of the configuration', () => {
    const settings = settingsOf({'allow-hosts': ['https://b.example']}, {'allow-hosts': ['https://a.example']})
    expect(settings['allow-hosts']).toEqual(['https://a.example', 'https://b.example'])
  })
})

describe('command line', () => {
  it.each([
    [['check'], {command: 'check', paths: [], inputs: {}}],
    [
      ['list', 'a.md', 'b.md', '--format', 'json'],
      {command: 'list', paths: ['a.md', 'b.md'], inputs: {format: 'json'}}
    ],
    [['check', '--offline', 'a.md'], {command: 'check', paths: ['a.md'], inputs: {offline: true}}],
    [['check', '--format=json'], {command: 'check', paths: [], inputs: {format: 'json'}}],
    [['check', '--', '--odd.md'], {command: 'check', paths: ['--odd.md'], inputs: {}}],
    [
      ['check', '--allow-hosts', 'https://a.example', '--allow-hosts', 'https://b.example'],
      {command: 'check', paths: [], inputs: {'allow-hosts': ['https://a.example', 'https://b.example']}}
    ],
    [[], {command: 'help', paths: [], inputs: {}}],
    [['--help'], {command: 'help', paths: [], inputs: {}}],
    [['check', '-h'], {command: 'help', paths: [], inputs: {}}],
    [['-V'], {command: 'version', paths: [], inputs: {}}],
    [
      ['check', './docs/a.md', '././b.md', './', '../c.md', './/d.md'],
      {command: 'check', paths: ['docs/a.md', 'b.md', './', '../c.md', 'd.md'], inputs: {}}
    ]
  ])('%j', (argv, call) => expect(parseCall(argv)).toEqual(call))

  it.each([
    [['chek'], 'unknown command "chek". Did you mean "check"?'],
    [['check', '--fail-om', 'required'], 'unknown flag --fail-om. Did you mean "fail-on"?'],
    [['check', '--format'], 'flag --format needs a value'],
    [
      ['check', '--format', 'jsn'],
      'flag --format must be one of text, json, markdown, html, sarif, junit, not "jsn". Did you mean "json"?'
    ],
    [['check', '--comment', 'never'], 'unknown flag --comment.']
  ])('%j', (argv, message) => expect(() => parseCall(argv)).toThrow(new ConfigurationError(message)))

  it('help names every command, flag and exit code', () => {
    const text = help()
    for (const word of ['check', 'list', 'explain', '--fail-on', '--base-url', '--offline', '-V', 'Exit code']) {
      expect(text).toContain(word)
    }
  })

  it('the version is that of the package', () => {
    expect(VERSION).toBe(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version)
  })
})
