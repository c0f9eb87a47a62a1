import type {Result} from '../model.ts'
import type {Annotation, CheckRuns} from '../ports.ts'

/** GitHub takes 50 annotations a request, and a run should not spend its hour's requests on them. */
const BATCH = 50
const MOST = 250
const MAX_SUMMARY_BYTES = 65_535

export interface CheckRunReport {
  name: string
  sha: string
  result: Result
  title: string
  /** Markdown; cut where GitHub would refuse it. */
  summary: string
  /** What matters most first. */
  annotations: readonly Annotation[]
  url: string | null
}

/** As much of a text as fits, without half a character at its end. */
const cut = (text: string): string => {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length <= MAX_SUMMARY_BYTES) return text
  return new TextDecoder().decode(bytes.subarray(0, MAX_SUMMARY_BYTES)).replace(/\uFFFD$/, '')
}

const conclusions = {pass: 'success', warn: 'neutral', fail: 'failure'} as const

/** Creates the check run, completed, with its annotations in as many requests as they need. */
export const publishCheckRun = async (checkRuns: CheckRuns, report: CheckRunReport): Promise<void> => {
  const {name, sha, result, title, url} = report
  const summary = cut(report.summary)
  const annotations = report.annotations.slice(0, MOST)
  const [first = [], ...rest] = Array.from({length: Math.ceil(annotations.length / BATCH)}, (_, index) =>
    annotations.slice(index * BATCH, (index + 1) * BATCH)
  )
  const id = await checkRuns.create({
    name,
    sha,
    conclusion: conclusions[result],
    url,
    title,
    summary,
    annotations: first
  })
  for (const batch of rest) await checkRuns.annotate(id, {title, summary, annotations: batch})
}
