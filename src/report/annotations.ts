import type {BaseChange, Finding, Report} from '../model.ts'
import {clip, count, plain} from './layout.ts'
import {baseText, changesOf, type Entry, entriesOf, groundsOf} from './overview.ts'
import {sanitizeLine} from './sanitize.ts'

/** A remark on a line of a file. Texts are sanitized; `title` and `message` together stay under 4,096 characters. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  path: string
  line: number
  column?: number
  title: string
  message: string
}

const longestTitle = 200
const longestMessage = 3_800

const annotation = (
  level: Annotation['level'],
  place: {path: string; line: number; column?: number},
  title: string,
  lines: readonly string[]
): Annotation => ({
  level,
  ...place,
  title: clip(sanitizeLine(title), longestTitle),
  message: clip(
    lines
      .map(sanitizeLine)
      .filter(line => line !== '')
      .join('\n'),
    longestMessage
  )
})

const ofItem = (level: Annotation['level'], {document, item}: Entry): Annotation => {
  const {found, remedies} = groundsOf(item)
  return annotation(
    level,
    {path: document.path, line: item.line, column: item.column},
    `${capital(item.verdict)} (${item.level}): ${plain(item.text, 160)}`,
    [
      ...found.flatMap(({kind, text, output}) => [(kind === null ? '' : `${kind}: `) + text, ...output.split('\n')]),
      ...remedies.map(remedy => `Fix: ${remedy}`),
      ...(item.outcomes.length === 0 || item.waiver !== null ? [] : [item.because])
    ]
  )
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

// A requirement that is gone has no line at head: its old line in the same file is the nearest there is.
const ofChange = (
  level: Annotation['level'],
  {change, level: weight, text, message, document, line, head}: BaseChange
): Annotation =>
  annotation(
    level,
    {path: head?.document ?? document, line: head?.line ?? line},
    `${capital(change)} (${weight}): ${plain(text, 160)}`,
    [message, `In the base: ${document}:${line}`]
  )

const ofFinding = (path: string, {rule, line, message}: Finding): Annotation =>
  annotation('notice', {path, line}, capital(rule), [message])

// It has no line of its own, and must not go unsaid.
const missingBase = ({base, documents}: Report): Annotation[] =>
  base?.missing
    ? [
        annotation('error', {path: documents[0]?.path ?? '.github', line: 1}, 'The base could not be read', [
          baseText(base)
        ])
      ]
    : []

const left = (out: number, level: Annotation['level']): string[] => (out > 0 ? [count(out, level)] : [])

/**
 * Remarks on the lines of the checklists, what blocks first. With `limit`, at most so many of each level (a runner shows
 * 10 of each); then the last one says how many were left out. Without, all.
 */
export const annotations = (
  report: Report,
  {limit = Number.POSITIVE_INFINITY}: {limit?: number} = {}
): Annotation[] => {
  const errors = [
    ...missingBase(report),
    ...entriesOf(report, 'block').map(entry => ofItem('error', entry)),
    ...changesOf(report, 'block').map(change => ofChange('error', change))
  ]
  const warnings = [
    ...entriesOf(report, 'warn').map(entry => ofItem('warning', entry)),
    ...changesOf(report, 'warn').map(change => ofChange('warning', change))
  ]
  const notices = report.documents.flatMap(({path, findings}) => findings.map(finding => ofFinding(path, finding)))
  if (Math.max(errors.length, warnings.length) <= limit && notices.length <= limit)
    return [...errors, ...warnings, ...notices]

  const shown = [...errors.slice(0, limit), ...warnings.slice(0, limit), ...notices.slice(0, Math.max(0, limit - 1))]
  const cut = [
    ...left(errors.length - limit, 'error'),
    ...left(warnings.length - limit, 'warning'),
    ...left(notices.length - (limit - 1), 'notice')
  ]
  const first = shown[0] ?? {path: report.documents[0]?.path ?? '.github', line: 1}
  const message = `${cut.join(', ')} left out here. The comment and the job summary list more.`
  return [...shown, annotation('notice', {path: first.path, line: first.line}, 'More in the report', [message])]
}
