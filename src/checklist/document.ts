import type {Claim, Role, State} from '../model.ts'
import type {Context} from './context.ts'
import {dateIn} from './dates.ts'
import type {Draft} from './drafts.ts'
import type {Pair} from './pairs.ts'
import {plain} from './text.ts'
import {DATE_KEYS, NEXT_REVIEW_KEYS, VERSION_KEYS} from './words/claims.ts'

/** Dates and version as the key–value lines give them. */
export const datesOf = (
  pairs: readonly Pair[]
): {date: string | null; version: string | null; nextReview: string | null} => {
  const value = (keys: ReadonlySet<string>, read: (value: string) => string | null): string | null => {
    for (const pair of pairs) {
      const found = keys.has(pair.key) ? read(pair.value) : null
      if (found) return found
    }
    return null
  }
  return {
    date: value(DATE_KEYS, dateIn),
    version: value(VERSION_KEYS, text => /\bv?\d+(?:\.\d+)+[\w.+-]*/i.exec(plain(text))?.[0] ?? null),
    nextReview: value(NEXT_REVIEW_KEYS, dateIn)
  }
}

const CLAIMED: ReadonlySet<State> = new Set(['done', 'partial', 'not-applicable', 'unknown'])
const TEMPLATE = /template|vorlage|plantilla|modèle|modelo|模板|テンプレート|шаблон/i
const BLANKS =
  /\$[A-Z]{3,}|\[(?:date|name|yyyy-mm-dd|list|describe|insert|your |project|system|component|owner|team|link|url|version|todo|tbd)[^\]]*\](?!\()|\{\{?\+?\s*\w|_{5,}|<(?:your|insert|name|date|version)[^>]*>/gi

const ISSUE_TEMPLATE = /(?:^|\/)ISSUE_TEMPLATE\b/i

/** Front matter that only a template for issues has. A box that is ticked in it comes ticked. */
const isIssueTemplate = ({decoded: {text}}: Context): boolean => {
  if (!text.startsWith('---\n')) return false
  const front = text.slice(0, Math.max(0, text.indexOf('\n---', 3)))
  return /^name:/m.test(front) && /^about:/m.test(front)
}

const mostlyOpen = (obligations: readonly Draft[]): boolean =>
  obligations.filter(({state}) => state === 'open').length * 2 > obligations.length

/**
 * What the boxes of a document are for. One that is ticked anywhere, or that claims to be ready, states facts; one that
 * is never ticked is followed anew each time, as a template when it has blanks to fill in.
 */
export const roleOf = (context: Context, path: string, drafts: readonly Draft[], claim: Claim | null): Role => {
  const obligations = drafts.filter(({choice}) => !choice)
  if (drafts.length === 0) return 'none'
  if (obligations.length === 0) return 'choice'
  if (ISSUE_TEMPLATE.test(path) || (isIssueTemplate(context) && mostlyOpen(obligations))) return 'template'
  if (claim?.says === 'ready' || claim?.says === 'partial' || obligations.some(({state}) => CLAIMED.has(state)))
    return 'claims'
  const title = context.tree.sections[1]?.heading?.text ?? ''
  const text = context.decoded.text
  const frontMatter = text.startsWith('---') && /^(?:about|assignees|labels):/m.test(text.slice(0, 1500))
  const blanks = text.match(BLANKS)?.length ?? 0
  return TEMPLATE.test(path) || TEMPLATE.test(title) || frontMatter || blanks >= 3 ? 'template' : 'procedure'
}
