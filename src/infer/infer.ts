import type {Check, ChecklistDocument, Item} from '../model.ts'
import {type Claim, isSilent, linesOf, readClaim, sentenceOf} from './claim.ts'
import {indexPhrases, type Phrase, type Phrases, phrases, type Span} from './phrases.ts'
import {isAside, isHedged, restOf} from './rest.ts'
import type {Plan, Rule} from './rule.ts'
import {type Surroundings, surroundingsOf} from './surroundings.ts'
import {topics} from './topics.ts'
import {placesOf, type Words, wordsIn} from './words.ts'

const rules: readonly Rule[] = topics.flatMap(topic => topic.rules)
const index = indexPhrases(rules.map(({says}) => says))
/** Rules that look at what an item is, not at what it says. */
const numberOf = (id: string): number => rules.findIndex(rule => rule.id === id)
const forVariables = numberOf('env-block')
const forHeadings = numberOf('section-facts')

/** More words than so many beside what a proof speaks of, and it settles only a part of the sentence. */
const PARTLY = 3
/** More words than so many, and the sentence is about something else. */
const ELSEWHERE = 9
/** A paragraph says more than any check settles. */
const LONG = 240

/**
 * Adds the checks that the sentences of a document amount to, of origin `inferred`. Items with a directive, options and
 * what is deferred or does not apply get none. Pure, without I/O; no command of a document ever becomes a check.
 */
export const infer = (document: ChecklistDocument): ChecklistDocument => {
  const around = surroundingsOf(document)
  let changed = false
  const items = document.items.map(item => {
    const checks = mayBeRead(item) ? readItem(item, around) : []
    if (checks.length === 0) return item
    changed = true
    return {...item, checks: [...item.checks, ...checks]}
  })
  return changed ? {...document, items} : document
}

const mayBeRead = ({choice, directives, state, text}: Item): boolean =>
  !choice && directives.length === 0 && state !== 'deferred' && state !== 'not-applicable' && text.length <= 2 * LONG

interface Fired {
  rule: Rule
  /** Where its phrases stand in the sentence; nowhere when they stand in the lines that belong to it. */
  spans: readonly Span[]
  plans: readonly Plan[]
}

/** What the sentence amounts to, else what the lines that belong to it do. */
const readItem = (item: Item, around: Surroundings): readonly Check[] => {
  const checks = checksOf(item, around)
  return checks.length === 0 && item.details.length > 0 ? supportOf(item, around) : checks
}

/** Lines of an item that are read one by one where the item itself says nothing to check. */
const LINES = 8

/** A cell that says a whole sentence, without the head of its column. */
const sentenceIn = (cell: string): string | null => {
  const text = cell.replace(/^[^:]{1,40}:\s*/, '')
  return text.split(' ').length < 4 ? null : text
}

/** What the lines below an item amount to: each speaks for it, none settles it. */
const supportOf = (item: Item, around: Surroundings): readonly Check[] => {
  if (item.kind !== 'task' && item.kind !== 'bullet' && item.kind !== 'table-row') return []
  if (isSilent(readClaim(item, wordsIn(sentenceOf(item))))) return []
  const found = new Map<string, Check>()
  for (const line of linesOf(item).slice(0, LINES)) {
    const text = item.kind === 'table-row' ? sentenceIn(line) : line
    for (const check of text === null ? [] : checksOf({...item, text, details: []}, around))
      found.set(JSON.stringify([check.kind, check.params, check.options]), {...check, strength: 'support'})
  }
  return [...found.values()]
}

const checksOf = (item: Item, around: Surroundings): readonly Check[] => {
  const words = wordsIn(sentenceOf(item))
  const found = candidates(item, words)
  if (found.size === 0 || words.source.length > LONG) return []
  const claim = readClaim(item, words)
  const fired: Fired[] = []
  const subjects = new Set<string>()
  for (const at of [...found.keys()].sort((a, b) => a - b)) {
    const rule = rules[at] as Rule
    if (subjects.has(rule.subject) || (rule.alone && fired.some(each => !each.rule.alone))) continue
    const plans = plansOf(rule, claim, around)
    if (plans.length === 0) continue
    subjects.add(rule.subject)
    fired.push({rule, spans: found.get(at) ?? [], plans})
  }
  return fired.length === 0 || (item.kind !== 'env-var' && isSilent(claim)) ? [] : checksFrom(fired, claim)
}

const nothing: ReadonlyMap<number, readonly Span[]> = new Map()

/** Numbers of the rules a phrase of which is there, with its places in the sentence. */
const candidates = (item: Item, words: Words): ReadonlyMap<number, readonly Span[]> => {
  if (item.kind === 'env-var') return new Map([[forVariables, []]])
  let found: Map<number, Span[]> | null = null
  const add = (owner: number, spans: Span[]): void => {
    found ??= new Map()
    const known = found.get(owner)
    if (known) known.push(...spans)
    else found.set(owner, spans)
  }
  index.each(words, (owner, span) => add(owner, [span]))
  if (item.kind === 'heading') add(forHeadings, [])
  const lines = linesOf(item)
  if (lines.length > 0)
    index.each(wordsIn([words.source, ...lines].join('\n')), owner => {
      if (rules[owner]?.in === 'all' && !found?.has(owner)) add(owner, [])
    })
  return found ?? nothing
}

const sets = new Map<readonly Phrase[], Phrases>()
const setOf = (list: readonly Phrase[]): Phrases => {
  const known = sets.get(list) ?? phrases(list)
  sets.set(list, known)
  return known
}

const plansOf = (rule: Rule, claim: Claim, around: Surroundings): readonly Plan[] => {
  if (rule.unless && setOf(rule.unless).in(claim.words)) return []
  if (rule.notUnder && around.isUnder(claim.heading, setOf(rule.notUnder))) return []
  if (rule.under && !around.isUnder(claim.headings, setOf(rule.under))) return []
  const planned = rule.plan(claim, around)
  if (planned === null || (rule.negated !== 'any' && claim.negated)) return []
  return Array.isArray(planned) ? planned : [planned as Plan]
}

/** Whether what a rule plans would settle what it reads; what is only spoken for leaves a part of a sentence open. */
const isProof = ({rule, plans}: Fired): boolean => plans.some(({strength = rule.strength}) => strength === 'proof')

const checksFrom = (fired: readonly Fired[], claim: Claim): readonly Check[] => {
  const places = placesOf(claim.words)
  const {words, part} = restOf(
    claim.words,
    places,
    fired.filter(isProof).flatMap(({spans}) => spans)
  )
  const hedged = isHedged(claim.words)
  const known = new Map<string, Check>()
  for (const {rule, spans, plans} of fired) {
    const apart = rule.whole === true
    if (!apart && words >= ELSEWHERE) continue
    const partly = !apart && (part || words > PARTLY || (spans.length > 0 && isAside(claim.words, places, spans)))
    for (const {kind, params, strength = rule.strength, not} of plans) {
      const check: Check = {
        kind,
        params,
        options: not ? {not} : {},
        origin: 'inferred',
        strength: partly || hedged ? 'support' : strength,
        rule: rule.id,
        atBase: null
      }
      const key = JSON.stringify([kind, params, not])
      if (!known.has(key)) known.set(key, check)
    }
  }
  return [...known.values()]
}
