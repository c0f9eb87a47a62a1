// Prints how well the checks that prose becomes fit what people judged by hand (../shared). `--misses` names each miss.
// Ends with 1 when a figure is below its bound, with 2 when the labels are not there.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {parse} from '../src/checklist/parse.ts'
import {infer} from '../src/infer/infer.ts'
import type {Check, ChecklistDocument} from '../src/model.ts'
import {type Expected, expectations, type Label} from './infer-score/kinds.ts'

const {values: options} = parseArgs({
  options: {shared: {type: 'string', default: '../shared'}, misses: {type: 'boolean', default: false}}
})
const shared = options.shared
if (!existsSync(join(shared, 'seeds/labels'))) {
  console.error(`no labels in ${shared}`)
  process.exit(2)
}

/** What each figure has to reach. */
const BOUNDS: Readonly<Record<string, number>> = {
  'seeds: right kind': 0.9,
  'seeds: right parameters': 0.85,
  'seeds: precision of proofs': 0.95,
  'seeds: facts': 0.9,
  'corpus: precision of proofs': 0.95,
  'corpus: recall of R, C, P (proof)': 0.7,
  'corpus: any check, R, C, P, A, W': 0.55
}

class Share {
  right = 0
  all = 0
  readonly misses: string[] = []
  add(isRight: boolean, miss: string): void {
    this.all += 1
    if (isRight) this.right += 1
    else this.misses.push(miss)
  }
  get value(): number {
    return this.all === 0 ? 0 : this.right / this.all
  }
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const documentAt = (path: string): ChecklistDocument =>
  infer(parse({path: 'docs/readiness.md', bytes: readFileSync(path)}, {directives: 'report'}))
const show = (checks: readonly Check[]): string =>
  checks
    .map(
      ({kind, params, strength, rule}) =>
        `${strength === 'proof' ? '' : '~'}${kind} ${JSON.stringify(params)} (${rule})`
    )
    .join('; ')

/** Levels at which a machine can settle a sentence. */
const PROVABLE = ['repo', 'ci', 'probe', 'platform']

const seeds = (): Record<string, Share> => {
  const kind = new Share()
  const parameters = new Share()
  const precision = new Share()
  const facts = new Share()
  for (const file of readdirSync(join(shared, 'seeds/labels')).sort()) {
    const label = read(join(shared, 'seeds/labels', file)) as SeedLabels
    const document = documentAt(join(shared, 'seeds', label.doc))
    for (const wanted of label.items) {
      const item = document.items.find(each => each.line === wanted.line && each.kind !== 'env-var')
      if (!item) {
        if (!wanted.weak) kind.add(false, `${file}:${wanted.line} is no item`)
        continue
      }
      judgeItem(`${file}:${wanted.line} ${wanted.text}`, wanted, item.checks, {kind, parameters, precision})
    }
    judgeFacts(file, label, document, facts)
  }
  return {
    'seeds: right kind': kind,
    'seeds: right parameters': parameters,
    'seeds: precision of proofs': precision,
    'seeds: facts': facts
  }
}

interface SeedItem {
  line: number
  text: string
  weak?: boolean
  verify: Label & {acceptLevel?: string[]; also?: Label[]}
}
interface SeedLabels {
  doc: string
  items: SeedItem[]
  facts: {line: number; kind: string; value: Record<string, unknown>}[]
}

const judgeItem = (
  name: string,
  {verify}: SeedItem,
  checks: readonly Check[],
  shares: {kind: Share; parameters: Share; precision: Share}
): void => {
  const accepted = [verify, ...(verify.also ?? [])].flatMap((label): [Label, Expected][] => {
    const expected = expectations[label.kind ?? '']
    return expected ? [[label, expected]] : []
  })
  const fitting = accepted.filter(([, {kinds}]) => checks.some(check => kinds.includes(check.kind)))
  if (['repo', 'ci', 'probe'].includes(verify.level)) {
    const about = `${name} [${verify.level}/${verify.kind} ${JSON.stringify(verify.params)}]: ${show(checks) || 'nothing'}`
    shares.kind.add(fitting.length > 0, about)
    const params = verify.params ?? {}
    const first = accepted.find(([label]) => label === verify)
    const right = first
      ? first[1].fits(
          params,
          checks.filter(check => first[1].kinds.includes(check.kind))
        )
      : false
    const also = fitting.some(
      ([label, expected]) =>
        label !== verify &&
        expected.fits(
          label.params ?? {},
          checks.filter(check => expected.kinds.includes(check.kind))
        )
    )
    shares.parameters.add(right || also, about)
  }
  const provable = [verify.level, ...(verify.acceptLevel ?? [])].some(level => PROVABLE.includes(level))
  for (const check of checks.filter(each => each.strength === 'proof')) {
    const known = accepted.some(([, {kinds}]) => kinds.includes(check.kind))
    shares.precision.add(provable && known, `${name} [${verify.level}/${verify.kind}]: ${show([check])}`)
  }
}

/** Facts that become checks of an item. */
const judgeFacts = (file: string, {facts}: SeedLabels, {items}: ChecklistDocument, share: Share): void => {
  const all = items.flatMap(({checks}) => checks)
  const asks = (path: unknown, json: boolean): boolean =>
    all.some(
      ({kind, params}) =>
        kind === 'http' &&
        String(params['url']).endsWith(String(path)) &&
        (!json || 'json' in params || 'status' in params)
    )
  for (const {line, kind, value} of facts) {
    const about = `${file}:${line} ${kind} ${JSON.stringify(value)}`
    if (kind === 'env-var' && typeof value['severityWord'] === 'string') {
      share.add(
        items.some(item => item.kind === 'env-var' && item.text === value['name'] && item.checks.length > 0),
        about
      )
    } else if (kind === 'http-request') {
      const {expect} = value as {expect?: {body?: object; status?: number} | null}
      if (expect?.body || expect?.status) share.add(asks(value['path'], true), about)
    } else if (kind === 'k8s-probe') share.add(asks(value['path'], false), about)
    else if (kind === 'migration-file')
      share.add(
        all.some(({params}) => JSON.stringify(params).includes(String(value['file']).split('/').at(-1) ?? '')),
        about
      )
  }
}

interface Judged {
  doc: string
  line: number
  text: string
  level?: string
  ok?: boolean
  rule: string
}

/** Sentences are judged where they stand, so that sections and facts count. */
const corpus = (): Record<string, Share> => {
  const precision = new Share()
  const proof = new Share()
  const any = new Share()
  const kept = new Share()
  const silent = new Share()
  const {items} = read(join(shared, 'corpus/items-labelled.json')) as {items: Judged[]}
  const documents = new Map<string, ChecklistDocument>()
  const checksAt = ({doc, line}: Judged): readonly Check[] | null => {
    const known = documents.get(doc) ?? documentAt(join(shared, 'corpus/docs', `${doc}.md`))
    documents.set(doc, known)
    const found = known.items.filter(each => each.line === line)
    return found.length === 0 ? null : found.flatMap(({checks}) => checks)
  }
  for (const item of items) {
    const checks = checksAt(item)
    const about = `${item.level} ${item.doc}:${item.line} ${item.text.slice(0, 120)}: ${checks === null ? 'no item' : show(checks) || 'nothing'}`
    const proofs = (checks ?? []).filter(({strength}) => strength === 'proof')
    const level = item.level ?? 'X'
    if (proofs.length > 0) precision.add('RCPA'.includes(level), about)
    if ('RCP'.includes(level)) proof.add(proofs.length > 0, about)
    if ('RCPAW'.includes(level)) any.add((checks ?? []).length > 0, about)
  }
  const {items: hits} = read(join(shared, 'corpus/rule-hits-judged.json')) as {items: Judged[]}
  for (const hit of hits) {
    const checks = checksAt(hit)
    const about = `${hit.ok ? '+' : '-'} {${hit.rule}} ${hit.doc}:${hit.line} ${hit.text.slice(0, 120)}: ${checks === null ? 'no item' : show(checks) || 'nothing'}`
    if (hit.ok) kept.add((checks ?? []).length > 0, about)
    else silent.add(!(checks ?? []).some(({strength}) => strength === 'proof'), about)
  }
  return {
    'corpus: precision of proofs': precision,
    'corpus: recall of R, C, P (proof)': proof,
    'corpus: any check, R, C, P, A, W': any,
    'keyword hits judged right: any check': kept,
    'keyword hits judged wrong: no proof': silent
  }
}

for (const [name, share] of Object.entries({...seeds(), ...corpus()})) {
  const bound = BOUNDS[name]
  const below = bound !== undefined && share.value < bound
  if (below) process.exitCode = 1
  const figure = `${(100 * share.value).toFixed(1).padStart(5)} %  ${`${share.right}/${share.all}`.padStart(8)}`
  console.log(
    `${name.padEnd(38)} ${figure}${bound === undefined ? '' : `  at least ${Math.round(100 * bound)} %${below ? '  BELOW' : ''}`}`
  )
  if (options.misses) for (const miss of share.misses) console.log(`    ${miss}`)
}
