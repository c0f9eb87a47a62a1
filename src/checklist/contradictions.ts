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
import {boxAgainstSymbol, developmentInProduction} from './contradictions/lines.ts'
import {holds, type LowerText} from './contradictions/phrases.ts'
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
  /** Each is looked for in the whole text: for a rule that would take longer. */
  words?: readonly string[]
}

/** What only a document that states facts can contradict: its own states. */
const OF_STATES: readonly Entry[] = [
  {rule: readyAndNot},
  {rule: readyOverOpen},
  {rule: readyAgainstAdvice},
  {rule: deployOverUrgent, kind: 'section-criticality'},
  {rule: shownLocally, kind: 'localhost-url'},
  {rule: plainAddresses},
  {rule: doneHeadings},
  {rule: doneAndOpen},
  {rule: doneAndBroken, kind: 'status-snapshot'},
  {rule: writtenHere},
  {rule: passingAndFailing, words: ['fail']},
  {rule: markersLeft, words: ['todo', 'fixme']},
  {rule: someAreNot},
  {rule: everythingDone},
  {rule: eachButNotAll, words: ['] `']},
  {rule: stages},
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
  {rule: optionalWithResults, kind: 'section-criticality'},
  {rule: priorityAndImpact},
  {rule: countedEndpoints, kind: 'endpoint'},
  {rule: sums},
  {rule: twoBounds, kind: 'perf-target'},
  {rule: slowAnswers, kind: 'perf-target'},
  {rule: aimsAmongResults},
  {rule: shortenedNames, kind: 'env-var'},
  {rule: exposedVariables, kind: 'env-var'},
  {rule: twoValues},
  {rule: probePorts, kind: 'k8s-probe'},
  {rule: twoVersions},
  {rule: developmentInProduction}
]

const mayFind = ({kind, words}: Entry, {lower, of}: Known): boolean =>
  (kind === undefined || of(kind).length > 0) && (words === undefined || holds(lower, words))

/** Statements of a document that cannot all be true. A document without items is none of the gate's business. */
export const contradictions = (understood: Understood, text: LowerText): Finding[] => {
  if (understood.role === 'none') return []
  const known = knownOf(understood, text)
  const found: Finding[] = []
  const apply = (entries: readonly Entry[]): void => {
    for (const entry of entries)
      if (mayFind(entry, known)) {
        // Not spread: a rule may find more than a call takes arguments.
        const some = entry.rule(known)
        for (let at = 0; at < some.length; at++) found.push(some[at] as Finding)
      }
  }
  if (understood.role === 'claims') apply(OF_STATES)
  apply(OF_VALUES)
  return found
}
