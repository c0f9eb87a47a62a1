import {describe, expect, it} from 'vitest'
import cors from '../../../src/verify/verifiers/cors.ts'
import * as servers from '../../support/servers.ts'
import {httpFor, mistakeIn, outcomeOf, say} from './network-helpers.ts'

const friend = 'https://app.example'
const ask = async (handler: servers.Handler, params: Record<string, unknown> = {}): Promise<string> => {
  const {origin} = await servers.server(handler)
  return say(await outcomeOf(cors, {url: '/api', ...params}, {http: httpFor(origin)}))
}

interface Policy {
  allows?: (origin: string) => string | null
  credentials?: boolean
  methods?: string
  status?: number
  preflight?: number
}
const server =
  ({allows = origin => (origin === friend ? origin : null), credentials = false, ...policy}: Policy): servers.Handler =>
  ({method, headers: {origin = ''}}) => {
    const allowed = allows(origin)
    return {
      status: method === 'OPTIONS' ? (policy.preflight ?? 204) : (policy.status ?? 200),
      headers: {
        ...(allowed === null ? {} : {'access-control-allow-origin': allowed}),
        ...(credentials ? {'access-control-allow-credentials': 'true'} : {}),
        ...(policy.methods === undefined ? {} : {'access-control-allow-methods': policy.methods})
      }
    }
  }

describe('cors', () => {
  it.each<[string, Policy, Record<string, unknown>]>([
    ['nobody is allowed', {allows: () => null}, {}],
    ['the origin of the list is', {}, {allow: friend}],
    ['it is with credentials', {credentials: true}, {allow: friend}],
    ['one fixed origin is, whoever asks', {allows: () => friend}, {allow: friend, deny: 'https://evil.example'}],
    ['strangers are answered 403', {allows: () => null, status: 403}, {}],
    ['everybody is meant', {allows: () => '*'}, {public: true}],
    ['everybody is meant and echoed', {allows: origin => origin}, {public: true, allow: friend}],
    ['the preflight lists the method', {methods: 'GET, delete'}, {allow: friend, method: 'DELETE'}],
    ['the preflight need not list POST', {}, {allow: friend, method: 'POST'}]
  ])('passes when %s', async (_, policy, params) => {
    expect(await ask(server(policy), params)).toMatch(/^passed: /)
  })

  it.each<[string, Policy, Record<string, unknown>, string]>([
    ['everybody is allowed', {allows: () => '*'}, {}, 'everybody (*) is allowed'],
    [
      'everybody is, with credentials',
      {allows: () => '*', credentials: true},
      {public: true},
      'everybody (*) is allowed, with credentials'
    ],
    ['any origin is echoed', {allows: origin => origin}, {allow: friend}, 'readiness-gate.invalid is allowed'],
    [
      'any origin is echoed with credentials',
      {allows: origin => origin, credentials: true},
      {public: true},
      'with credentials'
    ],
    ['null is allowed', {allows: origin => (origin === 'null' ? 'null' : null)}, {}, 'null is allowed'],
    ['a denied origin is allowed', {}, {deny: friend}, `${friend} is allowed`],
    ['the origin of the list is not', {allows: () => null}, {allow: friend}, `${friend} is not allowed`],
    ['another origin is named', {allows: () => 'https://other.example'}, {allow: friend}, `${friend} is not allowed`],
    ['the method is not listed', {methods: 'GET, POST'}, {allow: friend, method: 'DELETE'}, 'not allowed to DELETE'],
    ['no method is listed', {}, {allow: friend, method: 'PUT'}, 'not allowed to PUT'],
    [
      'the preflight is refused',
      {preflight: 403, methods: 'PUT'},
      {allow: friend, method: 'PUT'},
      'is answered with 403'
    ],
    [
      'strangers are let in on a preflight',
      {allows: origin => origin},
      {method: 'PUT'},
      'readiness-gate.invalid is allowed'
    ]
  ])('fails when %s', async (_, policy, params, reason) => {
    const said = await ask(server(policy), params)
    expect(said).toMatch(/^failed: /)
    expect(said).toContain(reason)
  })

  it.each([[404], [301], [401], [405], [500], [429]])('is unverifiable on %d', async status => {
    expect(await ask(server({status, allows: () => null}))).toMatch(/^unverifiable: /)
  })

  it('judges a 404 that does allow somebody', async () => {
    expect(await ask(server({status: 404, allows: () => '*'}))).toMatch(/^failed: /)
  })

  it.each([
    [{allow: 'app.example'}],
    [{allow: 'https://app.example/'}],
    [{deny: '*'}],
    [{method: 'TRACE'}],
    [{origin: friend}]
  ])('%o is refused', async params => {
    expect(await mistakeIn(cors, params)).not.toBeNull()
  })
})
