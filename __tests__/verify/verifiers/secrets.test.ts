import {randomBytes} from 'node:crypto'
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createWorkspace} from '../../../src/adapters/workspace.ts'
import {Refusal} from '../../../src/errors.ts'
import {createSecretScanner} from '../../../src/verify/secrets.ts'
import secrets from '../../../src/verify/verifiers/secrets.ts'
import {type Files, gitRepository, temporaryFolder} from '../../support/git.ts'
import {certificate} from '../../support/servers.ts'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

// Put together here, so that no file of the project holds what looks like a secret.
const letters = (count: number): string => 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0fX'.repeat(10).slice(0, count)
const github = `ghp_${letters(36)}`
const check = async (files: Files, params: Record<string, unknown> = {}) =>
  said(await verify('secrets', params, {files: workspaceOf(files)}))

describe('finds', () => {
  it.each<[string, string, string]>([
    ['a token of GitHub', 'github', github],
    ['a token of npm', 'npm', `npm_${letters(36)}`],
    ['a token of GitLab', 'gitlab', `glpat-${letters(20)}`],
    ['a key of AWS', 'aws', `AWS_SECRET_ACCESS_KEY = "${letters(40)}"`],
    ['a token of Slack', 'slack', `xoxb-${'1'.repeat(12)}-${letters(24)}`],
    ['a key of Stripe', 'stripe', `sk_live_${letters(24)}`],
    ['a key of SendGrid', 'sendgrid', `SG.${letters(22)}.${letters(43)}`],
    ['a password in a URL', 'basicauth', `https://deploy:${letters(12)}@registry.example.com/x`],
    [
      'a password of a database',
      'database-connection-string',
      `postgres://app:${letters(16)}@db.example.com:5432/shop`
    ],
    ['a private key', 'privatekey', certificate().key]
  ])('%s', async (_, rule, secret) => {
    const outcome = await check({'src/a.ts': `const a = 1\nconst b = '${secret}'\n`})
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain('`src/a.ts:2`')
    expect(outcome).toContain(`(${rule})`)
    for (const part of secret.match(/[A-Za-z0-9+/]{12,}/g) ?? []) expect(outcome).not.toContain(part)
  })

  it('what a comment tells scanners to pass over', async () => {
    const text = `// secretlint-disable\nconst a = '${github}' // secretlint-disable-line\n`
    expect(await check({'a.ts': text})).toBe('failed: `a.ts:2` (github)')
  })
  it('all of them, and names three', async () => {
    const many = Array.from({length: 5}, () => github).join('\n')
    expect(await check({'a.txt': many, 'b.txt': `x ${github} ${github}`})).toBe(
      'failed: `a.txt:1` (github), `a.txt:2` (github), `a.txt:3` (github), and 3 more'
    )
    expect(await check({'a.txt': `${github}\n`.repeat(500)})).toMatch(/, and many more$/)
  })
  it('those in UTF-16, in dot files and behind a byte order mark', async () => {
    const utf16 = Buffer.from(`\ufefftoken=${github}`, 'utf16le')
    expect(await check({'a.txt': utf16})).toBe('failed: `a.txt:1` (github)')
    expect(await check({'.config/.env': `\ufeffT=${github}`})).toBe('failed: `.config/.env:1` (github)')
  })
  it.each([0, 131_071, 131_072, 131_060, 300_000, 147_456])('those %i characters into a text', async offset => {
    const scan = createSecretScanner()
    const filler = `${'.'.repeat(63)}\n`.repeat(offset / 64 + 1).slice(0, offset)
    expect(await scan(`${filler}${github} ${filler}`, 'a')).toEqual([{rule: 'github', index: offset}])
  })
  it('no more than there are where a text is cut', async () => {
    const scan = createSecretScanner()
    // A letter before it makes it another word.
    expect(await scan(`${'x'.repeat(131_072)}${github}`, 'a')).toEqual([])
  })
})

describe('passes', () => {
  it('where there is none', async () => {
    expect(await check({'a.ts': 'const token = process.env.TOKEN\n'})).toBe('passed: no secret in 1 text file')
    expect(await check({'a.md': 'AKIAIOSFODNN7EXAMPLE https://user:password@example.com', b: ''})).toMatch(/^passed/)
  })
  it('in binary files, and what git ignores', async () => {
    const binary = Buffer.concat([Buffer.from(github), Buffer.alloc(10)])
    const files = {'a.bin': binary, 'b.txt': 'x', '.env': github, '.gitignore': '.env\n', 'node_modules/a.js': github}
    expect(await check(files)).toBe('passed: no secret in 2 text files')
  })
  it('where it is allowed, or not looked into', async () => {
    const files = {'test/fixtures/a.txt': github, 'src/a.ts': 'x'}
    expect(await check(files)).toMatch(/^failed/)
    expect(await check(files, {allow: '**/fixtures/**'})).toBe('passed: no secret in 1 text file')
    expect(await check(files, {path: 'src/**'})).toBe('passed: no secret in 1 text file')
  })
})

it.each<[string, Files, Record<string, unknown>]>([
  ['there is no file', {}, {}],
  ['all are allowed', {'a.txt': 'x'}, {allow: '**'}],
  ['none is of the path', {'a.txt': 'x'}, {path: 'src/**'}],
  ['all are binary', {'a.bin': Buffer.alloc(4)}, {}]
])('fails when %s: nothing was looked into', async (_, files, params) => {
  expect(await check(files, params)).toMatch(/^failed: no text file matches/)
})

describe('unverifiable', () => {
  it('over 20 MB', async () => {
    expect(await check({'a.txt': Buffer.alloc(20_000_001, 'x')})).toMatch(/^unverifiable: .*larger than/)
  })
  it('past the files a workspace finds', async () => {
    const find = () => Promise.reject(new Refusal('more than 10000 files match'))
    const files = {...workspaceOf({'a.txt': 'x'}), find}
    expect(said(await verify('secrets', {}, {files}))).toBe('unverifiable: more than 10000 files match')
  })
})

describe('the history', () => {
  const past = async (dir: string, params: Record<string, unknown> = {}) =>
    said(await verify('secrets', {history: true, ...params}, {files: createWorkspace(dir)}))
  const repository = (files: Files) => {
    const made = gitRepository({'README.md': 'hello\n'})
    made.write(files)
    const commit = made.commit('add')
    return {...made, short: commit.slice(0, 7)}
  }

  it('holds what a later commit took out', async () => {
    const {dir, write, commit, short} = repository({'src/a b.ts': `const a = 1\nconst key = '${github}'\n`})
    write({'src/a b.ts': 'const a = 1\n'})
    commit('remove')
    expect(said(await verify('secrets', {}, {files: createWorkspace(dir)}))).toMatch(/^passed/)
    const outcome = await past(dir)
    expect(outcome).toBe(`failed: \`src/a b.ts\` in commit ${short} (github)`)
    expect(await past(dir, {allow: 'src/**'})).toBe('passed: no secret in 1 text file, nor in what 1 commit added')
    expect(await past(dir, {path: ['*.md']})).toMatch(/^passed/)
  })
  it('holds what was deleted, renamed or merged away', async () => {
    const {dir, write, remove, commit, branch, git} = repository({'a.pem': certificate().key, 'é.txt': github})
    remove('a.pem', 'é.txt')
    commit('remove')
    branch('side')
    write({'side.txt': github})
    commit('side')
    branch('main')
    write({'main.txt': 'x'})
    commit('main')
    git('merge', '--quiet', '--no-commit', 'side')
    write({'merge.txt': `npm_${letters(36)}`})
    commit('merge')
    remove('side.txt', 'merge.txt')
    commit('remove')
    const outcome = await past(dir, {path: ['**', '!main.txt']})
    expect(outcome).toMatch(
      /^failed: `merge.txt` in commit .{7} \(npm\), `side.txt` in commit .{7} \(github\), `a.pem` in/
    )
    expect(outcome).toMatch(/, and 1 more$/)
  })
  it('is shown whatever attributes and configuration say', async () => {
    const {dir, write, remove, commit, git} = repository({'.gitattributes': '* -diff binary\n', 'a.txt': github})
    git('config', 'diff.noprefix', 'true')
    git('config', 'color.ui', 'always')
    git('config', 'diff.external', '/bin/true')
    git('config', 'log.showSignature', 'true')
    remove('a.txt', '.gitattributes')
    write({'b.txt': 'x'})
    commit('remove')
    expect(await past(dir)).toMatch(/^failed: `a.txt` in commit/)
  })
  it('is clean where nothing was ever there, binary files left out', async () => {
    const binary = Buffer.concat([Buffer.from(github), Buffer.alloc(10)])
    const {dir, remove, commit} = repository({'a.bin': binary, 'b.txt': '@@ -1 +1 @@\n+++ b/x\ndiff --git a/x b/x\n'})
    remove('a.bin')
    commit('remove')
    expect(await past(dir)).toBe('passed: no secret in 2 text files, nor in what 2 commits added')
  })
  it('cannot be read in a shallow clone, without a repository or at a commit', async () => {
    const {dir} = repository({'a.txt': github})
    const shallow = temporaryFolder()
    gitRepository().git('clone', '--quiet', '--depth=1', `file://${dir}`, shallow)
    expect(await past(shallow, {path: '*.md'})).toMatch(/^unverifiable: the clone is shallow/)
    const plain = temporaryFolder()
    writeFileSync(join(plain, 'a.txt'), 'x')
    expect(await past(plain)).toMatch(/^unverifiable: there is no git repository/)
    const {additions: _, ...without} = createWorkspace(dir)
    expect(said(await verify('secrets', {history: true, path: '*.md'}, {files: without}))).toMatch(/^unverifiable/)
  })
})

describe('hostile files', () => {
  // Each makes one of the patterns try much more than it finds.
  it.each([
    ['SendGrid', `SG.a.${'_'.repeat(260)}`],
    ['GitHub', 'ghs_1_'],
    ['private keys', '-----BEGIN PRIVATE KEY-----\n'],
    ['spaces', `aws_secret_access_key${' '.repeat(5000)}`]
  ])('of %s lose to the deadline', async (_, piece) => {
    const deadline = new AbortController()
    const files = workspaceOf({'a.txt': piece.repeat(10_000_000 / piece.length)})
    const params = await secrets.params.parseAsync({})
    const answer = Promise.resolve(secrets.verify(params, {files}, deadline.signal)).catch(() => 'stopped')
    // A timer can fire only if the scan lets others have their turn.
    setTimeout(() => deadline.abort(), 1)
    expect(await answer).toBe('stopped')
  })
  it('reached by a link are not read', async () => {
    const folder = temporaryFolder()
    const outside = temporaryFolder()
    writeFileSync(join(outside, 'key'), github)
    writeFileSync(join(folder, 'a.txt'), 'x')
    symlinkSync(join(outside, 'key'), join(folder, 'link.txt'))
    symlinkSync(outside, join(folder, 'folder'))
    mkdirSync(join(folder, 'store'))
    symlinkSync(join(outside, 'key'), join(folder, 'store', 'key.p12'))
    expect(said(await verify('secrets', {}, {files: createWorkspace(folder)}))).toBe('passed: no secret in 1 text file')
  })
  it('of random bytes find nothing', async () => {
    const scan = createSecretScanner()
    expect(await scan(randomBytes(500_000).toString('latin1'), 'package.json')).toEqual([])
  })
})

it.each([{path: '..'}, {allow: ''}, {allow: []}, {rules: 'github'}])('takes no %o', async params => {
  expect(await mistakeIn('secrets', params)).not.toBeNull()
})
