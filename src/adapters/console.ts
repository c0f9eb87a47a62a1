import {fstatSync, statSync, writeSync} from 'node:fs'
import {sanitizeLine} from '../report/sanitize.ts'

/** What standard output or error looks like from inside. */
export interface Terminal {
  isTTY: boolean
  color: boolean
  columns: number
}

type Env = Readonly<Record<string, string | undefined>>

const DEFAULT_COLUMNS = 80

const wantsColor = (isTTY: boolean, env: Env): boolean => {
  // https://no-color.org and https://force-color.org: set and not empty.
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false'
  return isTTY && env['TERM'] !== 'dumb'
}

/** Terminal properties of a stream; a pipe or file has 80 columns and no colour unless it is forced. */
export const terminalOf = (stream: {isTTY?: boolean; columns?: number}, env: Env): Terminal => {
  const isTTY = stream.isTTY === true
  const forced = Number(env['COLUMNS'])
  return {
    isTTY,
    color: wantsColor(isTTY, env),
    columns: stream.columns || (Number.isInteger(forced) && forced > 0 ? forced : DEFAULT_COLUMNS)
  }
}

/** Where the command line writes. Text comes sanitized from the renderers. */
export interface Console {
  readonly out: Terminal
  readonly err: Terminal
  /** Writes to standard output, as it is. */
  write(text: string): void
  /** A message on standard error, a line of its own. */
  say(text: string): void
  /** Replaces the progress line on standard error, where that is a terminal; `null` takes it away. */
  progress(text: string | null): void
  /**
   * Waits for everything to be written and answers the exit code: that of the verdict, except that a pass whose report
   * was lost (reader gone, disk full) is an internal error, 3. Leaves the exit itself to the end of the program,
   * because an exit by force cuts off pipes.
   */
  finish(code: number): Promise<number>
}

type Channel = 'stdout' | 'stderr'

const descriptors: Readonly<Record<Channel, number>> = {stdout: 1, stderr: 2}

/**
 * Whether a channel may be a terminal. The streams of `process` tell, but asking them loads Node's network and terminal
 * modules, which takes longer than writing a report.
 */
const maybeTerminal = (channel: Channel): boolean => {
  try {
    const stats = fstatSync(descriptors[channel])
    return stats.isCharacterDevice() && stats.rdev !== nullDevice()
  } catch {
    return false
  }
}

/** What `> /dev/null` leads to is a character device as well, and no terminal. */
const nullDevice = (): number | null => {
  try {
    return statSync('/dev/null').rdev
  } catch {
    return null
  }
}

/** A channel whose losses are noticed instead of ending the program. */
class Sink {
  readonly #channel: Channel
  #stream: NodeJS.WriteStream | null = null
  #pending: Promise<void> = Promise.resolve()
  lost = false

  constructor(channel: Channel) {
    this.#channel = channel
  }

  write(text: string): void {
    if (this.lost || text === '') return
    const rest = this.#stream || maybeTerminal(this.#channel) ? Buffer.from(text) : this.#writeNow(Buffer.from(text))
    if (rest.length > 0 && !this.lost) this.#queue(rest)
  }

  /** Answers what a full pipe did not take. */
  #writeNow(bytes: Buffer): Buffer {
    let written = 0
    try {
      while (written < bytes.length) written += writeSync(descriptors[this.#channel], bytes, written)
    } catch (thrown) {
      if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EAGAIN')) this.lost = true
    }
    return bytes.subarray(written)
  }

  #queue(bytes: Buffer): void {
    if (this.#stream === null) {
      this.#stream = process[this.#channel]
      this.#stream.on('error', () => {
        this.lost = true
      })
    }
    const stream = this.#stream
    const written = new Promise<void>(resolve => {
      stream.write(bytes, failure => {
        if (failure) this.lost = true
        resolve()
      })
    })
    this.#pending = this.#pending.then(() => written)
  }

  async drained(): Promise<void> {
    await this.#pending
  }
}

const ERASE_LINE = '\r\x1b[2K'

/** The console of this process. */
export const openConsole = (env: Env = process.env): Console => {
  const [stdout, stderr] = [new Sink('stdout'), new Sink('stderr')]
  const terminal = (channel: Channel) => terminalOf(maybeTerminal(channel) ? process[channel] : {}, env)
  const [out, err] = [terminal('stdout'), terminal('stderr')]
  let shown = false
  const progress = (text: string | null): void => {
    if (!err.isTTY || env['TERM'] === 'dumb') return
    if (text !== null) stderr.write(ERASE_LINE + sanitizeLine(text).slice(0, err.columns - 1))
    else if (shown) stderr.write(ERASE_LINE)
    shown = text !== null
  }
  return {
    out,
    err,
    write(text) {
      progress(null)
      stdout.write(text)
    },
    say(text) {
      progress(null)
      stderr.write(`${text}\n`)
    },
    progress,
    async finish(code) {
      progress(null)
      await Promise.all([stdout.drained(), stderr.drained()])
      return code === 0 && stdout.lost ? 3 : code
    }
  }
}
