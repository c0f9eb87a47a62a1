import {StringDecoder} from 'node:string_decoder'

/** Splits output as the runner reads it: CR, LF and CRLF end a line, and nothing else does. */
export class LineReader {
  readonly #emit: (line: string) => void
  readonly #decoder = new StringDecoder('utf8')
  #rest = ''

  constructor(emit: (line: string) => void) {
    this.#emit = emit
  }

  write(chunk: string | Buffer): void {
    const text = typeof chunk === 'string' ? chunk : this.#decoder.write(chunk)
    // A final CR waits for the LF that may follow.
    const parts = (this.#rest + text).split(/\r\n|\n|\r(?!$)/)
    this.#rest = parts.pop() ?? ''
    for (const line of parts) this.#emit(line)
  }

  end(): void {
    const last = this.#rest + this.#decoder.end()
    if (last !== '') this.#emit(last.replace(/\r$/, ''))
    this.#rest = ''
  }
}

/** The lines of a whole text. */
export const linesOf = (text: string): string[] => {
  const lines: string[] = []
  const reader = new LineReader(line => lines.push(line))
  reader.write(text)
  reader.end()
  return lines
}
