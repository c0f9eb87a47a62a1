import type {Report} from '../model.ts'
import {fitMarkdown} from './fit.ts'

/** The job summary as markdown: at most `budget` bytes of UTF-8 (a runner drops what is over 1 MiB). */
export const renderSummary = (report: Report, {budget = 900 * 1024}: {budget?: number} = {}): string =>
  fitMarkdown(report, budget, body => new TextEncoder().encode(body).byteLength)
