import type {HeadingBlock, Section} from '../blocks.ts'
import {trailingMark} from '../marks.ts'
import {ascending, contradiction, type Rule} from './known.ts'

interface Below {
  open: number[]
  hasDone: boolean
}

/** A heading marked as done over open items, or over a section that is itself marked as not done. */
export const doneHeadings: Rule = ({context, done, unsettled}) => {
  const {sections} = context.tree
  const marked = new Map<Section, Below>()
  for (const section of sections)
    if (section.heading?.reading.state === 'done' && !isOrnament(section))
      marked.set(section, {open: [], hasDone: false})
  if (marked.size === 0) return []
  const note = (section: Section, line: number | null): void => {
    for (let at: Section | null = section; at; at = at.parent) {
      const below = marked.get(at)
      if (below && line === null) below.hasDone = true
      else if (line !== null) below?.open.push(line)
    }
  }
  for (const {section} of done) note(section, null)
  for (const {section, kind, line} of unsettled) if (kind !== 'heading') note(section, line)
  for (const {heading, parent} of sections) if (parent && heading && isUnfinished(heading)) note(parent, heading.line)
  return [...marked].flatMap(([{heading}, {open, hasDone}]) => {
    if (open.length === 0 || !heading || !(hasDone || saysItself(heading))) return []
    open.sort(ascending)
    const message = `“${heading.reading.title}” is marked as done at line ${heading.line}, but not everything below it is: line ${open[0]}`
    return [contradiction([heading.line, ...open], message)]
  })
}

/** A symbol in front of a title may only be there to look at ("✅ Checklist", "⚠️ Reminders"). */
const saysItself = ({text, reading: {worded, percent}}: HeadingBlock): boolean =>
  worded || percent !== null || trailingMark(text) !== null

const LISTS =
  /\b(?:check-?lists?|check-?liste|steps|to-?dos?|lista|pasos|passos|schritte|étapes)\b|清单|チェックリスト|체크리스트|чек-?лист/

/** A tick in front of the title of a checklist: an ornament, as the document goes on to say what is done. */
const isOrnament = ({heading, words}: Section): boolean =>
  heading?.level === 1 && !saysItself(heading) && LISTS.test(words)

const isUnfinished = (heading: HeadingBlock): boolean =>
  (heading.reading.state === 'partial' || heading.reading.state === 'open') && saysItself(heading)
