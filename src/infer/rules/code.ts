import type {Claim} from '../claim.ts'
import {plan, type Rule} from '../rule.ts'
import {CODE, MANIFESTS, SCRIPT_CODE} from '../sources.ts'
import {fileOf} from './file-names.ts'

/** An identifier that only code has. */
const SYMBOL = /^(?:[A-Za-z_$][\w$]*\.){0,3}([A-Za-z_$][\w$]*)(?:\([^()]{0,60}\))?$/

const COMPONENT =
  /^(?:[A-Z][a-z0-9]+|[A-Z]{2,})+(?:Service|Agent|Middleware|Controller|Repository|Manager|Handler|Provider|Factory|Router|Collector|Validator|Limiter|Context|Engine|Gateway|Worker|Bridge|Store|Hook|Guard|Interceptor|Exception|Error|Client|Helper|Parser|Builder|Listener|Adapter|Strategy|Widget|Component|Modal|Schema)$/

const isSymbol = (text: string): boolean =>
  fileOf(text) === null &&
  (COMPONENT.test(text) || (SYMBOL.test(text) && (/[a-z\d]_[a-z\d]|\(/.test(text) || /[a-z][A-Z]/.test(text))))

const bareSymbol = (text: string): string => SYMBOL.exec(text)?.[1] ?? text

/** Names in the code, and what it must not have. */
export const code: readonly Rule[] = [
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
    id: 'code-defined',
    about: 'a function, hook or class that is written, by its name',
    plans: ['text'],
    strength: 'proof',
    subject: 'symbol',
    says: [
      '<camel> ?is ?hook|function|method|class|service|component|middleware|helper|utility|handler|model ?is @done',
      '<snake> ?is ?hook|function|method|class|service|component|middleware|helper|utility|handler|model|table|module ?is @done',
      '^ <camel> for|handles|provides|class|interface',
      'implement|implemented|create|created|add|added|write|define ?the <camel>',
      'implement|implemented|create|created|add|added|write|define ?the <snake>'
    ],
    unless: ['document*|test|tests|tested|remove*|via|using|with|from'],
    plan(claim) {
      const named =
        claim.text
          .match(/(?<![\w./-]|\b(?:to|in|into|from|of|at|on) )[\w$]{5,}(?![\w./-]*[./]\w)/g)
          ?.filter(
            word => COMPONENT.test(word) || (CODED.test(word) && (claim.spans.includes(word) || !word.includes('_')))
          ) ?? []
      const made = claim.has(
        /\b(?:created?|implement(?:ed)?|add(?:ed)?|written|write|defined?|exists?|in place)\b|^\w+ (?:for|handles|provides|class|interface)\b/i
      )
      return named.length === 1 && made ? plan('text', {path: [...CODE], contains: named}) : null
    }
  },
  {
    id: 'pattern-absent',
    about: 'calls and algorithms that no code is to have: `eval`, `innerHTML`, MD5, …',
    plans: ['text'],
    strength: 'proof',
    subject: 'symbol',
    says: [
      'no|never|avoid|without|zero|remove|removed|not ?use|uses|usage|using ?of ?any ?raw ?unsafe eval|innerhtml|dangerouslysetinnerhtml|md5|sha1|des|rc4|pickle|print|var|any|ts',
      'no ?debug print statement|statements|calls',
      'no|never|avoid|without ?use|usage ?of document.write|pickle.loads|yaml.load|os.system'
    ],
    unless: ['document*|log|logs'],
    negated: 'any',
    plan(claim) {
      const found = UNWANTED.filter(([name]) => name.test(claim.text)).map(([, pattern]) => pattern)
      return found.length > 0 ? plan('text', {path: [...CODE], 'lacks-match': found}) : null
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
    id: 'named-algorithm',
    about: 'passwords hashed by an algorithm that the sentence names',
    plans: ['text'],
    strength: 'proof',
    subject: 'password-hashing',
    says: [
      'password|passwords|credential|credentials|passwort ?storage ?are|is ?securely hash* ?with|using|via|by bcrypt|argon2|argon2id|scrypt|pbkdf2'
    ],
    plan(claim) {
      const name = claim.words.list.find(word => /^(?:bcrypt|argon2|scrypt|pbkdf2)/.test(word))
      return name === undefined
        ? null
        : plan('text', {path: [...CODE, ...MANIFESTS], matches: `(?i)${name.replace(/id$/, '')}`})
    }
  }
]

/** Names that only code has, also without a code span: `loadTenant`, `load_tenant`. */
const CODED = /^[a-z]{2,}(?:[A-Z][a-z\d]+)+$|^[a-z\d]+(?:_[a-z\d]+)+$/

/** What sentences forbid, and how code writes it. */
const UNWANTED: readonly [RegExp, string][] = [
  [/\beval\b/i, '\\beval\\('],
  [/\binnerHTML\b/i, '\\.innerHTML\\s*='],
  [/\bdangerouslySetInnerHTML\b/i, 'dangerouslySetInnerHTML'],
  [/\bdocument\.write\b/i, '\\bdocument\\.write\\('],
  [/\bMD5\b/i, '(?i)\\bmd5\\b'],
  [/\bSHA-?1\b/i, '(?i)\\bsha-?1\\b'],
  [/\bDES\b/, '\\b(3?DES|des-(ede3?-)?cbc)\\b'],
  [/\bRC4\b/i, '(?i)\\brc4\\b'],
  [/\bpickle\b/i, '\\bpickle\\.loads?\\('],
  [/\byaml\.load\b/, '\\byaml\\.load\\('],
  [/\bos\.system\b/, '\\bos\\.system\\('],
  [/\bprint (?:statements?|calls?)\b/i, '^\\s*print\\('],
  [/\bany\b types?/i, ':\\s*any\\b'],
  [/@?\bts-ignore\b/i, '@ts-ignore']
]

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
