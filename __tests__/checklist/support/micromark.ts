import {Worker} from 'node:worker_threads'

/** A task box: its line and the column of its bracket, 1-based. */
export interface Box {
  line: number
  column: number
  checked: boolean
}

/**
 * The task boxes micromark sees in each document. It reads them in a thread of its own, where V8 does not count how
 * often each branch of it is taken: that would cost as much again as the reading.
 */
export const micromarkEach = (documents: readonly string[]): Promise<Box[][]> =>
  new Promise((resolve, reject) => {
    // Without the flags of vitest, which ask packages for their slower builds for development.
    const options = {workerData: documents, execArgv: []}
    const worker = new Worker(new URL('./micromark-worker.ts', import.meta.url), options)
    worker.once('message', resolve)
    worker.once('error', reject)
  })
