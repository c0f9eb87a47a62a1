import type {Fact} from '../../model.ts'
import type {Block, FenceBlock} from '../blocks.ts'
import {headingLevel} from '../heading-level.ts'
import {plain} from '../text.ts'
import {codeLines, type FactContext, type FactReader, factOf, headerSet, leadIn} from './context.ts'

const EXTENSION =
  'py|ts|tsx|js|jsx|mjs|cjs|go|rs|java|kt|rb|php|cs|cpp|swift|scala|ex|exs|sql|sh|bash|ps1|ya?ml|json|toml|ini|cfg|conf|properties|md|mdx|rst|txt|html|css|scss|tf|tfvars|hcl|proto|graphql|prisma|xml|gradle|lock|csproj|sln|env|bicep|vue|svelte|ipynb'
const EXTENSIONS = headerSet(EXTENSION.replace('ya?ml', 'yaml|yml'))
const PATH = /^[\w.@{}*<>()[\]/-]+$/
const NAMED_FILE =
  /^(?:[\w.@-]+\/)*(?:Dockerfile(?:\.\w+)?|Makefile|Procfile|Jenkinsfile|\.env(?:\.\w+)*|\.gitignore|\.dockerignore|CODEOWNERS|LICENSE)$/
/** Upper case, or with a folder or an underscore: `Node.js` is a product. */
const BARE_FILE = new RegExp(
  `(?<![\\w/.:@\`-])((?:[\\w.-]{1,60}/){1,12}[\\w.-]{1,80}\\.(?:${EXTENSION})|[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)+\\.(?:md|txt|json|ya?ml|sql)|\\w{1,40}_\\w{1,60}\\.(?:py|sql|sh|ts|js))(?![\\w/])`,
  'g'
)
const SYMBOL =
  /^(?:[A-Za-z_$][\w$]*\.){0,4}[A-Za-z_$][\w$]*\(.{0,80}\)$|^[a-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*){1,4}$|^[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+$|^[A-Z]{2,}[a-z]+\w*$/
const ROLES =
  'Service|Agent|Middleware|Controller|Repository|Manager|Handler|Provider|Factory|Router|Collector|Validator|Limiter|Context|Engine|Gateway|Worker'
const COMPONENT = new RegExp(`(?<![\\w\`./-])((?:[A-Z][a-z0-9]+|[A-Z]{2,})+(?:${ROLES}))(?![\\w\`(])`, 'g')
const EACH_ROLE = ROLES.split('|')
const INDEX = /^(?:idx|ix|index)_\w+$|^\w+_idx$/
const MIGRATION =
  /(?:^|\/)(?:db[_-]?)?migrat(?:ions?|e)\/|migration[\w.-]*\.(?:sql|py|ts|js|rb)$|alembic\/versions\/|(?:^|\/)\d{3,14}_\w+\.sql$/
const RANGE_OF = /\{[^{}]*\}|\*|<[^<>]*>/

const isFile = (text: string): boolean =>
  text.length < 200 &&
  !text.includes(' ') &&
  !text.includes('//') &&
  ((text.includes('.') && PATH.test(text) && hasExtension(text)) || NAMED_FILE.test(text))

/** The name ends with a known extension, or with one and another word: `.env.production`. */
const hasExtension = (path: string): boolean => {
  const parts = path.slice(path.lastIndexOf('/') + 1).split('.')
  const last = parts.pop() ?? ''
  const isKnown = (part: string | undefined): boolean => part !== undefined && EXTENSIONS.has(part.toLowerCase())
  return parts.length > 0 && (isKnown(last) || (parts.length > 1 && isKnown(parts.pop()) && /^[\w-]+$/.test(last)))
}

const isMigration = (file: string): boolean => {
  const lower = file.toLowerCase()
  return (lower.includes('migrat') || lower.includes('alembic') || lower.endsWith('.sql')) && MIGRATION.test(lower)
}

/** Whether a line of prose may hold a bare file; in linear time, whatever stands there. */
const mayNameFile = (text: string): boolean => text.includes('.') && /[\w.-]\.[a-z]/.test(text) && /[/_-]/.test(text)

const withoutTargets = (text: string): string => (text.includes('](') ? text.replaceAll(/\]\([^()\s]*\)/g, ']') : text)

/** Files named in code spans, on their own or as an argument of a command, and bare ones. */
const filesIn = (text: string, spans: readonly string[]): string[] => {
  const spanned = spans.flatMap(span => (isFile(span) ? [span] : span.split(/\s+/).slice(1, 8).filter(isFile)))
  if (!mayNameFile(text)) return [...new Set(spanned)]
  const prose = withoutTargets(text.includes('`') ? text.replaceAll(/`[^`\n]*`/g, ' ') : text)
  if (!mayNameFile(prose)) return [...new Set(spanned)]
  return [...new Set([...spanned, ...[...prose.matchAll(BARE_FILE)].map(match => match[1] ?? '')])]
}

const WHERE = /\b(?:in|via|using|with|through)\s+(?:the\s+)?((?:[A-Z][\w-]*)(?:\s+[A-Z][\w-]*){0,4})/
const WHEN =
  /\b(?:before|after|during|prior to)\s+(?:the\s+)?(?:deployment|deploying|deploy|release|launch|go-?live|migration|rollout)\b/

/** A file that is to be applied is required without the word. */
const APPLIED = /^\W*(?:run|apply|execute|ejecutar|exécuter|ausführen|执行|运行)\b|\brequired\b/i
const REQUIRED = /\brequired\b/i

const migration = (block: Block, line: number, file: string, around: string, context: FactContext): Fact => {
  const where = WHERE.exec(around)?.[1]
  const when = WHEN.exec(around.toLowerCase())?.[0]
  const heading = block.section.heading?.text ?? ''
  const level =
    headingLevel(around) ??
    (APPLIED.test(around) || REQUIRED.test(heading) ? 'required' : context.levelOf(block.section)?.level)
  return factOf(block, line, 'migration-file', {file, ...(where ? {where} : {}), ...(when ? {when} : {})}, level)
}

/** A code block that only names files of migrations. */
const fromFence = (block: FenceBlock, context: FactContext): Fact[] => {
  if (!block.lines.every(text => text.trim() === '' || isFile(text.trim()))) return []
  const lines = codeLines(block).filter(({text}) => text.trim() !== '')
  if (lines.length > 50) return []
  const around = plain(leadIn(block, context))
  return lines.map(({line, text}) =>
    isMigration(text.trim())
      ? migration(block, line, text.trim(), around, context)
      : factOf(block, line, 'file-reference', {file: text.trim()})
  )
}

const CAMEL = /[a-z][A-Z]|[A-Z]{2}[a-z]/

const mayNameComponent = (text: string): boolean => CAMEL.test(text) && EACH_ROLE.some(role => text.includes(role))

const codeSpans = (text: string): string[] => [...text.matchAll(/`([^`\n]{1,200})`/g)].map(match => match[1] ?? '')

const fromLine = (block: Block, line: number, text: string, context: FactContext): Fact[] => {
  const spans = text.includes('`') ? codeSpans(text) : []
  const indexes = spans.filter(span => INDEX.test(span))
  const components = mayNameComponent(text) ? [...text.matchAll(COMPONENT)].map(match => match[1] ?? '') : []
  const symbols = [
    ...spans.filter(span => SYMBOL.test(span) && !/^v[\dX]|^\W/.test(span) && !isFile(span)),
    ...components
  ].map(symbol => symbol.replace(/\(.*\)$/, ''))
  const files = filesIn(text, spans)
  const facts = files.map((file, at) =>
    isMigration(file)
      ? migration(block, line, file, plain(text), context)
      : factOf(block, line, 'file-reference', {
          file,
          ...(RANGE_OF.test(file) ? {pattern: true} : {}),
          ...(at === 0 && symbols.length > 0 ? {symbols} : {})
        })
  )
  if (files.length === 0 && symbols.length > 0) facts.push(factOf(block, line, 'code-symbol', {symbols}))
  return [...facts, ...indexes.map(index => factOf(block, line, 'db-index', {index}))]
}

/** Files, migrations, symbols of the code and database indexes that a document names outside of its items. */
export const readFiles: FactReader = (block, context) => {
  if (block.kind === 'fence' || block.kind === 'code') return fromFence(block, context)
  if (block.kind !== 'paragraph' && block.kind !== 'table') return []
  const facts: Fact[] = []
  for (const {line, text} of context.prose(block))
    if (text.includes('`') || mayNameFile(text) || mayNameComponent(text))
      facts.push(...fromLine(block, line, text, context))
  return facts
}
