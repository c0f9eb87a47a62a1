// Prints what a run costs, as ratios within one run on one machine. `--smoke`: few runs, to see that everything works.
// Ends with 0 whatever the figures say; a crash of something measured ends it with another code.
import {existsSync, rmSync} from 'node:fs'
import {actionRun} from './action.ts'
import {type Context, createContext} from './context.ts'
import {httpChecks} from './http-checks.ts'
import {testReport} from './junit.ts'
import {hostileInputs, scale} from './scale.ts'
import {secretScan} from './secrets.ts'
import {size} from './size.ts'
import {startUp} from './start-up.ts'
import {type Row, table} from './table.ts'

interface Section {
  title: string
  measure: (context: Context) => Promise<Row[]>
  /** Only on the real documents beside the project. */
  needsSeeds?: boolean
}

const sections: readonly Section[] = [
  {title: 'Start-up, on the five seeds where nothing else is said', measure: startUp, needsSeeds: true},
  {title: 'Action run against a GitHub on loopback', measure: actionRun},
  {title: 'Code', measure: size},
  {title: 'Large documents', measure: scale},
  {title: 'Heavy checks', measure: async given => [...(await secretScan(given)), ...(await testReport(given))]},
  {title: 'HTTP checks against a slow server on loopback', measure: httpChecks},
  {title: 'Hostile documents', measure: hostileInputs}
]

const context = createContext(process.argv.includes('--smoke'))
if (!existsSync(context.cli)) throw new Error('there is no dist/cli.js; run `npm run build`')
let over = 0
try {
  for (const {title, measure, needsSeeds} of sections) {
    if (needsSeeds && context.seeds.length === 0) {
      console.log(`${title}\n  skipped: the seeds (../shared/seeds) are not here\n`)
      continue
    }
    const rows = await measure(context)
    over += rows.filter(row => row.over).length
    console.log(table(title, rows))
  }
} finally {
  rmSync(context.scratch, {recursive: true, force: true})
}
console.log(over === 0 ? 'All within their bounds.' : `${over} over ${over === 1 ? 'its bound' : 'their bounds'}.`)
