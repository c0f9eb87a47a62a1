import {createServer, request} from 'node:http'
import {describe, expect, it} from 'vitest'
import {pullRequestEvent} from '../support/events.ts'
import {checkout, fakeGitHub} from '../support/github/index.ts'
import {runAction} from '../support/runner.ts'
import {listen} from '../support/servers.ts'

/** What comes first in the paths of a repository under its new name. */
const RENAMED = '/renamed'

/** A proxy on loopback that passes every request on to `port`, whatever host it is for. */
const proxyTo = async (port: number, renamed: boolean): Promise<{url: string; asked: string[]; moved: string[]}> => {
  const asked: string[] = []
  const moved: string[] = []
  const proxy = createServer((incoming, answer) => {
    const {origin, host, pathname: path, search} = new URL(incoming.url ?? '')
    asked.push(host)
    const {method = '', headers} = incoming
    if (renamed && !path.startsWith(RENAMED)) {
      moved.push(method)
      answer.writeHead(method === 'GET' ? 301 : 307, {location: `${origin}${RENAMED}${path}${search}`})
      answer.end('moved')
      return
    }
    const pathname = renamed ? path.slice(RENAMED.length) : path
    const outgoing = request({host: '127.0.0.1', port, method, headers, path: `${pathname}${search}`}, response => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(answer)
    })
    incoming.pipe(outgoing)
  })
  const {port: own} = await listen(proxy)
  return {url: `http://127.0.0.1:${own}`, asked, moved}
}

describe('a runner behind a proxy', () => {
  it.each([
    ['and through nothing else', false, []],
    ['and follows it where the repository was renamed', true, ['GET', 'GET', 'POST', 'GET']]
  ])('reaches the API through it, %s', async (_, renamed, moved) => {
    const fake = await fakeGitHub()
    const repository = fake.repo()
    const files = {'READINESS.md': '# Launch\n\n## Must\n\n- [ ] Licence chosen\n- [x] Name found\n'}
    repository.commit({files, branch: 'main'})
    repository.commit({files: {...files, 'a.txt': 'a'}, branch: 'change'})
    const pull = repository.pull({head: 'change'})
    const port = Number(new URL(fake.url).port)
    const proxy = await proxyTo(port, renamed)
    const api = `http://github.test:${port}`

    const run = await runAction({
      event: pullRequestEvent(pull),
      workspace: checkout(repository, pull.mergeSha ?? pull.headSha).dir,
      fake,
      env: {GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: `${api}/graphql`, http_proxy: proxy.url, https_proxy: proxy.url}
    })
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({result: 'fail', open: '1'})
    expect(pull.comments).toHaveLength(1)
    expect(proxy.moved).toEqual(moved)
    expect(new Set(proxy.asked)).toEqual(new Set([`github.test:${port}`]))
  })
})
