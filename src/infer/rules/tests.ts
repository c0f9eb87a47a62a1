import type {Claim} from '../claim.ts'
import {always, plan, type Rule} from '../rule.ts'
import type {Surroundings} from '../surroundings.ts'
import {boundIn, type NamedBound} from '../targets.ts'
import {ci} from './ci.ts'

/** The share that a list or table of targets of the section asks for. */
const targetOf = ({item}: Claim, around: Surroundings): NamedBound | null => {
  const [only, ...others] = around
    .facts('perf-target')
    .filter(
      ({value, section}) => /\bcoverage\b/.test(String(value['metric'])) && section.join() === item.section.join()
    )
  return only && others.length === 0 ? boundIn(`${only.value['op']} ${only.value['value']}`) : null
}

const TEST_FILES = [
  '**/*.{test,spec}.{ts,tsx,js,jsx,mjs,cjs,vue}',
  '**/{test_*,*_test,conftest}.py',
  '**/*_test.{go,exs,rb,dart}',
  '**/*_spec.rb',
  '**/*{Test,Tests,IT,Spec}.{java,kt,php,cs,scala}',
  '**/tests/**/*.rs',
  '**/{__tests__,tests}/**/*.{ts,tsx,js,jsx,py}'
]

const LOAD_TESTS = [
  '**/{k6,locust,artillery,gatling,jmeter,load,loadtest,load-test,load_test,perf}*/**',
  '**/{locustfile.py,artillery.yml,*.jmx,*k6*.js,*load*test*}'
]

const SUITES: readonly [RegExp, readonly string[]][] = [
  [
    /\b(?:e2e|end-to-end|end to end|playwright|cypress|browser)\b/i,
    [
      '**/{e2e,cypress,playwright,end-to-end}/**',
      '**/*.{e2e,cy,pw}.*',
      '**/{playwright,cypress}.config.*',
      '**/*e2e*.*'
    ]
  ],
  [
    /\bintegration\b/i,
    ['**/{integration,integration-tests,integration_tests}/**', '**/*integration*.*', '**/*IT.java']
  ],
  [/\bsmoke\b/i, ['**/*smoke*', '**/smoke/**']]
]

const SUITE =
  'unit|integration|e2e|regression|smoke|automated|acceptance|api|backend|frontend|functional|endpoint|page|system|component|contract|ui|security|all|existing|full|complete|entire|whole|local|function|cors|connectivity|connection|database|handling'

/** Tests that no job runs, or not this one. */
const OTHER_TESTS = [
  'penetration|pentest*|pen|acceptance|uat|manual*|load|stress|restore*|failover|usability|lighthouse|accessibility|stability|endurance|soak|latency|speed|device*|mobile|flight',
  'user test*',
  'security tests',
  'cross browser',
  'break the build'
]

/** Tests and what they reach. */
export const tests: readonly Rule[] = [
  {
    id: 'coverage',
    about: 'a share of the code that tests reach',
    plans: ['coverage'],
    strength: 'proof',
    subject: 'coverage',
    says: [
      'test|code|line|branch|statement|function|unit ?test coverage',
      'coverage',
      'tests cover|covering',
      'testabdeckung',
      'couverture',
      'cobertura',
      '覆盖率'
    ],
    unless: ['alert*|monitor*|document*|support|insurance|geographic|requirement*|hours', 'on call'],
    plan(claim, around) {
      const bound = boundIn(claim.item.text) ?? boundIn(claim.all) ?? targetOf(claim, around)
      if (bound === null) return plan('coverage', {lines: {op: '>', value: 0}}, {strength: 'support'})
      if (bound.unit !== '%' || bound.op.startsWith('<') || bound.value > 100) return null
      const metric = claim.has(/\bbranch(?:es)?\b/i) ? 'branches' : 'lines'
      return plan('coverage', {[metric]: {op: bound.op, value: bound.value}})
    }
  },
  {
    id: 'tests-pass',
    about: 'tests pass or are run in full',
    plans: ['junit', 'ci'],
    strength: 'proof',
    subject: 'tests',
    says: [
      `tests|test ?suite|suites|cases|matrix ?in ?ci ?@be @good`,
      `${SUITE} ?${SUITE} ?and ?${SUITE} tests|test|testing ?suite|suites ?@be @good`,
      `${SUITE} ?${SUITE} ?and ?${SUITE} tests ?@be executed|execute|run and @good`,
      `tests ?@be created|written and @good`,
      `tests @be @good`,
      `${SUITE} ?${SUITE} test suite|suites|matrix`,
      'run|execute ?the full|complete|entire|all|local|automated|whole|unit|integration|e2e|regression|smoke ?automated|test|unit|regression|integration tests|test|testing ?suite|matrix',
      `${SUITE} ?${SUITE} tests ?are run|runs|executed ?in ?ci`,
      'tests ?are run|runs|executed',
      'no|zero failing|broken|failed tests',
      'pytest|jest|vitest|phpunit|rspec|mocha ?tests @good',
      'no test failures',
      'testing|tests green',
      'todas las pruebas',
      'testes|pruebas ?estão|están passando|pasando|passam|pasan',
      'alle tests',
      'todos los tests',
      'tous les tests',
      '测试通过',
      '测试全部通过'
    ],
    unless: OTHER_TESTS,
    negated: 'any',
    plan(claim) {
      if (claim.negated && !/^(?:no|zero|0)\b/i.test(claim.text)) return null
      if (!claim.has(/pass|succe|green|run\b|execute|fail|broken|bestanden|erfolgreich|pasan|通过/i)) return null
      const skipped = claim.has(/\b(?:no|zero|without|0) skipped\b/i) ? {skipped: 0} : {}
      // What is tested after a deployment, or somewhere else, is in no report of this job.
      const later = /\b(?:smoke|post-?deployment|sanity)\b|\b(?:in|on|against) (?:production|prod|staging)\b/i
      const weak = later.test(`${claim.text} ${claim.heading}`) ? ({strength: 'support'} as const) : {}
      return [plan('junit', {failures: 0, ...skipped}, weak), ci({strength: 'support'})]
    }
  },
  {
    id: 'test-failures',
    about: 'failing tests that are still to be mended',
    plans: ['junit', 'ci'],
    strength: 'proof',
    subject: 'tests',
    says: ['test failures', 'failing tests', 'fix ~3 tests', 'remaining ?test failures', 'testing coverage'],
    unless: ['break|breaks|block|blocks'],
    negated: 'any',
    whole: true,
    plan: claim => (claim.item.state === 'done' ? null : [plan('junit', {failures: 0}), ci({strength: 'support'})])
  },
  {
    id: 'test-count',
    about: 'a number of files with tests',
    plans: ['glob'],
    strength: 'proof',
    subject: 'tests',
    says: ['test files|modules|suites'],
    whole: true,
    plan(claim) {
      const count = /\b(\d[\d,]*)\+? test (?:files|modules|suites)\b/i.exec(claim.text)?.[1]
      return count
        ? plan('glob', {pattern: TEST_FILES, count: {op: '>=', value: Number(count.replaceAll(',', ''))}})
        : null
    }
  },
  {
    id: 'load-test',
    about: 'tests under load that were made',
    plans: ['glob'],
    strength: 'support',
    subject: 'load-test',
    says: [
      'load|stress|soak|performance|capacity ?and ?stress test|tests|testing|tested',
      'locust|k6|artillery|jmeter|gatling',
      'concurrent users',
      'lasttest*',
      'tested under load'
    ],
    unless: ['lighthouse|plan|planned', 'web vitals', 'results documented|shared'],
    plan: always('glob', {pattern: LOAD_TESTS})
  },
  {
    id: 'tests-written',
    about: 'tests of a kind that are written or set up',
    plans: ['glob'],
    strength: 'support',
    subject: 'tests',
    says: [
      'unit|integration|e2e|smoke|component|contract|regression|automated|api ?unit|integration|e2e tests|test|testing|specs',
      'end to end tests|test|testing',
      'test|testing framework|infrastructure|structure|suite|suites|harness|utilities|fixtures|layers|architecture|coverage|support|generators',
      'tests|specs|testabdeckung $',
      'write|add|create|implement ?more ~1 tests',
      'tests ?@be written|added|created|exist|implemented',
      '单元测试',
      '集成测试',
      '端到端测试',
      '测试用例'
    ],
    unless: [
      ...OTHER_TESTS,
      'document*|plan|strategy|report|results|environment|account|key|mode|cannot|blocked|regularly|weekly'
    ],
    plan: claim => plan('glob', {pattern: [...(SUITES.find(([pattern]) => claim.has(pattern))?.[1] ?? TEST_FILES)]})
  }
]
