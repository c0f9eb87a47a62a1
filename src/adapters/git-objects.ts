import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {Refusal} from '../errors.ts'
import type {Contents} from './tree.ts'

/**
 * What git may know of the surroundings: where programs are, and the user's configuration (`safe.directory`). No
 * `GIT_*` variable comes through: they would point it at another repository, index or configuration.
 */
export const surroundings = (): NodeJS.ProcessEnv => {
  const env: NodeJS.ProcessEnv = {LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0'}
  for (const name of ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'SystemRoot']) {
    if (process.env[name] !== undefined) env[name] = process.env[name]
  }
  return env
}

/** Reading only: no locks, no replaced objects, and no transport by which a partial clone would fetch what it lacks. */
export const reading = (dir: string, args: readonly string[]): string[] => [
  '-C',
  dir,
  '--no-optional-locks',
  '--no-replace-objects',
  '-c',
  'protocol.allow=never',
  ...args
]

interface Question {
  limit: number
  resolve(contents: Contents): void
  reject(reason: unknown): void
}

/** The object that is coming in. */
interface Answer {
  isBlob: boolean
  size: number
  /** Bytes still to come, with the newline that ends the object. */
  left: number
  /** `null`: over the limit, to be passed over. */
  kept: Buffer[] | null
}

/**
 * One `git cat-file` process that answers in the order it was asked. It starts with the first question, holds the
 * program open only while one is unanswered, and ends with it.
 */
export class ObjectReader {
  readonly #dir: string
  readonly #questions: Question[] = []
  #child: ChildProcessWithoutNullStreams | undefined
  #answer: Answer | undefined
  #buffer: Buffer = Buffer.alloc(0)

  constructor(dir: string) {
    this.#dir = dir
  }

  /** Contents of an object; without its body when that is over `limit` bytes. */
  ask(id: string, limit: number): Promise<Contents> {
    return new Promise((resolve, reject) => {
      this.#questions.push({limit, resolve, reject})
      this.#child ??= this.#start()
      this.#hold(true)
      this.#child.stdin.write(`${id}\n`)
    })
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = spawn('git', reading(this.#dir, ['cat-file', '--batch']), {env: surroundings(), stdio: 'pipe'})
    child.stdout.on('data', (chunk: Buffer) => this.#take(chunk))
    child.stderr.resume()
    // Its end is noticed below; what could not be written any more is part of that.
    child.stdin.on('error', () => {})
    child.on('error', () => this.#end(child))
    child.on('close', () => this.#end(child))
    return child
  }

  #hold(on: boolean): void {
    const child = this.#child
    // The pipes of a child are sockets, which their declared type does not tell.
    const handles = child && ([child, child.stdin, child.stdout, child.stderr] as unknown as NodeJS.RefCounted[])
    for (const handle of handles ?? []) {
      if (on) handle.ref()
      else handle.unref()
    }
  }

  #end(child: ChildProcessWithoutNullStreams): void {
    // One that could not be started reports its end twice; by then another may be at work.
    if (this.#child !== child) return
    this.#child = undefined
    this.#answer = undefined
    this.#buffer = Buffer.alloc(0)
    for (const {reject} of this.#questions.splice(0)) reject(new Refusal('git ended before it answered'))
  }

  #take(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk])
    while (this.#answer ? this.#readBody(this.#answer) : this.#readHead()) {
      // Each step takes from the buffer until it holds no whole step any more.
    }
  }

  /** `<id> <type> <size>`, or `<id> missing`. */
  #readHead(): boolean {
    const end = this.#buffer.indexOf(0x0a)
    const limit = this.#questions[0]?.limit
    if (end < 0 || limit === undefined) return false
    const [, type, bytes] = this.#buffer.toString('utf8', 0, end).split(' ')
    this.#buffer = this.#buffer.subarray(end + 1)
    const size = Number(bytes)
    if (bytes === undefined) {
      this.#questions.shift()?.reject(new Refusal('the object is not in this clone', 'check out with `fetch-depth: 0`'))
      this.#release()
    } else {
      this.#answer = {isBlob: type === 'blob', size, left: size + 1, kept: size > limit ? null : []}
    }
    return true
  }

  #readBody(answer: Answer): boolean {
    if (this.#buffer.length === 0) return false
    const piece = this.#buffer.subarray(0, answer.left)
    this.#buffer = this.#buffer.subarray(piece.length)
    answer.left -= piece.length
    answer.kept?.push(piece)
    if (answer.left > 0) return false
    this.#answer = undefined
    const question = this.#questions.shift()
    if (answer.isBlob) {
      const body = answer.kept && Uint8Array.from(Buffer.concat(answer.kept).subarray(0, answer.size))
      question?.resolve({size: answer.size, body})
    } else question?.reject(new Refusal('the object is no file'))
    this.#release()
    return true
  }

  #release(): void {
    if (this.#questions.length === 0) this.#hold(false)
  }
}
