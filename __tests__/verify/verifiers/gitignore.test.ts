import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createWorkspace} from '../../../src/adapters/workspace.ts'
import {type Files, type GitRepository, gitRepository, temporaryFolder} from '../../support/git.ts'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

const rules = {'.gitignore': '# local\n.env\nnode_modules/\n*.pem\n!public.pem\n', 'app/.gitignore': '/dist/\n'}
const check = async (path: string, repository: GitRepository) =>
  said(await verify('gitignore', {path}, {files: createWorkspace(repository.dir)}))

describe('passes', () => {
  // Every test but reads it.
  let repository: GitRepository
  beforeAll(() => {
    repository = gitRepository(rules)
  })
  afterAll(() => repository.dispose())

  it.each([
    ['.env', 'passed: ignored by `.gitignore:2` (.env), not committed'],
    ['app/.env', 'passed: ignored by `.gitignore:2` (.env), not committed'],
    ['node_modules/', 'passed: ignored by `.gitignore:3` (node_modules/), not committed'],
    ['node_modules/x/y.js', 'passed: ignored by `.gitignore:3` (node_modules/), not committed'],
    ['app/dist/', 'passed: ignored by `app/.gitignore:1` (/dist/), not committed']
  ])('%s, absent', async (path, expected) => expect(await check(path, repository)).toBe(expected))

  it('what is there but not committed', async () => {
    const repository = gitRepository(rules)
    repository.write({'.env': 'A=1', 'node_modules/x/y.js': '', 'secret.pem': ''})
    for (const path of ['.env', 'node_modules', 'secret.pem']) expect(await check(path, repository)).toMatch(/^passed/)
  })

  it('before the first commit', async () => {
    const repository = gitRepository()
    repository.write({'.gitignore': '.env', '.env': 'A=1'})
    expect(await check('.env', repository)).toMatch(/^passed/)
  })
})

describe('fails', () => {
  it.each<[string, string, Files, string]>([
    ['no rule', '.env', {'.gitignore': 'node_modules\n'}, 'no .gitignore rule ignores `.env`'],
    ['no .gitignore', '.env', {a: ''}, 'no .gitignore rule ignores `.env`'],
    ['a rule for another folder', '.env', {'app/.gitignore': '.env'}, 'no .gitignore rule'],
    ['a rule that is a comment', '.env', {'.gitignore': '#.env'}, 'no .gitignore rule'],
    ['a rule for folders only', '.env', {'.gitignore': '.env/'}, 'no .gitignore rule'],
    ['a rule in another case', '.env', {'.gitignore': '.ENV'}, 'no .gitignore rule'],
    ['a rule that is taken back', 'public.pem', rules, 'no .gitignore rule'],
    ['a rule taken back in a folder', 'app/.env', {...rules, 'app/.gitignore': '!.env'}, 'no .gitignore rule']
  ])('%s', async (_, path, files, reason) => {
    const outcome = await check(path, gitRepository(files))
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })

  it.each([
    ['a rule of the clone only', '.git/info/exclude'],
    ['a rule of nobody', 'ignore-me']
  ])('%s', async (_, file) => {
    const repository = gitRepository({a: ''})
    repository.write({[file]: '.env\n'})
    expect(await check('.env', repository)).toMatch(/^failed: no .gitignore rule/)
  })

  it.each(['.env', 'config/', 'config'])('%s is committed all the same', async path => {
    const repository = gitRepository({'.env': 'A=1', 'config/local.yml': ''})
    repository.write({'.gitignore': '.env\nconfig\n'})
    repository.commit()
    expect(await check(path, repository)).toMatch(
      /^failed: `.*` is committed although `.gitignore:\d` \(.*\) ignores it/
    )
  })

  it('a committed file that is deleted from the folder only', async () => {
    const repository = gitRepository({'.env': 'A=1', '.gitignore': ''})
    repository.write({'.gitignore': '.env'})
    repository.remove('.env')
    expect(await check('.env', repository)).toMatch(/is committed/)
  })

  it('a file that is there without git to ask', async () => {
    const files = workspaceOf({'.gitignore': '.env', '.env': ''})
    expect(said(await verify('gitignore', {path: '.env'}, {files}))).toMatch(/^failed: .*is committed/)
  })
})

describe('unverifiable', () => {
  it('when the index is split', async () => {
    const repository = gitRepository(rules)
    repository.git('update-index', '--split-index')
    repository.write({'.env': '', b: ''})
    repository.git('add', 'b')
    expect(await check('.env', repository)).toMatch(/^unverifiable: .*git index does not tell/)
  })

  it('in a linked work tree, whose index lies elsewhere', async () => {
    const repository = gitRepository(rules)
    const tree = join(temporaryFolder(), 'tree')
    repository.git('worktree', 'add', '--quiet', tree)
    const check = async (path: string) => said(await verify('gitignore', {path}, {files: createWorkspace(tree)}))
    expect(await check('.env')).toMatch(/^passed/)
    repository.git('-C', tree, 'config', 'user.name', 'x')
    expect(await check('app/.gitignore')).toMatch(/^failed: no .gitignore rule/)
  })

  it('for a link', async () => {
    const repository = gitRepository(rules)
    repository.link('.env', 'a')
    expect(await check('.env', repository)).toMatch(/^unverifiable: .*symbolic link/)
  })
})

it.each([{}, {path: ''}, {path: '../x'}, {path: '.env', not: 1}])('takes no %o', async params => {
  expect(await mistakeIn('gitignore', params)).not.toBeNull()
})
