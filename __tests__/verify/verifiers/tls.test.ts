import type {TlsOptions} from 'node:tls'
import {createServer} from 'node:tls'
import {describe, expect, it} from 'vitest'
import tls from '../../../src/verify/verifiers/tls.ts'
import * as servers from '../../support/servers.ts'
import {closedPort, mistakeIn, networkFor, outcomeOf, say} from './network-helpers.ts'

const DAY = 86_400_000
const inDays = (days: number): Date => new Date(Date.now() + days * DAY)
const root = servers.certificate({names: [], isAuthority: true})

interface Setting {
  certificate?: servers.CertificateOptions
  /** Trust the root; `true` unless said otherwise. */
  isTrusted?: boolean
  server?: TlsOptions
  params?: Record<string, unknown>
}
const ask = async ({certificate = {}, isTrusted = true, server = {}, params = {}}: Setting): Promise<string> => {
  const own = servers.certificate({issuer: root, isAuthority: false, notAfter: inDays(90), ...certificate})
  const secure = createServer({key: own.key, cert: own.chain, ...server})
  const {port} = await servers.listen(secure)
  const network = networkFor(`https://127.0.0.1:${port}`, isTrusted ? {ca: [root.ca]} : {})
  return say(await outcomeOf(tls, params, {network})).replaceAll(`:${port}`, '')
}
/** OpenSSL offers versions before 1.2 only at the lowest security level. */
const old = (minVersion: 'TLSv1' | 'TLSv1.1', maxVersion: 'TLSv1.1' | 'TLSv1.3' = 'TLSv1.3'): TlsOptions => ({
  minVersion,
  maxVersion,
  ciphers: 'DEFAULT@SECLEVEL=0'
})

describe('tls', () => {
  it.each<[string, Setting, string]>([
    ['a sound endpoint', {}, 'certificate of Test Authority, validity is > 14 days, TLSv1.2 or later only'],
    ['a longer validity', {params: {expires: '>60d'}}, 'validity is > 60 days'],
    ['a host by name', {params: {}}, 'passed'],
    [
      'version 1.3 only',
      {server: {minVersion: 'TLSv1.3'}, params: {'min-protocol': 'TLSv1.3'}},
      'TLSv1.3 or later only'
    ]
  ])('passes for %s', async (_, setting, evidence) => {
    const said = await ask(setting)
    expect(said).toMatch(/^passed: 127\.0\.0\.1: /)
    expect(said).toContain(evidence.replace('passed', ''))
  })

  const mutations: [string, Setting, string][] = [
    ['the certificate has expired', {certificate: {notAfter: inDays(-1)}}, 'its certificate has expired'],
    [
      'it expires soon',
      {certificate: {notAfter: inDays(5)}},
      'the validity of its certificate is 5 days, expected > 14 days'
    ],
    ['it expires too soon for what is asked', {params: {expires: '>100d'}}, 'expected > 100 days'],
    ['it is not valid yet', {certificate: {notBefore: inDays(1)}}, 'is not valid yet'],
    ['it is for another name', {certificate: {names: ['other.example']}}, 'its certificate is for other.example'],
    ['it is for no name', {certificate: {names: []}}, 'its certificate is for'],
    ['it is from an unknown authority', {isTrusted: false}, 'root that is not trusted'],
    ['it is self-signed', {certificate: {issuer: undefined as never, isAuthority: true}}, 'self-signed'],
    ['version 1.1 is accepted', {server: old('TLSv1.1')}, 'TLSv1.1 is still accepted, expected TLSv1.2 or later'],
    ['version 1.0 is accepted', {server: old('TLSv1')}, 'is still accepted'],
    ['only old versions are spoken', {server: old('TLSv1', 'TLSv1.1')}, 'speaks no TLS of version 1.2 or later'],
    [
      'version 1.2 is accepted though 1.3 is the least',
      {params: {'min-protocol': 'TLSv1.3'}},
      'TLSv1.2 is still accepted'
    ],
    [
      '1.3 is not spoken',
      {server: {maxVersion: 'TLSv1.2'}, params: {'min-protocol': 'TLSv1.3'}},
      'the protocol is TLSv1.2'
    ],
    [
      'several things at once',
      {certificate: {names: ['other.example'], notAfter: inDays(2)}, isTrusted: false},
      'not trusted; its certificate is for other.example; the validity'
    ]
  ]
  it.each(mutations)('fails when %s', async (_, setting, reason) => {
    const said = await ask(setting)
    expect(said).toMatch(/^failed: /)
    expect(said).toContain(reason)
  })

  it('fails when the intermediate is not sent', async () => {
    const middle = servers.certificate({names: ['Middle'], issuer: root, isAuthority: false})
    const own = servers.certificate({issuer: middle, isAuthority: false})
    const {port} = await servers.listen(createServer({key: own.key, cert: own.cert}))
    const network = networkFor(`https://127.0.0.1:${port}`, {ca: [root.ca]})
    expect(say(await outcomeOf(tls, {}, {network}))).toMatch(/failed: .*(intermediate|issuer of its certificate)/)
  })

  it('fails where plain HTTP is spoken', async () => {
    const {port} = await servers.server({})
    const network = networkFor(`https://127.0.0.1:${port}`)
    expect(say(await outcomeOf(tls, {}, {network}))).toContain('failed: 127.0.0.1')
  })

  it('judges the name that is given', async () => {
    const own = servers.certificate({issuer: root, isAuthority: false, names: ['localhost']})
    const {port} = await servers.listen(createServer({key: own.key, cert: own.chain}))
    const network = networkFor(null, {ca: [root.ca], allow: [`localhost:${port}`, `tcp://127.0.0.1:${port}`]})
    expect(say(await outcomeOf(tls, {host: 'localhost', port}, {network}))).toMatch(/^passed/)
    expect(say(await outcomeOf(tls, {host: '127.0.0.1', port}, {network}))).toContain(
      'its certificate is for localhost'
    )
  })

  it('is unverifiable where nothing answers', async () => {
    const gone = networkFor(`https://127.0.0.1:${await closedPort()}`)
    expect(say(await outcomeOf(tls, {}, {network: gone}))).toMatch(/^unverifiable: .*nothing listens/)
    const {port} = await servers.muteServer()
    const mute = networkFor(`https://127.0.0.1:${port}`)
    expect(say(await outcomeOf(tls, {}, {network: mute}, AbortSignal.timeout(100)))).toMatch(
      /^unverifiable: .*deadline/
    )
    expect(say(await outcomeOf(tls, {}, {network: networkFor(null)}))).toContain('no base URL')
  })

  it.each([[{expires: '<14d'}], [{expires: 'soon'}], [{'min-protocol': 'TLSv1'}], [{host: 'a/b'}], [{port: -1}]])(
    '%o is refused',
    async params => {
      expect(await mistakeIn(tls, params)).not.toBeNull()
    }
  )
})
