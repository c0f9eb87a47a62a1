import {
  couldRun,
  type Diagnosis,
  type Fix,
  isHealthy,
  NEED_KINDS,
  type NeedGroup,
  type NeedKind,
  type SetupRemark
} from '../doctor/diagnosis.ts'
import {count, figure, firstOf} from './layout.ts'
import {placeText} from './overview.ts'
import {sanitizeLine} from './sanitize.ts'
import {block, type Cell, columns, decisionMarks, detail, type Paint, painter, type TextOptions} from './terminal.ts'

/** Items shown of those that wait for one thing. The JSON form has them all. */
const mostItems = 3
/** Names shown of what is there. */
const mostNames = 10

interface Context {
  paint: Paint
  options: TextOptions
}

interface Words {
  /** In the headline: `3 hosts`. */
  noun: readonly [one: string, many: string]
  heading: string
  /** Reasons that say no more than the heading. */
  implied?: RegExp
}

const words: Readonly<Record<NeedKind, Words>> = {
  input: {noun: ['input', 'inputs'], heading: 'Inputs to give'},
  host: {noun: ['host', 'hosts'], heading: 'Hosts to allow', implied: /allow-list/},
  token: {noun: ['token', 'tokens'], heading: 'Token to give'},
  permission: {noun: ['permission', 'permissions'], heading: 'Permissions to grant in the workflow'},
  variable: {noun: ['variable', 'variables'], heading: 'Variables to set', implied: /is not set(?: in this job)?$/},
  command: {noun: ['command', 'commands'], heading: 'Commands that cannot be started'},
  file: {noun: ['file', 'files'], heading: 'Files that are wanted'},
  history: {noun: ['look into the history', 'looks into the history'], heading: 'History that cannot be read'},
  event: {noun: ['event', 'events'], heading: 'Events on which no workflow runs the gate'},
  other: {noun: ['other thing', 'other things'], heading: 'Other checks without an answer'}
}

/** What `doctor` found, for a terminal; ends with the headline again when it is longer than a screen. */
export const renderDoctor = (diagnosis: Diagnosis, options: TextOptions): string => {
  const context = {paint: painter(options.color), options}
  const {paint} = context
  const {needs, setup} = diagnosis
  const remarks = (level: SetupRemark['level']) =>
    separated(setup.filter(each => each.level === level).map(each => remarkLines(each, context)))
  const of = (status: NeedGroup['status']) => needs.filter(need => need.status === status)
  const head = headline(diagnosis, paint)
  const body = [
    ...NEED_KINDS.flatMap(kind => {
      const missing = of('missing').filter(need => need.kind === kind)
      return block(words[kind].heading, needLines(missing, context), paint)
    }),
    ...block('Mistakes in the set-up', remarks('problem'), paint),
    ...block('Cannot be told from here', needLines(of('unknown'), context), paint),
    ...block('Present', columns(presentRows(of('present')), paint), paint),
    ...block('Notes', remarks('note'), paint)
  ]
  return `${[...head, ...body, ...(body.length > 24 ? ['', ...head] : [])].join('\n')}\n`
}

const headline = (diagnosis: Diagnosis, paint: Paint): string[] => {
  const {checks, needs, setup} = diagnosis
  const ready = checks.filter(couldRun).length
  const waiting = checks.length - ready
  const problems = setup.filter(({level}) => level === 'problem').length
  const {symbol, style} = decisionMarks[isHealthy(diagnosis) ? 'pass' : 'block']
  const total =
    checks.length === 0 ? 'No check is planned' : `${figure(ready)} of ${count(checks.length, 'check')} could run here`
  const rest = [
    waiting > 0 ? `${figure(waiting)} ${waiting === 1 ? 'needs' : 'need'} ${sumOf(needs)}` : '',
    problems > 0 ? count(problems, 'mistake in the set-up', 'mistakes in the set-up') : ''
  ].filter(part => part !== '')
  return [paint(`${symbol} ${total}`, ...style) + rest.map(part => `; ${part}`).join('')]
}

/** `1 input, 3 hosts` */
const sumOf = (needs: readonly NeedGroup[]): string =>
  NEED_KINDS.map(kind => {
    const amount = needs.filter(need => need.kind === kind && need.status === 'missing').length
    return amount === 0 ? '' : count(amount, ...words[kind].noun)
  })
    .filter(part => part !== '')
    .join(', ')

const separated = (groups: readonly string[][]): string[] =>
  groups.flatMap((group, index) => (index ? ['', ...group] : group))

/** A line for each need, below it what cannot be seen from the heading, and after all of them the lines to add. */
const needLines = (needs: readonly NeedGroup[], context: Context): string[] => {
  const {paint, options} = context
  const rows = columns(needs.map(needRow), paint)
  const lines = needs.flatMap((need, index) => [rows[index] ?? '', ...explanation(need, options, paint)])
  return [...lines, ...fixLines(needs.map(({fix}) => fix)).map(line => paint(line, 'cyan'))]
}

const needRow = ({kind, name, status, items}: NeedGroup): Cell[] => {
  const {symbol, style} = decisionMarks[status === 'missing' ? 'block' : 'warn']
  const label = status === 'missing' ? sanitizeLine(name) : `${kind} ${sanitizeLine(name)}`
  return [[symbol, ...style], [label, 'bold'], count(items.length, 'item'), [placesOf(items), 'dim']]
}

/** `docs/READY.md:3, READINESS.md:14 and 38 more` */
const placesOf = (items: NeedGroup['items']): string => {
  const {shown, left} = firstOf(items, mostItems)
  const places = shown.map(({document, line}) => sanitizeLine(placeText(document, {line}))).join(', ')
  return left > 0 ? `${places} and ${figure(left)} more` : places
}

const explanation = (need: NeedGroup, options: TextOptions, paint: Paint): string[] => {
  const {kind, reason, remedy, fix, givenBy} = need
  const isImplied = reason === null || words[kind].implied?.test(reason)
  // The lines to add say the same.
  const isShown = Object.keys(fix).length > 0 && (isImplied || remedy?.startsWith(`add \`${need.name}\``))
  return [
    ...(isImplied ? [] : detail(reason, options, 5)),
    ...givenBy.flatMap(place => detail(`${place}, gives it; this call does not`, options, 5)),
    ...(remedy === null || isShown ? [] : detail(remedy, options, 5, 'fix: ').map(line => paint(line, 'cyan')))
  ]
}

const PLACES = ['flag', 'config', 'workflow'] as const satisfies readonly (keyof Fix)[]

/** The lines to add for several needs together: what has the same key stands below it once. */
const fixLines = (fixes: readonly Fix[]): string[] =>
  PLACES.flatMap(place => {
    const given = fixes.map(fix => fix[place]).filter(text => text !== undefined)
    const lines = place === 'flag' ? [given.join(' ')].filter(text => text !== '') : underOneKey(given)
    return lines.map((line, index) => `     ${(index === 0 ? place : '').padEnd(10)}${line}`)
  })

const underOneKey = (snippets: readonly string[]): string[] => {
  const below = new Map<string, string[]>()
  for (const snippet of snippets) {
    const [key = '', ...lines] = snippet.split('\n')
    below.set(key, [...(below.get(key) ?? []), ...lines])
  }
  return [...below].flat(2)
}

/** A row for each kind: what is there needs no more than its name. */
const presentRows = (needs: readonly NeedGroup[]): Cell[][] =>
  NEED_KINDS.flatMap(kind => {
    const names = needs.filter(need => need.kind === kind).map(({name}) => sanitizeLine(name))
    if (names.length === 0) return []
    const {shown, left} = firstOf(names, mostNames)
    const more = left > 0 ? ` and ${figure(left)} more` : ''
    return [[[decisionMarks.pass.symbol, 'green'], words[kind].noun[1], `${shown.join(', ')}${more}`]]
  })

const remarkLines = ({level, rule, path, line, message, remedy}: SetupRemark, {paint, options}: Context): string[] => {
  const {symbol, style} = decisionMarks[level === 'problem' ? 'block' : 'warn']
  const place = path === null ? '' : sanitizeLine(line === null ? path : placeText(path, {line}))
  return [
    `  ${paint(symbol, ...style)}  ${place === '' ? paint(rule, 'bold') : `${paint(place, 'bold')}  ${paint(rule, 'dim')}`}`,
    ...detail(message, options, 5),
    ...detail(remedy, options, 5, 'fix: ').map(each => paint(each, 'cyan'))
  ]
}
