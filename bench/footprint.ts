import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Command} from './measure.ts'

const preload = pathToFileURL(join(import.meta.dirname, 'preload.mjs')).href

/** What one run of Node took. */
export interface Footprint {
  /** The files it loaded as modules, Node's own left out, and their bytes. */
  modules: {path: string; size: number}[]
  /** Bytes of memory at the peak. */
  memory: number
  exitCode: number | null
  ms: number
}

/** Runs Node on `args` and answers which code it loaded and how much memory it took. */
export const footprint = async ({args, cwd}: Command, into: string): Promise<Footprint> => {
  const file = join(into, 'footprint.json')
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', preload, ...args], {
    cwd,
    env: {PATH: process.env['PATH'] ?? '', FOOTPRINT: file},
    stdio: 'ignore'
  })
  const [exitCode] = (await once(child, 'exit')) as [number | null]
  const ms = performance.now() - start
  const noted = JSON.parse(readFileSync(file, 'utf8')) as {memory: number; modules: Record<string, number>}
  const modules = Object.entries(noted.modules).map(([path, size]) => ({path, size}))
  return {modules, memory: noted.memory, exitCode, ms}
}
