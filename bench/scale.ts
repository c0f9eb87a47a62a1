import type {Context} from './context.ts'
import {checklist, hostile, mixed} from './documents.ts'
import {footprint} from './footprint.ts'
import {alternate, bareNode, timed} from './measure.ts'
import {bounded, megabytes, type Row, ratio, seconds} from './table.ts'

/** Large documents: the time of `list` as a process, and that it grows with the size and no faster. */
export const scale = async (context: Context): Promise<Row[]> => {
  const {cli, empty, write} = context
  const list = (path: string) => () => timed({args: [cli, 'list', '--format', 'json', path], cwd: empty})
  const tasks = checklist(10_042)
  const times = await alternate(Math.min(context.runs, 5), {
    node: bareNode(empty),
    tasks: list(write('tasks.md', tasks)),
    small: list(write('small.md', mixed(400_000))),
    large: list(write('large.md', mixed(4_000_000)))
  })
  return [
    bounded(`list of 10,042 tasks (${(tasks.length / 1e6).toFixed(1)} MB)`, times.tasks.min, 200, seconds),
    {name: '  the same against node -e 0', figure: ratio(times.tasks.min / times.node.min), bound: '', over: null},
    {name: 'list of 4 MB', figure: seconds(times.large.min), bound: '', over: null},
    bounded('  4 MB against 0.4 MB', times.large.min / times.small.min, 11, ratio)
  ]
}

/** Documents written to hang a reader: time and memory of `list`, whatever it answers. */
export const hostileInputs = async ({cli, empty, scratch, write}: Context): Promise<Row[]> => {
  const rows: Row[] = []
  for (const [index, [name, text]] of Object.entries(hostile).entries()) {
    const args = [cli, 'list', '--format', 'json', write(`hostile-${index}.md`, text)]
    const {ms, memory, exitCode} = await footprint({args, cwd: empty}, scratch)
    if (exitCode !== 0 && exitCode !== 2) throw new Error(`list of "${name}" ended with ${exitCode}`)
    rows.push({
      name,
      figure: `${seconds(ms)} ${megabytes(memory)}`,
      bound: '< 1.00 s 300 MB',
      over: ms >= 1000 || memory >= 300e6
    })
  }
  return rows
}
