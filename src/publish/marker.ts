import {createHash} from 'node:crypto'

/** Orders runs: GitHub numbers them in the order they were started, attempts count from 1. */
export interface Sequence {
  run: number
  attempt: number
}

/** What the first line of a sticky comment says of it. Nothing else of a comment is ever read. */
export interface Marker {
  key: string
  sequence: Sequence
  /** Of the text below the marker. */
  digest: string
}

const pattern = /^<!-- readiness-gate:([\w.-]{1,64}) seq=(\d{1,15})\.(\d{1,6}) digest=([0-9a-f]{16}) -->(?:\r?\n|$)/

/** Tells several sticky comments of a pull request apart; whatever a marker cannot hold becomes a dash. */
export const toKey = (name: string): string => name.replaceAll(/[^\w.-]+/g, '-').slice(0, 64) || 'default'

/** What differs from run to run and says nothing new: the run itself and measured times. */
const volatile = /\/actions\/runs\/\d+|\b\d+(?:\.\d+)? ?m?s\b/g

/** Of a text but for its blanks, which GitHub may change, and for what is volatile. */
const digestOf = (text: string): string =>
  createHash('sha256').update(text.replaceAll(volatile, '').replaceAll(/\s+/g, ' ').trim()).digest('hex').slice(0, 16)

/** Negative when `one` is the older run. */
export const compareSequences = (one: Sequence, other: Sequence): number =>
  one.run - other.run || one.attempt - other.attempt

/** The text with its marker on top. */
export const mark = (text: string, key: string, {run, attempt}: Sequence): string =>
  `<!-- readiness-gate:${key} seq=${run}.${attempt} digest=${digestOf(text)} -->\n${text}`

/** The marker a body starts with, `null` without one. One further down is somebody's quotation. */
export const readMarker = (body: string): Marker | null => {
  const [, key = '', run, attempt, digest = ''] = pattern.exec(body) ?? []
  return digest === '' ? null : {key, sequence: {run: Number(run), attempt: Number(attempt)}, digest}
}

/** Whether a posted body still says what `text` says: the marker must be true, for anyone may have edited below it. */
export const says = (body: string, text: string): boolean => {
  const below = body.slice(pattern.exec(body)?.[0].length ?? 0)
  const wanted = digestOf(text)
  return readMarker(body)?.digest === wanted && digestOf(below) === wanted
}
