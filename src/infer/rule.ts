import type {Check} from '../model.ts'
import type {Claim} from './claim.ts'
import type {Phrase} from './phrases.ts'
import type {Surroundings} from './surroundings.ts'

/** A check as a rule plans it. */
export interface Plan {
  kind: string
  params: Check['params']
  /** Where it differs from the strength of the rule. */
  strength?: Check['strength']
  /** What would pass must fail: something is not to be there. */
  not?: true
}

/** What makes checks out of one kind of sentence. Data, but for `plan`, which finds the target. */
export interface Rule {
  /** Stable: reports and `explain` name it. */
  id: string
  /** What sentences it reads, in words, for docs/inference.md. */
  about: string
  /** Kinds it plans. */
  plans: readonly string[]
  /** `proof` only where a pass settles the sentence. */
  strength: Check['strength']
  /** Of several rules with one subject only the first that plans anything counts. */
  subject: string
  /** The phrases, one of which has to be there. What a sentence says beside them weakens a proof (infer.ts). */
  says: readonly Phrase[]
  /** Where a phrase may stand: in the sentence, or in the cells and lines that belong to it as well. */
  in?: 'text' | 'all'
  /** Vetoes: phrases of sentences that mean something else. */
  unless?: readonly Phrase[]
  /** Phrases of the nearest heading that veto, or one of which any heading has to hold. */
  notUnder?: readonly Phrase[]
  under?: readonly Phrase[]
  /** What becomes of a sentence that denies something; `any`: the rule looks at that itself. */
  negated?: 'veto' | 'any'
  /** Counts only where no rule in front of it has planned anything, but for others like it. */
  alone?: true
  /** The sentence may say more than the phrase, and is settled all the same. */
  whole?: true
  plan(claim: Claim, around: Surroundings): Plan | readonly Plan[] | null
}

/** A plan. */
export const plan = (kind: string, params: Plan['params'] = {}, more: Omit<Plan, 'kind' | 'params'> = {}): Plan => ({
  kind,
  params,
  ...more
})

/** The same plans as support only. */
export const weakened = (plans: readonly Plan[]): readonly Plan[] =>
  plans.map(each => ({...each, strength: 'support'}) as const)

/** The same plan whatever else the sentence says. */
export const always =
  (kind: string, params: Plan['params'] = {}, more: Omit<Plan, 'kind' | 'params'> = {}) =>
  (): Plan =>
    plan(kind, params, more)
