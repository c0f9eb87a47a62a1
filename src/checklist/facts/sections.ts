import {readingOf} from '../headings.ts'
import {plain} from '../text.ts'
import {type FactReader, factOf, NO_FACTS} from './context.ts'

/** In lower case: a heading without a sign and without a level word says nothing of what stands below it. */
const TELLING =
  /[^\w\s,.&'/]|\b(?:required|must|mandatory|optional|recommended|should|nice|critical|essential|important|high|medium|low|p[0-4]|blockers?|obligat|requis|opcional|empfohlen|erforderlich|pflicht|muss|soll|kann|optionnel|facultatif)/

/** What headings say of everything below them: a state, a level. */
export const readSections: FactReader = (block, {lossy, statedLevel}) => {
  if (block.kind !== 'heading' || !TELLING.test(block.text.toLowerCase())) return NO_FACTS
  const {state: marked, percent} = readingOf(block, lossy)
  const state = marked === 'done' && percent !== null && percent < 100 ? 'partial' : marked
  const level = statedLevel(block.section)
  if ((!state || state === 'unknown') && !level) return NO_FACTS
  const raw = plain(block.text)
  return [
    // Most lost symbols at headings were ornaments.
    ...(state && state !== 'unknown'
      ? [factOf(block, block.line, 'section-state', {state, ...(percent === null ? {} : {percent}), raw})]
      : []),
    ...(level ? [factOf(block, block.line, 'section-criticality', {raw}, level)] : [])
  ]
}
