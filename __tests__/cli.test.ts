import {execFileSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {distFile} from './support/build.ts'
import {hasPseudoTerminal, runCli, runCliOnTerminal, runCliUntil, runHere} from './support/cli.ts'
import {gitRepository, temporaryFolder, writeFiles} from './support/git.ts'
import {root} from './support/paths.ts'
import {runProcess} from './support/process.ts'

const sound = '# Launch\n\n## Must\n\n- [x] Licence chosen\n'
const open = '# Launch\n\n## Must\n\n- [x] README written\n- [ ] Licence chosen\n'

const folder = (files: Record<string, string | Uint8Array> = {}): string => {
  const dir = temporaryFolder()
  writeFiles(dir, files)
  return dir
}
const preload = (code: string) => ({NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}`})

describe('exit codes', () => {
  it.each([
    [0, 'a pass', {'READINESS.md': sound}, ['check']],
    [1, 'a failed gate', {'READINESS.md': open}, ['check']],
    [0, 'a failed gate that only lists', {'READINESS.md': open}, ['list']],
    [0, 'advice', {'READINESS.md': open}, ['check', '--profile', 'advisory']],
    [0, 'help', {}, ['--help']],
    [0, 'version', {}, ['--version']],
    [0, 'schema', {}, ['schema', 'check']],
    [0, 'a folder', {'docs/a.md': sound}, ['check', 'docs']],
    [2, 'no checklist', {}, ['check']],
    [2, 'an unknown command', {}, ['chek']],
    [2, 'an unknown flag', {}, ['check', '--fail-om', 'x']],
    [2, 'an unknown schema', {}, ['schema', 'chek']],
    [2, 'an unknown id', {'READINESS.md': sound}, ['explain', 'nothing']],
    [2, 'no id', {'READINESS.md': sound}, ['explain']],
    [2, 'a form that list has not', {'READINESS.md': sound}, ['list', '--format', 'sarif']]
  ])('%i: %s', async (code, _, files, args) => {
    const run = await runCli(args, {cwd: folder(files as Record<string, string>)})
    expect(run.stderr).toMatch(code === 2 ? /^error: .+\n$/ : /^$/)
    expect(run.exitCode).toBe(code)
  })

  it('3: a text thrown midway', async () => {
    const env = preload("Array.prototype.flatMap = () => { throw 'out of cheese' }")
    const run = await runCli(['check'], {cwd: folder({'READINESS.md': sound}), env})
    expect([run.exitCode, run.stderr]).toEqual([3, 'internal error: out of cheese\n'])
  })

  it('3: a promise nobody waits for is rejected', async () => {
    const env = preload(
      "setImmediate(() => Promise.reject('out of cheese')); const never = new Int32Array(new SharedArrayBuffer(4)); process.cwd = () => { Atomics.wait(never, 0, 0, 300); return '.' }"
    )
    const run = await runCli(['check'], {cwd: folder({'READINESS.md': sound}), env})
    expect([run.exitCode, run.stderr]).toEqual([3, 'internal error: out of cheese\n'])
  })

  it('3: the work stops without an answer', async () => {
    const env = preload('Promise.all = () => new Promise(() => {})')
    const run = await runCli(['check'], {cwd: folder({'READINESS.md': sound}), env})
    expect(run.exitCode).toBe(3)
  })

  it('a reader that goes away does not turn a verdict into a pass', async () => {
    expect((await runCliUntil(0, ['check'], {cwd: folder({'READINESS.md': sound})})).exitCode).toBe(3)
    expect((await runCliUntil(0, ['check'], {cwd: folder({'READINESS.md': open})})).exitCode).toBe(1)
  })
})

describe('bad input', () => {
  const cases: [string, string, (dir: string) => void, string[], number, RegExp][] = [
    ['a missing file', 'nothing.md', () => {}, [], 2, /^error: nothing\.md: no such file in the workspace\n$/],
    [
      'a directory without checklists',
      'docs',
      dir => mkdirSync(join(dir, 'docs')),
      [],
      2,
      /^error: docs: is a folder without markdown files/
    ],
    [
      'an empty document',
      'a.md',
      dir => writeFiles(dir, {'a.md': ''}),
      [],
      2,
      /^error: no readiness item found in a\.md; an empty checklist cannot pass\n$/
    ],
    [
      'a document without items',
      'a.md',
      dir => writeFiles(dir, {'a.md': '# Hello\n\nNothing to do.\n'}),
      [],
      2,
      /^error: no readiness item found in a\.md/
    ],
    [
      'a bad configuration',
      'a.md',
      dir => writeFiles(dir, {'a.md': sound, '.github/readiness.yml': 'fail-on: soon'}),
      [],
      2,
      /^error: \.github\/readiness\.yml:1:10: fail-on: must be one of/
    ],
    [
      'a bad directive',
      'a.md',
      dir => writeFiles(dir, {'a.md': '- [ ] A <!-- verify: fil path=a -->\n'}),
      [],
      2,
      /^error: a\.md:1:\d+: .*unknown kind "fil"\. Did you mean "file"\?\n$/
    ],
    [
      'an orphan directive',
      'a.md',
      dir => writeFiles(dir, {'a.md': `${sound}\n\nWords. <!-- verify: file path=a -->\n`}),
      [],
      2,
      /^error: a\.md:\d+:\d+: .*belongs to no item/
    ],
    ['no repository for --base', 'a.md', dir => writeFiles(dir, {'a.md': sound}), ['--base', 'main'], 2, /^error: /],
    [
      'an output that cannot be written',
      'a.md',
      dir => writeFiles(dir, {'a.md': sound}),
      ['--output', 'no/such/folder/x'],
      2,
      /^error: no\/such\/folder\/x: cannot write the report/
    ]
  ]
  it.each(cases)('%s', async (_, path, prepare, flags, code, message) => {
    const dir = temporaryFolder()
    prepare(dir)
    const run = await runHere(['check', path, ...flags], {cwd: dir})
    expect(run.stderr).toMatch(message)
    expect(run.exitCode).toBe(code)
  })

  it('an unreadable file', async () => {
    const dir = folder({'a.md': sound})
    chmodSync(join(dir, 'a.md'), 0)
    // Root reads everything; there a link takes the part of what must not be read.
    if (process.getuid?.() === 0) {
      writeFiles(dir, {'b/x.md': sound})
      symlinkSync('b/x.md', join(dir, 'l.md'))
      const run = await runCli(['check', '--format', 'json'], {cwd: dir})
      expect(run.exitCode).toBe(2)
      return
    }
    const run = await runCli(['check', 'a.md'], {cwd: dir})
    expect([run.exitCode, run.stderr]).toEqual([2, 'error: `a.md` cannot be read: permission denied\n'])
  })

  it('invalid UTF-8 is read as far as it goes, and said', async () => {
    const bytes = Buffer.concat([
      Buffer.from('# R\u00e9ady \u2705\n\n- [x] Caf\u00e9 open\n- [x] Broken '),
      Buffer.from([0xff, 0xfe, 0x80]),
      Buffer.from(' here\n')
    ])
    const run = await runCli(['list', 'a.md', '--format', 'json'], {cwd: folder({'a.md': bytes})})
    expect(run.exitCode).toBe(0)
    const [document] = JSON.parse(run.stdout).documents
    expect(document.items.map(({line}: {line: number}) => line)).toEqual([3, 4])
    expect(document.findings.map(({rule}: {rule: string}) => rule)).toContain('lost-symbols')
  })

  it('a document of 5 MB', async () => {
    const line = `- [x] ${'Everything is in order here. '.repeat(6)}\n`
    const text = `# Launch\n\n## Must\n\n${line.repeat(30_000)}`
    const cwd = folder({'a.md': text})
    const run = await runCli(['check', 'a.md', '--output', 'out.txt'], {cwd})
    expect([run.exitCode, run.stderr]).toEqual([0, ''])
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toContain('all 30,000 items settled')
  })

  it('a document of too many lines', async () => {
    const run = await runCli(['check', 'a.md'], {cwd: folder({'a.md': '\n'.repeat(250_001)})})
    expect([run.exitCode, run.stderr]).toEqual([2, 'error: a.md: has more than 250000 lines\n'])
  })

  it('a document past all bounds', async () => {
    const run = await runCli(['check', 'a.md'], {cwd: folder({'a.md': Buffer.alloc(11 * 1024 * 1024, 'a')})})
    expect([run.exitCode, run.stderr]).toEqual([2, expect.stringMatching(/^error: `a\.md` is larger than /)])
  })
})

/** A Node of the machine older than the one the tests run on, `null` where there is none. */
const olderNode = ((): string | null => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(folder => !folder.includes('node_modules'))
  const node = folders.map(folder => join(folder, 'node')).find(path => existsSync(path))
  if (!node) return null
  const version = execFileSync(node, ['-p', 'parseInt(process.versions.node)'], {encoding: 'utf8'})
  return Number(version) >= 20 && Number(version) < 24 ? node : null
})()

describe('an older Node', () => {
  // Before 23 Node reads windows-1252 and latin1 alike.
  const damaged = new TextDecoder('windows-1252').decode(
    new TextEncoder().encode('# Launch → soon\n\n- ✅ Name\n- [x] Crew ✅\n')
  )
  const oneByte = Buffer.from('# Launch \x97 soon\n\n## Must\n\n- [x] Caf\xe9 open\n', 'latin1')

  it.skipIf(!olderNode)('judges the same, damaged text included', async () => {
    const lists = {'checklists/damaged.md': damaged, 'checklists/one-byte.md': oneByte}
    const cwd = folder({'READINESS.md': open, 'README.md': '# Hi', ...lists})
    const args = ['check', '--offline', '--format', 'json']
    const run = await runProcess(olderNode ?? '', [distFile('cli.js'), ...args], {cwd, env: {}})
    const {stdout, exitCode} = await runCli(args, {cwd})
    const masked = (text: string) => text.replaceAll(/"ms":\d+/g, '')
    expect([masked(run.stdout), run.exitCode, run.stderr]).toEqual([masked(stdout), exitCode, ''])
  })
})

describe('check', () => {
  const files = {
    'READINESS.md':
      '# Launch\n\n## Must\n\n- [x] README <!-- verify: file path=README.md -->\n- [ ] Licence <!-- verify: file path=LICENSE -->\n- [x] Notes <!-- verify: file path=NOTES.md -->\n',
    LICENSE: 'MIT\n',
    'README.md': '# Hi\n'
  }

  it('an open item whose check passes does not block, a ticked one whose check fails does', async () => {
    const run = await runCli(['check', '--format', 'json'], {cwd: folder(files)})
    expect(run.exitCode).toBe(1)
    const report = JSON.parse(run.stdout)
    expect(report.documents[0].items.map(({verdict, decision}: Record<string, string>) => [verdict, decision])).toEqual(
      [
        ['verified', 'pass'],
        ['ready', 'pass'],
        ['contradicted', 'block']
      ]
    )
  })

  it.each(['text', 'json', 'markdown', 'html', 'sarif', 'junit'])('has the form %s, also in a file', async format => {
    const dir = folder(files)
    const {stdout, exitCode} = await runHere(['check', '--format', format], {cwd: dir})
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Notes')
    await runHere(['check', '--format', format, '--output', join(dir, 'out')], {cwd: dir})
    const masked = (text: string) => text.replaceAll(/"ms": ?\d+|time="[\d.]+"|\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
    expect(masked(readFileSync(join(dir, 'out'), 'utf8'))).toBe(masked(stdout))
  })

  it('writes every form into report-dir, never through a link', async () => {
    const dir = folder(files)
    await runCli(['check', '--report-dir', 'out'], {cwd: dir})
    expect(readdirSync(join(dir, 'out')).sort()).toEqual(
      ['json', 'md', 'txt', 'html', 'sarif', 'xml'].map(end => `report.${end}`).sort()
    )
    symlinkSync(temporaryFolder(), join(dir, 'away'))
    const run = await runCli(['check', '--report-dir', 'away'], {cwd: dir})
    expect([run.exitCode, run.stderr]).toEqual([2, expect.stringContaining('outside of the workspace')])
  })

  it('compares with --base', async () => {
    const repository = gitRepository({'READINESS.md': open})
    repository.commit('first')
    repository.write({'READINESS.md': '# Launch\n\n## Must\n\n- [x] README written\n'})
    const run = await runCli(['check', '--base', 'HEAD', '--format', 'json'], {cwd: repository.dir})
    expect(run.exitCode).toBe(1)
    expect(JSON.parse(run.stdout).base.changes).toMatchObject([
      {change: 'removed', text: 'Licence chosen', decision: 'block'}
    ])
  })

  it('explains an item', async () => {
    const run = await runCli(['explain', 'readiness/must/notes'], {cwd: folder(files)})
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toMatch(/contradicted/i)
    expect(run.stdout).toContain('NOTES.md')
  })

  it.skipIf(!hasPseudoTerminal)('has colour on a terminal, none in a pipe or with NO_COLOR', async () => {
    const cwd = folder(files)
    expect((await runCliOnTerminal(['check'], {cwd})).stdout).toContain('\u001b[')
    expect((await runCliOnTerminal(['check'], {cwd, env: {NO_COLOR: '1'}})).stdout).not.toContain('\u001b[3')
    expect((await runCli(['check'], {cwd})).stdout).not.toContain('\u001b')
  })
})

const seeds = join(root, '..', 'shared', 'seeds')

describe.skipIf(!existsSync(seeds))('the seeds', () => {
  const paths = existsSync(seeds)
    ? readdirSync(seeds)
        .filter(name => name.endsWith('.txt'))
        .map(name => join(seeds, name))
    : []

  it('are five documents with their 239 tasks, 84 of them ticked, and fail', async () => {
    const run = await runCli(['check', '--offline', '--format', 'json', ...paths], {cwd: temporaryFolder()})
    expect(run.exitCode).toBe(1)
    const {documents} = JSON.parse(run.stdout) as {documents: {items: {kind: string; state: string}[]}[]}
    expect(documents).toHaveLength(5)
    const tasks = documents.flatMap(({items}) => items).filter(({kind}) => kind === 'task')
    expect(tasks.length).toBe(239)
    expect(tasks.filter(({state}) => state === 'done').length).toBe(84)
  })
})
