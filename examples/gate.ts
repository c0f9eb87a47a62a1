import {spawn} from 'node:child_process'
import {once} from 'node:events'
import type {AddressInfo} from 'node:net'
import {dirname, join} from 'node:path'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import manifest from './web-service/package.json' with {type: 'json'}
import type {Fault} from './web-service/src/faults.ts'
import {createService} from './web-service/src/service.ts'

const here = dirname(fileURLToPath(import.meta.url))

/** The repository of the example: the gate's workspace. */
export const workspace = join(here, 'web-service')

/** Starts the example service on an ephemeral port of 127.0.0.1. */
export const startService = async (faults: Iterable<Fault> = []): Promise<{url: string; stop(): Promise<void>}> => {
  const {server, stop: end} = createService({
    config: {
      version: manifest.version,
      publicUrl: 'https://api.parcels.example.com',
      adminToken: 'only-for-this-run',
      allowedOrigins: ['https://parcels.example.com'],
      rateLimit: 600
    },
    faults
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  const stop = async (): Promise<void> => {
    const closed = once(server, 'close')
    end()
    server.closeAllConnections()
    await closed
  }
  return {url: `http://127.0.0.1:${port}`, stop}
}

/**
 * Runs the gate's command line as a process of its own, in the example's folder or a copy of it. With `show` its report
 * goes straight to this terminal and `report` is empty.
 */
export const runGate = async (
  args: readonly string[],
  {show = false, folder = workspace} = {}
): Promise<{exitCode: number | null; report: string}> => {
  const cli = join(here, '..', 'dist', 'cli.js')
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: folder,
    stdio: ['ignore', show ? 'inherit' : 'pipe', 'inherit']
  })
  const [[exitCode], report] = await Promise.all([
    once(child, 'close') as Promise<[number | null]>,
    child.stdout ? text(child.stdout) : ''
  ])
  return {exitCode, report}
}
