// Plants each bug of planted-bugs/bugs.ts in a copy of the project and expects its test to fail.
//   node tools/planted-bugs.ts            all of them
//   node tools/planted-bugs.ts --docs     writes the table into CONTRIBUTING.md
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {BUGS, type Bug, withTable} from './planted-bugs/bugs.ts'

const root = join(import.meta.dirname, '..')
const contributing = join(root, 'CONTRIBUTING.md')

/** Everything but what is heavy and what no test reads. */
const copied = (path: string): boolean =>
  !/^(node_modules|\.git|\.tmp|coverage)(\/|$)/.test(path.slice(root.length + 1))

interface Counts {
  numPassedTests: number
  numFailedTests: number
}

/** Runs the tests of some bugs in a copy of the project. Throws when vitest did not get as far as running tests. */
const runTests = async (copy: string, bugs: readonly Bug[]): Promise<Counts> => {
  const output = join(copy, 'planted.json')
  rmSync(output, {force: true})
  const files = [...new Set(bugs.map(({test}) => test))]
  const titles = bugs.flatMap(({title}) => (title === undefined ? [] : ['-t', title]))
  const args = [
    join(copy, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--coverage.enabled=false',
    '--reporter=json'
  ]
  const child = spawn(process.execPath, [...args, `--outputFile=${output}`, ...titles, ...files], {
    cwd: copy,
    env: {...process.env, NO_COLOR: '1'},
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => chunks.push(chunk as Buffer))
  await once(child, 'close')
  if (!existsSync(output)) throw new Error(`vitest ran no tests:\n${Buffer.concat(chunks).toString()}`)
  return JSON.parse(readFileSync(output, 'utf8')) as Counts
}

/** Changes one place of a source and answers how to undo it. */
const plant = (copy: string, {file, find, replace}: Bug): (() => void) => {
  const path = join(copy, file)
  const source = readFileSync(path, 'utf8')
  const places = source.split(find).length - 1
  if (places !== 1)
    throw new Error(`"${find}" stands ${places} times in ${file}, not once; mend tools/planted-bugs/bugs.ts`)
  writeFileSync(
    path,
    source.replace(find, () => replace)
  )
  return () => writeFileSync(path, source)
}

/** `null` when the test saw the bug, else what is wrong. */
const isFound = async (copy: string, bug: Bug): Promise<string | null> => {
  const remove = plant(copy, bug)
  try {
    const {numFailedTests, numPassedTests} = await runTests(copy, [bug])
    if (numFailedTests + numPassedTests === 0) return 'no test ran: the bug broke the file instead of the behaviour'
    return numFailedTests > 0 ? null : 'every test passed'
  } finally {
    remove()
  }
}

/** Without a bug every test passes; otherwise its failing would show nothing. */
const assertSound = async (copy: string): Promise<void> => {
  const whole = BUGS.filter(({title}) => title === undefined)
  for (const bugs of [whole, ...BUGS.filter(bug => !whole.includes(bug)).map(bug => [bug])]) {
    const {numFailedTests, numPassedTests} = await runTests(copy, bugs)
    if (numFailedTests === 0 && numPassedTests > 0) continue
    throw new Error(`without any bug planted, tests fail or are missing: ${bugs.map(({test}) => test).join(', ')}`)
  }
}

const makeCopy = (into: string, name: string): string => {
  const copy = join(into, name)
  cpSync(root, copy, {recursive: true, filter: copied})
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

const main = async (): Promise<void> => {
  const scratch = mkdtempSync(join(tmpdir(), 'planted-bugs-'))
  const waiting = [...BUGS]
  const worker = async (copy: string): Promise<void> => {
    for (let bug = waiting.shift(); bug; bug = waiting.shift()) {
      const problem = await isFound(copy, bug).catch(thrown => String(thrown))
      console.log(`${problem === null ? 'found ' : 'MISSED'}  ${bug.bug} (${bug.test})${problem ? `: ${problem}` : ''}`)
      if (problem !== null) process.exitCode = 1
    }
  }
  try {
    const copies = Array.from({length: Math.min(2, availableParallelism())}, (_, index) =>
      makeCopy(scratch, `copy-${index}`)
    )
    const [first = ''] = copies
    await assertSound(first)
    await Promise.all(copies.map(worker))
  } finally {
    rmSync(scratch, {recursive: true, force: true})
  }
}

if (process.argv.includes('--docs')) writeFileSync(contributing, withTable(readFileSync(contributing, 'utf8')))
else await main()
