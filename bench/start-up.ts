import type {Context} from './context.ts'
import {alternate, bareNode, timed} from './measure.ts'
import {bounded, type Row, ratio, seconds} from './table.ts'

/** Process start to exit on five real documents, against what Node itself takes. */
export const startUp = async ({runs, cli, empty, seeds}: Context): Promise<Row[]> => {
  const run = (...args: string[]) => timed({args: [cli, ...args, ...seeds], cwd: empty})
  const times = await alternate(runs, {
    node: bareNode(empty),
    list: () => run('list'),
    check: () => run('check', '--offline', '--format', 'json')
  })
  const rows = (name: 'list' | 'check', label: string, bound: number): Row[] => [
    bounded(`${label}, minimum`, times[name].min / times.node.min, bound, ratio),
    bounded(`${label}, median`, times[name].median / times.node.median, bound, ratio)
  ]
  return [
    {name: 'node -e 0, minimum', figure: seconds(times.node.min), bound: '', over: null},
    ...rows('list', 'list', 2.6),
    ...rows('check', 'check --offline', 3.2)
  ]
}
