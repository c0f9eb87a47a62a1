import {describe, expect, it} from 'vitest'
import redirect from '../../../src/verify/verifiers/https-redirect.ts'
import * as servers from '../../support/servers.ts'
import {closedPort, httpFor, mistakeIn, networkFor, outcomeOf, say} from './network-helpers.ts'

const ask = async (answer: servers.Answer, params: Record<string, unknown> = {}): Promise<string> => {
  const {origin} = await servers.server(() => answer)
  const ports = {http: httpFor(origin), network: networkFor(origin)}
  return say(await outcomeOf(redirect, {url: `${origin}/x?q`, ...params}, ports)).replaceAll(origin, 'http://host')
}
const to = (location: string, status = 301): servers.Answer => ({status, headers: {location}})

describe('https-redirect', () => {
  it.each([
    [301, {}],
    [302, {}],
    [303, {}],
    [307, {}],
    [308, {}],
    [301, {permanent: true}],
    [308, {permanent: true}]
  ])('passes for %d with %o', async (status, params) => {
    const said = await ask(to('https://app.example/x?q', status), params)
    expect(said).toBe(`passed: http://host/x redirects (${status}) to https://app.example/x`)
  })

  it('does not go where the redirect leads, listed or not', async () => {
    const target = await servers.secureServer({})
    expect(await ask(to(target.origin))).toMatch(/^passed/)
    expect(target.hits).toEqual([])
  })

  it.each<[string, servers.Answer, Record<string, unknown>, string]>([
    ['plain HTTP is served', {body: 'welcome'}, {}, 'answers 200 over plain HTTP, no redirect'],
    ['plain HTTP is an error', {status: 404}, {}, 'answers 404 over plain HTTP'],
    ['it leads to plain HTTP', to('http://app.example/'), {}, 'redirects to "http://app.example/", not to https'],
    ['it stays where it is', to('/login'), {}, 'not to https'],
    ['it keeps the scheme', to('//app.example/'), {}, 'not to https'],
    ['it names no address', {status: 301}, {}, 'redirects (301) to no valid address'],
    ['it names no valid address', to('https://'), {}, 'to no valid address'],
    [
      'it is not permanent',
      to('https://app.example/', 302),
      {permanent: true},
      'redirects with 302, expected 301 or 308'
    ],
    ['it is no redirect', to('https://app.example/', 304), {}, 'answers 304']
  ])('fails when %s', async (_, answer, params, reason) => {
    const said = await ask(answer, params)
    expect(said).toMatch(/^failed: /)
    expect(said).toContain(reason)
  })

  it.each([[500], [503], [429]])('is unverifiable on %d', async status => {
    expect(await ask({status, headers: {location: 'https://app.example/'}})).toMatch(/^unverifiable: /)
  })

  it('is unverifiable where nothing answers plain HTTP', async () => {
    const url = `http://127.0.0.1:${await closedPort()}/`
    const ports = {http: httpFor(url), network: networkFor(url)}
    expect(say(await outcomeOf(redirect, {url}, ports))).toMatch(/^unverifiable: .*nothing listens/)
  })

  it.each([
    ['http://127.0.0.1:PORT', 'passed'],
    ['https://127.0.0.1:PORT', 'the base URL has a port of its own'],
    [null, 'the run has no base URL'],
    // Refused by the address, so the plain address of the listed host was asked for.
    ['https://app.example', 'private address']
  ])('takes its address from the base URL %s', async (base, expected) => {
    const {port} = await servers.redirectServer('https://app.example/')
    const url = base?.replace('PORT', String(port)) ?? null
    const options = {resolver: async () => ['10.0.0.1']}
    const ports = {http: httpFor(url, options), network: networkFor(url, options)}
    expect(say(await outcomeOf(redirect, {}, ports))).toContain(expected)
  })

  it.each([[{url: 'https://app.example/'}], [{url: '/x'}], [{permanent: 'yes'}], [{to: 'x'}]])(
    '%o is refused',
    async params => {
      expect(await mistakeIn(redirect, params)).not.toBeNull()
    }
  )
})
