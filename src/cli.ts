#!/usr/bin/env node
import {expectCrash} from './adapters/last-resort.ts'
import {fillIn} from './adapters/older-node.ts'
import {keepCompiled} from './adapters/start-up.ts'

expectCrash()
fillIn()
keepCompiled()
// Imported only now: what goes wrong while the modules load is a crash like any other.
const run = async (): Promise<void> => {
  const {main} = await import('./command-line.ts')
  process.exitCode = await main(process.argv.slice(2), process.env)
}
run()
