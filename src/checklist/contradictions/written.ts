import type {Section} from '../blocks.ts'
import {plain} from '../text.ts'
import {ascending, contradiction, isUnsettled, type Known, linesOf, type Rule, textOf} from './known.ts'
import {holds} from './phrases.ts'
import {keyOf, type Subject} from './subjects.ts'

const FEWEST_LINES = 3

/** A section of text, by its lines. */
interface Extent {
  title: string
  first: number
  last: number
}

/**
 * What is to be written down has a section in this document: then it is not open, or not done when the section has only
 * blanks.
 */
export const writtenHere: Rule = known => {
  const candidates = known.drafts.filter(
    draft =>
      draft.text.includes('ocument') &&
      (isUnsettled(draft) || (draft.state === 'done' && !draft.choice)) &&
      known.subjects(draft.text).main.length > 0
  )
  if (candidates.length === 0) return []
  const wanted = candidates.flatMap(({text}) => known.subjects(text).main.map(aboutOf))
  const sections = proseSections(known, new Set(wanted.flatMap(key => key.split(' '))))
  // A made-up value in an example is none.
  const blanks = linesOf(known.of('placeholder').filter(fact => textOf(fact, 'text').startsWith('[')))
  return candidates.flatMap(draft => {
    const [section] = known.subjects(draft.text).main.flatMap(subject => sections.get(aboutOf(subject)) ?? [])
    if (!section) return []
    const {title, first, last} = section
    const isBlank = blanks.some(line => line > first && line <= last)
    const isDone = draft.state === 'done'
    if (isDone && !isBlank) return []
    const message = `“${plain(draft.text)}” is ${isDone ? 'done' : 'open'} at line ${draft.line}, but “${title}” at line ${first} ${isBlank ? 'has blanks to fill in' : 'is here'}`
    return [contradiction([draft.line, first].sort(ascending), message)]
  })
}

/** Without the words for paper: "rollback plan documented" is about the rollback plan. */
const aboutOf = (subject: Subject): string => keyOf(subject.filter(word => word !== 'document'))

/** Sections below the title in which no item stands, by what they are about. */
const proseSections = ({context, drafts, subjects}: Known, words: ReadonlySet<string>): Map<string, Extent> => {
  const occupied = new Set<Section>()
  for (const {section} of drafts)
    for (let at: Section | null = section; at && !occupied.has(at); at = at.parent) occupied.add(at)
  const found = new Map<string, Extent>()
  const wanted = [...words]
  const {sections} = context.tree
  const ends = endsOf(sections, context.decoded.lines.length)
  for (const [index, section] of sections.entries()) {
    const {heading} = section
    if (!heading || heading.level === 1 || occupied.has(section) || !holds(section.words, wanted)) continue
    const last = ends[index] ?? heading.line
    if (last - heading.line < FEWEST_LINES) continue
    for (const subject of subjects(heading.reading.title).main) {
      const key = aboutOf(subject)
      if (!found.has(key)) found.set(key, {title: heading.reading.title, first: heading.line, last})
    }
  }
  return found
}

/** Last line of each section, up to the next heading of its rank or a higher one. */
const endsOf = (sections: readonly Section[], last: number): number[] => {
  const ends: number[] = []
  // First line of what follows, by rank.
  const next = new Array<number>(7).fill(last + 1)
  for (let at = sections.length - 1; at >= 0; at--) {
    const heading = sections[at]?.heading
    ends[at] = (next[heading?.level ?? 0] ?? last + 1) - 1
    if (heading) next.fill(heading.line, heading.level)
  }
  return ends
}
