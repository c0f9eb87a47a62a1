import type {CheckResult, Decision, Item, JudgedItem, Level, Result, Role, Verdict} from '../model.ts'

/** The part of the settings that judging needs. */
export interface Policy {
  failOn: Level | 'never'
  /** What unverifiable checks of a ticked item come to, at blocking levels. */
  unverifiable: 'warn' | 'block'
  waivers: readonly {id: string; reason: string; expires?: string | undefined}[]
  /** ISO date of the run: waivers expire. */
  today: string
}

const RANK: Readonly<Record<Level, number>> = {critical: 0, required: 1, recommended: 2, optional: 3}

/** Whether `level` is at or above `failOn`. */
export const blocksAt = (level: Level, failOn: Policy['failOn']): boolean =>
  failOn !== 'never' && RANK[level] <= RANK[failOn]

/** The one that matters more. */
export const stricter = (a: Level, b: Level): Level => (RANK[a] <= RANK[b] ? a : b)

interface Evidence {
  /** A check that settles the item failed. */
  disproved: CheckResult[]
  /** At least one such check, and every one of them passed. */
  proved: boolean
  supported: boolean
  /** Checks without an answer. */
  unanswered: CheckResult[]
}

/** A check that nobody asked for does not disprove by what may hold elsewhere. */
const isSilent = ({check, outcome}: CheckResult): boolean =>
  outcome.status === 'unverifiable' ||
  outcome.status === 'error' ||
  (outcome.status === 'failed' && outcome.elsewhere === true && check.origin === 'inferred')

const weigh = (results: readonly CheckResult[]): Evidence => {
  const proofs = results.filter(({check}) => check.strength === 'proof')
  const passed = ({outcome}: CheckResult) => outcome.status === 'passed'
  return {
    disproved: proofs.filter(result => result.outcome.status === 'failed' && !isSilent(result)),
    proved: proofs.length > 0 && proofs.every(passed),
    supported: proofs.every(passed) && results.some(passed),
    unanswered: results.filter(isSilent)
  }
}

/** What evidence makes of a claim (DESIGN §2). Waivers are not looked at here. */
export const verdictOf = (item: Pick<Item, 'state' | 'choice'>, results: readonly CheckResult[]): Verdict => {
  if (item.choice || item.state === 'not-applicable') return 'not-applicable'
  if (item.state === 'deferred') return 'deferred'
  const {disproved, proved, supported} = weigh(results)
  if (item.state === 'done') {
    if (disproved.length > 0) return 'contradicted'
    return proved ? 'verified' : supported ? 'supported' : 'attested'
  }
  if (disproved.length > 0) return 'failing'
  if (proved) return 'ready'
  return item.state === 'unknown' ? 'unknown' : 'open'
}

interface Ruling {
  decision: Decision
  because: string
}

/** What policy makes of a verdict (DESIGN §8). */
const rule = (item: Item, role: Role, verdict: Verdict, level: Level, evidence: Evidence, policy: Policy): Ruling => {
  const blocking = blocksAt(level, policy.failOn)
  const never = policy.failOn === 'never'
  const unless = (pass: boolean): Decision => (pass ? 'pass' : 'warn')
  const weight = item.criticality === 'unspecified' ? `counts as ${level}` : `is ${level}`

  switch (verdict) {
    case 'contradicted':
    case 'failing': {
      const explicit = evidence.disproved.some(({check}) => check.origin !== 'inferred')
      const what = verdict === 'contradicted' ? 'It is marked done, but a check disproves it' : 'A check disproves it'
      if (verdict === 'contradicted' && explicit && level !== 'optional' && !never) {
        return {decision: 'block', because: `${what}.`}
      }
      if (blocking) return {decision: 'block', because: `${what}, and it ${weight}.`}
      return {decision: 'warn', because: `${what}; it ${weight}, which does not block.`}
    }
    case 'open':
    case 'unknown': {
      const what =
        verdict === 'unknown'
          ? 'Its state cannot be read'
          : item.state === 'partial'
            ? 'It is only partly done'
            : 'It is not done'
      if (role === 'template' || role === 'procedure') {
        return {decision: 'pass', because: `A ${role} is followed anew each time; its boxes claim nothing.`}
      }
      if (item.kind === 'env-var') {
        return {
          decision: unless(!blocking),
          because: 'The document asks for this variable; nothing shows that it is set.'
        }
      }
      if (item.condition !== null) {
        return {decision: unless(level === 'optional'), because: `${what}, and it applies only on a condition.`}
      }
      if (blocking) return {decision: 'block', because: `${what} and it ${weight}.`}
      return {decision: unless(level === 'optional'), because: `${what}; it ${weight}, which does not block.`}
    }
    case 'attested':
    case 'supported': {
      if (evidence.unanswered.length === 0) {
        return {decision: 'pass', because: 'It is marked done; no check disproves it.'}
      }
      const because = 'It is marked done, but its check could not be answered.'
      return {decision: policy.unverifiable === 'block' && blocking ? 'block' : 'warn', because}
    }
    case 'ready':
      return {decision: 'pass', because: 'Its check passes; tick it.'}
    case 'verified':
      return {decision: 'pass', because: 'It is marked done and its check passes.'}
    case 'deferred':
    case 'not-applicable':
      return {decision: 'pass', because: item.reason ?? (item.choice ? 'An option, no obligation.' : 'Marked as such.')}
    case 'waived':
      return {decision: 'pass', because: 'Waived.'}
  }
}

/** Judges one item. `level` already maps `unspecified` and is the stricter of base and head. */
export const judgeItem = (
  item: Item,
  role: Role,
  level: Level,
  outcomes: readonly CheckResult[],
  policy: Policy
): JudgedItem => {
  const verdict = verdictOf(item, outcomes)
  const ruling = rule(item, role, verdict, level, weigh(outcomes), policy)
  const judged = {...item, outcomes: [...outcomes], level, signOff: null}
  const waiver = policy.waivers.find(({id}) => id === item.id)
  if (!waiver) return {...judged, verdict, ...ruling, waiver: null}

  const expired = waiver.expires !== undefined && waiver.expires < policy.today
  const shown = {reason: waiver.reason, expires: waiver.expires ?? null}
  if (!expired && ruling.decision !== 'pass') {
    return {...judged, verdict: 'waived', decision: 'pass', because: `Waived: ${waiver.reason}`, waiver: shown}
  }
  const because = expired ? `${ruling.because} Its waiver expired on ${waiver.expires}.` : ruling.because
  return {...judged, verdict, decision: ruling.decision, because, waiver: shown}
}

/** The strongest decision. An empty list is `warn`: nothing judged is not a pass. */
export const resultOf = (decisions: readonly Decision[]): Result => {
  if (decisions.includes('block')) return 'fail'
  return decisions.includes('warn') || decisions.length === 0 ? 'warn' : 'pass'
}

const SETTLED: readonly Verdict[] = ['verified', 'supported', 'attested', 'ready']
const COUNTED: readonly Verdict[] = [...SETTLED, 'contradicted', 'failing', 'open', 'unknown']

/** Whole percent of obligations that are settled, rounded down; `null` when there are none. */
export const scoreOf = (verdicts: readonly Verdict[]): number | null => {
  const counted = verdicts.filter(verdict => COUNTED.includes(verdict)).length
  if (counted === 0) return null
  return Math.floor((100 * verdicts.filter(verdict => SETTLED.includes(verdict)).length) / counted)
}
