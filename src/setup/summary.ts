import type {ChecklistDocument} from '../model.ts'
import {sanitize, sanitizeLine} from '../report/sanitize.ts'

/** What was done, or would be. */
export interface Setup {
  lists: readonly {title: string; because: string}[]
  /** Text by path. */
  written: Readonly<Record<string, string>>
  /** Paths of what was there already. */
  kept: readonly string[]
  /** The checklists as they are understood, new or kept. */
  documents: readonly ChecklistDocument[]
  /** What the user has to do that `init` must not. */
  advice: readonly string[]
  dryRun: boolean
}

const rows = (entries: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...entries.map(([left]) => left.length))
  return entries.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd())
}

const count = (documents: readonly ChecklistDocument[], path: string): string => {
  const items = documents.find(document => document.path === path)?.items ?? []
  return items.length === 0
    ? ''
    : `${items.length} items, ${items.filter(({checks}) => checks.length > 0).length} with a check`
}

/** What is left to do for people. */
export const adviceOf = (
  config: {path: string; kept: boolean},
  first: {path: string; found: boolean; claims: boolean} | null
): string[] => {
  const advice: string[] = []
  if (!config.kept) {
    advice.push(`Correct \`base-url\`, \`allow-hosts\`${first ? ' and `vars`' : ''} in ${config.path}.`)
  } else if (first) {
    const names = first.found ? '' : `name ${first.path} under \`checklists\``
    const role = first.claims ? `give ${first.path} the role \`claims\` under \`documents\`` : ''
    const both = [names, role].filter(Boolean).join(', and ')
    if (both) advice.push(`In ${config.path}, which is yours: ${both}.`)
  }
  return [
    ...advice,
    `See where you stand: readiness check --offline.${first?.claims === false ? '' : ' Tick what is proved: readiness fix.'}`,
    'Commit the files, and let a ruleset of the branch require the job of the workflow.'
  ]
}

/** What `readiness init` tells; with `dryRun` it shows the files themselves too. */
export const summary = ({lists, written, kept, documents, advice, dryRun}: Setup): string => {
  const section = (title: string, entries: readonly (readonly [string, string])[]): string[] =>
    entries.length === 0 ? [] : [title, ...rows(entries), '']
  const lines = [
    ...section(
      'Lists',
      lists.map(({title, because}) => [title, sanitizeLine(because)])
    ),
    ...section(
      dryRun ? 'Would write' : 'Wrote',
      Object.keys(written).map(path => [path, count(documents, path)])
    ),
    ...section(
      'Kept as it is',
      kept.map(path => [sanitizeLine(path), count(documents, path)])
    ),
    'Next',
    ...advice.map((each, index) => `  ${index + 1}. ${sanitizeLine(each)}`)
  ]
  if (dryRun) {
    for (const [path, text] of Object.entries(written)) lines.push('', `==> ${path} <==`, sanitize(text).trimEnd())
  }
  return `${lines.join('\n')}\n`
}
