import type {Criticality} from '../../model.ts'
import {outwards} from '../context.ts'
import type {Draft} from '../drafts.ts'
import {ascending, contradiction, itemsAre, type Known, linesOf, linesWith, type Rule, textOf} from './known.ts'
import {holds, linesHolding, wordAt} from './phrases.ts'

/** Headings that speak of the whole document. */
const WHOLE_TITLES: ReadonlySet<string> = new Set([
  'definition of done',
  'overall status',
  'final status',
  'project status',
  'deployment status',
  'release status',
  'overall readiness',
  'production readiness',
  'deployment readiness',
  'launch readiness',
  'release readiness',
  'final verdict',
  'summary',
  'conclusion'
])

/** Lines that say that all is ready: claims, and headings of the whole that are marked as done in words. */
const readyLines = ({claims, context}: Known): number[] => {
  const lines = linesOf(claims.filter(({says}) => says === 'ready'))
  for (const {heading} of context.tree.sections)
    if (
      heading?.reading.worded &&
      heading.reading.state === 'done' &&
      WHOLE_TITLES.has(heading.reading.title.toLowerCase())
    )
      lines.push(heading.line)
  return lines
}

/** The document says that it is ready, and says elsewhere that it is not. */
export const readyAndNot: Rule = known => {
  const not = linesOf(known.claims.filter(({says}) => says !== 'ready'))
  const ready = not.length === 0 ? [] : readyLines(known)
  if (ready.length === 0) return []
  const message = `the document says at line ${ready[0]} that it is ready, and at line ${not[0]} that it is not`
  return [contradiction([...ready, ...not], message)]
}

/** What never ends is not unfinished. */
const GOES_ON: readonly string[] = ['continuous', 'ongoing', 'continual', 'recurring', 'regular']
const WEIGHTY: readonly (Criticality | undefined)[] = ['critical', 'required']

/** The document says that it is ready, and shows what is not done. */
export const readyOverOpen: Rule = known => {
  const ready = readyLines(known)
  if (ready.length === 0) return []
  const level = (draft: Draft): Criticality | undefined => known.resolved.get(draft)?.criticality
  const open = known.unsettled.filter(
    draft => level(draft) !== 'optional' && !(draft.state === 'partial' && holds(draft.text.toLowerCase(), GOES_ON))
  )
  const weighty = open.filter(draft => WEIGHTY.includes(level(draft)))
  const [first] = [...weighty, ...open]
  if (!first) return []
  const of = weighty.length > 0 ? `, ${weighty.length} of them critical or required` : ''
  const message = `the document says at line ${ready[0]} that it is ready, but ${itemsAre(open.length)} not done${of}: line ${first.line}`
  return [contradiction([...ready, ...linesOf(weighty), ...linesOf(open)], message)]
}

const ADVICE: ReadonlySet<string> = new Set(['recommendation', 'our recommendation', 'advice', 'decision', 'verdict'])
const NOT_YET: readonly string[] = [
  'staging first',
  'do not deploy',
  "don't deploy",
  'not deploy',
  'do not launch',
  'do not release',
  'hold off',
  'before production',
  'before going to production',
  'not ready',
  'not yet ready',
  'not recommended',
  'delay',
  'postpone'
]
const READY_TITLE: readonly string[] = [
  'ready for production',
  'ready for launch',
  'ready for release',
  'ready for deployment',
  'production ready',
  'production-ready'
]

/** The document says that it is ready for production, and advises against going there. */
export const readyAgainstAdvice: Rule = ({claims, context, pairs}) => {
  const advice = pairs.filter(({key, value}) => ADVICE.has(key) && holds(value.toLowerCase(), NOT_YET))
  const [first] = advice
  if (!first) return []
  const ready = linesOf(claims.filter(({says}) => says === 'ready'))
  for (const {heading, words} of context.tree.sections)
    if (heading?.reading.state === 'done' && holds(words, READY_TITLE)) ready.push(heading.line)
  if (ready.length === 0) return []
  const message = `line ${ready[0]} says what is ready for production, line ${first.line} advises not to go there yet`
  return [contradiction([...linesOf(advice), ...ready].sort(ascending), message)]
}

const SOON: readonly string[] = ['now', 'immediately', 'today', 'right away']
const GOES: readonly string[] = ['deploy', 'launch', 'release', 'ship', 'go live']
/** So many characters may stand between what to do and when. */
const NEAR = 40
/** "immediately" and what comes after it. */
const LONGEST_WORD = 12
const CONDITION: readonly string[] = ['if ', '?', 'not ', "n't", 'unless ']
const WORK_LEFT: readonly string[] = [
  'needs work',
  'need work',
  'needs attention',
  'before production',
  'before launch',
  'before release',
  'before deployment',
  'before go-live',
  'blocker',
  'outstanding',
  'remaining',
  'gaps',
  'to do',
  'unresolved'
]

/** "Deploy now", "release it to all customers today". */
const saysNow = (lower: string): boolean =>
  GOES.some(what => {
    for (let at = wordAt(lower, what); at >= 0; at = wordAt(lower, what, at + 1)) {
      const [behind = ''] = lower.slice(at + what.length, at + what.length + NEAR + LONGEST_WORD).split('\n', 1)
      if (SOON.some(when => isWithin(wordAt(behind, when), NEAR))) return true
    }
    return false
  })

const isWithin = (at: number, most: number): boolean => at >= 0 && at <= most

/** The document advises to deploy now, and names work of high priority that is still to do. */
export const deployOverUrgent: Rule = known => {
  const {context, of} = known
  const levels = new Set(linesOf(of('section-criticality').filter(({criticality}) => WEIGHTY.includes(criticality))))
  const {sections} = context.tree
  const urgent = sections.flatMap(({heading, parent}) =>
    heading && parent && levels.has(heading.line) && [...outwards(parent)].some(({words}) => holds(words, WORK_LEFT))
      ? [heading.line]
      : []
  )
  if (urgent.length === 0) return []
  const advice = linesWith(known, SOON).filter(({lower}) => !holds(lower, CONDITION) && saysNow(lower))
  const [first] = advice
  if (!first) return []
  // "Option 1: deploy now" says what it is an option of in the heading above.
  const titles = advice.flatMap(({block}) => (block.kind === 'heading' && block.section.parent?.heading) || [])
  const message = `line ${first.line} says to deploy now, but line ${urgent[0]} names work of high priority that is still to do`
  return [contradiction([...urgent, ...linesOf([...advice, ...titles])], message)]
}

const PRODUCTION: readonly string[] = ['production', ' live', 'launch']
const LOCAL: readonly string[] = ['local', 'development']

/** The document says that it is ready for production, and has shown it on the machine of its author. */
export const shownLocally: Rule = ({claims, done, of}) => {
  const ready = linesOf(claims.filter(({says, text}) => says === 'ready' && holds(text.toLowerCase(), PRODUCTION)))
  if (ready.length === 0) return []
  const local = new Set(linesOf(of('localhost-url')))
  const shown = done.filter(({line, section}) => local.has(line) && !holds(section.words, LOCAL))
  const [first] = shown
  if (!first) return []
  const message = `line ${ready[0]} says that it is ready for production, but line ${first.line} shows it on the local machine`
  return [contradiction([...ready, ...linesOf(shown)], message)]
}

const ENCRYPTED: readonly string[] = ['https', 'ssl', 'tls']
const GIVEN: readonly string[] = ['ready', 'enabled', 'enforced', 'active', 'configured']
const PLAIN: readonly string[] = ['http://', 'ws://']
const FEWEST_ADDRESSES = 3

/** HTTPS is said to be in place while every address is a plain one. */
export const plainAddresses: Rule = known => {
  const {context, done, lower, of} = known
  if (!holds(lower, PLAIN) || lower.includes('https://') || lower.includes('wss://')) return []
  const states = of('status-snapshot').filter(fact => {
    const value = textOf(fact, 'value').toLowerCase()
    return holds(value, ENCRYPTED) && holds(value, GIVEN)
  })
  const items = done.filter(({text}) => holds(text.toLowerCase(), ENCRYPTED))
  const claimed = [...linesOf(items), ...linesOf(states)].sort(ascending)
  if (claimed.length === 0) return []
  const addresses = [...linesHolding(known, PLAIN)].filter(line =>
    holds(context.decoded.lines[line - 1]?.text ?? '', PLAIN)
  )
  if (addresses.length < FEWEST_ADDRESSES) return []
  const message = `line ${claimed[0]} speaks of HTTPS, but every address is a plain one: line ${addresses[0]}`
  return [contradiction([...claimed, ...addresses], message)]
}
