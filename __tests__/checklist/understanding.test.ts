import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from '../../src/checklist/parse.ts'
import type {ChecklistDocument, Criticality, State} from '../../src/model.ts'
import {root} from '../support/paths.ts'

const shared = join(root, '../shared')

interface Label {
  line: number
  state: State
  criticality: Criticality
  acceptState?: State[]
  acceptCriticality?: Criticality[]
  /** May be found or not. */
  weak?: boolean
  choice?: boolean
}
interface Labels {
  doc: string
  items: Label[]
  notItems?: {line: number; ifEmitted?: State[]}[]
}

const documentAt = (folder: string, name: string): ChecklistDocument => {
  const file = [name, `${name}.md`, `${name}.txt`].map(each => join(folder, each)).find(existsSync) ?? name
  return parse({path: basename(file), bytes: readFileSync(file)}, {directives: 'report'})
}

/** What a comparison of items with labels says, one line for each difference that counts. */
const differences = (document: ChecklistDocument, {items, notItems = []}: Labels): string[] => {
  const found = new Map(document.items.filter(({kind}) => kind !== 'env-var').map(item => [item.line, item]))
  const known = new Set(items.map(({line}) => line))
  const tolerated = new Map(notItems.map(({line, ifEmitted}) => [line, ifEmitted ?? []]))
  const wrong = items.flatMap(label => {
    const item = found.get(label.line)
    if (label.weak) return []
    if (!item) return [`${label.line} missed`]
    if (Boolean(label.choice) !== item.choice) return [`${label.line} choice ${item.choice}`]
    if (label.choice) return []
    const state = [label.state, ...(label.acceptState ?? [])].includes(item.state)
    const level = [label.criticality, ...(label.acceptCriticality ?? [])].includes(item.criticality)
    return [...(state ? [] : [`${label.line} ${item.state}`]), ...(level ? [] : [`${label.line} ${item.criticality}`])]
  })
  const invented = [...found.values()].filter(
    ({line, state}) => !known.has(line) && !tolerated.get(line)?.includes(state)
  )
  return [...wrong, ...invented.map(({line}) => `${line} invented`)]
}

const labelsIn = (folder: string): Labels[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter(file => file.endsWith('.json'))
        .map(file => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Labels)
    : []

describe.skipIf(!existsSync(shared))('real documents', () => {
  const seeds = labelsIn(join(shared, 'seeds/labels'))
  const corpus = labelsIn(join(shared, 'corpus/labels'))

  it.each(seeds.map(labels => [labels.doc, labels] as const))('seed %s is read as labelled', (doc, labels) => {
    expect(differences(documentAt(join(shared, 'seeds'), doc), labels)).toEqual([])
  })

  it.each(corpus.map(labels => [labels.doc, labels] as const))('document %s is read as labelled', (doc, labels) => {
    expect(differences(documentAt(join(shared, 'corpus/docs'), doc), labels)).toEqual([])
  })

  it.each(['902', '903', '905', '907', '908', '913', '914'])('document %s holds no items', doc => {
    const {items} = documentAt(join(shared, 'corpus/docs'), doc)
    expect(items.filter(({kind}) => kind !== 'env-var')).toEqual([])
  })

  const all = existsSync(shared) ? readdirSync(join(shared, 'corpus/docs')) : []
  it.each(all)('%s has different ids and items in order', file => {
    const {items} = documentAt(join(shared, 'corpus/docs'), file)
    expect(new Set(items.map(({id}) => id)).size).toBe(items.length)
    expect(items.map(({line}) => line)).toEqual(items.map(({line}) => line).toSorted((a, b) => a - b))
  })
})

// More of them, and longer ones, in fuzz.test.ts.
describe('hostile documents', () => {
  const head = '# Production readiness\n\n'

  it.each([
    ['brackets', '['.repeat(200_000)],
    ['backticks', '`'.repeat(200_000)],
    ['runs of backticks', Array.from({length: 800}, (_, length) => '`'.repeat(length + 1)).join(' ')],
    ['dashes', '- '.repeat(32_760)],
    ['parentheses', `- [ ] ${'(a '.repeat(100_000)}`],
    ['emphasis', `- [ ] ${'*a'.repeat(100_000)}`],
    ['strikes', `- [ ] ${'~a'.repeat(100_000)}`],
    ['comments', `- [ ] ${'<!-- ` '.repeat(60_000)}`],
    ['conditions', `- [ ] ${'(if '.repeat(100_000)}`],
    ['symbols in a heading', `# ${'✅ '.repeat(100_000)}`],
    ['symbols in a line', `- ✅ ${'✅ '.repeat(100_000)}`],
    ['keys', `**${'a: '.repeat(100_000)}**`],
    ['lost symbols', '\ufffd'.repeat(200_000)],
    ['inputs', `- ${'<input type=checkbox '.repeat(20_000)}`],
    ['colours', '🔴 critical\n'.repeat(40_000)],
    ['status lines', `## Cache\n${'Status: ready\n\n'.repeat(20_000)}`],
    ['words in capitals', `- ${'a: A '.repeat(60_000)}AA`],
    ['offers', `|A|Status|\n|-|-|\n|a|${'✅/'.repeat(60_000)}|`],
    ['nested tasks', Array.from({length: 450}, (_, depth) => `${' '.repeat(2 * depth)}- [ ] a`).join('\n')]
  ])('%s end', (_name, text) => {
    expect(() => parse({path: 'list.md', bytes: new TextEncoder().encode(head + text)})).not.toThrow()
  })
})
