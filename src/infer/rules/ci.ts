import {always, type Plan, plan, type Rule} from '../rule.ts'
import {WORKFLOWS} from '../sources.ts'
import {boundIn} from '../targets.ts'

/** All that ran for the head commit: what its jobs are called, no document says. */
const ci = (more: Omit<Plan, 'kind' | 'params'> = {}): Plan => plan('ci', {}, more)

const inWorkflows = (matches: string): Plan =>
  plan('text', {path: WORKFLOWS, matches: `(?i)${matches}`}, {strength: 'support'})

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

/** What is run in continuous integration: tests, coverage, analysis, builds. */
export const continuous: readonly Rule[] = [
  {
    id: 'ci-green',
    about: 'the pipeline is green, all checks pass',
    plans: ['ci'],
    strength: 'proof',
    subject: 'ci',
    says: [
      'ci|cicd ?cd ?pipeline|pipelines|checks|build|builds|workflow|workflows ?@be ?runs @good',
      'pipeline|pipelines|workflow|workflows ?@be ?runs @good',
      'github actions ?@be @good',
      'status|required|all|ci|pr checks ?have ?@be @good',
      'tests run|pass|passing ?successfully in|on|by ?the ci|cicd ?cd',
      'passing tests|checks|build|builds in|on',
      'green ci|build|pipeline',
      'ci 通过'
    ],
    unless: ['health|document*|badge|manual|preflight|consistency|quality|sanity'],
    plan: () => ci()
  },
  {
    id: 'coverage',
    about: 'a share of the code that tests reach',
    plans: ['coverage'],
    strength: 'proof',
    subject: 'coverage',
    says: [
      'test|code|line|branch|statement|function|unit ?test coverage',
      'coverage',
      'testabdeckung',
      'couverture',
      'cobertura',
      '覆盖率'
    ],
    unless: ['alert*|monitor*|document*|support|insurance|geographic|requirement*|hours', 'on call'],
    plan(claim) {
      const bound = boundIn(claim.text)
      if (bound?.unit !== '%' || bound.op.startsWith('<') || bound.value > 100) return null
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
      `tests ?@be created|written and @good`,
      `tests @be @good`,
      `${SUITE} ?${SUITE} test suite|suites|matrix`,
      'run|execute ?the full|complete|entire|all|local|automated|whole|unit|integration|e2e|regression|smoke ?automated|test|unit tests|test ?suite|matrix',
      'no|zero failing|broken|failed tests',
      'pytest|jest|vitest|phpunit|rspec|mocha ?tests @good',
      'no test failures',
      'testing|tests green',
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
      'write|add|create|implement ?more ~1 tests',
      'tests ?@be written|added|created|exist|implemented',
      '单元测试',
      '集成测试',
      '端到端测试',
      '测试用例'
    ],
    unless: [...OTHER_TESTS, 'document*|plan|strategy|report|results|environment|data|account|key|mode'],
    plan: claim => plan('glob', {pattern: [...(SUITES.find(([pattern]) => claim.has(pattern))?.[1] ?? TEST_FILES)]})
  },
  {
    id: 'type-check',
    about: 'no errors of types',
    plans: ['ci', 'text'],
    strength: 'proof',
    subject: 'types',
    says: [
      'type|typing|compile|compilation|compiler error|errors',
      'type check|checks|checking',
      'typecheck*',
      'typescript|tsc|mypy|pyright ?python ~3 pass*|clean|error|errors|compiles|compilation|check',
      'mypy|pyright',
      '类型检查'
    ],
    unless: ['input*|runtime|mime|file|content|user'],
    negated: 'any',
    plan: () => [ci(), inWorkflows('\\b(tsc|vue-tsc|type-?check|mypy|pyright|flow check|cargo check|go vet)\\b')]
  },
  {
    id: 'lint',
    about: 'the linter, the formatter or a style guide has nothing to say',
    plans: ['ci', 'text'],
    strength: 'proof',
    subject: 'lint',
    says: [
      'lint|lints|linting|linter|linters|linted|lint-free ~2 error|errors|warning|warnings|clean|fixed|issues|checks|resolved|@good',
      'lint|linting|linter|linters ?configured|rules|and ?styling',
      'eslint|prettier|ruff|flake8|pylint|black|biome|rubocop|golangci|clippy|stylelint|checkstyle',
      'terraform|cargo|go fmt',
      'gofmt',
      'code formatted|style',
      'code is formatted',
      'code follows ~2 style|standard|standards|conventions|guidelines',
      '代码规范',
      '代码风格'
    ],
    unless: ['document*|published|disable'],
    negated: 'any',
    plan(claim) {
      const tools = inWorkflows(
        '\\b(lint|eslint|prettier|biome|ruff|flake8|pylint|black|rubocop|golangci|clippy|stylelint|checkstyle|pre-commit)'
      )
      const onlyStyle = claim.has(/\bstyle|standards?|conventions?|guidelines\b/i) && !claim.has(/\blint/i)
      return [ci(onlyStyle ? {strength: 'support'} : {}), tools]
    }
  },
  {
    id: 'build',
    about: 'the build succeeds, images are built',
    plans: ['ci', 'text'],
    strength: 'proof',
    subject: 'build',
    says: [
      'build|builds ?is|are ?step @good|completes|completed|complete|works|runs ?successfully',
      'build|builds without errors|warnings',
      'builds ?successfully',
      'images|image ?are|is built ?and ?tested|pushed|successfully',
      'code|project|application compiles',
      'build errors|warnings ?fixed|resolved',
      'no|zero build errors|warnings',
      '构建成功',
      '构建通过',
      'compilación exitosa'
    ],
    unless: ['document*|time|times|cache|size|locally|reproducible|test|tests|pipeline'],
    negated: 'any',
    plan: () => [ci(), inWorkflows('\\b(build|compile|package|docker/build-push-action)\\b')]
  },
  {
    id: 'pipeline-exists',
    about: 'a pipeline is set up',
    plans: ['glob'],
    strength: 'proof',
    subject: 'ci',
    says: [
      'ci|cicd ?cd ?pipeline|pipelines|workflow|workflows|integration ?is|are|has ?been functional|@done',
      'continuous integration ?is|are ?pipeline ?@done',
      'github actions ?workflow|workflows|pipeline ?is|are functional|@done',
      'configure|setup|up|create|implement|establish ?a|the ci|cicd ?cd ?pipeline|pipelines|workflow',
      'configure|setup|up|create|implement|establish ?a|the continuous integration',
      'configure|setup|up|create|implement|establish ?a|the github actions ?workflow|workflows',
      'configure|setup|up|create ?a|the build|deployment|release pipeline|pipelines',
      'deployment|build|release pipeline|pipelines ?is|are functional|@done',
      '创建 github actions',
      'ci cd 配置'
    ],
    unless: [
      'document*|secret|secrets|access|permissions|scanning|notification*|jenkins|circleci|azure|bitbucket|codebuild|argo'
    ],
    plan: claim =>
      plan(
        'glob',
        {pattern: WORKFLOWS},
        claim.has(/\b(?:deployment|build|release) pipeline/i) ? {strength: 'support'} : {}
      )
  },
  {
    id: 'deployment-automated',
    about: 'deployment is automated',
    plans: ['text'],
    strength: 'support',
    subject: 'deployment',
    says: [
      'automated|automatic|continuous deploy|deployment|deployments|delivery|rollback',
      'deployment|deployments|deployable ~3 automated|automatically',
      'deployable without manual'
    ],
    unless: ['document*|strategy|plan'],
    plan: () => inWorkflows('deploy')
  }
]
