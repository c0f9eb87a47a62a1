import {describe, expect, it} from 'vitest'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

const good = `# syntax=docker/dockerfile:1
ARG NODE_VERSION=24.2
FROM --platform=$BUILDPLATFORM node:\${NODE_VERSION}-slim AS build
WORKDIR /src
COPY package*.json ./
RUN --mount=type=cache,target=/root/.npm npm ci \\
    # a comment in between
    && npm run build
RUN <<SCRIPT
USER root
HEALTHCHECK NONE
FROM scratch
SCRIPT

FROM gcr.io/distroless/nodejs24-debian12:nonroot-amd64 AS run
COPY --from=build --chown=nonroot /src/dist /app
USER 10001:10001
HEALTHCHECK --interval=30s CMD ["/app/health"]
CMD ["/app/server.js"]
`
const all = ['multi-stage', 'non-root', 'healthcheck', 'pinned']
const check = async (text: string, params: Record<string, unknown> = {}) =>
  said(await verify('dockerfile', params, {files: workspaceOf({Dockerfile: text})}))

describe('passes', () => {
  it('every rule', async () => expect(await check(good)).toBe(`passed: ${all.join(', ')} hold for 1 Dockerfile`))
  it.each<[string, string, string, Record<string, unknown>]>([
    ['the user of a base that is not root', 'USER 10001:10001\n', '', {require: 'non-root'}],
    ['a user by a build argument', 'USER 10001:10001', 'ARG APP_USER=app\nUSER $APP_USER', {}],
    ['a user by a variable with a value of its own', '10001:10001', '${APP_USER:-app}', {}],
    ['a digest', ':nonroot-amd64', `@sha256:${'0a'.repeat(32)}`, {}],
    ['scratch', 'gcr.io/distroless/nodejs24-debian12:nonroot-amd64', 'scratch', {}],
    ['a stage by its number', '--from=build', '--from=0', {}],
    ['files mounted from a stage', 'COPY --from=build --chown=nonroot', 'RUN --mount=type=bind,from=build cp', {}],
    ['names in another case', 'FROM gcr.io', 'from gcr.io', {}],
    ['a second stage that starts from a stage', 'AS run', 'AS base\nFROM base', {}],
    ['a rule that is not asked for', 'HEALTHCHECK --interval', '# HEALTHCHECK --interval', {require: 'non-root'}],
    ['a user by an argument from before the first stage', 'USER 10001', 'ARG NODE_VERSION\nUSER $NODE_VERSION', {}],
    ['a user by an old form of ENV', 'USER 10001', 'ENV WHO app\nUSER "$WHO"', {}],
    ['the last of two users', 'USER 10001', 'USER root\nRUN true\nUSER 10001', {}]
  ])('%s', async (_, from, to, params) => {
    expect(good).toContain(from)
    expect(
      await check(
        good.replace(from, () => to),
        params
      )
    ).toMatch(/^passed/)
  })
  it('the target that is named, whatever follows it', async () => {
    const text = `${good}FROM node:latest AS dev\nUSER root\n`
    expect(await check(text, {target: 'RUN'})).toMatch(/^passed/)
    expect(await check(text)).toMatch(/^failed/)
  })
  it('an escape character of its own, and lines that end in CR LF', async () => {
    const text = good.replace('# syntax=docker/dockerfile:1', '# escape=`').replace('npm ci \\', 'npm ci `')
    expect(await check(text.replaceAll('\n', '\r\n'))).toMatch(/^passed/)
  })
  it('Dockerfiles by their usual names', async () => {
    const files = workspaceOf({
      'api/Dockerfile': good,
      'web/Dockerfile.prod': good,
      'job.dockerfile': good,
      Containerfile: good
    })
    expect(said(await verify('dockerfile', {}, {files}))).toBe(`passed: ${all.join(', ')} hold for 4 Dockerfiles`)
  })
})

describe('fails when', () => {
  it.each<[string, string, string, string]>([
    ['the user is root', 'USER 10001:10001', 'USER root', 'runs as root (non-root)'],
    ['the user is root in quotes', 'USER 10001:10001', 'USER "root"', 'runs as root (non-root)'],
    ['the user is 0', 'USER 10001:10001', 'USER 0:10001', 'runs as 0 (non-root)'],
    ['the user becomes root again', 'HEALTHCHECK --', 'USER root\nHEALTHCHECK --', 'runs as root (non-root)'],
    [
      'nobody knows the user',
      'USER 10001:10001',
      'ARG WHO\nUSER $WHO',
      'depends on an argument without default (non-root)'
    ],
    ['a variable makes it root', 'USER 10001:10001', 'ENV A=b WHO="root"\nUSER ${WHO}', 'runs as root (non-root)'],
    [
      'the argument is of another stage',
      'USER 10001:10001',
      'USER ${NODE_VERSION}',
      'depends on an argument without default'
    ],
    ['an argument makes it root', 'USER 10001:10001', 'ARG WHO=root\nUSER ${WHO}', 'runs as root (non-root)'],
    [
      'the healthcheck is taken away',
      'HEALTHCHECK --interval',
      '# HEALTHCHECK --interval',
      'has no HEALTHCHECK (healthcheck)'
    ],
    ['the healthcheck is none', '--interval=30s CMD ["/app/health"]', 'NONE', 'its HEALTHCHECK is NONE (healthcheck)'],
    ['the healthcheck is in a trigger only', 'HEALTHCHECK --', 'ONBUILD HEALTHCHECK --', 'has no HEALTHCHECK'],
    ['the last stage takes nothing', '--from=build ', '', 'the final stage takes nothing from an earlier one'],
    [
      'it takes from an image',
      '--from=build',
      '--from=busybox:1.36',
      'the final stage takes nothing from an earlier one'
    ],
    ['the tag is latest', ':nonroot-amd64', ':latest', 'has a moving tag (pinned)'],
    ['there is no tag', ':nonroot-amd64', '', 'nodejs24-debian12` has no tag (pinned)'],
    ['the base of the build is latest', 'node:${NODE_VERSION}-slim', 'node:latest', '`node:latest` has a moving tag'],
    [
      'an argument makes it latest',
      'node:${NODE_VERSION}-slim',
      'node:${TAG:-latest}',
      '`node:latest` has a moving tag'
    ],
    [
      'an argument has no default',
      'ARG NODE_VERSION=24.2',
      'ARG NODE_VERSION',
      'depends on an argument without default (pinned)'
    ],
    [
      'it copies from an image without tag',
      'USER 10001',
      'COPY --from=busybox /bin/sh /sh\nUSER 10001',
      '`busybox` has no tag'
    ],
    ['there is no FROM', good, 'RUN true\n', '`Dockerfile` has no FROM'],
    ['it is empty', good, '\n', '`Dockerfile` has no FROM'],
    ['it is something else', good, '<html>\n', '`Dockerfile` has no valid line 1'],
    ['an instruction is misspelt', 'HEALTHCHECK --', 'HEALTCHECK --', '`Dockerfile` has no valid line 18']
  ])('%s', async (_, from, to, reason) => {
    expect(good).toContain(from)
    const outcome = await check(good.replace(from, () => to))
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })

  it.each([
    ['is taken away', ''],
    ['is in a trigger only', 'ONBUILD USER app'],
    ['stands in another stage only', 'FROM node:24 AS other\nUSER app\nFROM alpine:3.22\nCOPY --from=build /a /b']
  ])('the user %s', async (_, instead) => {
    const text = good.replace(':nonroot-amd64', ':debug').replace('USER 10001:10001', instead)
    expect(await check(text, {require: 'non-root'})).toBe(
      'failed: `Dockerfile`: sets no USER, so it runs as root (non-root)'
    )
  })
  it('there is one stage only', async () => {
    expect(await check('FROM node:24\nUSER app\n', {require: 'multi-stage'})).toBe(
      'failed: `Dockerfile`: has one stage only (multi-stage)'
    )
  })
  it('stages start from each other', async () => {
    expect(await check('FROM b AS a\nFROM a AS b\n', {require: 'non-root'})).toMatch(/^failed: .* sets no USER/)
  })
  it('there is no such target, and no Dockerfile', async () => {
    expect(await check(good, {target: 'prod'})).toBe('failed: `Dockerfile` has no stage `prod`')
    expect(said(await verify('dockerfile', {}, {files: workspaceOf({'Dockerfile.md': good})}))).toBe(
      'failed: there is no Dockerfile to look at'
    )
  })
  it('one of several is wrong', async () => {
    const files = workspaceOf({'a/Dockerfile': good, 'b/Dockerfile': good.replace('USER 10001', 'USER 0')})
    expect(said(await verify('dockerfile', {}, {files}))).toBe('failed: `b/Dockerfile`: runs as 0 (non-root)')
  })
})

describe('hostile files', () => {
  it('over 200 KB are not read', async () => {
    expect(await check(`${good}#${'x'.repeat(200_000)}`)).toMatch(/^unverifiable/)
  })
  it.each(['\\\n', 'RUN <<A <<B\n', 'ARG A=$A\n', 'ENV A=$A$A$A$A\n', 'FROM a AS b\n', '${', '"'])(
    'of %j are read to the end',
    async piece => {
      expect(await check(`FROM a:1\n${piece.repeat(60_000 / piece.length)}`)).toMatch(/^failed/)
    }
  )
})

it.each([{path: '..'}, {require: 'root'}, {require: []}, {target: ''}, {user: 'x'}])('takes no %o', async params => {
  expect(await mistakeIn('dockerfile', params)).not.toBeNull()
})
