import {chmodSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {runCli, runHere} from '../support/cli.ts'
import {type Files, gitRepository, temporaryFolder, writeFiles} from '../support/git.ts'
import {server} from '../support/servers.ts'

const folder = (files: Files): string => {
  const dir = temporaryFolder()
  writeFiles(dir, files)
  return dir
}
const contents = (dir: string, path = 'READINESS.md'): string => readFileSync(join(dir, path), 'utf8')

interface FixJson {
  dryRun: boolean
  edits: {line: number; to: string; before: string; after: string}[]
  byHand: {line: number; to: string; hindrance: string}[]
  notices: string[]
}
const fixJson = async (dir: string, ...args: string[]): Promise<FixJson> => {
  const run = await runHere(['fix', '--format', 'json', ...args], {cwd: dir})
  expect([run.stderr, run.exitCode]).toEqual(['', 0])
  return JSON.parse(run.stdout)
}
const verdicts = async (dir: string): Promise<string[]> => {
  const {stdout} = await runHere(['check', '--format', 'json'], {cwd: dir})
  const {documents} = JSON.parse(stdout) as {documents: {items: {verdict: string}[]}[]}
  return documents.flatMap(({items}) => items.map(({verdict}) => verdict))
}

const checklist = `# Launch

## Must

- [x] README written <!-- verify: file path=README.md -->
- [ ] Licence chosen <!-- verify: file path=LICENSE -->
- [x] Notes kept <!-- verify: file path=NOTES.md -->
- [ ] Runbook written <!-- verify: file path=RUNBOOK.md -->
- [x] Team told
`
const fixed = checklist.replace('[ ] Licence', '[x] Licence').replace('[x] Notes', '[ ] Notes')
const files = {'READINESS.md': checklist, 'README.md': '# Hi\n', LICENSE: 'MIT\n'}

describe('fix', () => {
  it('sets the boxes, says so, and has nothing to do the second time', async () => {
    const dir = folder(files)
    chmodSync(join(dir, 'READINESS.md'), 0o640)
    const run = await runCli(['fix'], {cwd: dir})
    expect([run.stderr, run.exitCode]).toEqual(['', 0])
    expect(run.stdout).toMatch(/^1 box ticked, 1 box unticked in 1 document\n\nREADINESS\.md:6:3 {2}proved: ticked\n/)
    expect(run.stdout).toContain('\n- - [ ] Licence chosen <!-- verify: file path=LICENSE -->\n+ - [x] Licence chosen ')
    expect(contents(dir)).toBe(fixed)
    expect(statSync(join(dir, 'READINESS.md')).mode & 0o777).toBe(0o640)
    expect(readdirSync(dir).sort()).toEqual(Object.keys(files).sort())

    expect(await verdicts(dir)).toEqual(['verified', 'verified', 'failing', 'failing', 'attested'])
    const untouched = statSync(join(dir, 'READINESS.md')).mtimeMs
    expect((await runCli(['fix'], {cwd: dir})).stdout).toBe('No box to change\n')
    expect(statSync(join(dir, 'READINESS.md')).mtimeMs).toBe(untouched)
  })

  it('writes nothing with --dry-run, and says the same', async () => {
    const dir = folder(files)
    const dry = await runHere(['fix', '--dry-run'], {cwd: dir})
    expect([dry.exitCode, contents(dir)]).toEqual([0, checklist])
    const wet = await runHere(['fix'], {cwd: dir})
    expect(dry.stdout).toBe(`Dry run, nothing is written: ${wet.stdout}`)
  })

  it('tells the edits as JSON, also into a file', async () => {
    const dir = folder(files)
    const dry = await fixJson(dir, '--dry-run')
    expect(dry).toMatchObject({
      dryRun: true,
      edits: [
        {line: 6, to: 'done', before: expect.stringContaining('- [ ] L'), after: expect.stringContaining('- [x] L')},
        {line: 7, to: 'open', before: expect.stringContaining('- [x] N'), after: expect.stringContaining('- [ ] N')}
      ],
      byHand: []
    })
    await runCli(['fix', '--format', 'json', '--output', 'out.json'], {cwd: dir})
    expect(JSON.parse(contents(dir, 'out.json'))).toEqual({...dry, dryRun: false})
    expect(contents(dir)).toBe(fixed)
  })

  it('leaves to people what has no box, and what is not settled by proof', async () => {
    const text = `# Launch

| Item | Status |
| --- | --- |
| Licence <!-- verify: file path=LICENSE --> | ❌ |
| Notes <!-- verify: file path=NOTES.md --> | ✅ |

- ✅ Notes kept <!-- verify: file path=NOTES.md -->
- [ ] Health answers 200 <!-- verify: http url=/health status=200 -->
- [x] Health is green <!-- verify: http url=/health status=200 -->
- [ ] ~~Licence~~ <!-- verify: file path=LICENSE -->
- [x] All of it <!-- verify: file path=LICENSE -->
  - [ ] And this
- [x] Waived <!-- id: waived --> <!-- verify: file path=NOTES.md -->
`
    const config = 'waivers:\n  - {id: waived, reason: agreed}\n'
    const dir = folder({...files, 'READINESS.md': text, '.github/readiness.yml': config})
    const {edits, byHand} = await fixJson(dir, '--offline')
    expect([edits, contents(dir)]).toEqual([[], text])
    expect(byHand.map(({line, to, hindrance}) => `${line} ${to}: ${hindrance}`)).toEqual([
      '5 done: it has no box',
      '6 open: it has no box',
      '8 open: it has no box',
      '12 done: an item below it is open'
    ])
  })

  it.each([
    ['CRLF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['NUL', (text: string) => Buffer.from(text.replace('told', 't\0ld'))],
    ['broken UTF-8', (text: string) => Buffer.from(text.replace('told', 't\xffld ✅'), 'latin1')],
    [
      'damaged text',
      (text: string) => Buffer.from(text.replace('# Launch', '# Launch âœ… naÃ¯ve').replace('told', 'told â€” “twice”'))
    ]
  ])('touches no other byte of a document with %s', async (_, write) => {
    const dir = folder({...files, 'READINESS.md': write(checklist)})
    expect((await fixJson(dir)).edits).toHaveLength(2)
    expect(Buffer.compare(readFileSync(join(dir, 'READINESS.md')), write(fixed))).toBe(0)
  })

  it('asks servers like check does', async () => {
    const {origin} = await server({'/health': {body: 'ok'}})
    const text = '# Launch\n\n- [ ] Health answers 200 <!-- verify: http url=/health status=200 -->\n- [x] Told\n'
    const dir = folder({'READINESS.md': text})
    expect((await fixJson(dir, '--base-url', origin)).edits).toHaveLength(1)
    expect(contents(dir)).toBe(text.replace('[ ]', '[x]'))
  })

  it('takes documents named on the command line, also outside, and no others', async () => {
    const parent = folder({
      'work/READINESS.md': checklist,
      'work/LICENSE': 'MIT\n',
      'work/README.md': '# Hi\n',
      'list.md': checklist
    })
    const dir = join(parent, 'work')
    expect((await fixJson(dir, '../list.md')).edits).toHaveLength(2)
    expect([contents(parent, 'list.md'), contents(dir)]).toEqual([fixed, checklist])
  })

  it('takes a document once that is named with its folder', async () => {
    const dir = folder({...files, 'docs/list.md': checklist})
    expect((await fixJson(dir, 'docs', 'docs/list.md')).edits).toHaveLength(2)
    expect([contents(dir, 'docs/list.md'), contents(dir)]).toEqual([fixed, checklist])
  })

  it('takes the policy of --base, and the checks that head dropped', async () => {
    const config = 'documents:\n  - {path: READINESS.md, role: claims}\n'
    const repository = gitRepository({...files, '.github/readiness.yml': config})
    repository.write({
      'READINESS.md': checklist
        .replace(/ <!-- verify: file path=NOTES.md -->/, '')
        .replaceAll('[x]', '[ ]')
        .replace('[ ] Notes', '[x] Notes'),
      '.github/readiness.yml': 'documents:\n  - {path: READINESS.md, role: procedure}\n'
    })
    const {dir} = repository
    expect(await fixJson(dir, '--dry-run')).toMatchObject({
      edits: [],
      notices: [expect.stringMatching(/is a procedure/)]
    })
    expect((await fixJson(dir, '--base', 'main')).edits.map(({line, to}) => [line, to])).toEqual([
      [5, 'done'],
      [6, 'done'],
      [7, 'open']
    ])
  })
})

describe('fix refuses', () => {
  it('a document that changes while its checks run, and loses nothing', async () => {
    const write = "fs.appendFileSync('READINESS.md', '- [ ] One more\\n')"
    const dir = folder({
      ...files,
      'docs/readiness.md': checklist,
      '.github/readiness.yml': `commands:\n  meddle: {run: [node, -e, ${JSON.stringify(`const fs = require('fs'); ${write}`)}]}\nitems:\n  - {id: meddle, verify: [{command: {run: meddle}}]}\n`
    })
    const text = `${checklist}- [ ] Meddled <!-- id: meddle -->\n`
    writeFiles(dir, {'READINESS.md': text})
    const run = await runCli(['fix'], {cwd: dir})
    expect([run.exitCode, run.stdout, run.stderr]).toEqual([
      2,
      '',
      'error: READINESS.md: was changed while its checks ran; nothing was written, run fix again\n'
    ])
    expect([contents(dir), contents(dir, 'docs/readiness.md')]).toEqual([`${text}- [ ] One more\n`, checklist])
    expect(readdirSync(dir).sort()).toEqual(['.github', 'LICENSE', 'READINESS.md', 'README.md', 'docs'])
  })

  it('a link, even one that was named', async () => {
    const dir = folder({...files, 'real.md': checklist})
    symlinkSync('real.md', join(dir, 'link.md'))
    const run = await runCli(['fix', 'link.md'], {cwd: dir})
    expect([run.exitCode, run.stderr]).toEqual([
      2,
      expect.stringMatching(/^error: link\.md: .*symbolic link; name the file/)
    ])
    expect(contents(dir, 'real.md')).toBe(checklist)
  })

  it.each([
    ['another form', ['--format', 'html'], /fix has the forms text and json, not html/],
    ['shards', ['--mode', 'report'], /--mode: fix runs all checks itself/],
    ['a word that is neither true nor false', ['--dry-run=perhaps'], /--dry-run must be true or false/],
    ['a document that is not there', ['none.md'], /none\.md: no such file/]
  ])('%s, before anything is written', async (_, args, message) => {
    const dir = folder(files)
    const run = await runHere(['fix', ...args], {cwd: dir})
    expect([run.exitCode, run.stderr]).toEqual([2, expect.stringMatching(message)])
    expect(contents(dir)).toBe(checklist)
  })
})
