import {ConfigurationError} from '../errors.ts'
import type {ChecklistDocument, Finding, Item, RawDocument, Role} from '../model.ts'
import {parseBlocks} from './blocks.ts'
import {claimsOf} from './claims.ts'
import {type Context, contextOf} from './context.ts'
import {decode} from './decode.ts'
import {bindDirectives, type DirectiveProblem, type ItemDirectives} from './directives.ts'
import {datesOf, roleOf} from './document.ts'
import {type Draft, pathOf} from './drafts.ts'
import {envItems} from './env-items.ts'
import {readFacts} from './facts.ts'
import {findingAt, findingsOf} from './findings.ts'
import {documentSlug, identify} from './identity.ts'
import {collect} from './items.ts'
import {pairsOf} from './pairs.ts'
import {type Resolved, resolve} from './resolve.ts'
import {sectionLevels} from './section-level.ts'
import {statusDrafts} from './status-lines.ts'

/** What is known of a document from outside. */
export interface DocumentHints {
  /** Role given by the config; a never-ticked document is a template or procedure otherwise. */
  role?: Role
  /** First part of its ids (`documentSlugs` of all paths of the run); derived from the path otherwise. */
  slug?: string
  /** ISO date, for overdue reviews. Without it no date is stale. */
  today?: string
  /**
   * What a mistake in a directive does: `throw` (a `ConfigurationError`, the default: a check that is lost must not look
   * like a pass) or `report` it as a finding.
   */
  directives?: 'throw' | 'report'
}

/** Reads one document. Pure; throws only `ConfigurationError`: too deep nesting, mistaken directives. */
export const parse = (raw: RawDocument, hints: DocumentHints = {}): ChecklistDocument => {
  const decoded = decode(raw.bytes)
  const tree = parseBlocks(decoded.text, raw.path)
  const context = contextOf(raw.path, decoded, tree)
  const marked = collect(context)
  const pairs = pairsOf(context)
  const claims = claimsOf(context, pairs)
  const claim = claims.main
  const stated = inOrder([...marked, ...statusDrafts(context, pairs, marked, claims.head)])
  const role = hints.role ?? roleOf(context, raw.path, stated, claim)
  const facts = readFacts(tree, decoded, linesOf(stated))
  const variables = envItems(facts, tree, decoded)
  const drafts = inOrder([...stated, ...variables.map(({draft}) => draft)])
  const resolved = resolve(context, drafts, sectionLevels(context, pairs, drafts))
  for (const {draft, criticality} of variables) resolved.set(draft, {criticality, condition: null})
  const directives = bindDirectives(tree, decoded, linesOf(drafts))
  const problems = reported(raw.path, directives.problems, hints)
  const given = onePerLine(drafts, directives.byLine)
  const document = hints.slug ?? documentSlug(raw.path)
  const {ids, duplicates} = identify(drafts, document, hasTitle(context), draft => given.get(draft)?.id ?? null)
  const dates = datesOf(pairs)
  const today = hints.today ?? null
  const known = {context, role, claims: claims.all, pairs, facts, drafts: stated, resolved}
  const found = findingsOf({...known, dates, duplicates, today})
  return {
    path: raw.path,
    role,
    encoding: decoded.encoding,
    claim,
    ...dates,
    items: drafts.map(draft => itemOf(draft, ids, resolved, given.get(draft), context)),
    facts,
    findings: [...found, ...problems].sort((a, b) => a.line - b.line)
  }
}

const linesOf = (drafts: readonly Draft[]): number[] => drafts.map(({line}) => line)

/** Whether the first heading is the title of the document: the only one of the first level. */
const hasTitle = ({tree}: Context): boolean =>
  tree.sections[1]?.heading?.level === 1 && tree.sections.filter(({heading}) => heading?.level === 1).length === 1

const inOrder = (drafts: Draft[]): Draft[] => {
  for (let at = 1; at < drafts.length; at++)
    if ((drafts[at]?.line ?? 0) < (drafts[at - 1]?.line ?? 0)) return drafts.sort((a, b) => a.line - b.line)
  return drafts
}

/** Directives by draft; of several drafts on one line the first has them. */
const onePerLine = (
  drafts: readonly Draft[],
  byLine: ReadonlyMap<number, ItemDirectives>
): Map<Draft, ItemDirectives> => {
  const given = new Map<Draft, ItemDirectives>()
  if (byLine.size === 0) return given
  const left = new Map(byLine)
  for (const draft of drafts) {
    const own = left.get(draft.line)
    if (own) given.set(draft, own)
    left.delete(draft.line)
  }
  return given
}

const reported = (path: string, problems: readonly DirectiveProblem[], hints: DocumentHints): Finding[] => {
  const [first] = problems
  if (first && hints.directives !== 'report') {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
    throw new ConfigurationError(first.message + more, {path, ...first.place})
  }
  return problems.map(({message, place}) =>
    findingAt(
      message.startsWith('this directive belongs') ? 'orphan-directive' : 'invalid-directive',
      [place.line],
      message
    )
  )
}

const itemOf = (
  draft: Draft,
  ids: ReadonlyMap<Draft, string>,
  resolved: ReadonlyMap<Draft, Resolved>,
  directives: ItemDirectives | undefined,
  {decoded}: Context
): Item => {
  const {criticality = 'unspecified', condition = null} = resolved.get(draft) ?? {}
  const {line, column, kind, text, state, choice, reason, parent, details, box} = draft
  return {
    id: ids.get(draft) ?? '',
    line,
    column,
    kind,
    text,
    section: [...pathOf(draft)],
    state,
    criticality: directives?.criticality ?? criticality,
    condition,
    choice,
    reason,
    parent: parent === null ? null : (ids.get(parent) ?? null),
    details,
    box: box && {start: decoded.byteOffset(line, box.from), end: decoded.byteOffset(line, box.to)},
    directives: directives?.checks ?? [],
    checks: []
  }
}
