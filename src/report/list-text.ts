import type {Check, ChecklistDocument, Encoding, Fact, Item, Listing} from '../model.ts'
import {clip, count, plain} from './layout.ts'
import {placeText, sectionsOf} from './overview.ts'
import {sanitizeLine} from './sanitize.ts'
import {type Cell, columns, type Paint, painter, stateMarks, type TextOptions} from './terminal.ts'

/** What `list` understood of the documents, for a terminal: nothing was checked or judged. */
export const renderListText = ({documents}: Listing, options: TextOptions): string => {
  const paint = painter(options.color)
  const items = documents.flatMap(document => document.items)
  const total = `${count(items.length, 'item')} in ${count(documents.length, 'document')}`
  const planned = items.filter(({checks}) => checks.length > 0).length
  const ending = `${total}, ${count(planned, 'item')} with a check`
  return `${[...documents.flatMap(document => [...about(document, paint, options), '']), paint(ending, 'bold')].join('\n')}\n`
}

const about = (document: ChecklistDocument, paint: Paint, options: TextOptions): string[] => [
  `${paint(sanitizeLine(document.path), 'bold')}  ${paint(facts(document), 'dim')}`,
  ...(document.claim
    ? [`  says “${plain(document.claim.text, 120)}” (${document.claim.says}) in line ${document.claim.line}`]
    : []),
  ...sectionsOf(document.items).flatMap(({path, items}) => [
    '',
    `  ${paint(path.map(part => plain(part, 80)).join(' › ') || '(no section)', 'bold')}`,
    ...columns(
      items.map(item => itemRow(item, options)),
      paint,
      4
    )
  ]),
  ...listed('Facts', document.facts.map(factRow), paint),
  ...listed(
    'Findings',
    document.findings.map(({line, rule, message}) => findingRow(document.path, line, rule, message)),
    paint
  )
]

const facts = ({role, items, date, version, nextReview, encoding}: ChecklistDocument): string =>
  [
    role,
    count(items.length, 'item'),
    version === null ? '' : `version ${sanitizeLine(version)}`,
    date === null ? '' : `of ${sanitizeLine(date)}`,
    nextReview === null ? '' : `next review ${sanitizeLine(nextReview)}`,
    ...damage(encoding)
  ]
    .filter(part => part !== '')
    .join(', ')

const damage = ({charset, repaired, runs, lost}: Encoding): string[] => [
  charset === 'utf-8' ? '' : charset,
  repaired === null ? '' : `${count(runs, 'run')} of ${repaired} repaired`,
  lost === 0 ? '' : `${count(lost, 'symbol')} lost`
]

const itemRow = (item: Item, {width}: TextOptions): Cell[] => {
  const {symbol, style} = stateMarks[item.state]
  const extra = [
    item.condition === null ? '' : `if ${plain(item.condition, 60)}`,
    item.choice ? 'choice' : '',
    item.kind === 'task' ? '' : item.kind,
    item.reason === null ? '' : plain(item.reason, 60),
    item.checks.length === 0 ? '' : `⚙ ${item.checks.map(checkText).join(', ')}`
  ].filter(part => part !== '')
  return [
    [String(item.line), 'dim'],
    [`${symbol} ${item.state}`, ...style],
    item.criticality === 'unspecified' ? '' : item.criticality,
    plain(item.text, Math.max(80, width - 40)),
    [extra.join(' · '), 'cyan']
  ]
}

const checkText = ({kind, origin, strength}: Check): string =>
  `${kind}${origin === 'directive' ? '' : ` (${origin}${strength === 'support' ? ', support' : ''})`}`

const factRow = ({line, kind, value, criticality}: Fact): Cell[] => [
  [String(line), 'dim'],
  sanitizeLine(kind),
  criticality ?? '',
  sanitizeLine(clip(JSON.stringify(value), 120))
]

const findingRow = (path: string, line: number, rule: string, message: string): Cell[] => [
  sanitizeLine(placeText(path, {line})),
  [sanitizeLine(rule), 'yellow'],
  plain(message)
]

const listed = (heading: string, rows: readonly Cell[][], paint: Paint): string[] =>
  rows.length === 0 ? [] : ['', `  ${paint(heading, 'bold')}`, ...columns(rows, paint, 4)]
