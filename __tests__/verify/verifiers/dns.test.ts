import {describe, expect, it} from 'vitest'
import dns from '../../../src/verify/verifiers/dns.ts'
import {nameServer, type Zone} from '../../support/dns.ts'
import {mistakeIn, networkFor, outcomeOf, say} from './network-helpers.ts'

const zone: Zone = {
  'app.example A': ['192.0.2.7', '192.0.2.8'],
  'app.example AAAA': ['2001:db8:0:0:0:0:0:7'],
  'app.example MX': ['10 mail.app.example', '20 backup.app.example'],
  'app.example NS': ['ns1.dns.example'],
  'app.example CAA': ['issue letsencrypt.org'],
  'www.app.example CNAME': ['cdn.edge.example'],
  '_dmarc.app.example TXT': ['v=DMARC1; p=reject'],
  'broken.app.example A': 'servfail',
  'closed.app.example A': 'refused',
  'mute.app.example A': 'mute'
}
const ask = async (params: Record<string, unknown>, content = zone, signal?: AbortSignal): Promise<string> => {
  const {address} = await nameServer(content)
  const network = networkFor('https://app.example', {nameServers: [address]})
  return say(await outcomeOf(dns, params, {network}, signal))
}

describe('dns', () => {
  it.each([
    [{}, 'app.example A is "192.0.2.7", "192.0.2.8"'],
    [{value: '192.0.2.8'}, 'app.example A satisfies "192.0.2.8"'],
    [{value: '!=192.0.2.9'}, 'app.example A satisfies != "192.0.2.9"'],
    [{type: 'AAAA'}, 'app.example AAAA is "2001:db8::7"'],
    [{type: 'MX', value: '~^10 mail'}, 'app.example MX satisfies ~ "^10 mail"'],
    [{type: 'NS', value: 'ns1.dns.example'}, 'satisfies'],
    [{type: 'CAA', value: 'issue letsencrypt.org'}, 'satisfies'],
    [{host: 'www.app.example', type: 'CNAME', value: 'cdn.edge.example'}, 'satisfies'],
    [{host: '_dmarc.app.example', type: 'TXT', value: '~p=reject'}, 'satisfies']
  ])('passes for %o', async (params, evidence) => {
    expect(await ask(params)).toMatch(/^passed: /)
    expect(await ask(params)).toContain(evidence)
  })

  const mutations: [string, Zone, Record<string, unknown>, string][] = [
    ['the name is gone', {}, {value: '192.0.2.8'}, 'app.example has no A record'],
    ['the type is gone', {'app.example TXT': ['x']}, {}, 'app.example has no A record'],
    ['the value changed', {'app.example A': ['192.0.2.99']}, {value: '192.0.2.8'}, 'expected "192.0.2.8"'],
    ['one value more than wanted by !=', zone, {value: '!=192.0.2.8'}, 'expected != "192.0.2.8"'],
    ['one value more than wanted by !~', zone, {value: '!~8$'}, 'expected !~ "8$"'],
    [
      'the policy weakened',
      {'_dmarc.app.example TXT': ['v=DMARC1; p=none']},
      {host: '_dmarc.app.example', type: 'TXT', value: '~p=reject'},
      'p=none'
    ]
  ]
  it.each(mutations)('fails when %s', async (_, content, params, reason) => {
    const said = await ask(params, content)
    expect(said).toMatch(/^failed: /)
    expect(said).toContain(reason)
  })

  it.each([
    ['the server fails', 'broken.app.example', 'name server failed'],
    ['the server refuses', 'closed.app.example', 'refused to answer']
  ])('is unverifiable when %s', async (_, host, reason) => {
    const said = await ask({host})
    expect(said).toMatch(/^unverifiable: /)
    expect(said).toContain(reason)
  })

  it('is unverifiable when the server says nothing before the deadline', async () => {
    expect(await ask({host: 'mute.app.example'}, zone, AbortSignal.timeout(100))).toMatch(/^unverifiable: .*deadline/)
  })

  it.each([['other.example'], ['example'], ['notapp.example'], ['127.0.0.1'], ['a:b:app.example']])(
    'asks nobody about %s, which is not listed',
    async host => {
      const server = await nameServer(zone)
      const network = networkFor('https://app.example', {nameServers: [server.address]})
      expect((await outcomeOf(dns, {host}, {network})).status).toBe('unverifiable')
      expect(server.questions).toEqual([])
    }
  )

  it.each([[{type: 'ANY'}], [{value: '~('}], [{host: 'a b'}], [{name: 'x'}]])('%o is refused', async params => {
    expect(await mistakeIn(dns, params)).not.toBeNull()
  })
})
