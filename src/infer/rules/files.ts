import type {Claim} from '../claim.ts'
import {phrases} from '../phrases.ts'
import {plan, type Rule, weakened} from '../rule.ts'
import {wordsIn} from '../words.ts'
import {fileOf, filePlan, filesIn, PRIVATE, PRODUCT, STANDARD, THERE} from './file-names.ts'

const OF_IT =
  /^(?:script |file )?(?:is |are )?(?:reflects?|match(?:es)?|current|accurate|up[- ]to[- ]date|complete|executable|documents?|explains?|describes?|project|overview|valid)\b/i

/** A file or folder, with or without wildcards for parts of its name. */
const NAMED = /^(?!.*\.\.)(?!\.gitignore$)[\w.-][\w.*-]*(?:\/[\w.*-]+)*\/?$/

/** Files that rules of their own look for. */
const isStandard = (file: string): boolean =>
  /^(?:CHANGELOG|CHANGES|LICEN[CS]E)\b/i.test(file) || STANDARD.some(([pattern]) => pattern.test(file))

/** Sentences that are about something else than the file they name. */
const OF_ANOTHER = phrases([
  'see|per|refer|read|following|according|run|execute|copy|rename|in|from|using|via|with|open|edit|update|updated|updating|change|changed|modif*|test|push|contain*|loads|e.g|like|import*|points|upload*|submit*|publish*|attach*|download*'
])

/** What has been done with a file, or is to happen with it: that it is there does not show that. */
const ACTED = phrases([
  'tested|rehearsed|exercised|drilled|executed|performed|conducted|ran|run|running|scheduled|active|activated|reviewed|approved|verified|validated|monitored|deployed|applied|rotated|passing|passes'
])

/** A label, and in brackets or behind a colon the file that is meant. */
const LABELLED = /^[^.;:()]{3,60}(?: \(([^()]+)\)(?: (?:complete|created|added|exists|present|done))?|: (\S+))$/

/** What a file can hold: one word or assignment, and no command. */
const HELD = /^[\w.:/@="'-]{3,60}$/

/** Folders that builds make, which a checkout does not hold. */
const BUILT = /^(?:\.\/)?(?:dist|build|out|target|node_modules|coverage|\.next|vendor)\//

/** An open item that names what is missing asks for it. */
const isMissing = ({item, text}: Claim): boolean => item.state !== 'done' && /\bmissing\b/i.test(text)

const CLAUSES = /[;；。]|\.\s/
/** A clause about what git is not to hold. */
const KEPT_OUT = /(?<![\w/-])(?:gitignored?|ignored?|commit(?:ted)?|checked|(?:un)?tracked|git)(?![\w/-])/i

/** Files by their names, and what stands in them. */
export const files: readonly Rule[] = [
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
    unless: ['remove*|delete*|deprecat*|obsolete'],
    whole: true,
    plan(claim) {
      const [file, ...others] = filesIn(claim)
      if (file === undefined || others.length > 5 || isStandard(file)) return null
      const text = claim.text.replaceAll(/[`*]/g, '')
      const behind = text.slice(text.indexOf(file) + file.length).trim()
      const first = text.startsWith(file)
      if (OF_ANOTHER.in(wordsIn(text.slice(0, text.indexOf(file))))) return null
      const there =
        (first && /^(?:$|[-–—:(→✅✓]|(?:for|with|as|containing|covering)\b)/u.test(behind)) ||
        THERE.test(text.replace(file, '')) ||
        isMissing(claim) ||
        LABELLED.exec(text)?.slice(1).includes(file)
      if (!there && !(first && OF_IT.test(behind))) return null
      const plans = [file, ...others].map(filePlan)
      return there && !ACTED.in(wordsIn(text.replaceAll(file, ' '))) ? plans : weakened(plans)
    }
  },
  {
    id: 'file-holds',
    about: 'a text that stands in a file',
    plans: ['text'],
    strength: 'proof',
    subject: 'file-holds',
    says: [
      'uses|use|has|contains|includes|set|sets|declares|points',
      'updated|changed|switched|migrated|configured to|for|with'
    ],
    unless: ['not|no|instead|remove*|example'],
    whole: true,
    plan(claim) {
      const [first = '', second = '', ...others] = claim.spans.filter(span => claim.text.includes(span))
      if (others.length > 0 || fileOf(first) === null || fileOf(second) !== null || !HELD.test(second)) return null
      return claim.text.startsWith(first) ? plan('text', {path: `**/${first}`, contains: second}) : null
    }
  },
  {
    id: 'files-in-folder',
    about: 'a number of things, or anything, in a folder',
    plans: ['glob'],
    strength: 'proof',
    subject: 'file',
    says: [
      'files|file|models|tests|scripts|migrations|templates|template|modules|components|manifests|examples|documents|schemas|workflows|configs|dashboards|diagrams|pages|playbooks ~3 in|under|inside',
      'directory|folder|dir'
    ],
    whole: true,
    plan(claim) {
      const folder =
        /^((?:[\w.-]+\/){1,8}) (?:directory|folder|dir)\b/.exec(claim.text)?.[1] ??
        claim.spans.find(span => /^(?:[\w.-]+\/){1,8}$/.test(span) && claim.text.includes(span))
      if (folder === undefined || folder.includes('..') || BUILT.test(folder)) return null
      const count = /^(?:all )?(\d{1,4})\+? /i.exec(claim.text)?.[1]
      const pattern = `${folder.replace(/^\.\//, '')}**`
      return plan('glob', {pattern, ...(count ? {count: {op: '>=', value: Number(count)}} : {})})
    }
  },
  {
    id: 'file-not-committed',
    about: 'files that the repository is not to hold',
    plans: ['glob', 'gitignore'],
    strength: 'proof',
    subject: 'file',
    says: [
      '<file> ~8 not|never ?be ?been ?in committed|checked|tracked|git',
      '<path> ~8 not|never ?be ?been ?in committed|checked|tracked|git',
      'gitignored|.gitignore|gitignore|untracked'
    ],
    negated: 'any',
    whole: true,
    plan(claim) {
      const kept = claim.text.split(CLAUSES).filter(clause => KEPT_OUT.test(clause))
      const named = claim.spans
        .filter(span => NAMED.test(span) && kept.some(clause => clause.includes(span)))
        .slice(0, 5)
      if (named.length === 0) return null
      if (claim.has(/ignore/i)) return named.map(path => plan('gitignore', {path}))
      return plan('glob', {
        pattern: named.map(name => (name.includes('/') ? name : `**/${name}`)),
        count: {op: '=', value: 0}
      })
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
    id: 'file-mentioned',
    about: 'a file that a sentence speaks of in another way',
    plans: ['file', 'glob'],
    strength: 'support',
    subject: 'file',
    says: ['<file>', '<path>', '<name>', '<snake>'],
    unless: ['see|refer|copy|rename|remove*|delete*|e.g|like|run|open'],
    whole: true,
    plan(claim) {
      const named = claim.spans.flatMap(span => fileOf(span) ?? []).filter(file => claim.text.includes(file))
      const files = named.filter(file => !PRODUCT.test(file) && !PRIVATE.test(file) && !file.includes('..'))
      return files.length > 0 && files.length <= 5 ? files.map(filePlan) : null
    }
  }
]

/** "The `X` field is set in `file`". */
const FIELD =
  /`([A-Za-z][\w.-]{1,60})` (?:field|key|property|section|option)\b.{0,30}\b(?:in|of) `?((?:[\w-]+\/)*[\w.-]+\.(?:json|ya?ml|toml))`?/i
