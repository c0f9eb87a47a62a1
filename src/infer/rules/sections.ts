import type {Fact} from '../../model.ts'
import {type Plan, type Rule, weakened} from '../rule.ts'
import type {Surroundings} from '../surroundings.ts'
import {listedPlans} from './answers.ts'
import {filePlan} from './file-names.ts'
import {targetPlans} from './performance.ts'

const PLANS: Readonly<Record<string, (fact: Fact, around: Surroundings) => readonly Plan[]>> = {
  'file-reference': ({value}) => (value['pattern'] === true ? [] : [filePlan(String(value['file']))]),
  'migration-file': ({value}) => [filePlan(String(value['file']))],
  endpoint: listedPlans,
  'perf-target': targetPlans
}

/** Most checks that one section amounts to. */
const MOST = 5

/** What a section lists below a heading that has a state. */
export const sections: readonly Rule[] = [
  {
    id: 'section-facts',
    about: 'a heading with a state, and the files, endpoints and bounds that its section lists',
    plans: ['file', 'glob', 'http', 'load'],
    strength: 'support',
    subject: 'section-facts',
    says: [],
    negated: 'any',
    whole: true,
    plan({item}, around) {
      const headings = [...item.section, item.text]
      const plans: Plan[] = []
      for (const [kind, toPlans] of Object.entries(PLANS))
        for (const fact of around.factsBelow(headings, kind))
          if (plans.length < MOST) plans.push(...toPlans(fact, around))
      return weakened(plans.slice(0, MOST))
    }
  }
]
