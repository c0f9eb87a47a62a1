import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {pullRequestEvent, pushEvent} from '../support/events.ts'
import {temporaryFolder, writeFiles} from '../support/git.ts'
import {type FakeGitHub, type FakeRepository, fakeGitHub} from '../support/github/index.ts'
import {inputVariables} from '../support/runner/inputs.ts'
import {runAction} from '../support/runner.ts'

let fake: FakeGitHub
let repository: FakeRepository
let workspace: string

beforeEach(async () => {
  fake = await fakeGitHub()
  repository = fake.repo({owner: 'acme', name: 'shop'})
  repository.commit({branch: 'main', files: {'a.md': 'a'}})
  workspace = temporaryFolder()
})

const program = (source: string): string => {
  const folder = temporaryFolder()
  writeFiles(folder, {'program.mjs': `import {appendFileSync, readFileSync} from 'node:fs'\n${source}`})
  return join(folder, 'program.mjs')
}

describe('runAction', () => {
  it('gives the step what the runner gives it, and nothing else but a place to keep what Node compiled', async () => {
    const entry = program(`
      const {env} = process
      console.log(JSON.stringify({env, cwd: process.cwd(), node: process.version, event: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH))}))`)
    repository.branch('feature', repository.resolve('main') ?? '')
    const pull = repository.pull({number: 5, head: 'feature', author: 'alice'})
    const event = pullRequestEvent(pull)
    const {stdout, exitCode} = await runAction({
      event,
      workspace,
      fake,
      entry,
      inputs: {'fail-on': 'critical', 'two words': 'x', extra: 'y'},
      env: {MINE: '1'}
    })
    const seen = JSON.parse(stdout)
    expect(exitCode).toBe(0)
    expect(seen.cwd).toBe(workspace)
    expect(seen.node).toMatch(/^v24\./)
    expect(seen.event).toEqual(JSON.parse(JSON.stringify(event.payload)))
    expect(seen.env).toMatchObject({
      'INPUT_FAIL-ON': 'critical',
      INPUT_TWO_WORDS: 'x',
      INPUT_EXTRA: 'y',
      MINE: '1',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'alice',
      GITHUB_API_URL: fake.url,
      GITHUB_GRAPHQL_URL: `${fake.url}/graphql`,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/5/merge',
      GITHUB_REF_NAME: '5/merge',
      GITHUB_SHA: pull.mergeSha,
      GITHUB_HEAD_REF: 'feature',
      GITHUB_BASE_REF: 'main',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_REPOSITORY_OWNER: 'acme',
      GITHUB_WORKSPACE: workspace,
      RUNNER_OS: 'Linux'
    })
    const own = /^(INPUT_|GITHUB_|RUNNER_)|^(CI|HOME|LANG|MINE|NODE_COMPILE_CACHE|PATH)$/
    expect(Object.keys(seen.env).filter(name => !own.test(name))).toEqual([])
  })

  it('brings back files, commands and the exit code', async () => {
    const {exitCode, outputs, env, paths, state, summary, annotations, masks, log, stderr} = await runAction({
      event: pushEvent(repository),
      workspace,
      fake,
      entry: program(`
        const {env} = process
        appendFileSync(env.GITHUB_OUTPUT, 'result<<D\\nfail\\nD\\nscore=3\\n')
        appendFileSync(env.GITHUB_ENV, 'A=1\\n')
        appendFileSync(env.GITHUB_PATH, '/opt/bin\\n')
        appendFileSync(env.GITHUB_STATE, 's=2\\n')
        appendFileSync(env.GITHUB_STEP_SUMMARY, '# Ünready\\n')
        console.log('::error file=READY.md,line=3::open item')
        console.error('text ##[warning]from stderr')
        console.log('::add-mask::secret')
        process.exitCode = 1`)
    })
    expect({exitCode, outputs, env, paths, state, summary, masks}).toEqual({
      exitCode: 1,
      outputs: {result: 'fail', score: '3'},
      env: {A: '1'},
      paths: ['/opt/bin'],
      state: {s: '2'},
      summary: '# Ünready\n',
      masks: ['secret']
    })
    expect(annotations).toContainEqual({level: 'error', file: 'READY.md', line: 3, message: 'open item'})
    expect(annotations).toContainEqual({level: 'warning', message: 'from stderr'})
    expect(log).toHaveLength(3)
    expect(stderr).toBe('text ##[warning]from stderr\n')
  })

  it('drops a summary over 1 MiB, as GitHub does', async () => {
    const entry = program(`appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1))`)
    const {summary, summaryBytes} = await runAction({event: pushEvent(repository), workspace, fake, entry})
    expect([summary, summaryBytes]).toEqual(['', 1024 * 1024 + 1])
  })

  it('refuses output files that are not in the runner format', async () => {
    const entry = program(`appendFileSync(process.env.GITHUB_OUTPUT, 'nonsense\\n')`)
    await expect(runAction({event: pushEvent(repository), workspace, fake, entry})).rejects.toThrow(/Invalid format/)
  })

  it('has an API that refuses connections when there is no fake, and takes another event name', async () => {
    const entry = program(`
      const {GITHUB_API_URL, GITHUB_EVENT_NAME} = process.env
      console.log(GITHUB_EVENT_NAME, await fetch(GITHUB_API_URL).then(() => 'answered', () => 'refused'))`)
    const event = pushEvent(repository)
    const {stdout} = await runAction({event, workspace, entry, eventName: 'something_new'})
    expect(stdout).toBe('something_new refused\n')
  })

  it('runs in the workspace it is given', async () => {
    const nested = join(workspace, 'deep')
    mkdirSync(nested)
    const entry = program('console.log(process.cwd())')
    expect((await runAction({event: pushEvent(repository), workspace: nested, entry})).stdout).toBe(`${nested}\n`)
  })
})

describe('inputVariables', () => {
  const declared = {token: {default: '${{ github.token }}'}, 'fail-on': {}, comment: {default: 'always'}, none: null}

  it('are defaults, then what is given', () => {
    expect(inputVariables({comment: 'never'}, 'abc', declared)).toEqual({
      INPUT_TOKEN: 'abc',
      'INPUT_FAIL-ON': '',
      INPUT_COMMENT: 'never',
      INPUT_NONE: ''
    })
  })

  it('need a default the harness can evaluate', () => {
    expect(() => inputVariables({}, '', {a: {default: '${{ github.actor }}'}})).toThrow(/input a/)
  })
})
