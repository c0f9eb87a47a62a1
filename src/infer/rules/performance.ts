import type {Fact} from '../../model.ts'
import type {Claim} from '../claim.ts'
import {type Plan, plan, type Rule} from '../rule.ts'
import type {Surroundings} from '../surroundings.ts'
import {boundIn, type NamedBound, pathsIn} from '../targets.ts'
import {closedPaths} from './answers.ts'

/** The endpoint that words speak of by a part of its path. */
const subjectPath = (words: readonly string[], around: Surroundings): string | null => {
  const found = around
    .endpoints()
    .filter(
      ({method, path}) => method === 'GET' && path.split('/').some(part => part.length > 4 && words.includes(part))
    )
  return found.length === 1 ? (found[0]?.url ?? null) : null
}

const isTime = (bound: NamedBound | null): bound is NamedBound =>
  bound?.op.startsWith('<') === true && (bound.unit === 'ms' || bound.unit === 's')

const STAT = /\bp(50|90|95|99)\b|\b(95|99)th\b/i

/** How long an answer may take: of one request, or a percentile of some. `own` is what is asked; the root without. */
const timePlan = ({op, value, unit}: NamedBound, stat: string | null, own: string | null): Plan => {
  const url = own ?? '/'
  const wanted = {op, value: `${value}${unit}`}
  // How long the root takes says little of the rest.
  const weak = own === null ? ({strength: 'support'} as const) : {}
  return stat === null
    ? plan('http', {url, duration: wanted}, weak)
    : plan('load', {url, requests: 20, [stat]: wanted}, weak)
}

const statIn = (text: string): string | null => {
  const [, short, long] = STAT.exec(text) ?? []
  return short === undefined && long === undefined ? null : `p${short ?? long}`
}

/** What a list or table bounds that can be seen from outside: answers, pages; nothing of databases or devices. */
const ANSWER = /\b(?:response|api|page|load|latency|request|endpoint|responds?)\b/i
const INSIDE =
  /\b(?:database|db|quer(?:y|ies)|queue|cache|websocket|cold start|startup|build|test|inference|token|chat|agent|first contentful|interactive|largest)\b/i

/** Bounds of the section of a claim, else of the only section of the document that has any. */
const targetsFor = ({item}: Claim, around: Surroundings): readonly Fact[] => {
  const all = around.facts('perf-target').filter(({value}) => value['metric'] !== undefined)
  const own = [...item.section, item.text].join()
  const here = all.filter(({section}) => section.join() === own || section.join() === item.section.join())
  if (here.length > 0) return here
  return new Set(all.map(({section}) => section.join())).size === 1 ? all : []
}

/** What a bound of a list or table asks of an answer. */
export const targetPlans = ({value}: Fact, around: Surroundings): readonly Plan[] => {
  const metric = String(value['metric'])
  const bound = boundIn(`${value['op']} ${value['value']}`)
  if (!isTime(bound) || !ANSWER.test(metric) || INSIDE.test(metric)) return []
  const own = pathsIn(metric, [])[0]?.path ?? subjectPath(metric.toLowerCase().split(/\W+/), around)
  return [timePlan(bound, statIn(String(value['stat'] ?? '')) ?? statIn(metric), own)]
}

/** What the base URL itself leads to. */
const ROOT = /\b(?:home ?page|landing page|site|website)\b/i

/** How fast the service answers. */
export const speed: readonly Rule[] = [
  {
    id: 'response-time',
    about: 'a page or path that answers within a time',
    plans: ['http', 'load'],
    strength: 'proof',
    subject: 'latency',
    says: [
      'response|responses|load|loading time|times',
      'responses #',
      'latency',
      'p50|p90|p95|p99',
      '95th|99th percentile',
      'loads|load|responds|respond|answers in|within|under',
      'loads|responds',
      'api|apis|page|pages|endpoint|endpoints #',
      'tiempo|temps|tempo de carga|respuesta|réponse|chargement|resposta|carregamento',
      '响应时间'
    ],
    unless: [
      'database|db|query|queries|queue|alert*|lcp|fid|tti|fcp|cls|inp|inference|token*|support|ticket*|incident*|call|monitor*|track*|cache|startup|websocket|build',
      'web vitals',
      'cold start'
    ],
    plan(claim, around) {
      const bound = boundIn(claim.text)
      if (!isTime(bound)) return null
      return timePlan(
        bound,
        statIn(claim.text),
        closedPaths(claim)[0]?.path ?? subjectPath(claim.words.list, around) ?? (ROOT.test(claim.text) ? '/' : null)
      )
    }
  },
  {
    id: 'targets-met',
    about: 'targets that are met, as a list or table of the document gives them; a heading with a state above such',
    plans: ['http', 'load'],
    strength: 'proof',
    subject: 'latency',
    says: [
      'performance|sla|slo|slas|slos|latency ?target|targets|benchmark|benchmarks|baseline|baselines|requirements|goals|metrics ?are|is ?all met|meets|acceptable|achieved|within|reached|validated|verified|erreicht|ok|targets|thresholds',
      'meets ?all ?performance targets|slas|slos|requirements',
      '^ ?expected performance|latency ?targets|metrics|benchmarks $',
      '^ response|load time|times $'
    ],
    unless: ['document*|dashboard*|monitor*|test|tests'],
    plan(claim, around) {
      const plans = targetsFor(claim, around).flatMap(fact => targetPlans(fact, around))
      return plans.length > 0 ? plans.slice(0, 5) : null
    }
  }
]
