import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readContext, readInputs} from '../../src/adapters/actions.ts'
import {temporaryFolder} from '../support/git.ts'
import {node24, root} from '../support/paths.ts'
import {compiledOnce, runProcess} from '../support/process.ts'

interface StepRun {
  lines: string[]
  stderr: string
  exitCode: number | null
  output: string
  summary: string
}

/** Runs a program as a step: with the runner's files, and its standard output line by line. */
const runStep = async (body: string, env: Record<string, string> = {}): Promise<StepRun> => {
  const dir = temporaryFolder()
  const files = {GITHUB_OUTPUT: join(dir, 'output'), GITHUB_STEP_SUMMARY: join(dir, 'summary')}
  for (const file of Object.values(files)) writeFileSync(file, '')
  const program = `
    import * as actions from ${JSON.stringify(join(root, 'src/adapters/actions.ts'))}
    const step = actions.stepResults(process.env)
    const said = async work => { try { await work() } catch (error) { console.log(error.name + ': ' + error.message) } }
    ${body}`
  const {stdout, stderr, exitCode} = await runProcess(node24(), ['--input-type=module', '--eval', program], {
    cwd: root,
    env: {...compiledOnce, ...files, ...env}
  })
  const [output, summary] = Object.values(files).map(file => readFileSync(file, 'utf8'))
  return {lines: stdout.split('\n').slice(0, -1), stderr, exitCode, output: output ?? '', summary: summary ?? ''}
}

/** What the runner would obey: commands at the start of a line, and legacy ones anywhere in it. */
const isCommand = (line: string): boolean => /^\s*::|##\[/.test(line.replaceAll(/\p{DI}/gu, ''))

describe('inputs', () => {
  it('come by name, trimmed, without those left out', () => {
    const env = {'INPUT_BASE-URL': ' https://shop.example.com ', INPUT_COMMENT: '', INPUT_TOKEN: 'secret', HOME: '/x'}
    expect(readInputs(env, ['base-url', 'comment', 'token'])).toEqual({
      inputs: {'base-url': 'https://shop.example.com', token: 'secret'},
      unknown: []
    })
  })

  it('that nobody knows are told apart', () => {
    expect(readInputs({'INPUT_BASE-URI': 'x', INPUT_TOKEN: 'y', INPUT_EMPTY: ' '}, ['base-url', 'token'])).toEqual({
      inputs: {token: 'y'},
      unknown: ['base-uri']
    })
  })
})

describe('the event', () => {
  const env = (content: string | null): Record<string, string> => {
    const path = join(temporaryFolder(), 'event.json')
    if (content !== null) writeFileSync(path, content)
    return {GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: 'acme/shop'}
  }

  it('is read from its file', () => {
    expect(readContext(env('{"after": "x"}'))).toMatchObject({event: 'push', repository: {owner: 'acme', repo: 'shop'}})
  })

  it.each([
    ['no JSON', '{"after": ', 'the event cannot be read: '],
    ['a list', '[]', 'the event must be a JSON object'],
    ['missing', null, 'the event cannot be read: ENOENT']
  ])('that is %s is the user’s mistake, and names the file', (_, content, message) => {
    const broken = env(content)
    expect(() => readContext(broken)).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        message: expect.stringContaining(`${broken['GITHUB_EVENT_PATH']}: ${message}`)
      })
    )
  })

  it('that is a folder is the user’s mistake', () => {
    const path = join(temporaryFolder(), 'event.json')
    mkdirSync(path)
    expect(() => readContext({GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path})).toThrow('the event cannot be read')
  })

  it.each([
    [{GITHUB_EVENT_PATH: 'x'}, 'GITHUB_EVENT_NAME is not set'],
    [{GITHUB_EVENT_NAME: 'push'}, 'GITHUB_EVENT_PATH is not set']
  ])('that the runner does not name is told: %j', (given, message) => {
    expect(() => readContext(given)).toThrow(message)
  })
})

describe('a step', () => {
  it('hands back outputs and summary through files', async () => {
    const run = await runStep(`
      step.output({result: 'fail', blocking: '[\\n"a"\\n]'})
      await step.summary('# Ready?\\n')`)
    expect(run.output).toMatch(
      /^result<<(ghadelimiter_\S+)\nfail\n\1\nblocking<<(ghadelimiter_\S+)\n\[\n"a"\n\]\n\2\n$/
    )
    expect(run.summary).toBe('# Ready?\n')
    expect(run.lines).toEqual([])
  })

  it.each([
    ['is given', '', 'no file for the job summary'],
    ['is there', '/nowhere/x', 'Unable to access']
  ])('where no file %s for outputs and summary says so and issues no command', async (_, file, summary) => {
    const {lines} = await runStep(
      `await said(() => step.output({result: 'pass'}))
      await said(() => step.summary('x'))`,
      {GITHUB_OUTPUT: file, GITHUB_STEP_SUMMARY: file}
    )
    expect(lines).toEqual([expect.stringContaining('no file for outputs'), expect.stringContaining(summary)])
    expect(lines.filter(isCommand)).toEqual([])
  })

  it('writes no summary that GitHub would drop', async () => {
    const run = await runStep(`await said(() => step.summary('é'.repeat(600_000)))`)
    expect(run.lines).toEqual(['Refusal: the job summary has 1200000 bytes; GitHub drops it past 1048576'])
    expect(run.summary).toBe('')
  })

  it('annotates lines, with everything escaped', async () => {
    const run = await runStep(`step.annotate([
      {level: 'error', path: 'docs/a,b:c.md', line: 12, title: 'Blocked: 1', message: '100 % of\\n::error::x'},
      {level: 'warning', path: 'r.md', line: 1, title: 'T', message: 'm'},
      {level: 'notice', path: 'r.md', line: 2, title: 'T', message: 'm'}])`)
    expect(run.lines).toEqual([
      '::error title=Blocked%3A 1,file=docs/a%2Cb%3Ac.md,line=12::100 %25 of%0A: :error::x',
      '::warning title=T,file=r.md,line=1::m',
      '::notice title=T,file=r.md,line=2::m'
    ])
  })

  it('masks a secret in every form it may be printed in', async () => {
    const run = await runStep(`actions.mask('p@ss word'); actions.mask('plain'); actions.mask('')`)
    expect(run.lines).toEqual([
      '::add-mask::p@ss word',
      '::add-mask::cEBzcyB3b3Jk',
      '::add-mask::p%2540ss%2520word',
      '::add-mask::plain',
      '::add-mask::cGxhaW4='
    ])
  })

  it('fails with one line', async () => {
    const run = await runStep(`actions.fail('3 items block\\n::set-output name=result::pass')`)
    expect(run.lines).toEqual(['::error::3 items block ::set-output name=result::pass'])
    expect(run.exitCode).toBe(1)
  })

  it('logs commands in untrusted text as text', async () => {
    const texts = [
      '::error::pwned',
      '   ::set-env name=PATH::x',
      '\t::add-path::x',
      'text ##[error]pwned',
      '##[command]rm',
      'a\r::error::pwned',
      'a\r\n::error::pwned',
      'a\u2028::error::pwned',
      'a\u0085::error::pwned',
      '\u001b[2K::error::pwned',
      '\ufeff::error::pwned',
      '\u200b::error::pwned',
      '#\u0000#[error]pwned',
      ':\u001b[0m:error::pwned',
      'a\u000b::error::pwned',
      '::stop-commands::token'
    ]
    const {lines} = await runStep(
      `for (const text of JSON.parse(process.env.TEXTS)) {
        actions.log(text)
        actions.logGroup(text, text)
        actions.remark('notice', text)
      }`,
      {TEXTS: JSON.stringify(texts)}
    )
    const obeyed = lines.flatMap(line => line.split(/[\r\u2028\u0085\v]/)).filter(isCommand)
    expect(obeyed.length).toBe(3 * texts.length)
    expect(obeyed.filter(line => !/^::(group|endgroup|notice)::/.test(line))).toEqual([])
  })
})
