import {describe, expect, it} from 'vitest'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

const good = `
services:
  web:
    build: .
    restart: unless-stopped
    mem_limit: 256m
    healthcheck: {test: [CMD, curl, -f, http://localhost/health]}
  db:
    image: postgres:16.4
    deploy:
      restart_policy: {condition: any}
      resources: {limits: {memory: 1g}}
    healthcheck:
      test: pg_isready
`
const all = ['healthcheck', 'restart', 'image', 'limits', 'privileged', 'host']
const check = async (text: string, params: Record<string, unknown> = {}) =>
  said(await verify('compose', {require: all, ...params}, {files: workspaceOf({'docker-compose.yml': text})}))

describe('passes', () => {
  it('every rule', async () => expect(await check(good)).toBe(`passed: ${all.join(', ')} hold for 2 services`))
  it('an image whose tag is a variable', async () => {
    expect(await check(good.replace('16.4', '${TAG:?is needed}'))).toMatch(/^passed/)
    expect(await check(good.replace('16.4', '${TAG:-16.4}'))).toMatch(/^passed/)
  })
  it('the service that is named', async () => {
    expect(await check(good.replace('16.4', 'latest'), {service: 'web'})).toMatch(/^passed: .* for 1 service web$/)
  })
})

describe('fails when', () => {
  it.each<[string, string, string, string]>([
    ['there is no healthcheck', 'healthcheck: {test', 'labels: {test', 'service web: has no healthcheck (healthcheck)'],
    ['the healthcheck is switched off', '{test: [CMD', '{disable: true, test: [CMD', 'service web: has no healthcheck'],
    ['the healthcheck is none', 'test: pg_isready', 'test: [NONE]', 'service db: has no healthcheck'],
    ['the healthcheck tests nothing', 'test: pg_isready', 'interval: 5s', 'service db: has no healthcheck'],
    ['it is not restarted', 'restart: unless-stopped', 'restart: "no"', 'service web: is not restarted (restart)'],
    ['no policy says so', '{condition: any}', '{}', 'service db: is not restarted'],
    ['the image has no tag', 'postgres:16.4', 'postgres', 'the image `postgres` has no tag (image)'],
    ['the image is the latest', 'postgres:16.4', 'postgres:latest', 'has a moving tag (image)'],
    ['the image falls back to the latest', 'postgres:16.4', 'postgres:${TAG:-latest}', 'has a moving tag (image)'],
    ['there is no image', 'image: postgres:16.4', '', 'names no image'],
    ['the memory has no limit', 'mem_limit: 256m', '', 'service web: has no limit of memory (limits)'],
    ['it is privileged', 'build: .', 'build: .\n    privileged: true', 'is privileged (privileged)'],
    [
      'it uses the network of the host',
      'build: .',
      'build: .\n    network_mode: host',
      'uses network_mode of the host (host)'
    ],
    ['there are no services', 'services:', 'service:', 'there is no service to look at'],
    ['it is no YAML', 'services:', 'services: [', 'is no valid YAML']
  ])('%s', async (_, from, to, reason) => {
    expect(good).toContain(from)
    const outcome = await check(good.replace(from, to))
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })

  it('there is no service of the name, and no file', async () => {
    expect(await check(good, {service: 'api'})).toBe('failed: there is no service api to look at')
    expect(await check(good, {path: 'x.yml'})).toBe('failed: no file matches `x.yml`')
  })
})

it('is unverifiable over 1 MB', async () => {
  expect(await check(`${good}#${'x'.repeat(1_000_000)}`)).toMatch(/^unverifiable/)
})

it.each([{path: '..'}, {require: 'health'}, {service: ''}, {name: 'x'}])('takes no %o', async params => {
  expect(await mistakeIn('compose', params)).not.toBeNull()
})
