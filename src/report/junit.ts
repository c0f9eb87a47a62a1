import type {BaseChange, BaseComparison, JudgedDocument, JudgedItem, Report} from '../model.ts'
import {escapeXml} from './escape-xml.ts'
import {plain} from './layout.ts'
import {baseText, groundsOf, isSettled} from './overview.ts'

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')

const seconds = (items: readonly JudgedItem[]): number =>
  items.flatMap(({outcomes}) => outcomes).reduce((sum, {ms}) => sum + ms, 0) / 1_000

const grounds = (item: JudgedItem): string => {
  const {found, remedies} = groundsOf(item)
  const lines = found.flatMap(({kind, text, output}) => [
    kind === null ? text : `${kind}: ${text}`,
    ...(output === '' ? [] : output.split('\n'))
  ])
  return [...lines, ...remedies.map(remedy => `Fix: ${remedy}`)].join('\n')
}

/** A case that passes only when the item does: what warns is skipped, never green. */
const verdictElement = (item: JudgedItem): string => {
  if (item.decision === 'block') {
    return `<failure${attributes({type: item.verdict, message: item.because})}>${escapeXml(grounds(item))}</failure>`
  }
  if (item.decision === 'warn' || !isSettled(item.verdict)) {
    return `<skipped${attributes({message: `${item.verdict}: ${item.because}`})}/>`
  }
  return `<system-out>${escapeXml(`${item.verdict}\n${grounds(item)}`)}</system-out>`
}

const testcase = (path: string, item: JudgedItem): string =>
  `    <testcase${attributes({
    classname: [path, ...item.section.map(part => plain(part))].join(' › '),
    name: plain(item.text) || item.id,
    file: path,
    line: item.line,
    time: seconds([item])
  })}>${verdictElement(item)}</testcase>`

const suite = (name: string, cases: readonly string[], time: number): string => {
  const having = (element: string) => cases.filter(one => one.includes(`<${element}`)).length
  const figures = {tests: cases.length, failures: having('failure'), errors: 0, skipped: having('skipped'), time}
  return `  <testsuite${attributes({name, ...figures})}>\n${cases.map(one => `${one}\n`).join('')}  </testsuite>`
}

const changeCase = ({change, text, document, line, message, decision}: BaseChange): string => {
  const told =
    decision === 'block'
      ? `<failure${attributes({type: change, message})}/>`
      : `<skipped${attributes({message: `${change}: ${message}`})}/>`
  return `    <testcase${attributes({classname: `${document} › base`, name: plain(text), file: document, line})}>${told}</testcase>`
}

const missingCase = (base: BaseComparison): string =>
  `    <testcase${attributes({classname: 'base', name: 'The base can be read'})}><failure${attributes({type: 'missing', message: baseText(base)})}/></testcase>`

const documentSuite = ({path, items}: JudgedDocument): string =>
  suite(
    path,
    items.map(item => testcase(path, item)),
    seconds(items)
  )

/** The report as JUnit XML: a suite for each document, a case for each item. */
export const renderJunit = ({documents, base}: Report): string => {
  const changes = (base?.changes ?? []).map(changeCase)
  if (base?.missing) changes.push(missingCase(base))
  const suites = [...documents.map(documentSuite), ...(changes.length > 0 ? [suite('base', changes, 0)] : [])]
  const total = seconds(documents.flatMap(({items}) => items))
  const head = `<testsuites${attributes({name: 'readiness-gate', time: total})}>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.map(one => `${one}\n`).join('')}</testsuites>\n`
}
