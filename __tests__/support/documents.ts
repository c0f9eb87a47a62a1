import {type DocumentHints, parse} from '../../src/checklist/parse.ts'
import type {ChecklistDocument, Item} from '../../src/model.ts'

/** Parses lines of markdown as a document; mistakes in directives are findings. */
export const read = (
  lines: string | readonly string[],
  hints: DocumentHints = {},
  path = 'docs/GO-LIVE.md'
): ChecklistDocument => {
  const text = typeof lines === 'string' ? lines : lines.join('\n')
  return parse({path, bytes: new TextEncoder().encode(text)}, {directives: 'report', ...hints})
}

/** Items as `line kind state`, enough to compare notations. */
export const brief = ({line, kind, state}: Item): string => `${line} ${kind} ${state}`

/** States by item text. */
export const states = (document: ChecklistDocument): Record<string, string> =>
  Object.fromEntries(document.items.map(({text, state}) => [text, state]))

/** Levels by item text. */
export const levels = (document: ChecklistDocument): Record<string, string> =>
  Object.fromEntries(document.items.map(({text, criticality}) => [text, criticality]))
