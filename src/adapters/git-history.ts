import {execFile, spawn} from 'node:child_process'
import {once} from 'node:events'
import {promisify} from 'node:util'
import {Refusal} from '../errors.ts'
import type {Addition} from '../ports.ts'
import {reading, surroundings} from './git-objects.ts'

/** Characters of one file in one commit; what is longer is refused, so that nothing is passed over. */
const limit = 20_000_000

// Neither the user's configuration nor an attribute in the repository may change what is shown, or hide it.
const log = [
  '-c',
  'core.quotePath=false',
  '-c',
  'log.showSignature=false',
  'log',
  '--format=%x00%H',
  '--patch',
  '--unified=0',
  '--cc',
  '--text',
  '--no-renames',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--relative',
  'HEAD',
  '--',
  '.'
]

/** See `Source.additions`; paths are relative to `dir`. */
export async function* additionsOf(dir: string, signal: AbortSignal): AsyncGenerator<Addition> {
  await assertWhole(dir)
  const child = spawn('git', reading(dir, log), {env: surroundings(), stdio: ['ignore', 'pipe', 'ignore'], signal})
  const ended = once(child, 'close').catch(() => [null])
  try {
    const parser = new PatchParser()
    let rest = ''
    for await (const chunk of child.stdout.setEncoding('utf8') as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > limit) throw tooLong()
      for (const line of lines) yield* parser.take(line)
    }
    yield* parser.take(rest)
    yield* parser.flush()
    const [code] = (await ended) as [number | null]
    signal.throwIfAborted()
    if (code !== 0) throw new Refusal('git could not read the history')
  } finally {
    child.kill()
  }
}

const tooLong = (): Refusal =>
  new Refusal(`a file in the history is longer than ${limit.toLocaleString('en')} characters`)

const assertWhole = async (dir: string): Promise<void> => {
  const args = reading(dir, ['rev-parse', '--is-shallow-repository'])
  const {stdout} = await promisify(execFile)('git', args, {env: surroundings()}).catch(() => {
    throw new Refusal('there is no git repository to read the history of', 'check the repository out first')
  })
  if (stdout.trim() !== 'false') {
    throw new Refusal('the clone is shallow: most of its history is not here', 'check out with `fetch-depth: 0`')
  }
}

/** Takes a log with patches line by line. What follows a hunk's head begins with a sign; nothing else there does. */
class PatchParser {
  #commit = ''
  #path = ''
  /** Parents the hunk compares with, a column each; 0 outside of a hunk. */
  #columns = 0
  #added: string[] = []
  #length = 0;

  *take(line: string): Generator<Addition> {
    if (line.startsWith('\0')) {
      yield* this.flush()
      this.#commit = line.slice(1)
    } else if (line.startsWith('diff ')) {
      yield* this.flush()
    } else if (line.startsWith('@@')) {
      this.#columns = (/^@+/.exec(line)?.[0].length ?? 1) - 1
    } else if (this.#columns === 0) {
      if (line.startsWith('+++ ')) this.#path = pathOf(line.slice(4))
    } else if (isAdded(line.slice(0, this.#columns))) {
      this.#length += line.length
      if (this.#length > limit) throw tooLong()
      this.#added.push(line.slice(this.#columns))
    }
  }

  *flush(): Generator<Addition> {
    const text = this.#added.join('\n')
    if (text !== '' && !text.slice(0, 8000).includes('\0')) yield {commit: this.#commit, path: this.#path, text}
    this.#added = []
    this.#length = 0
    this.#columns = 0
  }
}

const isAdded = (signs: string): boolean => signs.includes('+') && !signs.includes('-')

/** `b/src/a.ts`; odd names stand in quotes, and a tab follows one with spaces. */
const pathOf = (text: string): string => text.replace(/^"?b\//, '').replace(/["\t]+$/, '')
