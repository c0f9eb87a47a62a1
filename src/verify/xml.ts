import {Refusal} from '../errors.ts'
import {turn} from './turn.ts'

/** What a reader of XML is told, in document order. Names are as written, with their prefix. */
export interface XmlHandler {
  /** `depth` is 1 for the root. */
  open(name: string, attributes: Readonly<Record<string, string>>, depth: number): void
  close?(name: string, depth: number): void
}

const pieceLength = 1_000_000
const maxDepth = 200

/**
 * Reads XML piece by piece, without building a tree. A document type may be named but not spelt out: entities of its
 * own are how a small file becomes a large one. Throws `SyntaxError` for what is no XML, `Refusal` for what is nested
 * more than 200 deep.
 */
export const readXml = async (text: string, handler: XmlHandler, signal: AbortSignal): Promise<void> => {
  const {SaxesParser} = await import('saxes')
  const parser = new SaxesParser({position: false})
  let depth = 0
  parser.on('error', ({message}) => {
    throw new SyntaxError(message.replace(/^undefined:/, ''))
  })
  parser.on('doctype', doctype => {
    if (doctype.includes('[')) throw new SyntaxError('it has a document type with declarations of its own')
  })
  parser.on('opentag', ({name, attributes}) => {
    depth += 1
    if (depth > maxDepth) throw new Refusal('the XML is nested too deeply to be read')
    handler.open(name, attributes as Record<string, string>, depth)
  })
  parser.on('closetag', ({name}) => {
    handler.close?.(name, depth)
    depth -= 1
  })
  for (let start = 0; start < text.length; start += pieceLength) {
    parser.write(text.slice(start, start + pieceLength))
    await turn(signal)
  }
  parser.close()
}
