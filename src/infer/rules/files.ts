import type {Claim} from '../claim.ts'
import {always, type Plan, plan, type Rule, weakened} from '../rule.ts'
import {CODE, MANIFESTS, SCRIPT_CODE} from '../sources.ts'

const EXTENSIONS = new Set(
  'py ts tsx js jsx mjs cjs go rs java kt rb php cs sql sh ps1 yml yaml json toml ini cfg conf properties md mdx rst txt tf tfvars hcl proto graphql prisma xml gradle lock bicep vue svelte env'.split(
    ' '
  )
)
const KNOWN = new Set(
  'Dockerfile Makefile Procfile Jenkinsfile CODEOWNERS .gitignore .dockerignore .editorconfig .nvmrc'.split(' ')
)
const FILE_LIKE = /^[\w.@/-]+$/
const WRITTEN = /[\w.@/-]*\.[A-Za-z]\w{1,13}/g

/** A path without a leading `./` when a text is a file by its name; `null` otherwise. */
const fileOf = (text: string): string | null => {
  if (!FILE_LIKE.test(text) || text.startsWith('/') || text.length > 200) return null
  const name = text.slice(text.lastIndexOf('/') + 1)
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const isFile = KNOWN.has(name) || (name.includes('.') && EXTENSIONS.has(extension))
  return isFile ? text.replace(/^\.\//, '') : null
}

/** Without a code span only what has a folder, or capitals, or an underscore, is surely a file: `Node.js` is none. */
const isSurelyFile = (file: string): boolean => file.includes('/') || /^[A-Z][A-Z\d_-]+\.|_|^\./.test(file)

/** Names that products have. */
const PRODUCT =
  /^(?:node|next|vue|react|express|nuxt|three|d3|socket|chart|moment|p5|discord|asp|alpine|ember|backbone|nest|deno)\.(?:js|io|net)$/i

/** Files that git ignores: what a checkout does not hold, no check of files finds. */
const PRIVATE = /(?:^|\/)\.env(?:\.(?:local|production|development|staging))?$/

/** The sentence says where something else is to be found. */
const isPlace = (text: string, file: string): boolean =>
  /\b(?:to|in|into|from|of|on|with|via|by|at|for|within|inside|see)\s+[`*(]*$/i.test(
    text.slice(0, Math.max(0, text.indexOf(file)))
  )

/** Files that a sentence names as what is to be there. */
export const filesIn = (claim: Claim): string[] => {
  const spanned = claim.spans.flatMap(span => fileOf(span) ?? [])
  const own = spanned.filter(file => claim.text.includes(file) && !PRODUCT.test(file))
  const bare = [...claim.text.matchAll(WRITTEN)].flatMap(([text]) => fileOf(text) ?? []).filter(isSurelyFile)
  return [...new Set([...own, ...bare])].filter(
    file => !file.includes('..') && claim.item.text.includes(file) && !PRIVATE.test(file) && !isPlace(claim.text, file)
  )
}

/** A file by its path, or anywhere by its name. */
const filePlan = (file: string): Plan =>
  file.includes('/') || file.startsWith('.') ? plan('file', {path: file}) : plan('glob', {pattern: `**/${file}`})

const THERE =
  /\b(?:exists?|created?|added?|present|provided?|written|configured?|in place|available|included?|committed|generated|defined|implemented|set up)\b/i

const OF_IT =
  /^(?:is )?(?:current|accurate|up[- ]to[- ]date|complete|executable|documents?|explains?|describes?|project|overview|valid)\b/i

const STANDARD: readonly [RegExp, string][] = [
  [
    /\bCONTRIBUTING\b|\bcontribution guide(?:lines?)?\b|\bcontributing guide(?:lines?)?\b/i,
    '{,docs/,.github/}CONTRIBUTING{,.md,.rst,.txt}'
  ],
  [/\bcode of conduct\b|\bCODE_OF_CONDUCT\b/i, '{,docs/,.github/}CODE_OF_CONDUCT{,.md,.rst,.txt}'],
  [
    /\bSECURITY\.md\b|\bsecurity policy file\b|\bvulnerability (?:disclosure|reporting) (?:policy|process)\b|\bsecurity policy\b/i,
    '{,docs/,.github/}SECURITY{,.md,.rst,.txt}'
  ],
  [/\bCODEOWNERS\b|\bcode owners\b/i, '{,docs/,.github/}CODEOWNERS'],
  [/\bissue templates?\b/i, '.github/ISSUE_TEMPLATE/*'],
  [/\b(?:pull request|PR) templates?\b/i, '{,docs/,.github/}pull_request_template.md'],
  [/\bREADME\b/, '{,docs/,.github/}README{,.md,.rst,.txt,.adoc}'],
  [/\bGOVERNANCE\b(?:\.md)?|\bgovernance (?:document|file)\b/, '{,docs/,.github/}GOVERNANCE{,.md}'],
  [/\bmaintainers (?:file|list)\b|\bMAINTAINERS\b|\bOWNERS file\b/i, '{,docs/,.github/}{MAINTAINERS,OWNERS}{,.md,.txt}']
]

/** An identifier that only code has. */
const SYMBOL = /^(?:[A-Za-z_$][\w$]*\.){0,3}([A-Za-z_$][\w$]*)(?:\([^()]{0,60}\))?$/
const COMPONENT =
  /^(?:[A-Z][a-z0-9]+|[A-Z]{2,})+(?:Service|Agent|Middleware|Controller|Repository|Manager|Handler|Provider|Factory|Router|Collector|Validator|Limiter|Context|Engine|Gateway|Worker|Bridge|Store|Hook|Guard|Interceptor)$/

const isSymbol = (text: string): boolean =>
  fileOf(text) === null &&
  (COMPONENT.test(text) || (SYMBOL.test(text) && (/[a-z\d]_[a-z\d]|\(/.test(text) || /[a-z][A-Z]/.test(text))))

const bareSymbol = (text: string): string => SYMBOL.exec(text)?.[1] ?? text

/** Packages that documents speak of by one word, and the names they have in manifests where those differ. */
const PACKAGES: ReadonlyMap<string, string> = new Map([
  ...'fastapi sqlalchemy langgraph langchain pydantic structlog django flask celery winston pino zod prisma bullmq redis alembic anthropic playwright cypress stripe'
    .split(' ')
    .map(name => [name, name] as const),
  ['drizzle', 'drizzle-orm'],
  ['nextauth', 'next-auth'],
  ['claude', 'anthropic'],
  ['tailwind', 'tailwindcss']
])

/** A package in one of the manifests. */
export const packagePlan = (name: string, more: Omit<Plan, 'kind' | 'params'> = {}): Plan =>
  plan('text', {path: [...MANIFESTS], matches: `(?i)${name.replaceAll(/[.+^$()[\]{}\\/]/g, '\\$&')}`}, more)

/** Files, names in the code, packages. */
export const files: readonly Rule[] = [
  {
    id: 'license',
    about: 'a license file',
    plans: ['license'],
    strength: 'proof',
    subject: 'file',
    says: [
      'license|licence|lizenz ?file|files ?is ?has ?been included|specified|clear|file|files|@done',
      '^ add|include|create ?a|an|the ?mit|apache ?2.0 license|licence ?file $',
      '^ ?a|the ?mit|apache license|licence file $',
      'license.md|license.txt'
    ],
    unless: [
      'dependenc*|compliance|key|keys|driver|driving|plan|subscription|fee*|renew*|seat*|header*',
      'third party'
    ],
    plan: always('license')
  },
  {
    id: 'standard-file',
    about: 'README, CONTRIBUTING, SECURITY, CODEOWNERS, CODE_OF_CONDUCT, templates',
    plans: ['glob'],
    strength: 'proof',
    subject: 'document',
    says: [
      'contributing|contribution ?guide|guidelines|guideline',
      'contributing.md|security.md|readme.md|code_of_conduct.md|code_of_conduct|governance.md|maintainers.md',
      'code of conduct',
      'security policy ?file',
      'vulnerability disclosure|reporting policy|process',
      'codeowners|readme|maintainers',
      'code owners',
      'issue|pr template|templates',
      'pull request template|templates',
      'governance document|file'
    ],
    unless: ['section|approv*|read|reviewed|link*|badge|follow*|require*|see|content|password|implemented|enforced'],
    plan(claim) {
      const found = STANDARD.find(([pattern]) => claim.has(pattern))
      if (!found) return null
      const alone =
        claim.text.replace(found[0], '').replaceAll(/[^\p{L}]|\bmd\b|\bguidelines?\b|\bguide\b/gu, '') === ''
      const there =
        alone ||
        THERE.test(claim.text) ||
        claim.has(/\b(?:up[- ]to[- ]date|updated?|visible|publish(?:ed)?|has an?|include|exists|complete|ready)\b/i)
      const more = claim.has(/\b(?:updated?|up[- ]to[- ]date|complete|accurate)\b/i)
      return there ? plan('glob', {pattern: found[1]}, more ? {strength: 'support'} : {}) : null
    }
  },
  {
    id: 'lock-file',
    about: 'a lock file of dependencies',
    plans: ['glob'],
    strength: 'proof',
    subject: 'file',
    says: [
      'lock file|files',
      'lockfile|lockfiles',
      'package lock.json',
      'yarn.lock|poetry.lock|cargo.lock|go.sum|uv.lock',
      'dependencies|dependency ?versions ?are locked|pinned'
    ],
    unless: ['terraform|stale|remove'],
    plan: always('glob', {
      pattern:
        '**/{package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,bun.lock,bun.lockb,poetry.lock,uv.lock,Pipfile.lock,Cargo.lock,go.sum,Gemfile.lock,composer.lock}'
    })
  },
  {
    id: 'sbom',
    about: 'a bill of materials',
    plans: ['glob'],
    strength: 'proof',
    subject: 'sbom',
    says: ['sbom|sboms|cyclonedx ?generation|generated', 'software bill of materials', 'dependencies inventoried'],
    plan: always('glob', {
      pattern: ['**/*{sbom,SBOM}*', '**/*.{spdx,cdx}.{json,xml,yaml,yml}', '**/*.spdx', '**/bom.{json,xml}']
    })
  },
  {
    id: 'file',
    about: 'a file that exists, by its name',
    plans: ['file', 'glob'],
    strength: 'proof',
    subject: 'file',
    says: [
      '<file>',
      '<path>',
      '<name>',
      '<snake>',
      'dockerfile|makefile|procfile|jenkinsfile|codeowners',
      'src|lib|docs|scripts|app|config|database|tests'
    ],
    unless: [
      'see|per|refer|read|following|according|run|execute|copy|rename|in|from|using|via|with|open|edit|remove*|delete*|update*|change*|modif*|test|push|contain*|loads|e.g|like|import*|points'
    ],
    whole: true,
    plan(claim) {
      const [file, ...others] = filesIn(claim)
      if (file === undefined || others.length > 5 || STANDARD.some(([pattern]) => pattern.test(file))) return null
      const text = claim.text.replaceAll(/[`*]/g, '')
      const behind = text.slice(text.indexOf(file) + file.length).trim()
      const first = text.startsWith(file)
      const there = (first && /^(?:$|[-–—:(])/.test(behind)) || THERE.test(text.replace(file, ''))
      if (!there && !(first && OF_IT.test(behind))) return null
      const plans = [file, ...others].map(filePlan)
      return there ? plans : weakened(plans)
    }
  },
  {
    id: 'file-in-detail',
    about: 'a file that the lines of an item name as the place of it',
    plans: ['file', 'glob'],
    strength: 'support',
    subject: 'file',
    in: 'all',
    says: [
      'file|files|location|implementation|code|migration|see|apply|path ~3 <file>',
      'implemented|located in ~2 <file>',
      'file|files|location|implementation|code|migration|see|apply|path ~2 <path>',
      'file|files|location|implementation|migration ~6 <snake>'
    ],
    whole: true,
    plan(claim) {
      if (claim.all === claim.text) return null
      const named = claim.spans.flatMap(span => fileOf(span) ?? []).filter(file => !claim.text.includes(file))
      return named.length > 0 && named.length <= 5 ? named.map(filePlan) : null
    }
  },
  {
    id: 'manifest-field',
    about: 'a field that is set in a file of values',
    plans: ['value'],
    strength: 'proof',
    subject: 'file',
    says: [
      'field|key|property|section|option ~2 set|added|configured|defined|present|specified ~2 <file>',
      'field|key|property|section|option ~1 in ~1 <file>'
    ],
    plan(claim) {
      const [, field, path] = FIELD.exec(claim.item.text) ?? []
      return field && path ? plan('value', {path, has: field}) : null
    }
  },
  {
    id: 'typescript-strict',
    about: 'the strict mode of TypeScript',
    plans: ['value'],
    strength: 'proof',
    subject: 'types',
    says: ['typescript strict ?mode', 'strict mode'],
    unless: ['react|javascript'],
    plan: claim =>
      claim.has(/typescript|tsconfig/i)
        ? plan('value', {path: 'tsconfig.json', at: {'compilerOptions.strict': true}})
        : null
  },
  {
    id: 'api-description',
    about: 'a description of the API in OpenAPI',
    plans: ['glob'],
    strength: 'support',
    subject: 'document',
    says: ['openapi|swagger spec|specification|schema|file|definition'],
    plan: always('glob', {pattern: '**/*{openapi,swagger}*.{json,yaml,yml}'})
  },
  {
    id: 'section-files',
    about: 'a heading with a state, and the files that its section names',
    plans: ['file', 'glob'],
    strength: 'support',
    subject: 'section-files',
    says: [],
    negated: 'any',
    whole: true,
    plan({item}, around) {
      const section = [...item.section, item.text].join()
      return ['file-reference', 'migration-file']
        .flatMap(kind => around.facts(kind))
        .filter(fact => fact.section.join() === section && fact.value['pattern'] !== true)
        .slice(0, 5)
        .map(({value}) => filePlan(String(value['file'])))
    }
  },
  {
    id: 'code-symbol',
    about: 'an item that is only a name of the code',
    plans: ['text'],
    strength: 'proof',
    subject: 'symbol',
    says: ['^ <snake> $', '^ <camel> $', '^ <name> $', '^ <file> $'],
    whole: true,
    plan(claim) {
      const spanned = claim.item.text.replaceAll('*', '').trim() === `\`${claim.text}\``
      if (!isSymbol(claim.text) || !(spanned || COMPONENT.test(claim.text))) return null
      return plan('text', {path: [...CODE], contains: bareSymbol(claim.text)})
    }
  },
  {
    id: 'code-absent',
    about: 'code that nothing uses, in a code span',
    plans: ['text'],
    strength: 'proof',
    subject: 'symbol',
    says: ['^ no|never|avoid|zero ?use|uses|usage|usages|calls|references|instances ?of|to'],
    negated: 'any',
    whole: true,
    plan(claim) {
      const span = ABSENT.exec(claim.item.text)?.[1]
      return span === undefined || fileOf(span) !== null
        ? null
        : plan('text', {path: [...CODE], lacks: span.replace(/\(\)$/, '(')})
    }
  },
  {
    id: 'code-component',
    about: 'a class, function or call that a sentence names',
    plans: ['text'],
    strength: 'support',
    subject: 'symbol',
    in: 'all',
    says: ['<snake>', '<camel>', '<file>', '<name> warning'],
    whole: true,
    plan(claim) {
      if (claim.text.length > 140) return null
      const spanned = claim.spans.filter(span => claim.text.includes(span) && isSymbol(span))
      const named = spanned.length > 0 ? spanned : symbolWords(claim)
      return named.length > 0 ? plan('text', {path: [...CODE], contains: named.slice(0, 5).map(bareSymbol)}) : null
    }
  },
  {
    id: 'no-console',
    about: 'no console.log or debugging code is left',
    plans: ['text'],
    strength: 'proof',
    subject: 'no-console',
    says: ['console.log|console.logs', 'console log|logs|statement|statements', 'debugger statement|statements'],
    negated: 'any',
    whole: true,
    plan(claim) {
      if (!claim.negated && !claim.has(/\b(?:clean(?:ed)? ?up|remove[ds]?|removal|stripped|free of|without)\b/i))
        return null
      const matches = claim.has(/\bdebugger\b/i) ? '^\\s*debugger\\b' : '\\bconsole\\.(log|debug)\\('
      return plan('text', {path: [...SCRIPT_CODE], 'lacks-match': matches})
    }
  },
  {
    id: 'no-todo',
    about: 'no TODO or FIXME is left in the code',
    plans: ['text'],
    strength: 'proof',
    subject: 'no-todo',
    says: ['todo|todos|fixme|fixmes ?comments ?in ?the ?code'],
    negated: 'any',
    plan(claim) {
      const check = plan('text', {path: [...CODE], 'lacks-match': '\\b(TODO|FIXME|XXX)\\b'})
      if (claim.negated || claim.has(/\b(?:resolved|removed|addressed|cleared|clean(?:ed)? ?up)\b/i)) return check
      return claim.has(/\bin (?:the )?code\b/i) && claim.item.state !== 'done' ? {...check, strength: 'support'} : null
    }
  },
  {
    id: 'package-listed',
    about: 'a package in a list of dependencies',
    plans: ['text'],
    strength: 'proof',
    subject: 'package',
    says: ['<path>'],
    under: ['dependenc*|package|packages|libraries', '依赖', '依存'],
    whole: true,
    plan(claim) {
      const name = /^@[a-z\d-]+\/[a-z\d._-]+/i.exec(claim.text)?.[0]
      return name === undefined ? null : packagePlan(`"?${name}"?`)
    }
  },
  {
    id: 'package',
    about: 'something built on a well-known package',
    plans: ['text'],
    strength: 'support',
    subject: 'package',
    says: [[...PACKAGES.keys()].join('|')],
    unless: [
      '^ run|execute|test|build',
      'npx|account|pricing|cost|costs|subscription|webhook*|dashboard*|managed|connection|up|alert*|secret|secrets|document*|review|errors|publicly',
      'api key|keys'
    ],
    whole: true,
    plan(claim) {
      const name = claim.words.list.map(word => PACKAGES.get(word)).find(each => each !== undefined)
      return name === undefined ? null : packagePlan(name)
    }
  }
]

/** "The `X` field is set in `file`". */
const FIELD =
  /`([A-Za-z][\w.-]{1,60})` (?:field|key|property|section|option)\b.{0,30}\b(?:in|of) `?((?:[\w-]+\/)*[\w.-]+\.(?:json|ya?ml|toml))`?/i

/** "No use of `X`", "No `X` calls". */
const ABSENT =
  /^(?:no|never|avoid|zero) (?:(?:direct |raw |unsafe )*(?:use|uses|usage|usages|calls?|references?|instances|occurrences)(?: of| to)? )?`([^`]{2,60})`(?: (?:usage|calls?|statements?|used?|uses|anywhere|in (?:the |production )?(?:code|codebase|source|templates)))*\.?$/i

/** Names of components, of what is called a class or the like, calls, and a variable that is warned of. */
const symbolWords = ({text}: Claim): string[] =>
  [
    ...text.matchAll(
      /(?<![\w/.@])(?:[A-Z][a-z0-9]+){2,}(?= (?:class|function|hook|component|middleware|helper|interface|struct|model)\b)|(?<![\w/.@])(?:[A-Z][a-z0-9]+){2,}(?![\w/.])|\b[A-Z]+(?:_[A-Z]+)+(?= warning\b)|\b[a-z]+(?:[A-Z][a-z]+)+\(\)/g
    )
  ]
    .filter(
      ({0: name, index}) =>
        !/^[A-Z][a-z]/.test(name) ||
        COMPONENT.test(name) ||
        /^ (?:class|function|hook|component)\b/.test(text.slice(index + name.length))
    )
    .map(({0: name}) => name)
