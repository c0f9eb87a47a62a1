#!/usr/bin/env node
import {enableCompileCache} from 'node:module'
import {expectCrash} from './adapters/last-resort.ts'
import {startFast} from './adapters/start-up.ts'

expectCrash()
startFast()
// Compiling the program takes longer than running it; Node keeps what it compiled for the next call.
enableCompileCache()
// Imported only now: what goes wrong while the modules load is a crash like any other.
const run = async (): Promise<void> => {
  const {main} = await import('./command-line.ts')
  process.exitCode = await main(process.argv.slice(2), process.env)
}
run()
