import type {BoxEdit, Correction, DocumentFix} from '../model.ts'
import {clip, count, plain} from './layout.ts'
import {groundsOf, placeText} from './overview.ts'
import {sanitize, sanitizeJson, sanitizeLine} from './sanitize.ts'
import {block, detail, type Paint, painter, type TextOptions} from './terminal.ts'

const longestLine = 500

/** What `fix` did, or with `dryRun` would do, for a terminal: each changed line before and after, and why. */
export const fixText = (fixes: readonly DocumentFix[], dryRun: boolean, options: TextOptions): string => {
  const paint = painter(options.color)
  const edits = fixes.flatMap(fix => fix.edits.map(edit => editLines(fix.path, edit, options, paint)))
  const byHand = fixes.flatMap(fix => fix.byHand.map(each => handLines(fix.path, each, options, paint)))
  const notices = fixes.flatMap(fix => fix.notices.flatMap(notice => detail(notice, options, 0, 'note: ')))
  const body = [
    ...edits.flatMap(lines => ['', ...lines]),
    ...block('To change by hand', byHand.flat(), paint),
    ...(notices.length > 0 ? ['', ...notices.map(line => paint(line, 'dim'))] : [])
  ]
  return `${[paint(headline(fixes, dryRun), 'bold'), ...body].join('\n')}\n`
}

const headline = (fixes: readonly DocumentFix[], dryRun: boolean): string => {
  const edits = fixes.flatMap(fix => fix.edits)
  const ticked = edits.filter(({done}) => done).length
  if (edits.length === 0) return 'No box to change'
  const parts = [
    ticked > 0 ? `${count(ticked, 'box', 'boxes')} ticked` : '',
    edits.length > ticked ? `${count(edits.length - ticked, 'box', 'boxes')} unticked` : ''
  ].filter(part => part !== '')
  const documents = count(fixes.filter(fix => fix.edits.length > 0).length, 'document')
  return `${dryRun ? 'Dry run, nothing is written: ' : ''}${parts.join(', ')} in ${documents}`
}

const because = ({item}: Correction, options: TextOptions, indent: number): string[] =>
  groundsOf(item).found.flatMap(({kind, text}) => detail(text, options, indent, kind === null ? '' : `${kind}: `))

const editLines = (path: string, edit: BoxEdit, options: TextOptions, paint: Paint): string[] => [
  `${paint(sanitizeLine(placeText(path, edit.item)), 'bold')}  ${edit.done ? 'proved: ticked' : 'disproved: unticked'}`,
  paint(`- ${sourceLine(edit.before)}`, 'red'),
  paint(`+ ${sourceLine(edit.after)}`, 'green'),
  ...because(edit, options, 4).map(line => paint(line, 'dim'))
]

/** A line as it stands in the file, its indentation included. */
const sourceLine = (line: string): string => clip(sanitize(line).replaceAll('\n', ' '), longestLine)

const handLines = (path: string, {item, done, hindrance}: Correction, options: TextOptions, paint: Paint): string[] => [
  `  ${paint(sanitizeLine(placeText(path, item)), 'bold')}  ${plain(item.text)}`,
  ...detail(`${done ? 'it is proved' : 'it is disproved'}, but ${hindrance}`, options, 4),
  ...because({item, done, hindrance}, options, 4).map(line => paint(line, 'dim'))
]

/** The same as JSON: schema `readiness-fix/1`, one line. */
export const fixJson = (fixes: readonly DocumentFix[], dryRun: boolean): string => {
  const value = {
    schema: 'readiness-fix/1',
    dryRun,
    edits: fixes.flatMap(({path, edits}) =>
      edits.map(edit => ({...shape(path, edit), before: edit.before, after: edit.after}))
    ),
    byHand: fixes.flatMap(({path, byHand}) => byHand.map(each => ({...shape(path, each), hindrance: each.hindrance}))),
    notices: fixes.flatMap(({notices}) => notices)
  }
  return `${sanitizeJson(JSON.stringify(value))}\n`
}

const shape = (document: string, correction: Correction) => {
  const {item, done} = correction
  const {id, line, column, kind, text, state} = item
  const found = groundsOf(item).found.map(({kind: check, text: said}) => (check === null ? said : `${check}: ${said}`))
  return {
    document,
    id,
    line,
    column,
    kind,
    text,
    from: state,
    to: done ? 'done' : 'open',
    reason: clip(found.join('; '), 1_000)
  }
}
