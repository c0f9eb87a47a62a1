import type {JudgedItem, Report} from '../../../src/model.ts'
import {checkResult, item, judgedDocument, judgedItem, report} from '../../support/builders.ts'

const security = ['Before launch', 'Security']
const operations = ['Before launch', 'Operations']

/** One item of each kind of trouble and of success. */
export const items: readonly JudgedItem[] = [
  judgedItem({
    text: 'All traffic is served over **HTTPS** only',
    line: 12,
    column: 3,
    section: security,
    state: 'done',
    criticality: 'critical',
    level: 'critical',
    verdict: 'contradicted',
    decision: 'block',
    because: 'It is marked done, but a check disproves it.',
    outcomes: [
      checkResult(
        {
          status: 'failed',
          reason: 'http://shop.example/ answered 200 and did not redirect to https',
          remedy: 'Redirect port 80 to HTTPS at the load balancer.'
        },
        {kind: 'https-redirect', params: {}}
      ),
      checkResult({status: 'passed', evidence: 'found `ingress.yaml`'})
    ]
  }),
  judgedItem({
    text: 'Smoke test passes',
    line: 22,
    column: 3,
    section: operations,
    criticality: 'required',
    level: 'required',
    verdict: 'failing',
    decision: 'block',
    because: 'A check disproves it, and it is required.',
    outcomes: [
      checkResult(
        {status: 'failed', reason: 'smoke ended with code 1\n✗ login page\n```\n@octocat <b>see</b> #12\n```'},
        {kind: 'command', params: {name: 'smoke'}, origin: 'config'}
      )
    ]
  }),
  judgedItem({
    text: 'Rollback was rehearsed with @ops-team on the staging cluster',
    line: 25,
    column: 3,
    section: operations,
    criticality: 'critical',
    level: 'critical',
    verdict: 'open',
    decision: 'block',
    because: 'It is not done and is critical.'
  }),
  judgedItem({
    text: 'Dependencies are audited',
    line: 16,
    column: 3,
    section: security,
    state: 'done',
    verdict: 'attested',
    decision: 'warn',
    because: 'It is marked done, but its check could not be answered.',
    outcomes: [
      checkResult(
        {status: 'unverifiable', reason: 'no report at audit.json', remedy: 'Write audit.json before this step.'},
        {kind: 'audit', params: {path: 'audit.json'}, origin: 'inferred', rule: 'audited'}
      )
    ]
  }),
  judgedItem({text: 'Runbook is linked', line: 27, column: 3, section: operations, because: 'It is not done.'}),
  judgedItem({
    text: 'License file is present',
    line: 40,
    section: ['Repository'],
    state: 'done',
    verdict: 'verified',
    decision: 'pass',
    because: 'It is marked done and its check passes.',
    outcomes: [checkResult({status: 'passed', evidence: 'found `LICENSE`'})]
  }),
  judgedItem({
    text: 'Changelog is kept',
    line: 42,
    section: ['Repository'],
    verdict: 'ready',
    decision: 'pass',
    because: 'Its check passes; tick it.',
    outcomes: [checkResult({status: 'passed', evidence: 'CHANGELOG.md has 1.4.0'})]
  }),
  judgedItem({
    text: 'Penetration test',
    line: 44,
    section: ['Repository'],
    state: 'deferred',
    verdict: 'deferred',
    decision: 'pass',
    because: 'After the first release.'
  })
]

export const links = {
  blob: 'https://github.com/acme/shop/blob/9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c',
  run: 'https://github.com/acme/shop/actions/runs/123'
}

/** Contradictions, open items, weakened requirements, findings. */
export const failing: Report = report({
  score: 42,
  links,
  documents: [
    judgedDocument({
      path: 'docs/LAUNCH.md',
      claim: {line: 4, text: '**Status: READY FOR LAUNCH** 🚀', says: 'ready'},
      date: '2026-02-03',
      version: '2.1',
      items: items.map(one => ({...one, checks: one.outcomes.map(({check}) => check)})),
      facts: [
        {line: 81, kind: 'env-var', value: {name: 'SESSION_KEY'}, criticality: 'recommended', section: []},
        {line: 90, kind: 'endpoint', value: {path: '/health'}, section: []}
      ],
      findings: [{rule: 'contradiction', line: 4, lines: [4, 25], message: 'It says it is ready, but line 25 is open.'}]
    })
  ],
  base: {
    commit: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
    policy: 'base',
    missing: null,
    changes: [
      {
        change: 'removed',
        id: 'launch/restore',
        text: 'Database restore was tested this quarter',
        document: 'docs/LAUNCH.md',
        line: 19,
        level: 'critical',
        head: null,
        message: 'It is in the base and is gone.',
        decision: 'block'
      },
      {
        change: 'downgraded',
        id: 'launch/alerts',
        text: 'Alerts page the on-call engineer',
        document: 'docs/LAUNCH.md',
        line: 30,
        level: 'required',
        head: {document: 'docs/LAUNCH.md', line: 29},
        message: 'It was required and is optional now.',
        decision: 'warn'
      }
    ]
  },
  notices: ['Network checks ran against https://shop.example only.']
})

/** Nothing blocks, nothing warns. */
export const passing: Report = report({
  score: 100,
  links,
  documents: [judgedDocument({path: 'docs/LAUNCH.md', items: items.slice(5)})]
})

/** No document at all: nothing judged is no pass. */
export const nothing: Report = report({result: 'warn', notices: ['No file matches.'], links})

/** Five documents of 1,000 items each, by turns of every sort, with texts made by `text`. */
export const huge = (text: (index: number) => string = index => `Obligation no. ${index}`): Report =>
  report({
    score: 40,
    links,
    documents: Array.from({length: 5}, (_, part) =>
      judgedDocument({
        path: `checklists/part-${part + 1}.md`,
        items: Array.from({length: 1_000}, (_, index) => ({
          ...(items[index % items.length] ?? judgedItem()),
          id: `${part}/${index}`,
          line: index + 3,
          text: text(index),
          section: ['All areas', `Area ${index % 50}`]
        }))
      })
    )
  })

/** An item that was planned but not judged. */
export const planned = item({
  text: 'Cache is warm',
  condition: 'using Redis',
  criticality: 'optional',
  details: [{line: 5, text: 'ask the *platform* team'}],
  reason: 'cold starts'
})
