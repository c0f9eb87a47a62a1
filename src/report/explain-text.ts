import type {Check, ChecklistDocument, CheckResult, Item, JudgedDocument, JudgedItem} from '../model.ts'
import {plain} from './layout.ts'
import {placeText} from './overview.ts'
import {sanitizeLine} from './sanitize.ts'
import {decisionMarks, detail, type Paint, painter, stateMarks, type TextOptions, verdictMarks} from './terminal.ts'

/**
 * Everything about one item for a terminal: what the document claims, which checks were planned and why, what they
 * answered, and what follows. An item that was not judged ends with its checks.
 */
export const explainText = (
  document: ChecklistDocument | JudgedDocument,
  item: Item | JudgedItem,
  options: TextOptions
): string => {
  const paint = painter(options.color)
  const judged = 'verdict' in item ? item : null
  const lines = [
    paint(plain(item.text), 'bold'),
    paint(`${sanitizeLine(placeText(document.path, item))}  ${sanitizeLine(item.id)}`, 'dim'),
    '',
    ...claim(document, item, options, paint),
    '',
    ...checks(item, judged, options, paint),
    ...(judged === null ? [] : ['', ...verdict(judged, options, paint)])
  ]
  return `${lines.join('\n')}\n`
}

type Field = readonly [name: string, text: string]

const fields = (rows: readonly Field[], options: TextOptions, indent = 2): string[] => {
  const filled = rows.filter(([, text]) => text !== '')
  const size = Math.max(0, ...filled.map(([name]) => name.length)) + 2
  return filled.flatMap(([name, text]) => detail(text, options, indent, name.padEnd(size)))
}

const claim = (
  {role}: ChecklistDocument | JudgedDocument,
  item: Item,
  options: TextOptions,
  paint: Paint
): string[] => {
  const {symbol, style} = stateMarks[item.state]
  return [
    `${paint('Claim', 'bold')}  ${paint(`${symbol} ${item.state}`, ...style)}`,
    ...fields(
      [
        ['section', item.section.map(part => plain(part)).join(' › ')],
        ['kind', `${item.kind}${item.choice ? ', an option among several' : ''}, in a document of role ${role}`],
        ['criticality', item.criticality],
        ['condition', plain(item.condition ?? '')],
        ['reason', plain(item.reason ?? '')],
        ...item.details.slice(0, 20).map(({line, text}): Field => [`line ${line}`, plain(text)])
      ],
      options
    )
  ]
}

const origins = {
  directive: 'asked for by the document',
  config: 'asked for by the config',
  inferred: 'inferred from the text'
} as const

const checks = (item: Item, judged: JudgedItem | null, options: TextOptions, paint: Paint): string[] => {
  if (item.checks.length === 0 && !judged?.outcomes.length) {
    return [`${paint('Checks', 'bold')}  none: no directive, no config entry and no rule matches its text`]
  }
  const results: readonly (CheckResult | {check: Check})[] = judged?.outcomes.length
    ? judged.outcomes
    : item.checks.map(check => ({check}))
  return [paint('Checks', 'bold'), ...results.flatMap(result => [...checked(result, options, paint)])]
}

const checked = (result: CheckResult | {check: Check}, options: TextOptions, paint: Paint): string[] => {
  const {kind, params, options: settings, origin, strength, rule} = result.check
  const outcome = 'outcome' in result ? result.outcome : null
  const took = 'ms' in result ? ` in ${Math.round(result.ms)} ms` : ''
  const style = outcome?.status === 'passed' ? 'green' : outcome?.status === 'failed' ? 'red' : 'yellow'
  return [
    `  ${paint(kind, 'cyan')}${outcome === null ? '' : `  ${paint(outcome.status, style)}${paint(took, 'dim')}`}`,
    ...fields(
      [
        ['parameters', JSON.stringify(params)],
        ['options', Object.keys(settings).length === 0 ? '' : JSON.stringify(settings)],
        ['origin', `${origins[origin]}${rule === null ? '' : ` by rule ${rule}`}`],
        ['strength', strength === 'proof' ? 'proof: settles the item' : 'support: speaks for the item'],
        ['evidence', outcome?.status === 'passed' ? outcome.evidence : ''],
        ['reason', outcome !== null && 'reason' in outcome ? outcome.reason : ''],
        ['remedy', (outcome !== null && 'remedy' in outcome && outcome.remedy) || '']
      ],
      options,
      4
    )
  ]
}

const verdict = (item: JudgedItem, options: TextOptions, paint: Paint): string[] => {
  const {symbol, style} = verdictMarks[item.verdict]
  return [
    `${paint('Verdict', 'bold')}  ${paint(`${symbol} ${item.verdict}`, ...style)}`,
    ...fields(
      [
        ['decision', `${decisionMarks[item.decision].symbol} ${item.decision}, judged as ${item.level}`],
        ['because', item.because],
        [
          'waiver',
          item.waiver ? `${item.waiver.reason}${item.waiver.expires ? `, until ${item.waiver.expires}` : ''}` : ''
        ],
        ['sign-off', item.signOff ? `by ${item.signOff.by} at ${item.signOff.at}` : '']
      ],
      options
    )
  ]
}
