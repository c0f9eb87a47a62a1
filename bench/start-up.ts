import type {Context} from './context.ts'
import {alternate, bareNode, timed} from './measure.ts'
import {bounded, type Row, ratio, seconds} from './table.ts'

/** A checklist that asks for nothing heavy. */
const small = `# Launch

## Must

- [x] README is there <!-- verify: glob pattern=READ* -->
- [ ] The name is chosen
- [x] The team agrees

## Nice to have

- [ ] Stickers
`

/** Process start to exit on five real documents and on a small one, against what Node itself takes. */
export const startUp = async ({runs, cli, empty, seeds, write}: Context): Promise<Row[]> => {
  const run = (documents: readonly string[], ...args: string[]) =>
    timed({args: [cli, ...args, ...documents], cwd: empty})
  const little = [write('small-list.md', small)]
  const check = ['check', '--offline', '--format', 'json']
  const times = await alternate(runs, {
    node: bareNode(empty),
    list: () => run(seeds, 'list'),
    check: () => run(seeds, ...check),
    smallList: () => run(little, 'list'),
    smallCheck: () => run(little, ...check)
  })
  const rows = (name: 'list' | 'check' | 'smallList' | 'smallCheck', label: string, bound: number): Row[] => [
    bounded(`${label}, minimum`, times[name].min / times.node.min, bound, ratio),
    bounded(`${label}, median`, times[name].median / times.node.median, bound, ratio)
  ]
  return [
    {name: 'node -e 0, minimum', figure: seconds(times.node.min), bound: '', over: null},
    ...rows('list', 'list', 2.6),
    ...rows('check', 'check --offline', 3.2),
    ...rows('smallList', 'a small checklist: list', 2.6),
    ...rows('smallCheck', 'a small checklist: check --offline', 3.2)
  ]
}
