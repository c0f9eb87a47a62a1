import type {
  Check,
  ChecklistDocument,
  CheckResult,
  Item,
  JudgedDocument,
  JudgedItem,
  Listing,
  Outcome,
  Report
} from '../model.ts'
import {clip} from './layout.ts'
import {sanitizeJson} from './sanitize.ts'

/** Longest evidence, reason or remedy that is published: no response body ever fits (threat T24). */
const longestEvidence = 1_000

/** A check as every report has it. */
export const checkShape = ({kind, params, options, origin, strength, rule}: Check) => ({
  kind,
  params,
  // `not` turns the meaning of a check round: a reader must not miss it.
  ...(Object.keys(options).length > 0 && {options}),
  origin,
  strength,
  rule
})

const itemShape = (item: Item) => ({
  id: item.id,
  line: item.line,
  column: item.column,
  kind: item.kind,
  text: item.text,
  section: item.section,
  state: item.state,
  criticality: item.criticality,
  condition: item.condition,
  choice: item.choice,
  checks: item.checks.map(checkShape)
})

const bounded = (outcome: Outcome): Outcome => {
  if (outcome.status === 'passed') return {status: outcome.status, evidence: clip(outcome.evidence, longestEvidence)}
  const reason = clip(outcome.reason, longestEvidence)
  if (outcome.status === 'error' || outcome.remedy === undefined) return {status: outcome.status, reason}
  return {status: outcome.status, reason, remedy: clip(outcome.remedy, longestEvidence)}
}

const outcomeShape = ({check, outcome, ms}: CheckResult) => ({kind: check.kind, ...bounded(outcome), ms})

const judgedShape = (item: JudgedItem) => ({
  ...itemShape(item),
  level: item.level,
  outcomes: item.outcomes.map(outcomeShape),
  verdict: item.verdict,
  decision: item.decision,
  because: item.because,
  waiver: item.waiver,
  signOff: item.signOff
})

const documentShape = <T>(document: ChecklistDocument | JudgedDocument, items: T[]) => ({
  path: document.path,
  role: document.role,
  encoding: document.encoding,
  claim: document.claim,
  date: document.date,
  version: document.version,
  nextReview: document.nextReview,
  items,
  facts: document.facts.map(({line, kind, value, criticality}) => ({
    line,
    kind,
    value,
    ...(criticality !== undefined && {criticality})
  })),
  findings: document.findings
})

/** JSON text that is safe to print: one line. */
export const published = (value: unknown): string => `${sanitizeJson(JSON.stringify(value))}\n`

/** `list --format json`: schema `readiness-list/1`, one line. */
export const listJson = ({documents}: Listing): string =>
  published({
    schema: 'readiness-list/1',
    documents: documents.map(document => documentShape(document, document.items.map(itemShape)))
  })

/** `check --format json`: schema `readiness-check/1`, one line. */
export const checkJson = ({result, score, counts, policy, base, notices, documents}: Report): string =>
  published({
    schema: 'readiness-check/1',
    result,
    score,
    counts,
    policy,
    base,
    notices,
    documents: documents.map(document => documentShape(document, document.items.map(judgedShape)))
  })
