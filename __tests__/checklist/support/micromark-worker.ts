import {parentPort, workerData} from 'node:worker_threads'
import {parse, postprocess, preprocess} from 'micromark'
import {gfm} from 'micromark-extension-gfm'
import type {Box} from './micromark.ts'

const options = {extensions: [gfm()]}

const boxesIn = (text: string): Box[] => {
  const events = postprocess(
    parse(options)
      .document()
      .write(preprocess()(text, undefined, true))
  )
  return events
    .filter(([phase, token]) => phase === 'enter' && String(token.type) === 'taskListCheck')
    .map(([, {start, end}]) => ({
      line: start.line,
      column: start.column,
      checked: /x/i.test(text.slice(start.offset, end.offset))
    }))
}

parentPort?.postMessage((workerData as string[]).map(boxesIn))
