import type {Claim} from '../claim.ts'
import {type Plan, plan} from '../rule.ts'

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
export const fileOf = (text: string): string | null => {
  if (!FILE_LIKE.test(text) || text.startsWith('/') || text.length > 200) return null
  const name = text.slice(text.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  const extension = name.slice(dot + 1).toLowerCase()
  // `.ts` is a kind of file, `.env` a file.
  const isFile = KNOWN.has(name) || name === '.env' || (dot > 0 && EXTENSIONS.has(extension))
  return isFile ? text.replace(/^\.\//, '') : null
}

/** Without a code span only what has a folder, or capitals, or an underscore, is surely a file: `Node.js` is none. */
const isSurelyFile = (file: string): boolean =>
  file.includes('/') ||
  /^[A-Z][A-Z\d_-]+\.|_|^\.|\.(?:json|ya?ml|toml|sql|sh|tf|md|lock|ini|cfg|xml|prisma|txt|tsx?|jsx|vue|svelte|py|go|rs|kt|cs|swift|php|rb)$/.test(
    file
  )

/** Names that products have. */
export const PRODUCT =
  /^(?:node|next|vue|react|express|nuxt|three|d3|socket|chart|moment|p5|discord|asp|alpine|ember|backbone|nest|deno)\.(?:js|io|net)$/i

/** Files that a site serves, wherever they come from. */
const SERVED = /^(?:robots\.txt|sitemap\.xml|security\.txt|favicon\.ico)$/i

/** Files that git ignores: what a checkout does not hold, no check of files finds. */
export const PRIVATE = /(?:^|\/)\.env(?:\.(?:local|production|development|staging))?$/

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
    file =>
      !file.includes('..') &&
      claim.item.text.includes(file) &&
      !PRIVATE.test(file) &&
      !SERVED.test(file) &&
      !isPlace(claim.text, file)
  )
}

/** A file by its path, or anywhere by its name. */
export const filePlan = (file: string): Plan =>
  file.includes('/') || file.startsWith('.') ? plan('file', {path: file}) : plan('glob', {pattern: `**/${file}`})

/** Words by which a sentence says that a file is there. */
export const THERE =
  /创建|添加|新增|存在|\b(?:exists?|created?|added?|present|provided?|written|configured?|in place|available|included?|committed|generated|defined|implemented|set up)\b/i

/** Files with a name of their own, and where they may stand. */
export const STANDARD: readonly [RegExp, string][] = [
  [
    /\bCONTRIBUTING\b|\bcontribution guide(?:lines?)?\b|\bcontributing guide(?:lines?)?\b/i,
    '{,docs/,.github/}CONTRIBUTING{,.md,.rst,.txt}'
  ],
  [/\bcode of conduct\b|\bCODE_OF_CONDUCT\b/i, '{,docs/,.github/}CODE_OF_CONDUCT{,.md,.rst,.txt}'],
  [
    /\bSECURITY\.md\b|\bsecurity policy file\b|\bvulnerability (?:disclosure|reporting) (?:policy|process)\b|\bsecurity policy\b|\breport(?:ing)? (?:of )?(?:security|vulnerabilit)|\bsecurity (?:issues?|vulnerabilit\w+)[\w ]{0,12} report/i,
    '{,docs/,.github/}SECURITY{,.md,.rst,.txt}'
  ],
  [/\bCODEOWNERS\b|\bcode owners\b/i, '{,docs/,.github/}CODEOWNERS'],
  [/\bissue templates?\b/i, '.github/ISSUE_TEMPLATE/*'],
  [/\b(?:pull request|PR) templates?\b/i, '{,docs/,.github/}pull_request_template.md'],
  [/\bREADME\b/, '{,docs/,.github/}README{,.md,.rst,.txt,.adoc}'],
  [/\badopters\b/i, '{,docs/,.github/}ADOPTERS{,.md,.txt}'],
  [/\bGOVERNANCE\b(?:\.md)?|\bgovernance (?:document|file)\b/, '{,docs/,.github/}GOVERNANCE{,.md}'],
  [/\bmaintainers (?:file|list)\b|\bMAINTAINERS\b|\bOWNERS file\b/i, '{,docs/,.github/}{MAINTAINERS,OWNERS}{,.md,.txt}']
]
