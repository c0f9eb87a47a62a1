import type {Claim} from '../claim.ts'
import {type Plan, plan, type Rule} from '../rule.ts'
import {CODE, CONFIGURATION, SQL} from '../sources.ts'
import type {Surroundings} from '../surroundings.ts'

const MIGRATIONS = [
  '**/{migrations,migrate,migration}/**/*.{sql,py,ts,js,rb,php,go,java}',
  '**/alembic/versions/*.py',
  '**/drizzle/**/*.sql',
  '**/db/changelog/**'
]

const SQL_FILE = /(?:[\w.-]+\/)*[\w.-]+\.(?:sql|py|ts|rb|js)$/

/** A migration file that the item names, or the only one of the document's facts in its section. */
const namedMigration = (claim: Claim, around: Surroundings): string | null => {
  const own = claim.spans.find(span => SQL_FILE.test(span) && /migrat|\d{3}|\.sql/i.test(span))
  if (own !== undefined) return own
  const facts = around
    .facts('migration-file')
    .filter(({section, line}) => section.join() === claim.item.section.join() || line > claim.item.line)
  const near = facts.filter(
    ({section}) => section.at(-1) === claim.item.section.at(-1) || section.includes(claim.item.text)
  )
  const only = near.length === 1 ? near[0] : undefined
  return typeof only?.value['file'] === 'string' ? only.value['file'] : null
}

const filePlan = (file: string): Plan =>
  file.includes('/') ? plan('file', {path: file}) : plan('glob', {pattern: `**/${file}`})

const rangeOf = (claim: Claim, around: Surroundings): Plan | null => {
  const [, from, to] = /\b(\d{3,4})\s*[-–]\s*(\d{3,4})\b/.exec(claim.text) ?? []
  if (from === undefined || to === undefined || Number(to) - Number(from) > 60 || Number(to) < Number(from)) return null
  const known = around.facts('migration-file').map(({value}) => String(value['file']))[0]
  const folder = known?.includes('/') ? `${known.slice(0, known.lastIndexOf('/'))}/*.sql` : null
  const names = Array.from({length: Number(to) - Number(from) + 1}, (_, index) =>
    String(Number(from) + index).padStart(from.length, '0')
  )
  return plan('migration', {path: folder ?? '**/{migrations,migrate}/*.sql', name: names})
}

const STATE_OF_FILES =
  /\b(?:ready|created?|written|exists?|prepared|complete|version(?:ed|[- ]controlled)|reversible|in (?:version control|git|repo)|added|defined|generated|implemented|with \d+)\b|\bversion controlled\b/i

const engineUrl = (around: Surroundings, pattern: RegExp): string | null =>
  around.variables().find(({name}) => pattern.test(name))?.name ?? null

const ROW_SECURITY = '(?i)enable\\s+row\\s+level\\s+security|create\\s+policy'

/** Migrations, databases, backups. */
export const data: readonly Rule[] = [
  {
    id: 'migrations',
    about: 'migrations: the files are there, or they are run',
    plans: ['glob', 'file', 'migration'],
    strength: 'proof',
    subject: 'migrations',
    says: [
      'database|db|schema|sql ?schema migration|migrations ?script|scripts|file|files',
      'migration|migrations|migrationen|migraciones|alembic',
      '数据库迁移',
      'マイグレーション'
    ],
    unless: [
      'guide|document*|plan|cloud|window|strategy|rollback*|purpose*|user|downtime',
      'from ~5 to',
      'data loss|migration',
      'code migration',
      'migration tool'
    ],
    plan(claim, around) {
      const range = rangeOf(claim, around)
      if (range) return {...range, strength: /\brun|appl(?:y|ied)|execute/i.test(claim.text) ? 'support' : 'proof'}
      const file = namedMigration(claim, around)
      const about =
        STATE_OF_FILES.test(claim.text) && !/\b(?:run|apply|applied|execute[d]?|test(?:ed)?)\b/i.test(claim.text)
      if (file !== null) return {...filePlan(file), strength: about ? 'proof' : 'support'}
      const counted = /\b(\d{1,3})\+? (?:complete |database )?migrations\b/i.exec(claim.text)
      return plan(
        'glob',
        {pattern: MIGRATIONS, ...(counted ? {count: {op: '>=', value: Number(counted[1])}} : {})},
        about ? {} : {strength: 'support'}
      )
    }
  },
  {
    id: 'row-security',
    about: 'row-level security is on',
    plans: ['text'],
    strength: 'support',
    subject: 'row-security',
    says: ['rls ?policies|policy', 'row level security'],
    plan: () => plan('text', {path: [...SQL], matches: ROW_SECURITY})
  },
  {
    id: 'database-tables',
    about: 'tables or indexes that the database has',
    plans: ['text'],
    strength: 'support',
    subject: 'tables',
    says: ['table|tables|index|indexes|indices|schema'],
    unless: ['document*|vector|search|pinecone|html|seo|sort|ui|view|pivot|rewritten'],
    in: 'all',
    whole: true,
    plan(claim, around) {
      const named = claim.spans
        .filter(span => /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(span) && span.length > 3)
        .slice(0, 12)
      const known = around.facts('db-table').map(({value}) => String(value['table']))
      const indexes = /\bindex/i.test(claim.text)
        ? around.facts('db-index').map(({value}) => String(value['index']))
        : []
      const names =
        named.length > 0 ? named : indexes.length > 0 ? indexes : /\btables\b/i.test(claim.text) ? known : []
      return names.length > 0 ? plan('text', {path: [...SQL, ...CODE], contains: names.slice(0, 12)}) : null
    }
  },
  {
    id: 'database-connection',
    about: 'the database can be reached',
    plans: ['postgres'],
    strength: 'proof',
    subject: 'database',
    says: [
      'database|db|postgres|postgresql ?server connection|connectivity|access ?is ?verified|working|tested|established',
      'test|verify|check|confirm ?the database|db|postgres|postgresql connection|connectivity|access',
      'database|postgres|postgresql ?is accessible|reachable|connected|running|up',
      '数据库连接'
    ],
    unless: [
      'pool*|string|strings|encrypt*|ssl|limit|limits|timeout*|mysql|mongo*|sqlite|d1|credentials|publicly|backup*|replica*',
      'in ?the handler|code',
      'tests',
      'least privilege'
    ],
    plan(claim, around) {
      const postgres = /\b(?:postgres|supabase|neon|rds|pgbouncer|timescale)/i
      const name = engineUrl(around, /^(?:DATABASE_URL|POSTGRES(?:QL)?_URL|DB_URL|PG_?URL)$/)
      if (!postgres.test(claim.text) && name === null && !around.mentions(postgres)) return null
      // A variable that is not set leaves the check unanswered.
      const usual = name !== null || postgres.test(claim.text)
      return plan('postgres', {'url-env': name ?? 'DATABASE_URL'}, usual ? {} : {strength: 'support'})
    }
  },
  {
    id: 'redis-connection',
    about: 'Redis can be reached',
    plans: ['redis'],
    strength: 'proof',
    subject: 'redis',
    says: [
      'redis ~3 connection|connectivity|connected|accessible|reachable|running|up|ping|instance|server',
      'setup|up|configure|provision|verify|test redis'
    ],
    unless: ['pool*|encrypt*|job|implement|publicly|password|backup*|eviction|sentinel|caching|cache'],
    plan(_, around) {
      const name = engineUrl(around, /^REDIS(?:_CACHE)?_(?:URL|URI)$/)
      return plan('redis', {'url-env': name ?? 'REDIS_URL'})
    }
  },
  {
    id: 'pooling',
    about: 'connections to the database are pooled',
    plans: ['text'],
    strength: 'support',
    subject: 'pooling',
    says: ['connection pool|pools|pooling|pooler', 'pgbouncer', 'pooled connections'],
    plan: () =>
      plan('text', {
        path: [...CODE, ...CONFIGURATION],
        matches:
          '(?i)pool_?size|max_?overflow|pgbouncer|connection_?limit|max_?connections|max_?pool|create(_async)?_?pool|new Pool\\('
      })
  },
  {
    id: 'backups',
    about: 'backups that are made by themselves',
    plans: ['glob', 'text'],
    strength: 'support',
    subject: 'backups',
    says: [
      'backup|backups ~4 scheduled|daily|hourly|automated|@done',
      'automated|automatic|configure|enable|schedule|setup|up ~3 backup|backups',
      'backup|backups|respaldo*|sauvegarde*|sicherung* automático*|automatizad*|automatique*|automatisch*|diari*|täglich*|quotidien*',
      'copias de seguridad',
      '备份'
    ],
    unless: [
      'restor*|document*|alert*|plan|power|generator|contact|code|codes|current|before|index|authentication|name|names',
      'recovery test',
      'retention understood'
    ],
    plan: () =>
      plan('text', {
        path: ['.github/workflows/*.{yml,yaml}', '**/*backup*', ...CONFIGURATION],
        matches: '(?i)pg_dump|mysqldump|mongodump|backup|snapshot|point_?in_?time|restic|velero|wal-g'
      })
  },
  {
    id: 'seed-data',
    about: 'data to begin with',
    plans: ['glob'],
    strength: 'support',
    subject: 'seed',
    says: ['seed|seeded|seeding|seeds ?data|script|scripts'],
    unless: ['round|funding|random|phrase'],
    plan: () => plan('glob', {pattern: ['**/*seed*', '**/seeds/**']})
  },
  {
    id: 'parameterised',
    about: 'queries with parameters, input that is validated',
    plans: ['text'],
    strength: 'support',
    subject: 'input',
    says: [
      'parameterized|parameterised|prepared query|queries|statement|statements',
      'input|inputs validation|validated|sanitization|sanitized',
      'input|inputs are validated',
      'sql injection ~1 prevention|protection|protected',
      'schema validation',
      'string concatenation|interpolation'
    ],
    unless: ['tested|tests|document*|client'],
    negated: 'any',
    plan: () =>
      plan('text', {
        path: [...CODE],
        matches:
          '(?i)\\b(zod|joi|yup|pydantic|BaseModel|class-validator|express-validator|marshmallow|cerberus|valibot|ajv)\\b|\\$\\{?\\d|\\bprepare\\(|execute\\([^)]*,\\s*[\\[({]|@Valid\\b'
      })
  }
]
