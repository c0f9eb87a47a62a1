import {type CheckNeeds, couldRun, type Diagnosis, isHealthy, type Need} from '../doctor/diagnosis.ts'
import {checkShape, published} from './json.ts'

/** `doctor --format json`: schema `readiness-doctor/1`, one line. */
export const doctorJson = (diagnosis: Diagnosis): string => {
  const {checks, needs, setup} = diagnosis
  const ready = checks.filter(couldRun).length
  return published({
    schema: 'readiness-doctor/1',
    healthy: isHealthy(diagnosis),
    counts: {checks: checks.length, ready, waiting: checks.length - ready},
    needs: needs.map(({kind, name, status, reason, remedy, fix, givenBy, items}) => ({
      kind,
      name,
      status,
      reason,
      remedy,
      fix,
      givenBy,
      items
    })),
    setup,
    checks: checks.map(checkNeeds)
  })
}

const checkNeeds = (each: CheckNeeds) => ({
  ...each.spot,
  check: checkShape(each.check),
  ready: couldRun(each),
  needs: each.needs.map(({kind, name, status}: Need) => ({kind, name, status}))
})
