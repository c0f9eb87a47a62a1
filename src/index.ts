import {expectCrash} from './adapters/last-resort.ts'

expectCrash()
// Imported only now: what goes wrong while the modules load is a crash like any other.
const run = async (): Promise<void> => {
  const {main} = await import('./main.ts')
  process.exitCode = await main(process.env)
}
run()
