import {plain} from '../checklist/text.ts'
import type {Item} from '../model.ts'
import {once} from '../once.ts'
import {phrases} from './phrases.ts'
import {placesOf, type Words} from './words.ts'

/** An item as rules read it. */
export interface Claim {
  item: Item
  /** The sentence without markup and without what it says of when it applies. */
  text: string
  words: Words
  /** The sentence and the cells or lines that belong to it. */
  all: string
  /** Code spans: those of the sentence first. */
  spans: readonly string[]
  /** Headings above it, the nearest last, and the nearest alone. */
  headings: string
  heading: string
  /** Something is not, or not to be, there. */
  negated: boolean
  /** Whether the sentence holds one of the words, as they stand or in small letters. */
  has(pattern: RegExp): boolean
}

const spansOf = (text: string): string[] => {
  if (!text.includes('`')) return []
  return text.split('`').filter((span, index) => index % 2 === 1 && span !== '' && span.length <= 200)
}

/** Cells that only repeat the state of a row. */
const STATE_CELL = /^(?:status|state|done|result|priority|owner|due|estado|statut|状态|ステータス)\s*:/i

/** When an item applies, which the item says apart. */
const CONDITION = /\s*\((?:if|when|optional|recommended|as needed|wenn|si)\b[^()]*\)/gi

const DENIAL = phrases([
  '^ ?ensure|verify|check|confirm|make ?sure ?that ?there ?is|are ?keys|credentials no|zero|0|without|never|none|kein*|aucun*|sin|ningún|ninguna|nessun*',
  'must|should|may|can|do|does|is|are|was|were|has|have|will|would|could not|never',
  "isn't|aren't|don't|doesn't|can't|cannot|shouldn't|mustn't|won't|hasn't|haven't",
  'not ?be ?publicly|directly|in exposed|committed|reachable|set|hardcoded|hard|code|git|repo|source|frontend',
  '无',
  '没有',
  '不'
])
/** In capitals it is what matters in the sentence. */
const NOT = /\bNOT\b|^[^:]{2,40}:\s+(?:[Nn]o|[Zz]ero|[Nn]ever|[Ww]ithout)\b/

/** First words of sentences about what is to go. */
const REMOVAL = new Set(
  'remove removing delete deleting drop dropped disable disabled deprecate stop avoid revert reverted uninstall decommission retire eliminar borrar quitar desinstalar remover apagar excluir supprimer retirer effacer désinstaller rimuovere eliminare togliere entferne lösche удалить убрать видалити прибрати verwijder usunąć'.split(
    ' '
  )
)
/** First or last words of such sentences. */
const REMOVED = new Set(
  'removed deleted deprecated decommissioned eliminado eliminada eliminados eliminadas borrado borrada removido removida removidos removidas excluído excluída supprimé supprimée supprimés supprimées rimosso rimossa rimossi rimosse eliminato eliminata entfernen entfernt löschen gelöscht удален удалена удалено удалены удалён видалено verwijderd verwijderen usunięto usunięty silindi silinmeli kaldırıldı kaldırılmalı'.split(
    ' '
  )
)
const REMOVED_EAST =
  /^(?:删除|移除|削除|삭제|제거)|(?:删除|移除|削除|삭제|제거)(?:了|済み?|完了|完成|する|した|된|됨|함|하기|완료| 완료)?[\s。.]*(?:$|[(（])/

const isRemoval = ({list, source}: Words): boolean => {
  const first = list[0] ?? ''
  return REMOVAL.has(first) || REMOVED.has(first) || REMOVED.has(list.at(-1) ?? '') || REMOVED_EAST.test(source)
}

/** A sentence that says what is wrong. */
const DEFECT = phrases([
  'not ?yet|fully|properly implemented|configured|enabled|done|available|working|documented|supported|present|started|tested|defined',
  'missing',
  'lack*',
  'broken',
  'incomplete',
  'need|needs more|setup|work|attention',
  'need|needs to be',
  'no ~5 yet|configured|documented|implemented|defined|optimization|optimisation|validation'
])

/** First words of things people do, of which nothing stays that could be looked at. */
const ACTIVITIES = new Set(
  'plan discuss decide evaluate research explore learn understand train explain estimate think ask read choose investigate communicate notify announce schedule brief propose compare familiarise familiarize meet talk assign brainstorm study observe watch remind tell inform email call contact see refer follow if when'.split(
    ' '
  )
)
/** First words that are verbs or nouns, and words behind which they are nouns. */
const AMBIGUOUS = new Set(['contact', 'email', 'schedule', 'read', 'plan', 'call', 'watch'])
const NOUNS = new Set(
  'information info details list service services delivery provider server template templates replica replicas notification notifications sending format verification alerts form page address domain only configured setup integration system documented methods'.split(
    ' '
  )
)
/** First words of work that is over, on something that may be another thing by now. */
const HISTORY = new Set(
  'fixed resolved refactored migrated rewrote moved renamed replaced improved upgraded patched switched converted'.split(
    ' '
  )
)
const OPEN_QUESTIONS = new Set('what how who whom when where which why should could would can will'.split(' '))

/** Whether no rule may read a sentence: an activity, history, a question without answer, a defect in a done item. */
export const isSilent = ({words, text, item}: Claim): boolean => {
  const first = words.list[0] ?? ''
  const noun = AMBIGUOUS.has(first) && NOUNS.has(words.list[1] ?? '')
  if ((ACTIVITIES.has(first) && !noun) || HISTORY.has(first)) return true
  if (OPEN_QUESTIONS.has(first) && text.includes('?')) return true
  return item.state === 'done' && DEFECT.in(words)
}

/** What stands in brackets explains. */
const isDenied = (words: Words): boolean => {
  const found = DENIAL.all(words)
  if (found.length === 0) return false
  const {bracket} = placesOf(words)
  return found.some(({from}) => bracket[from] === 0)
}

/** A cross in front of "No …" names what is wrong, not what must not be. */
const isDefect = (words: Words, {kind, state}: Item): boolean =>
  state !== 'done' && words.list[0] === 'no' && (DEFECT.in(words) || (kind !== 'task' && state === 'open'))

/** What stands in front of a sentence and says how much it matters, when, or that it is still to be done. */
const LABEL =
  /^(?:(?:if|where|when) (?:appropriate|applicable|possible|needed|necessary|required|relevant),?\s+|(?:CRITICAL|IMPORTANT|REQUIRED|RECOMMENDED|OPTIONAL|NEEDED|MISSING|TODO|MUST|HIGH|P[0-3]):\s+)/i

/** The sentence of an item without markup, labels and what it says of when it applies. */
export const sentenceOf = ({text}: Item): string => {
  const sentence = plain(text.includes('(') ? text.replaceAll(CONDITION, '') : text).trim()
  return sentence.replace(LABEL, '')
}

/** More and longer lines are no part of a sentence; reading them all would cost what no document is worth. */
const LINES = 20
const LINE = 500

/** The cells or lines that belong to an item, but for those that repeat its state. */
export const linesOf = ({details}: Item): readonly string[] =>
  details.length === 0
    ? []
    : details
        .slice(0, LINES)
        .map(({text}) => text)
        .filter(text => text.length <= LINE && !STATE_CELL.test(text))

/** Reads an item, whose sentence has been taken apart; each part when a rule first asks for it. */
export const readClaim = (item: Item, words: Words): Claim => {
  const text = words.source
  const all = once(() => [text, ...linesOf(item).map(plain)].join('\n'))
  const spans = once(() => [item.text, ...linesOf(item)].flatMap(spansOf))
  const negated = once(() => (isDenied(words) && !isDefect(words, item)) || NOT.test(text) || isRemoval(words))
  return {
    item,
    text,
    words,
    get all() {
      return all()
    },
    get spans() {
      return spans()
    },
    get negated() {
      return negated()
    },
    get headings() {
      return item.section.join(' / ')
    },
    get heading() {
      return item.section.at(-1) ?? ''
    },
    has: pattern => pattern.test(text)
  }
}
