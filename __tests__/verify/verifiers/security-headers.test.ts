import {describe, expect, it} from 'vitest'
import headers from '../../../src/verify/verifiers/security-headers.ts'
import * as servers from '../../support/servers.ts'
import {httpFor, mistakeIn, outcomeOf, say} from './network-helpers.ts'

const sound: Record<string, string> = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer, strict-origin-when-cross-origin',
  'permissions-policy': 'camera=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-site'
}
const all = Object.keys(sound)

const ask = async (
  changes: Record<string, string | null> = {},
  params: Record<string, unknown> = {headers: all},
  status = 200
): Promise<string> => {
  const sent = Object.entries({...sound, ...changes}).filter((entry): entry is [string, string] => entry[1] !== null)
  const {origin} = await servers.server(() => ({status, headers: Object.fromEntries(sent)}))
  return say(await outcomeOf(headers, params, {http: httpFor(origin)}))
}

describe('security-headers', () => {
  it('passes when all are effective', async () => {
    expect(await ask()).toContain(`sends ${all.join(', ')}`)
    expect(await ask()).toMatch(/^passed/)
  })

  it.each<[string, Record<string, string | null>]>([
    ['HSTS in quotes', {'strict-transport-security': 'includeSubDomains; max-age="31536000"'}],
    ['framing by the same origin', {'x-frame-options': 'sameorigin'}],
    ['framing denied by the policy alone', {'x-frame-options': null}],
    ['scripts limited apart', {'content-security-policy': "default-src *; script-src 'self'; frame-ancestors 'self'"}],
    ['a page that is not there', {}]
  ])('passes with %s', async (_, changes) => {
    expect(await ask(changes, {headers: all}, 404)).toMatch(/^passed/)
  })

  it.each(all.map(name => [name]))('fails when %s is absent or empty', async name => {
    const framing = name === 'x-frame-options' ? {'content-security-policy': "default-src 'self'"} : {}
    expect(await ask({...framing, [name]: null}, {headers: name})).toMatch(/^failed: .* is absent$/)
    expect(await ask({...framing, [name]: ''}, {headers: name})).toMatch(/^failed: .* is ""$/)
  })

  it.each([
    ['strict-transport-security', 'max-age=0'],
    ['strict-transport-security', 'max-age=86400'],
    ['strict-transport-security', 'includeSubDomains'],
    ['strict-transport-security', 'x-max-age=31536000'],
    ['x-content-type-options', 'sniff'],
    ['x-frame-options', 'ALLOWALL'],
    ['x-frame-options', 'ALLOW-FROM https://a.example'],
    ['content-security-policy', 'default-src *'],
    ['content-security-policy', "script-src 'self' https:; default-src 'none'"],
    ['content-security-policy', 'script-src data:'],
    ['content-security-policy', 'default-src'],
    ['content-security-policy', "img-src 'self'"],
    ['referrer-policy', 'unsafe-url'],
    ['referrer-policy', 'no-referrer, unsafe-url'],
    ['referrer-policy', 'no-referrer-when-downgrade-typo, nonsense'],
    ['permissions-policy', 'none'],
    ['cross-origin-opener-policy', 'unsafe-none'],
    ['cross-origin-resource-policy', 'cross-origin']
  ])('fails when %s is %s', async (name, value) => {
    const framing = name === 'x-frame-options' ? {'content-security-policy': 'frame-ancestors *'} : {}
    const said = await ask({...framing, [name]: value}, {headers: name})
    expect(said).toMatch(/^failed: /)
    expect(said).toContain(`${name} is ${JSON.stringify(value)}`)
  })

  it('asks for the usual ones when none are named: HSTS over HTTPS only', async () => {
    const usual = {'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY'}
    const plain = await servers.server(() => ({headers: usual}))
    expect(say(await outcomeOf(headers, {}, {http: httpFor(plain.origin)}))).toMatch(/^passed/)
    const secure = await servers.secureServer(() => ({headers: usual}))
    const http = httpFor(secure.origin, {ca: [secure.ca]})
    expect(say(await outcomeOf(headers, {}, {http}))).toMatch(/^failed: .*strict-transport-security is absent$/)
    const bare = await servers.server({'/': {}})
    const said = say(await outcomeOf(headers, {}, {http: httpFor(bare.origin)}))
    expect(said).toContain('x-content-type-options is absent; x-frame-options is absent')
  })

  it('looks at the page a redirect leads to', async () => {
    const target = await servers.server(({url}) =>
      url === '/' ? {status: 302, headers: {location: '/home'}} : {headers: sound}
    )
    expect(say(await outcomeOf(headers, {headers: all}, {http: httpFor(target.origin)}))).toMatch(
      /^passed: .*\/home sends/
    )
  })

  it('takes another age for HSTS', async () => {
    const changes = {'strict-transport-security': 'max-age=86400'}
    expect(await ask(changes, {headers: 'strict-transport-security', 'hsts-max-age': 86_400})).toMatch(/^passed/)
  })

  it.each([[500], [503], [429]])('is unverifiable on %d', async status => {
    expect(await ask({}, {headers: all}, status)).toMatch(/^unverifiable/)
  })

  it.each([[{headers: []}], [{headers: 'x-powered-by'}], [{'hsts-max-age': 0}], [{url: ''}], [{header: 'x'}]])(
    '%o is refused',
    async params => {
      expect(await mistakeIn(headers, params)).not.toBeNull()
    }
  )
})
