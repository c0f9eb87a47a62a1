import type {Settings} from '../config/schema.ts'
import type {Report} from '../model.ts'
import {annotations} from '../report/annotations.ts'
import {renderComment} from '../report/comment.ts'
import {overview} from '../report/overview.ts'
import {renderSummary} from '../report/summary.ts'
import {toKey} from './marker.ts'
import type {Publication} from './publish.ts'

/** The run a report comes from. */
export interface Origin {
  /** Distinguishes several gates on one pull request: the workflow and job. */
  name: string
  runId: number
  runAttempt: number
  /** Commit that statuses and check runs are attached to. */
  sha: string | null
  runUrl: string | null
  /** Path of the JSON report, `null` when none was written. */
  reportPath: string | null
}

/** Step outputs (DESIGN §4). Lists are JSON. */
const outputsOf = (report: Report, reportPath: string | null): Record<string, string> => {
  const items = report.documents.flatMap(document =>
    document.items
      .filter(({decision}) => decision === 'block')
      .map(({id, line, verdict, text}) => ({id, document: document.path, line, verdict, text}))
  )
  const changes = (report.base?.changes ?? [])
    .filter(({decision}) => decision === 'block')
    .map(({id, document, line, change, text}) => ({id, document, line, verdict: change, text}))
  return {
    result: report.result,
    score: report.score === null ? '' : String(report.score),
    ...Object.fromEntries(Object.entries(report.counts).map(([verdict, count]) => [verdict, String(count)])),
    blocking: JSON.stringify([...items, ...changes]),
    report: reportPath ?? '',
    // Known only after publishing, which then says it again.
    'comment-url': ''
  }
}

/** Renders a report for everything the settings want. Pure. */
export const publicationOf = (report: Report, settings: Settings, origin: Origin): Publication => {
  const {sha, runUrl} = origin
  const {title, reason} = overview(report)
  const headline = [title, reason].filter(Boolean).join(': ')
  const all = annotations(report)
  return {
    outputs: outputsOf(report, origin.reportPath),
    summary: settings.summary ? renderSummary(report) : null,
    annotations: settings.annotations ? annotations(report, {limit: 10}) : [],
    comment:
      settings.comment === 'never'
        ? null
        : {
            key: toKey(origin.name),
            sequence: {run: origin.runId, attempt: origin.runAttempt},
            body: renderComment(report),
            policy: settings.comment,
            problems: report.result !== 'pass'
          },
    status:
      settings['commit-status'] === 'never' || sha === null
        ? null
        : {sha, context: 'readiness-gate', result: report.result, description: headline, url: runUrl},
    checkRun:
      settings['check-run'] === 'never' || sha === null
        ? null
        : {
            name: 'readiness-gate',
            sha,
            result: report.result,
            title: headline,
            summary: renderComment(report),
            annotations: all,
            url: runUrl
          }
  }
}
