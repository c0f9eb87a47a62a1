import {headingLevel} from '../criticality.ts'
import {readHeading} from '../headings.ts'
import {plain} from '../text.ts'
import {type FactReader, factOf} from './context.ts'

/** What headings say of everything below them: a state, a level. */
export const readSections: FactReader = (block, {lossy}) => {
  if (block.kind !== 'heading') return []
  const raw = plain(block.text)
  const {state: marked, percent} = readHeading(block.text, lossy)
  const state = marked === 'done' && percent !== null && percent < 100 ? 'partial' : marked
  const level = headingLevel(block.text)
  return [
    // Most lost symbols at headings were ornaments.
    ...(state && state !== 'unknown'
      ? [factOf(block, block.line, 'section-state', {state, ...(percent === null ? {} : {percent}), raw})]
      : []),
    ...(level ? [factOf(block, block.line, 'section-criticality', {raw}, level)] : [])
  ]
}
