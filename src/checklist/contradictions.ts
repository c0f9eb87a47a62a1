import type {Finding} from '../model.ts'
import {aimsAmongResults, slowAnswers, twoBounds} from './contradictions/bounds.ts'
import {countedEndpoints, countedItems, overallPercent, sums} from './contradictions/counts.ts'
import {doneHeadings} from './contradictions/headings.ts'
import {type Known, knownOf, type Rule, type Understood} from './contradictions/known.ts'
import {
  componentLevels,
  itemLevels,
  optionalButAskedFor,
  optionalWithResults,
  ownLevels,
  priorityAndImpact,
  variableLevels
} from './contradictions/levels.ts'
import {boxAgainstSymbol, DEVELOPMENT, developmentInProduction} from './contradictions/lines.ts'
import {holds} from './contradictions/phrases.ts'
import {
  deployOverUrgent,
  plainAddresses,
  readyAgainstAdvice,
  readyAndNot,
  readyOverOpen,
  shownLocally
} from './contradictions/ready.ts'
import {doneAndBroken, doneAndOpen} from './contradictions/same.ts'
import {doneByHand, madeTooSoon, stages} from './contradictions/stages.ts'
import {eachButNotAll, everythingDone, markersLeft, passingAndFailing, someAreNot} from './contradictions/sweeping.ts'
import {exposedVariables, probePorts, shortenedNames, twoValues, twoVersions} from './contradictions/values.ts'
import {writtenHere} from './contradictions/written.ts'

export type {Understood}

/** A rule with what a document must hold for it to find anything: facts of a kind, and one of some words. */
interface Entry {
  rule: Rule
  kind?: string
  words?: readonly string[]
}

/** What only a document that states facts can contradict: its own states. */
const OF_STATES: readonly Entry[] = [
  {rule: readyAndNot},
  {rule: readyOverOpen},
  {rule: readyAgainstAdvice, words: ['recommend', 'advice', 'decision', 'verdict']},
  {rule: deployOverUrgent, kind: 'section-criticality', words: [' now', 'immediately', 'today', 'right away']},
  {rule: shownLocally, kind: 'localhost-url'},
  {rule: plainAddresses, words: ['https', 'ssl', 'tls']},
  {rule: doneHeadings},
  {rule: doneAndOpen},
  {rule: doneAndBroken, kind: 'status-snapshot'},
  {rule: writtenHere},
  {rule: passingAndFailing, words: ['test fail', 'failing test', 'failed test', 'tests fail', 'tests are fail']},
  {rule: markersLeft, words: ['todo', 'fixme']},
  {rule: someAreNot, words: ['some ', 'several ', 'few ', 'many ', 'most ']},
  {rule: everythingDone, words: ['all ', 'every ', 'each ']},
  {rule: eachButNotAll, words: ['] `']},
  {rule: stages, words: ['phase ', 'milestone ', 'stage ', 'sprint ', 'iteration ', 'wave ', 'epic ']},
  {rule: madeTooSoon, kind: 'migration-file'},
  {rule: doneByHand, kind: 'migration-file'},
  {rule: overallPercent, words: ['%']},
  {rule: countedItems},
  {rule: boxAgainstSymbol}
]

/** What no document may say in two ways, be it ticked or not. */
const OF_VALUES: readonly Entry[] = [
  {rule: optionalButAskedFor, kind: 'env-section'},
  {rule: variableLevels, kind: 'env-var'},
  {rule: componentLevels, kind: 'env-section'},
  {rule: ownLevels, words: ['optional']},
  {rule: itemLevels},
  {rule: optionalWithResults, kind: 'section-criticality', words: ['result']},
  {rule: priorityAndImpact, words: ['priority']},
  {rule: countedEndpoints, kind: 'endpoint'},
  {rule: sums, words: ['total', 'sum', 'gesamt', '合计', '总计']},
  {rule: twoBounds, kind: 'perf-target'},
  {rule: slowAnswers, kind: 'perf-target'},
  {rule: aimsAmongResults, words: ['(target', '(goal', '(expected', '(estimate', '(planned', '(tbd', '(projected']},
  {rule: shortenedNames, kind: 'env-var'},
  {rule: exposedVariables, kind: 'env-var'},
  {rule: twoValues},
  {rule: probePorts, kind: 'k8s-probe'},
  {rule: twoVersions},
  {rule: developmentInProduction, words: DEVELOPMENT}
]

const mayFind = ({kind, words}: Entry, {lower, of}: Known): boolean =>
  (kind === undefined || of(kind).length > 0) && (words === undefined || holds(lower, words))

/** Statements of a document that cannot all be true. A document without items is none of the gate's business. */
export const contradictions = (understood: Understood): Finding[] => {
  if (understood.role === 'none') return []
  const known = knownOf(understood)
  const entries = understood.role === 'claims' ? [...OF_STATES, ...OF_VALUES] : OF_VALUES
  return entries.flatMap(entry => (mayFind(entry, known) ? entry.rule(known) : []))
}
