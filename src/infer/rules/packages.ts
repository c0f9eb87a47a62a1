import {type Plan, plan, type Rule, weakened} from '../rule.ts'
import {MANIFESTS} from '../sources.ts'

/** Packages that documents speak of by one word, and the names they have in manifests where those differ. */
const PACKAGES: ReadonlyMap<string, string> = new Map([
  ...'fastapi sqlalchemy langgraph langchain pydantic structlog django flask celery winston pino zod prisma bullmq redis alembic anthropic playwright cypress stripe vitest jest pytest mocha eslint prettier tailwindcss i18next swr'
    .split(' ')
    .map(name => [name, name] as const),
  ['drizzle', 'drizzle-orm'],
  ['nextauth', 'next-auth'],
  ['claude', 'anthropic'],
  ['tailwind', 'tailwindcss']
])

/** Packages whose names are words as well: only in a list of packages are they surely meant. */
const POPULAR =
  'react|next|vue|nuxt|svelte|express|nestjs|fastify|axios|lodash|typescript|vite|webpack|jest|vitest|eslint|prettier|zod|yup|prisma|mongoose|sequelize|typeorm|knex|redis|ioredis|bullmq|passport|jsonwebtoken|bcrypt|bcryptjs|helmet|cors|dotenv|winston|pino|stripe|resend|nodemailer|openai|langchain|flask|django|fastapi|uvicorn|gunicorn|celery|requests|httpx|pydantic|sqlalchemy|alembic|psycopg2|pytest|numpy|pandas|torch|transformers|rails|sidekiq|puma|tailwindcss|recharts|zustand|redux|graphql|apollo|playwright|cypress|sentry'

/** Tools and libraries for which there is nothing to set up but what the repository holds. */
const TOOLS =
  'vitest|jest|pytest|mocha|playwright|cypress|eslint|prettier|zod|pydantic|winston|pino|structlog|tailwind|drizzle|sqlalchemy|alembic|helmet|i18next'

const TOOL_NAMES = new Set(TOOLS.split('|'))

/** A package in one of the manifests. */
const packagePlan = (name: string, more: Omit<Plan, 'kind' | 'params'> = {}): Plan =>
  plan('text', {path: [...MANIFESTS], matches: `(?i)${name.replaceAll(/[.+^$()[\]{}\\/]/g, '\\$&')}`}, more)

/** Packages that a project depends on. */
export const packages: readonly Rule[] = [
  {
    id: 'package-listed',
    about: 'a package in a list of dependencies',
    plans: ['text'],
    strength: 'proof',
    subject: 'package',
    says: ['<path>', '^ <snake>', '^ <file>', `^ ${POPULAR}`],
    under: ['dependenc*|package|packages|libraries|stack', '依赖', '依存'],
    whole: true,
    plan(claim) {
      const name = /^@?[a-z\d][a-z\d._-]*(?:\/[a-z\d._-]+)?(?=\s*(?:$|[-–—:(（@^~>=]))/i.exec(claim.text)?.[0]
      if (name === undefined) return null
      return packagePlan(`\\b${name}\\b`)
    }
  },
  {
    id: 'package-installed',
    about: 'a package that is installed or listed, by its name',
    plans: ['text'],
    strength: 'proof',
    subject: 'package',
    says: [
      'library|package|sdk|dependency|module ?is installed|installiert|added|listed|included',
      'in requirements|requirements.txt|package.json|pyproject.toml'
    ],
    unless: ['all|no|update*|remove*|document*|extension|installed in'],
    whole: true,
    plan({item}) {
      const [, before, within] = PACKAGE.exec(item.text) ?? []
      const name = before ?? within
      return name === undefined ? null : packagePlan(name)
    }
  },
  {
    id: 'tool-set-up',
    about: 'a tool or library of developers that is set up',
    plans: ['text'],
    strength: 'proof',
    subject: 'package',
    says: [
      `install|configure|setup|up|integrate ?the ${TOOLS}`,
      `${TOOLS} ?library|framework ?is configured|installed|setup|set|integrated`,
      ...TOOLS.split('|').map(tool => `配置 ${tool}`)
    ],
    unless: ['pass|passing|errors|warnings|tests|rules', 'in|for production'],
    plan(claim) {
      const names = claim.words.list.filter(word => TOOL_NAMES.has(word)).map(word => PACKAGES.get(word) ?? word)
      return names.length > 0 ? names.map(name => packagePlan(name)) : null
    }
  },
  {
    id: 'script-defined',
    about: 'a script of a package or a target of a Makefile that is there, by its command',
    plans: ['text'],
    strength: 'proof',
    subject: 'script',
    says: ['npm|pnpm|yarn|bun run', '^ make', 'make'],
    whole: true,
    plan(claim) {
      const commands = claim.spans
        .filter(span => claim.text.includes(span))
        .flatMap(span => {
          const [, script, target] = COMMAND.exec(span) ?? []
          if (script) return plan('text', {path: '**/package.json', matches: `"${script}"\\s*:`})
          return target ? plan('text', {path: '**/Makefile', matches: `^${target.replaceAll('.', '\\.')}\\s*:`}) : []
        })
      const there = claim.has(
        /\b(?:created?|in place|exists?|added?|implemented|defined|available|provided|scripts?|system)\b|^[^:]{3,40}: /i
      )
      const action = claim.has(/^(?:run|execute|try|use|test|start|verify|check)\b/i)
      return commands.length === 0 ? null : there && !action ? commands : weakened(commands)
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

/** A script of a package, or a target of a Makefile. No command is run: only its name is looked for. */
const COMMAND = /^(?:npm|pnpm|yarn|bun) run ([\w:.-]+)|^make ([\w.-]+)$/

/** "X library installed", "`X` in requirements". */
const PACKAGE =
  /^(?:the )?`?(@?[a-z][\w.-]*(?:\/[\w.-]+)?)`? (?:(?:python|npm|node|ruby|php) )?(?:library|package|sdk|dependency|module)\b|^`(@?[a-z][\w./-]*)` .{0,30}\bin (?:the )?`?(?:requirements|package\.json|pyproject)/
