import type {Report} from '../model.ts'
import {fitMarkdown} from './fit.ts'

/** Left to the publisher for its marker and a note. */
const headroom = 600

/**
 * Body of the pull request comment, without the marker that the publisher adds: at most `budget` UTF-16 units, the room
 * for that marker included (GitHub refuses more than 65,536).
 */
export const renderComment = (report: Report, {budget = 60_000}: {budget?: number} = {}): string =>
  fitMarkdown(report, budget - headroom, body => body.length)
