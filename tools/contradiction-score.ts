// Prints which of the contradictions labelled by hand in the seeds (../shared) are found, the misses with their lines,
// and every finding that no label names, to be judged by hand; with --corpus those of the corpus as well. Ends with 1
// when a figure is below its bound, with 2 when the labels are not there.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {parse} from '../src/checklist/parse.ts'
import type {Finding} from '../src/model.ts'

const {values: options} = parseArgs({
  options: {shared: {type: 'string', default: '../shared'}, corpus: {type: 'boolean', default: false}}
})
const seeds = join(options.shared, 'seeds')
const labels = join(seeds, 'labels')
if (!existsSync(labels)) {
  console.error(`no labels in ${options.shared}`)
  process.exit(2)
}

/** Labelled contradictions that have to be found, of all and of the hard ones. */
const BOUNDS = {all: 0.95, hard: 1}
/** Findings in the seeds that no label names. */
const MOST_UNLABELLED = 3

interface Label {
  lines: [number, number]
  strength: 'hard' | 'soft'
  why: string
}

const contradictionsIn = (path: string): Finding[] =>
  parse({path, bytes: readFileSync(path)}, {directives: 'report'}).findings.filter(({rule}) => rule === 'contradiction')

/** A finding is what a label says when it names both of its lines. */
const says = (finding: Finding, {lines}: Label): boolean => lines.every(line => finding.lines.includes(line))

const found = {all: 0, hard: 0}
const labelled = {all: 0, hard: 0}
let unlabelled = 0
const show = ({lines, message}: Finding): string =>
  `${lines.slice(0, 8).join(', ')}${lines.length > 8 ? ` … (${lines.length})` : ''}: ${message}`

for (const file of readdirSync(labels).sort()) {
  const {doc, contradictions} = JSON.parse(readFileSync(join(labels, file), 'utf8')) as {
    doc: string
    contradictions: Label[]
  }
  const findings = contradictionsIn(join(seeds, existsSync(join(seeds, doc)) ? doc : `${doc}.txt`))
  const misses = contradictions.filter(label => !findings.some(finding => says(finding, label)))
  const hard = contradictions.filter(({strength}) => strength === 'hard')
  const missedHard = misses.filter(({strength}) => strength === 'hard')
  found.all += contradictions.length - misses.length
  labelled.all += contradictions.length
  found.hard += hard.length - missedHard.length
  labelled.hard += hard.length
  console.log(
    `${file}: ${contradictions.length - misses.length} of ${contradictions.length}, ` +
      `hard ${hard.length - missedHard.length} of ${hard.length}`
  )
  for (const {lines, strength, why} of misses) console.log(`  missed (${strength}) ${lines.join(', ')}: ${why}`)
  for (const finding of findings.filter(each => !contradictions.some(label => says(each, label)))) {
    unlabelled++
    console.log(`  not labelled ${show(finding)}`)
  }
}

if (options.corpus) {
  const documents = join(options.shared, 'corpus/docs')
  for (const file of readdirSync(documents).sort())
    for (const finding of contradictionsIn(join(documents, file))) console.log(`${file} ${show(finding)}`)
}

const figures = (['all', 'hard'] as const).map(which => ({which, value: found[which] / labelled[which]}))
for (const {which, value} of figures)
  console.log(`${which}: ${found[which]} of ${labelled[which]} found (${value.toFixed(2)}, at least ${BOUNDS[which]})`)
console.log(`${unlabelled} findings without a label (at most ${MOST_UNLABELLED})`)
if (unlabelled > MOST_UNLABELLED || figures.some(({which, value}) => value < BOUNDS[which])) process.exitCode = 1
