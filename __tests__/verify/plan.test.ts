import {describe, expect, it} from 'vitest'
import {ConfigurationError} from '../../src/errors.ts'
import type {CheckDirective, Clause} from '../../src/model.ts'
import {type PlanSettings, planChecks} from '../../src/verify/plan.ts'
import {document, item} from '../support/builders.ts'

const clause = (key: string, value: Clause['value'], op: Clause['op'] = '=', column = 30): Clause => ({
  key,
  op,
  value,
  place: {line: 3, column}
})
const directive = (kind: string, ...clauses: Clause[]): CheckDirective => ({
  kind,
  clauses,
  yaml: null,
  place: {line: 3, column: 20}
})
const yaml = (text: string): CheckDirective => ({
  kind: '',
  clauses: [],
  yaml: {text, line: 4},
  place: {line: 4, column: 3}
})
const settings: PlanSettings = {vars: {name: 'api', count: 2}, checks: {}, items: []}

const plan = async (directives: CheckDirective[], overrides: Partial<PlanSettings> = {}) => {
  const [planned] = await planChecks([document({items: [item({id: 'x', directives})]})], {...settings, ...overrides})
  return planned?.items[0]?.checks ?? []
}
const mistake = async (directives: CheckDirective[], overrides: Partial<PlanSettings> = {}): Promise<string> => {
  const thrown = await plan(directives, overrides).catch(error => error)
  expect(thrown).toBeInstanceOf(ConfigurationError)
  return thrown.message
}

describe('planChecks', () => {
  it('makes parameters of clauses', async () => {
    const [file] = await plan([
      directive(
        'file',
        clause('path', 'a.md'),
        clause('size', 500, '>='),
        clause('timeout', '2s'),
        clause('retry', 2),
        clause('not', true)
      )
    ])
    expect(file).toEqual({
      kind: 'file',
      params: {path: 'a.md', size: {op: '>=', value: 500}},
      options: {timeout: 2000, retry: 2, not: true},
      origin: 'directive',
      strength: 'proof',
      rule: null,
      atBase: null
    })
  })

  it('reads the YAML form', async () => {
    const checks = await plan([
      yaml('- file: {path: a.md}\n- file: {path: b.md, retry-delay: 1s, when: [push, release]}')
    ])
    expect(checks.map(({params, options}) => [params, options])).toEqual([
      [{path: 'a.md'}, {}],
      [{path: 'b.md'}, {retryDelay: 1000, when: ['push', 'release']}]
    ])
  })

  it('binds checks of the configuration by id, also commands', async () => {
    const checks = await plan([], {items: [{id: 'x', verify: [{command: {run: 'unit'}}]}]})
    expect(checks).toMatchObject([{kind: 'command', origin: 'config', strength: 'proof', params: {run: 'unit'}}])
  })

  it('puts in variables, keeping the type of a whole value', async () => {
    const [check] = await plan([
      directive('file', clause('path', 'docs/${vars.name}.md'), clause('size', '${vars.count}', '>'))
    ])
    expect(check?.params).toEqual({path: 'docs/api.md', size: {op: '>', value: 2}})
  })

  it('takes over a named check, own keys first', async () => {
    const checks = {readme: {file: {path: 'README.md', size: '>= 10'}}}
    const [check] = await plan([directive('file', clause('use', 'readme'), clause('path', 'b.md'))], {checks})
    expect(check?.params).toEqual({path: 'b.md', size: '>= 10'})
  })

  it('leaves items without directives as they are', async () => expect(await plan([])).toEqual([]))
})

describe('mistakes', () => {
  const cases: [string, CheckDirective, string][] = [
    [
      'an unknown kind',
      directive('fil', clause('path', 'a')),
      'READY.md:3:20: verify: unknown kind "fil". Did you mean "file"?'
    ],
    [
      'an unknown key',
      directive('file', clause('pth', 'a')),
      'READY.md:3:30: verify: file: unknown key "pth". Did you mean "path"?'
    ],
    [
      'a key beside the right ones',
      directive('file', clause('path', 'a'), clause('sise', 3, '=', 44)),
      'READY.md:3:44: verify: file: unknown key "sise". Did you mean "size"?'
    ],
    [
      'a key twice',
      directive('file', clause('path', 'a'), clause('path', 'b', '=', 44)),
      'READY.md:3:44: "path" is given twice'
    ],
    [
      'a command',
      directive('command', clause('run', 'unit')),
      'READY.md:3:20: verify: "command" cannot be asked for in a document; bind it to the item\'s id under "items" of the configuration'
    ],
    [
      'an unknown variable',
      directive('file', clause('path', '${vars.nam}')),
      'READY.md:3:20: verify: no variable "nam" under "vars" of the configuration. Did you mean "name"?'
    ],
    [
      'the environment',
      directive('file', clause('path', '${env.HOME}')),
      'READY.md:3:20: verify: "${env.HOME}": only ${vars.name} can be interpolated'
    ],
    ['an open brace', directive('file', clause('path', '${vars.name')), 'READY.md:3:20: verify: "${vars.name": only'],
    [
      'an unknown name',
      directive('file', clause('use', 'readme')),
      'READY.md:3:30: verify: no check named "readme" in the configuration.'
    ],
    [
      'a bad timeout',
      directive('file', clause('path', 'a'), clause('timeout', 'soon', '=', 50)),
      'READY.md:3:50: verify: timeout must be a duration up to 10m, such as 800ms or 5s'
    ],
    [
      'too long a timeout',
      directive('file', clause('path', 'a'), clause('timeout', '1h', '=', 50)),
      'READY.md:3:50: verify: timeout must be a duration'
    ],
    [
      'too many retries',
      directive('file', clause('path', 'a'), clause('retry', 99)),
      'READY.md:3:30: verify: retry must be a whole number from 0 to 10'
    ],
    [
      'a strange not',
      directive('file', clause('path', 'a'), clause('not', 'maybe')),
      'READY.md:3:30: verify: not must be true or false'
    ],
    [
      'an empty when',
      directive('file', clause('path', 'a'), clause('when', ' ')),
      'READY.md:3:30: verify: when needs the name of an event'
    ],
    ['YAML that is none', yaml('- file: {path: a'), 'READY.md:4:'],
    [
      'YAML of two kinds',
      yaml('- {file: {path: a}, env: {name: B}}'),
      'READY.md:4:1: verify: each entry must name one kind'
    ],
    ['too much YAML', yaml(`- file: {path: ${'a'.repeat(10_000)}}`), 'READY.md:4: verify: more than 10000 characters'],
    ['YAML without parameters', yaml('- file:'), 'verify: file needs parameters']
  ]
  it.each(cases)('%s', async (_, directive, message) => {
    expect(await mistake([directive])).toContain(message)
  })

  it('a named check of another kind', async () => {
    const checks = {alive: {env: {name: 'A'}}}
    expect(await mistake([directive('file', clause('use', 'alive'))], {checks})).toContain(
      '"alive" is a check of kind env, not file'
    )
  })

  it('in the configuration name the item', async () => {
    expect(await mistake([], {items: [{id: 'x', verify: [{file: {pat: 'a'}}]}]})).toContain('items, x: file: ')
  })
})
