import {describe, expect, it} from 'vitest'
import {cliSource, runCli} from './support/cli.ts'
import {gitRepository} from './support/git.ts'
import {certificate} from './support/servers.ts'

// Everything the build leaves out of packages: places in a Dockerfile, and the allowed secrets of secretlint's rules.
const dockerfile = `ARG TAG=24
FROM --platform=linux/amd64 node:\${TAG} AS build
RUN --mount=type=cache,target=/x <<A && echo "$TAG" \\
  # inside
  && true
USER root
A
COPY --chown=a:b ["x", "y z"]
FROM scratch
COPY --from=build /x /x
LABEL a="b c" d=e
ENV PATH=/x:$PATH
USER app
HEALTHCHECK --interval=5s --retries=3 CMD ["/x", "health"]
ONBUILD RUN true
`
const names = 'aws github gitlab npm slack stripe sendgrid basic key'.split(' ')
const text = (index: number): string => {
  const letters = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0fX'.repeat(4)
  const forms = [
    `AWS_SECRET_ACCESS_KEY=${letters.slice(0, 40)}`,
    `ghp_${letters.slice(0, 36)}`,
    `glpat-${letters.slice(0, 20)}`,
    `npm_${letters.slice(0, 36)}`,
    `xoxb-${'1'.repeat(12)}-${letters.slice(0, 24)}`,
    `sk_live_${letters.slice(0, 24)}`,
    `SG.${letters.slice(0, 22)}.${letters.slice(0, 43)}`,
    `https://deploy:${letters.slice(0, 12)}@registry.example.com/x`,
    certificate().key
  ]
  return `line\n${forms[index]}\n`
}

describe('the bundle is what the sources are', () => {
  it('in checks whose packages the build takes parts of', async () => {
    const files = Object.fromEntries(names.map((name, index) => [`${name}.txt`, text(index)]))
    const items = [...names.map(name => `secrets path=${name}.txt`), 'dockerfile', 'dockerfile target=build', 'junit']
    const {dir} = gitRepository({
      ...files,
      Dockerfile: dockerfile,
      'junit.xml': '<testsuite><testcase name="a &amp; é"/><testcase><failure/></testcase></testsuite>',
      'READINESS.md': items.map((check, index) => `- [x] Item ${index} <!-- verify: ${check} -->\n`).join('')
    })
    const args = ['check', '--offline', '--format', 'json', 'READINESS.md']
    const [bundle, source] = await Promise.all([runCli(args, {cwd: dir}), runCli(args, {cwd: dir, entry: cliSource})])
    const outcomesOf = (output: string): unknown[] =>
      JSON.parse(output).documents[0].items.map(({outcomes}: {outcomes: Record<string, unknown>[]}) =>
        outcomes.map(({ms: _, ...outcome}) => outcome)
      )
    expect(bundle.stderr).toBe(source.stderr)
    const outcomes = outcomesOf(bundle.stdout)
    expect(outcomes).toEqual(outcomesOf(source.stdout))
    expect(JSON.stringify(outcomes.slice(0, names.length)).match(/"failed"/g)).toHaveLength(names.length)
    expect(outcomes.at(names.length)).toMatchObject([{status: 'passed'}])
    expect(outcomes.at(names.length + 1)).toMatchObject([{status: 'failed'}])
  })
})
