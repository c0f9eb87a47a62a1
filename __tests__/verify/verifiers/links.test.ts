import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createWorkspace} from '../../../src/adapters/workspace.ts'
import {mayRun, type Trust} from '../../../src/policy/trust.ts'
import type {PortSet} from '../../../src/ports.ts'
import {externalLinks, judgeExternal} from '../../../src/verify/external-links.ts'
import {runChecks} from '../../../src/verify/run.ts'
import links from '../../../src/verify/verifiers/links.ts'
import {check} from '../../support/builders.ts'
import {temporaryFolder, writeFiles} from '../../support/git.ts'
import * as servers from '../../support/servers.ts'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'
import {httpFor, outcomeOf} from './network-helpers.ts'

const readme = `[the first line](docs/guide.md)

# Service ([guide](docs/guide.md))

See [how](docs/guide.md#how-it-runs), [below](#run-it), [all](docs/), ![logo](docs/a%20logo.svg "x"), [root](/docs/guide.md)
and [the guide][g], [home](https://example.com/nothing), [issues](../../issues), <a href="x">x</a>, \`[code](nowhere.md)\`.

| [table](docs/guide.md) |
| --- |

\`\`\`md
[fenced](nowhere.md)
\`\`\`

<!-- [comment](nowhere.md) -->

## Run it

[g]: <docs/guide.md#top> "title"
`
const guide = '<a id="top"></a>\n\n## How it runs\n\nBack to the [start](../README.md?plain=1#service-guide).\n'
const files = {'README.md': readme, 'docs/guide.md': guide, 'docs/a logo.svg': '<svg/>'}
const follow = async (content: Record<string, string | Uint8Array>, params: Record<string, unknown> = {}) =>
  said(await verify('links', params, {files: workspaceOf(content)}))

it('passes where every link leads somewhere', async () => {
  expect(await follow(files)).toBe('passed: 10 links of 2 files lead somewhere')
  expect(await follow(files, {path: 'docs/*.md'})).toBe('passed: 1 links of 1 files lead somewhere')
})

describe('fails when', () => {
  it.each<[string, string, string, string]>([
    ['a file is renamed', '(docs/guide.md)\n\n#', '(docs/guides.md)\n\n#', '`README.md:1` to `docs/guides.md`'],
    ['the case differs', '[all](docs/)', '[all](Docs/)', 'to `Docs/`'],
    ['a heading is renamed', '## Run it', '## Start it', '`README.md:5` to `#run-it`'],
    ['a heading of another file is', '#how-it-runs', '#how-it-ran', 'to `docs/guide.md#how-it-ran`'],
    ['an image is gone', 'a%20logo.svg', 'logo.svg', 'to `docs/logo.svg`'],
    ['a link from the root', '(/docs/guide.md)', '(/guide.md)', 'to `/guide.md`'],
    ['a definition leads nowhere', '<docs/guide.md#top>', '<docs/guide.md#bottom>', 'to `docs/guide.md#bottom`'],
    [
      'a link in a heading',
      '# Service ([guide](docs/guide.md))',
      '# Service ([guide](guide.md))',
      '`README.md:3` to `guide.md`'
    ],
    ['a link in a table', '[table](docs/guide.md)', '[table](table.md)', 'to `table.md`']
  ])('%s', async (_, from, to, reason) => {
    expect(readme).toContain(from)
    const outcome = await follow({...files, 'README.md': readme.replace(from, () => to)})
    expect(outcome).toMatch(/^failed: a link leads nowhere: /)
    expect(outcome).toContain(reason)
  })
  it('many do, and names three', async () => {
    const text = '[a](a) [b](b) [c](c) [d](d) [e](e)\n'
    expect(await follow({'a.md': text})).toBe(
      'failed: a link leads nowhere: `a.md:1` to `a`, `a.md:1` to `b`, `a.md:1` to `c`, and 2 more'
    )
  })
  it('there is no file', async () => {
    expect(await follow({'a.txt': 'x'})).toBe('failed: no file matches `**/*.{md,markdown}`')
    expect(await follow({'a.md': Buffer.from([0, 1, 2])})).toBe('failed: `a.md` is no text file')
  })
})

describe('unverifiable', () => {
  it('where there is nothing to follow', async () => {
    expect(await follow({'a.md': '[x](https://example.com)\n'})).toBe(
      'unverifiable: there is no link to follow in 1 files'
    )
  })
  it('over 5 MB', async () => expect(await follow({'a.md': 'x'.repeat(5_000_001)})).toMatch(/^unverifiable/))
})

describe('hostile files', () => {
  it('lead out of the repository by no link', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, {'a.md': '[x](../../../../etc/passwd) [y](link/a.md) [z](.git/config) [w](/../x)\n[v](a.md)\n'})
    symlinkSync('/etc', join(folder, 'link'))
    expect(said(await verify('links', {}, {files: createWorkspace(folder)}))).toMatch(/^(passed|failed)/)
  })
  it.each(['[', '](', '[a](', '[a]: ', '![x](<', '`'])('of %j are read to the end', async piece => {
    expect(await follow({'a.md': piece.repeat(300_000 / piece.length)})).toMatch(/^(failed|unverifiable)/)
  })
  it('lose to the deadline', async () => {
    const params = await links.params.parseAsync({})
    await expect(links.verify(params, {files: workspaceOf(files)}, AbortSignal.abort())).rejects.toThrow()
  })
})

it.each([{path: '..'}, {path: []}, {external: 'yes'}])('takes no %o', async params => {
  expect(await mistakeIn('links', params)).not.toBeNull()
})

describe('with external=true', () => {
  const routes: servers.Routes = {
    '/there': {},
    '/gone': {status: 410},
    '/moved': {status: 301, headers: {location: '/there'}},
    '/led-astray': {status: 302, headers: {location: '/nowhere'}},
    '/circle': {status: 302, headers: {location: '/circle'}},
    '/elsewhere': {status: 302, headers: {location: 'http://169.254.169.254/'}},
    '/private': {status: 403},
    '/down': {status: 503},
    '/busy': {status: 429}
  }
  const ask = async (
    text: (origin: string) => string,
    answers: servers.Routes | servers.Handler = routes,
    options: Parameters<typeof httpFor>[1] = {}
  ) => {
    const {origin, hits} = await servers.server(answers)
    const ports = {files: workspaceOf({'a.md': text(origin)}), http: httpFor(null, {allow: [origin], ...options})}
    const outcome = await outcomeOf(links, {external: true}, ports)
    return {
      outcome,
      said: said(outcome).replaceAll(origin, ''),
      asked: hits.map(({method, url}) => `${method} ${url}`),
      hits
    }
  }

  it('asks each address once, without its fragment', async () => {
    const answer = await ask(
      at => `[a](${at}/there) ![b](<${at}/there#part> "x") [c][c] <${at}/moved> and ${at}/there?x=1&amp;y=2.
(${at}/there/(b)) **${at}/there** \`${at}/code\` [d](d.md) <!-- ${at}/comment -->

    ${at}/block

[c]: ${at}/there
[unused]: ${at}/unused
`,
      ({url}) => (url.startsWith('/there') ? {} : (routes[url] ?? {status: 404}))
    )
    expect(answer.said).toBe('failed: a link leads nowhere: `a.md:2` to `d.md`')
    expect(answer.asked).toEqual([])
    const {said: verdict, asked} = await ask(
      at => `[a](${at}/there) ${at}/there <${at}/moved#x>, (${at}/there?x=1&amp;y=2).\n\n# A\n[b](#a)\n`,
      ({url}) => (url.startsWith('/there') ? {} : (routes[url] ?? {status: 404}))
    )
    expect(verdict).toBe('passed: 1 links of 1 files lead somewhere, 3 addresses of other hosts answer')
    expect(asked.sort()).toEqual(['HEAD /moved', 'HEAD /there', 'HEAD /there', 'HEAD /there?x=1&y=2'])
  })

  it.each<[string, (at: string) => string]>([
    ['inline', at => `[a](${at}/there)`],
    ['an image', at => `![a](${at}/there)`],
    ['by reference', at => `[a][b]\n\n[b]: ${at}/there`],
    ['in angle brackets', at => `see <${at}/there>`],
    ['bare', at => `see ${at}/there.`],
    ['in brackets', at => `(see ${at}/there)`],
    ['in a table', at => `| a |\n| --- |\n| ${at}/there |`],
    ['in a heading', at => `# ${at}/there`]
  ])('finds it %s', async (_, text) => {
    expect((await ask(text)).asked).toEqual(['HEAD /there'])
  })

  it.each<[string, string, string[]]>([
    ['is not there', '/nowhere', ['HEAD /nowhere', 'GET /nowhere']],
    ['is gone', '/gone', ['HEAD /gone', 'GET /gone']],
    [
      'leads to what is not there',
      '/led-astray',
      ['HEAD /led-astray', 'HEAD /nowhere', 'GET /led-astray', 'GET /nowhere']
    ]
  ])('fails where an address %s', async (_, path, requests) => {
    const {said: verdict, asked} = await ask(
      at => `[a](${at}/there)\n[b](${at}${path}?key=1) ${at}/down\n`,
      ({url}) => routes[url.split('?')[0] ?? ''] ?? {status: 404}
    )
    const last = requests.at(-1)?.split(' ')[1]
    expect(verdict).toBe(`failed: a link leads nowhere: \`a.md:2\`: ${last} answers ${last === '/gone' ? 410 : 404}`)
    expect(asked.map(each => each.split('?')[0])).toEqual(expect.arrayContaining(requests))
  })

  it.each<[string, string]>([
    ['it is down', '/down'],
    ['it is busy', '/busy'],
    ['it wants to know who asks', '/private'],
    ['it goes in circles', '/circle'],
    ['it leads inside', '/elsewhere']
  ])('is unverifiable where %s', async (_, path) => {
    const {said: verdict} = await ask(at => `[a](${at}/there) [b](${at}${path})`)
    expect(verdict).toMatch(/^unverifiable: of 2 links to other hosts 1 settle nothing: `a.md:1`: /)
  })

  it('is unverifiable where a host may not be asked, and says what to do', async () => {
    const {outcome, asked} = await ask(at => `${at}/there https://other.example/a http://[bad http://10.0.0.1/`)
    expect(outcome).toMatchObject({
      status: 'unverifiable',
      remedy: 'add https://other.example to allow-hosts',
      reason: expect.stringMatching(/^of 4 links to other hosts 3 settle nothing: .*not in the allow-list.*no address/)
    })
    expect(asked).toEqual(['HEAD /there'])
  })

  it.each([405, 501])('asks by GET where HEAD is answered %d', async status => {
    const {said: verdict, asked} = await ask(
      at => `${at}/there`,
      ({method}) => (method === 'HEAD' ? {status} : {body: 'x'.repeat(1_000_000)})
    )
    expect(verdict).toMatch(/^passed/)
    expect(asked).toEqual(['HEAD /there', 'GET /there'])
  })

  it('gets an answer of the others where one server is mute', async () => {
    const mute = await servers.muteServer()
    const {origin} = await servers.server(routes)
    const http = httpFor(null, {allow: [origin, mute.origin]})
    const found = externalLinks(`${mute.origin} ${origin}/gone`, 'a.md')
    const outcome = await judgeExternal(found, http, new AbortController().signal, 100)
    expect(outcome).toMatchObject({status: 'failed', reason: expect.stringMatching(/^a link leads nowhere: .*410$/)})
    expect(await judgeExternal(found.slice(0, 1), http, new AbortController().signal, 100)).toMatchObject({
      status: 'unverifiable'
    })
  })

  it('asks six at a time at most', async () => {
    let now = 0
    let most = 0
    const {said: verdict} = await ask(
      at => Array.from({length: 40}, (_, index) => `${at}/${index}`).join(' '),
      async () => {
        now += 1
        most = Math.max(most, now)
        await new Promise(resolve => setImmediate(resolve))
        now -= 1
        return {}
      }
    )
    expect(verdict).toContain('40 addresses of other hosts answer')
    expect(most).toBeLessThanOrEqual(6)
  })

  it.each(['https://a.example/)', '(https://a.example/(', '<https://', 'https://a.example/?!.'])(
    'reads %j over and over to the end',
    piece => {
      const text = (piece + ')'.repeat(1_900)).concat(' ').repeat(500)
      expect(externalLinks(text, 'a.md').length).toBeLessThan(3)
    }
  )

  it('refuses over 1,000 addresses', async () => {
    const {said: verdict, asked} = await ask(at =>
      Array.from({length: 1_001}, (_, index) => `${at}/${index}`).join(' ')
    )
    expect(verdict).toBe('unverifiable: there are over 1000 addresses to ask')
    expect(asked).toEqual([])
  })

  it('tells nobody a secret', async () => {
    const {origin, hits} = await servers.server({'/': {}})
    const secrets = [{origin, header: 'authorization', value: 'hunter2hunter2'}]
    const ports = {files: workspaceOf({'a.md': origin}), http: httpFor(origin, {secrets})}
    expect(said(await outcomeOf(links, {external: true}, ports))).toMatch(/^passed/)
    expect(hits.map(({headers}) => headers['authorization'])).toEqual([undefined])
  })

  it.each<[string, Partial<PortSet>, Trust]>([
    ['in a run without network', {has: {}, lacks: {http: {reason: 'this run is offline', remedy: ''}}}, 'trusted'],
    ['for a pull request from a fork, although the base has the check', {}, 'fork']
  ])('asks nobody %s', async (_, ports, trust) => {
    const {origin, hits} = await servers.server(routes)
    const files = workspaceOf({'a.md': `[a](${origin}/there) [b](a.md)`})
    const given = {
      lacks: {},
      ...ports,
      has: {files, http: httpFor(origin), ...(ports.has && {http: undefined})}
    } as PortSet
    const options = {concurrency: 1, perHost: 1, timeout: 5_000, checkTimeout: 5_000, event: 'pull_request'}
    const checks = [
      check({kind: 'links', params: {external: true}, atBase: true}),
      check({kind: 'links', params: {}, atBase: false})
    ]
    const results = await runChecks(checks, given, {now: () => new Date(0), elapsed: () => 0}, options, mayRun(trust))
    expect(results.map(({outcome}) => outcome.status)).toEqual(['unverifiable', 'passed'])
    expect(hits).toEqual([])
  })
})
