import {describe, expect, it} from 'vitest'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

const sha = 'b4ffde65f46336ab88eb53be808477a3936bae11'
const good = `
name: ci
on: [push]
permissions: {contents: read}
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@${sha} # v4
      - uses: ./.github/actions/setup
      - uses: docker://alpine@sha256:${'a'.repeat(64)}
      - name: greet
        run: echo "$TITLE" \${{ github.sha }}
        env: {TITLE: "\${{ github.event.pull_request.title }}"}
  call:
    uses: org/repo/.github/workflows/x.yml@${sha}
`
const all = ['pinned', 'permissions', 'timeout', 'injection']
const check = async (text: string, params: Record<string, unknown> = {require: all}) =>
  said(await verify('workflow', params, {files: workspaceOf({'.github/workflows/ci.yml': text})}))

it('passes', async () => {
  expect(await check(good)).toBe('passed: pinned, permissions, timeout, injection hold for 2 jobs')
  expect(await check(good, {})).toBe('passed: pinned, permissions, injection hold for 2 jobs')
})

describe('fails when', () => {
  it.each<[string, string, string, string]>([
    [
      'an action has a tag',
      `actions/checkout@${sha}`,
      'actions/checkout@v4',
      '`actions/checkout@v4` is not pinned to a commit (pinned)'
    ],
    ['an action has a branch', `actions/checkout@${sha}`, 'actions/checkout@main', '`actions/checkout@main`'],
    [
      'an action has a short commit',
      `actions/checkout@${sha}`,
      'actions/checkout@b4ffde6',
      '`actions/checkout@b4ffde6`'
    ],
    ['an action has no reference', `actions/checkout@${sha}`, 'actions/checkout', '`actions/checkout` is not'],
    ['an image has a tag', `alpine@sha256:${'a'.repeat(64)}`, 'alpine:3', '`docker://alpine:3` is not'],
    ['a reusable workflow has a tag', `x.yml@${sha}`, 'x.yml@v1', 'job call: `org/repo/.github/workflows/x.yml@v1`'],
    ['no permissions are named', 'permissions: {contents: read}', '', 'job test: names no permissions (permissions)'],
    ['everything is permitted', '{contents: read}', 'write-all', 'is granted every permission'],
    [
      'a job may do everything',
      'runs-on: ubuntu-latest',
      'permissions: write-all',
      'job test: is granted every permission'
    ],
    ['there is no timeout', 'timeout-minutes: 10', '', 'job test: has no timeout-minutes (timeout)'],
    [
      'a title is in a script',
      'github.sha',
      'github.event.pull_request.title',
      'the script of greet is built from what others write (injection)'
    ],
    ['a branch name is in a script', 'github.sha', 'github.head_ref', '(injection)'],
    ['a comment is in a script', 'github.sha', "format('{0}', github.event.comment.body)", '(injection)'],
    [
      'a script action is built so',
      `uses: actions/checkout@${sha} # v4`,
      `uses: a/b@${sha}\n        with: {script: "\${{ github.event.issue.title }}"}`,
      '(injection)'
    ],
    ['there are no jobs', 'jobs:', 'tasks:', 'there is no job to look at'],
    ['it is no YAML', 'jobs:', 'jobs: [', 'is no valid YAML']
  ])('%s', async (_, from, to, reason) => {
    expect(good).toContain(from)
    const outcome = await check(good.replace(from, to))
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })

  it('there is no workflow', async () => {
    const outcome = await verify('workflow', {}, {files: workspaceOf({a: ''})})
    expect(said(outcome)).toBe('failed: no file matches `.github/workflows/*.{yml,yaml}`')
  })
})

it('holds the rules that are named, no others', async () => {
  const loose = good.replace(`checkout@${sha}`, 'checkout@v4')
  expect(await check(loose, {require: ['timeout', 'permissions']})).toMatch(/^passed/)
})

it('is unverifiable over 1 MB', async () => {
  expect(await check(`${good}\n#${'x'.repeat(1_000_000)}`)).toMatch(/^unverifiable/)
})

it.each([{path: '../x'}, {require: 'pined'}, {require: []}, {requires: 'pinned'}])('takes no %o', async params => {
  expect(await mistakeIn('workflow', params)).not.toBeNull()
})
