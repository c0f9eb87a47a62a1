import {type Plan, plan, type Rule} from '../rule.ts'
import {WORKFLOWS} from '../sources.ts'

/** All that ran for the head commit: what its jobs are called, no document says. */
export const ci = (more: Omit<Plan, 'kind' | 'params'> = {}): Plan => plan('ci', {}, more)

/** What a pipeline is there for, which one that only runs the tests does not do. */
const BRINGS =
  /\b(?:deployment|build|release) pipeline|\bfor (?:\w+ )?(?:deployments?|deploying|publishing|releases?)\b|\bto (?:deploy|publish|release)\b/i

const inWorkflows = (matches: string): Plan =>
  plan('text', {path: WORKFLOWS, matches: `(?i)${matches}`}, {strength: 'support'})

/** Steps of a pipeline, and the tools by which a workflow shows them. */
const STEPS: readonly [RegExp, string][] = [
  [/\b(?:image|container)s?\b/i, '\\b(trivy|grype|snyk|anchore|clair|docker scout|docker/scout)'],
  [
    /\bdependenc|\bvulnerab|\baudits?\b|\bpackages?\b/i,
    '\\b(npm audit|pnpm audit|yarn audit|pip-audit|safety|osv|snyk|dependency-review|trivy|grype|cargo audit|govulncheck|bundler-audit)'
  ],
  [
    /\bSAST\b|\bstatic\b|\bsecurity\b|\bcode scan/i,
    '\\b(codeql|semgrep|sonar\\w*|bandit|gosec|brakeman|snyk|trivy|checkov|njsscan)'
  ],
  [/\blint|\bformat/i, '\\b(\\w*lint\\w*|prettier|biome|ruff|flake8|black|rubocop|clippy|checkstyle|pre-commit)'],
  [/\biac\b|\binfrastructure as code|\bterraform/i, '\\b(tfsec|checkov|kics|terrascan|trivy|tflint)'],
  [/\bkubeconform|\bmanifests?\b/i, '\\b(kubeconform|kubeval|kube-linter)'],
  [/\bcoverage\b/i, '(?i)\\b(coverage|--cov|codecov|coveralls)'],
  [/\be2e\b|\bend-to-end\b/i, '\\b(e2e|playwright|cypress)'],
  [/\btests?\b|\btesting\b/i, '\\b(test|pytest|vitest|jest|phpunit|rspec)']
]

/** What is run in continuous integration: analysis, builds, deployment. */
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
      'typescript 编译',
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
      '代码检查',
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
      'images|image|containers ?are|is built ?and ?tested|pushed|successfully',
      'code|project|application compiles',
      'build errors|warnings ?fixed|resolved',
      'no|zero build errors|warnings',
      'npm|pnpm|yarn|bun run build',
      '^ ?test build ?compile ?the ?production source|code|project|app|application|package|packages|build',
      'build|create|generate ?the ?optimized production artifacts|assets|bundle',
      'production artifacts|assets|bundle ?is|are built|generated|created',
      'pages|routes|modules|packages|targets|binaries ?all build|builds|built|compile|compiles|compiled',
      'no|zero compiler|compilation|build warnings|errors',
      '^ ?run|execute ?the ?pre release|prerelease check|checks',
      '构建测试',
      '编译成功',
      '编译通过',
      '构建成功',
      '构建通过',
      'compilación exitosa'
    ],
    unless: ['document*|time|times|cache|size|reproducible|tests|pipeline|finished'],
    negated: 'any',
    plan: () => [ci(), inWorkflows('\\b(build|compile|package|docker/build-push-action)\\b')]
  },
  {
    id: 'pipeline-exists',
    about: 'a pipeline is set up',
    plans: ['glob', 'text'],
    strength: 'proof',
    subject: 'ci',
    says: [
      'ci|cicd ?cd ?pipeline|pipelines|workflow|workflows|integration ?is|are|has ?been functional|@done',
      'integración|integração continua|contínua',
      'continuous integration ?is|are ?pipeline ?@done',
      'github actions ?workflow|workflows|pipeline ?is|are functional|@done',
      'configure|setup|up|create|implement|establish ?a|the ci|cicd ?cd ?pipeline|pipelines|workflow',
      'configure|setup|up|create|implement|establish ?a|the continuous integration',
      'configure|setup|up|create|implement|establish ?a|the github actions ?workflow|workflows',
      'configure|setup|up|create ?a|the build|deployment|release pipeline|pipelines',
      'deployment|build|release pipeline|pipelines ?is|are functional|@done',
      '^ no ci|cicd ?cd pipeline|pipelines|workflow|workflows',
      '^ ?the ?automated ci|cicd ?cd pipeline|pipelines|workflow|workflows $',
      'runs|uses|using|has|have|with|through ci|cicd ?cd ?pipeline|pipelines',
      'ci|cicd ?cd ?pipeline|pipelines|workflow|workflows ?with|uses|using|by|in|via github actions',
      'ci|cicd ?cd ?pipeline|pipelines|workflow runs|run|executes|triggered|triggers ?on',
      '^ github actions $',
      '^ github actions with|for|test|tests|build|run|runs',
      '^ github actions workflow|workflows|pipeline|pipelines|ci',
      '创建 github actions',
      'ci cd 配置'
    ],
    unless: [
      'document*|secret|secrets|access|permissions|scanning|notification*|jenkins|circleci|azure|bitbucket|codebuild|argo'
    ],
    plan: claim =>
      claim.has(/\bon (?:every |each |all )?(?:push\W+)?(?:PRs?|pull requests?)\b/i)
        ? {...inWorkflows('^\\s*-?\\s*[\'"]?pull_request\\b|\\bon:.*pull_request'), strength: 'proof'}
        : plan('glob', {pattern: WORKFLOWS}, claim.has(BRINGS) ? {strength: 'support'} : {})
  },
  {
    id: 'step-in-ci',
    about: 'a step of the pipeline: what is scanned, tested or linted in CI',
    plans: ['text'],
    strength: 'proof',
    subject: 'ci-step',
    says: [
      'scan|scans|scanning|scanned|audit|audits|lint|linting|linted|tests|test|testing|checks|coverage|sast|analysis|formatting|kubeconform ?are|is ?run ?runs ?integrated|automated|enabled|executed|enforced in|into|on|via|by ?the ?github ci|cicd|pipeline|pipelines|actions ?cd ?pipeline|pipelines',
      'tests ?are execute|executed|run|runs ?automatically at|on|for|with every|each|all ?code push|commit|pr|prs|pull|change|changes',
      'static ?code ?security analysis|scan|scanning ~7 in|on ?the ?github ci|cicd|pipeline|actions',
      'ci|cicd ?cd ?pipeline|workflow runs|run|executes|includes ?all ?the ?automated ?unit ?security lint|linting|tests|checks|scan|scans|audit|audits'
    ],
    unless: [
      'secret|secrets|credential|credentials|document*|pass|passing|passes|passed|green|break|breaks|block|blocks|jenkins|circleci'
    ],
    plan(claim) {
      const steps = STEPS.filter(([pattern]) => claim.has(pattern)).map(([, tools]) => inWorkflows(tools))
      return steps.length > 0 ? steps.slice(0, 3).map(step => ({...step, strength: 'proof'}) as const) : null
    }
  },
  {
    id: 'step-below-ci',
    about: 'a step of the pipeline, below a heading about it',
    plans: ['text'],
    strength: 'proof',
    subject: 'ci-step',
    says: [
      '^ ?automated unit|integration|e2e|end ?to ?end tests|test|testing',
      '^ ?automated tests|testing|linting|lint|formatting',
      '^ ?automated image|container|dependency|security|code ?vulnerability scan|scans|scanning|checks'
    ],
    unless: ['secret|secrets|pass|passing|passes|passed|green|document*|manual', 'jenkins|circleci|gitlab'],
    plan(claim) {
      if (
        !/^\W*(?:\d[\d.]* )?(?:CI\b|continuous integration|(?:CI\/?CD )?pipelines?\b|GitHub Actions)/i.test(
          claim.heading
        )
      )
        return null
      const steps = STEPS.filter(([pattern]) => claim.has(pattern)).map(([, tools]) => inWorkflows(tools))
      return steps.slice(0, 2).map(step => ({...step, strength: 'proof'}) as const)
    }
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
