import {always, plan, type Rule} from '../rule.ts'
import {STANDARD, THERE} from './file-names.ts'

const DOT_FILES: readonly [RegExp, string][] = [
  [/dockerignore/i, '**/.dockerignore'],
  [/editorconfig/i, '**/.editorconfig'],
  [/gitattributes/i, '**/.gitattributes'],
  [/hook|commit|husky|lefthook/i, '**/{.pre-commit-config.yaml,.husky/*,lefthook.{yml,yaml},.githooks/*}']
]

/** Files that many repositories have, by what they are for. */
export const standardFiles: readonly Rule[] = [
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
      'process|policy|way|how|instructions ~2 report|reporting ?of security issues|issue|vulnerabilities|vulnerability',
      'security issues|issue|vulnerabilities|vulnerability ~2 reported|reporting',
      'codeowners|readme|maintainers',
      'list of ?public ?known adopters',
      'adopters.md|adopters file',
      'code owners',
      'issue|pr template|templates',
      'pull request template|templates',
      'governance document|file'
    ],
    unless: ['section|approv*|read|reviewed|link*|badge|follow*|require*|see|content|password|implemented|enforced'],
    plan(claim) {
      const found = STANDARD.filter(([pattern]) => claim.has(pattern))
      if (found.length === 0) return null
      const alone =
        found
          .reduce((text, [pattern]) => text.replace(pattern, ''), claim.text)
          .replaceAll(/[^\p{L}]|\bmd\b|\bguidelines?\b|\bguide\b/gu, '') === ''
      const there =
        alone ||
        /^[A-Z_]{4,}\.(?:md|txt|rst)\W*(?:$|[-–—:(]|for\b|with\b)/.test(claim.text) ||
        THERE.test(claim.text) ||
        claim.has(
          /\b(?:process|policy|defined|documented|up[- ]to[- ]date|updated?|visible|publish(?:ed)?|has an?|include|exists|complete|ready|in (?:the )?repo\w*)\b/i
        )
      const more = claim.has(/\b(?:updated?|up[- ]to[- ]date|complete|accurate)\b/i)
      const weak = more || !there ? ({strength: 'support'} as const) : {}
      return found.slice(0, 4).map(([, pattern]) => plan('glob', {pattern}, weak))
    }
  },
  {
    id: 'dot-file',
    about: 'settings of tools that have a name of their own: ignore lists, hooks before a commit',
    plans: ['glob'],
    strength: 'proof',
    subject: 'file',
    says: [
      'dockerignore|.dockerignore|editorconfig|.editorconfig|gitattributes|.gitattributes ?file|files ?is|are ?@done',
      'pre commit hook|hooks ?is|are ?@done',
      'pre commit ?framework|config ?is|are @done',
      'husky|lefthook ?pre ?commit ?git ?hook|hooks ?@done',
      'git hooks ?@done'
    ],
    unless: ['remove*|document*|update*|bypass*'],
    plan(claim) {
      const found = DOT_FILES.find(([pattern]) => claim.has(pattern))?.[1]
      return found === undefined ? null : plan('glob', {pattern: found})
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
  }
]
