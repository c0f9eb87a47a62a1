#!/usr/bin/env node
import {expectCrash} from './adapters/last-resort.ts'

expectCrash()
// Imported only now: what goes wrong while the modules load is a crash like any other.
const {main} = await import('./command-line.ts')
process.exitCode = await main(process.argv.slice(2), process.env)
