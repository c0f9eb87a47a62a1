import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Context} from './context.ts'
import {footprint} from './footprint.ts'
import {atLeast, bounded, megabytes, type Row} from './table.ts'

const words =
  'const return import await request response token key user session config value error https://example.com/ => { } ( ) = ; // 0x1f 42 "text"'.split(
    ' '
  )

/** Text as of a program, the same on every run; `seed` tells files apart. */
const code = (bytes: number, seed: number): string => {
  let state = seed + 1
  let text = ''
  while (text.length < bytes) {
    // A linear congruential generator is random enough for words.
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    text += `${words[state % words.length]}${state % 11 === 0 ? '\n' : ' '}`
  }
  return text
}

/** Writes so many files, of 2 to 200 KB, and answers their bytes together. */
const writeTree = (folder: string, count: number): number => {
  let bytes = 0
  for (let index = 0; index < count; index += 1) {
    const text = code([2_000, 20_000, 60_000, 118_000, 200_000][index % 5] ?? 0, index)
    mkdirSync(join(folder, `part-${index % 40}`), {recursive: true})
    writeFileSync(join(folder, `part-${index % 40}`, `file-${index}.ts`), text)
    bytes += text.length
  }
  return bytes
}

/** The scan for secrets over a generated tree of 100 MB: speed and memory of the whole process. */
export const secretScan = async ({cli, scratch, runs}: Context): Promise<Row[]> => {
  const tree = join(scratch, 'tree')
  const bytes = writeTree(tree, runs > 2 ? 1250 : 125)
  writeFileSync(join(tree, 'ready.md'), '- [x] No secrets <!-- verify: secrets timeout=5m -->\n')
  const args = [cli, 'check', '--offline', '--timeout', '10m', '--format', 'json', 'ready.md']
  const {ms, memory, exitCode} = await footprint({args, cwd: tree}, scratch)
  if (exitCode !== 0) throw new Error(`the scan for secrets ended with ${exitCode}`)
  return [
    atLeast(`secrets in ${megabytes(bytes)}`, bytes / 1e3 / ms, 40, value => `${value.toFixed(0)} MB/s`),
    bounded('  memory at the peak', memory, 200e6, megabytes)
  ]
}
