import type {Claim} from '../claim.ts'
import {always, plan, type Rule} from '../rule.ts'
import {BROWSER_CODE, WORKFLOWS} from '../sources.ts'
import type {Surroundings} from '../surroundings.ts'
import {variablesIn} from '../targets.ts'

const SECRET = 'secret|secrets|credential|credentials|key|keys|password|passwords|token|tokens'
const PLACE =
  'code|codebase|source|git|repo|repository|repositories|history|commits|commit|config|configuration|control|vcs|scripts|images|files'

/** Variables whose names hold the words of a sentence: "service role key" is `…_SERVICE_ROLE_KEY`. */
const privateKeys = (claim: Claim, around: Surroundings): string[] => {
  const own = variablesIn(claim.all).map(({name}) => name)
  const known = around.variables().map(({name}) => name)
  const named = /\b((?:[a-z]+ ){0,2}(?:key|secret|token))\b/i.exec(claim.text)?.[1]?.toLowerCase().split(' ') ?? []
  const asked = known.filter(
    name => named.length > 1 && named.every(word => name.toLowerCase().split('_').includes(word))
  )
  const service = known.filter(name => /SERVICE_(?:ROLE_)?KEY|_SECRET(?:_KEY)?$|SERVICE_ROLE/.test(name))
  return [own, asked, service].find(each => each.length > 0) ?? []
}

/** Secrets, and the files that hold them. */
export const secrets: readonly Rule[] = [
  {
    id: 'env-file-ignored',
    about: 'an env file that git ignores',
    plans: ['gitignore'],
    strength: 'proof',
    subject: 'gitignore',
    says: [
      '.env* ~6 ignored|gitignored|gitignore|.gitignore|untracked|excluded',
      '.env* ~5 not|never ?be ?been ?in committed|git|tracked|checked',
      '.gitignore|gitignore ~6 .env*',
      'gitignored|ignored ~4 .env*',
      'no .env* ~5 committed|git|repo|repository'
    ],
    negated: 'any',
    whole: true,
    plan(claim) {
      const named = /\.env(?:\.(?!gitignore|files?\b)[a-z]+)*(?!\w)/i.exec(claim.text)?.[0] ?? '.env'
      return plan('gitignore', {path: named})
    }
  },
  {
    id: 'keys-apart',
    about: 'a private key that no code of a browser names',
    plans: ['text'],
    strength: 'support',
    subject: 'secrets',
    says: [
      'key separation',
      `${SECRET} ~5 not|never ~3 frontend|client|browser|bundle`,
      'service role key ~4 secured|secure|protected|server|backend',
      `no|never ~4 ${SECRET} ~3 frontend|client|browser|bundle`
    ],
    negated: 'any',
    whole: true,
    plan(claim, around) {
      const names = privateKeys(claim, around)
      return names.length > 0 ? plan('text', {path: [...BROWSER_CODE], lacks: names}) : null
    }
  },
  {
    id: 'no-secrets',
    about: 'no secret stands in the code, the history or the configuration',
    plans: ['secrets'],
    strength: 'proof',
    subject: 'secrets',
    says: [
      `no|zero|without|never ~3 hard|hardcoded|exposed|committed|embedded|leaked|plaintext ?coded ?text ~2 ${SECRET} ?or|and ?api ?${SECRET} ~2 ?in|to|into|from ?the ?source ?git ?${PLACE}`,
      `no ?api ?access ?private ${SECRET} ?or|and ?${SECRET} ?are|is ?hardcoded|committed|stored|exposed|present in|to|into|within|inside ?the ${PLACE} ?${PLACE}`,
      `no ${SECRET} ?are|is committed|exposed|hardcoded|leaked ?to|in ?git|code|the ?${PLACE}`,
      `${SECRET} ?are|is ?be not|never ?be ?been exposed|committed|hardcoded|leaked|checked ?in|to ?the ?git|code ?${PLACE}`,
      `${SECRET} ?are|is not|never ?be ?part ?of ?stored|present in|of ?the ?source ${PLACE} ?${PLACE}`,
      `${SECRET} ?are|is not|never ?be ?stored ?part|present ?in|of ?the ?git|source|commit|version ${PLACE}`,
      `hardcoded ${SECRET} ?removed`,
      `hard coded ${SECRET} ?removed`,
      `remove|removed ?all ?any hardcoded|hard ?coded ${SECRET} ?from ?the ?${PLACE}`,
      `${SECRET}|data removed|purged from ?the ?${PLACE} ?${PLACE}`,
      `history|repo|repository ?is clean|free of ${SECRET}`,
      `never|not|avoid|don't store|storing|commit|committing|commits|hardcode|hardcoding|hard ?code ?coding ?any|your|real ?sensitive ?api|access ${SECRET} ?or|and ?${SECRET} ?to|into|in ?the ?source|version|git ?${PLACE}`,
      'no sensitive data|information|info in ?the code|codebase|repo|repository|git|vars',
      `no ?hardcoded database|connection|api urls|url|strings|string|endpoints in ?the ?source ${PLACE}`,
      `${SECRET} ?are|is ?never|not baked|built|left|included into|in ${PLACE}`,
      `no ?api ?access ${SECRET} ?are|is ?baked|built|left|included ?into|in ?the ?client|frontend|browser|bundled ?side ${PLACE}|bundle|frontend|browser|client`,
      `${SECRET}|geheimnisse|passwörter nie|niemals|nicht ~2 committen|git|code|repo|repository`,
      'connection strings contain hardcoded credentials',
      '无硬编码',
      '硬编码密钥'
    ],
    unless: [
      'rotat*|expire*|shared|reus*|reset|memory|responses|state',
      'in|from|to ?error messages|responses',
      'commit messages|message',
      'pr|request|requests|issue|ticket descriptions|description|comments',
      'issues|tickets|chat|chats|slack|email|emails|screenshots',
      'default password|passwords|credentials',
      'primary|foreign key'
    ],
    negated: 'any',
    plan(claim) {
      const absent = claim.negated || claim.has(/\b(?:not|never|no|clean|free|removed|purged|nie|niemals|nicht)\b|无/i)
      if (!absent && claim.item.state === 'done') return null
      // What is written to logs, or is shown where, no scan of the repository tells.
      const logs = claim.has(/\blog(?:s|ged|ging)?\b/i)
      if (logs && !claim.has(/\b(?:code|codebase|source|repo\w*|git)\b/i)) return null
      return plan('secrets', {}, logs ? {strength: 'support'} : {})
    }
  },
  {
    id: 'secrets-from-environment',
    about: 'secrets that come from the environment or a store, or are secured',
    plans: ['secrets'],
    strength: 'support',
    subject: 'secrets',
    says: [
      `${SECRET} ?are|is ?all ?only loaded|read|stored|kept|managed|externalized|injected|moved|sourced|secured|secure ?securely`,
      'secret|secrets|credential|credentials management',
      'secret|secrets manager|vault',
      `${SECRET} ?are ?in|via|as|from ?secure env|environment ?variables|vars`,
      'connection|database|environment ?connection strings|string|variables|credentials ?are secure|secured|protected|security',
      'vault|doppler'
    ],
    unless: [
      'rotat*|hash*|document*|localstorage|cookie*|encrypt*|gitignored|keyboard|foreign|primary|cluster|policy|platform'
    ],
    whole: true,
    plan: always('secrets')
  },
  {
    id: 'secret-scanning',
    about: 'something looks for secrets in the pipeline',
    plans: ['text', 'alerts'],
    strength: 'proof',
    subject: 'secret-scanning',
    says: [
      'secret|secrets|credential scan|scanning|scanner|scans|detection',
      'gitleaks|trufflehog|secretlint|ggshield',
      'detect|git secrets',
      'scan|scanned|scanning ~3 for ?leaked secrets'
    ],
    plan: claim =>
      claim.has(/\bgithub (?!actions)|\bpush protection\b/i)
        ? plan('alerts', {source: 'secret-scanning'})
        : plan('text', {
            path: [
              WORKFLOWS,
              '.pre-commit-config.yaml',
              '.gitlab-ci.yml',
              '**/{package.json,lefthook.yml}',
              '**/.husky/*'
            ],
            matches: '(?i)gitleaks|trufflehog|detect-secrets|git-secrets|secretlint|ggshield|whispers|secret.?scan'
          })
  }
]
