import {readdirSync, statSync} from 'node:fs'
import {join, relative} from 'node:path'
import type {Context} from './context.ts'
import {mixed} from './documents.ts'
import {footprint} from './footprint.ts'
import {bounded, kilobytes, type Row} from './table.ts'

const folderSize = (folder: string): number =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map(name => statSync(join(folder, name)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0)

/** How much code ships, and how much of it an offline run loads. */
export const size = async ({dist, cli, empty, scratch, seeds, write}: Context): Promise<Row[]> => {
  const documents = seeds.length > 0 ? seeds : [write('size.md', mixed(40_000))]
  const {modules} = await footprint({args: [cli, 'check', '--offline', ...documents], cwd: empty}, scratch)
  const loaded = modules.reduce((sum, {size: bytes}) => sum + bytes, 0)
  const largest = modules.toSorted((a, b) => b.size - a.size).slice(0, 3)
  return [
    bounded(`code loaded by check --offline (${modules.length} files)`, loaded, 400_000, kilobytes),
    ...largest.map(({path, size: bytes}) => ({
      name: `  ${relative(dist, path)}`,
      figure: kilobytes(bytes),
      bound: '',
      over: null
    })),
    bounded('whole dist', folderSize(dist), 2_500_000, kilobytes)
  ]
}
