import {setBoxes, tickOf} from './checklist/boxes.ts'
import {decode} from './checklist/decode.ts'
import {parse} from './checklist/parse.ts'
import type {BoxEdit, Correction, DocumentFix, Item, JudgedDocument, JudgedItem, RawDocument, Role} from './model.ts'
import {correctionsOf} from './policy/corrections.ts'
import {verdictOf} from './policy/judge.ts'

/** A document with its boxes set, and what that changed. Nothing is written yet. */
export interface Fixed {
  fix: DocumentFix
  before: Uint8Array
  after: Uint8Array
}

/** Items with the verdicts they would have, and the role the document would be read in. */
interface Version {
  items: JudgedItem[]
  role: Role
}

/**
 * Sets the boxes of a document to what its checks found. What comes of it is read once more: an item can be done only
 * when those below it are, and a box stays as it is where the words around it would say something else, or where setting it
 * would have the document read in another way. `role` is the one the configuration gives, if any. Pure.
 */
export const fixDocument = (raw: RawDocument, document: JudgedDocument, role?: Role): Fixed => {
  const tick = tickOf(raw.bytes)
  const stuck = new Set<string>()
  const made = new Map<string, Correction>()
  let now: Version = document
  let bytes = raw.bytes
  for (;;) {
    const wanted = correctionsOf(document.role, now.items).map(each => withStuck(each, stuck))
    const round = wanted.filter(({hindrance}) => hindrance === null)
    if (round.length === 0) {
      const edits = editsOf(raw.bytes, bytes, [...made.values()])
      const fix = {path: raw.path, edits, byHand: wanted, notices: noticesOf(document, now.role)}
      return {fix, before: raw.bytes, after: bytes}
    }
    const changed = setBoxes(bytes, round.flatMap(boxSetting), tick)
    const next = reread({path: raw.path, bytes: changed}, now.items, role)
    const verdicts = new Map(next?.items.map(({id, verdict}) => [id, verdict]))
    // An item that is unticked stays an obligation: it must not come to be put off, or not to apply.
    const failed = round.filter(({item, done}) => verdicts.get(item.id) !== (done ? 'verified' : 'failing'))
    if (next !== null && failed.length === 0) {
      for (const correction of round) made.set(correction.item.id, correction)
      now = next
      bytes = changed
    }
    for (const {item} of failed) stuck.add(item.id)
  }
}

const withStuck = (correction: Correction, stuck: ReadonlySet<string>): Correction =>
  correction.hindrance === null && stuck.has(correction.item.id)
    ? {...correction, hindrance: 'the words around its box say otherwise'}
    : correction

const boxSetting = ({item: {box}, done}: Correction) => (box ? [{box, checked: done}] : [])

/** Reads a changed document and judges it by the answers there are; `null` when it holds other items than before. */
const reread = (raw: RawDocument, before: readonly JudgedItem[], given: Role | undefined): Version | null => {
  const {items, role} = parse(raw, {...(given === undefined ? {} : {role: given}), directives: 'report'})
  const same =
    items.length === before.length &&
    items.every(({line, text}, index) => line === before[index]?.line && text === before[index].text)
  return same ? {role, items: before.map((old, index) => rejudged(old, items[index] ?? old))} : null
}

const rejudged = (old: JudgedItem, {state, box}: Item): JudgedItem => ({
  ...old,
  state,
  box,
  verdict: old.verdict === 'waived' ? old.verdict : verdictOf({state, choice: old.choice}, old.outcomes)
})

const editsOf = (before: Uint8Array, after: Uint8Array, made: readonly Correction[]): BoxEdit[] => {
  if (made.length === 0) return []
  const [old, now] = [decode(before).lines, decode(after).lines]
  return made
    .map(correction => {
      const at = correction.item.line - 1
      return {...correction, hindrance: null, before: old[at]?.raw ?? '', after: now[at]?.raw ?? ''}
    })
    .sort((a, b) => a.item.line - b.item.line)
}

/** What may surprise: boxes that are not set because they claim nothing, and boxes that claim nothing any more. */
const noticesOf = ({path, role, items}: JudgedDocument, after: Role): string[] => {
  const remedy = 'If its boxes state facts, give it the role `claims` in the configuration.'
  if (role === 'claims' && after !== role) {
    return [`${path}: no box is ticked any more, so it is read as a ${after}, whose open boxes do not block. ${remedy}`]
  }
  if ((role === 'procedure' || role === 'template') && correctionsOf('claims', items).length > 0) {
    return [`${path} is a ${role}, followed anew each time: its boxes stay as they are. ${remedy}`]
  }
  return []
}
