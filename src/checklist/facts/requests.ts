import type {Fact} from '../../model.ts'
import type {Block, FenceBlock} from '../blocks.ts'
import {codeLines, type FactContext, type FactReader, factOf, NO_FACTS} from './context.ts'
import {announcesAnswer, type Expectation, readExpectation} from './expected.ts'
import {asks, isCommand, isComment, isFetch, type Request, readCommand, readFetch} from './sent-requests.ts'

/** Whether a command goes on in the next line. */
const continues = (line: string): boolean => line.trimEnd().endsWith('\\')

/** Lines of one command as one line. */
const joined = (lines: readonly string[]): string => lines.map(line => line.replace(/\\\s*$/, ' ')).join(' ')

interface Line {
  line: number
  text: string
}

const LOOKED_AT = 6
const JSON_LINES = 40

/** The answer that the lines below a request state: in comments, or as JSON. Blank lines may stand before it. */
const answerBelow = (lines: readonly Line[], from: number): {expect: Expectation; line: number} | null => {
  let at = from
  while (at < lines.length && lines[at]?.text.trim() === '') at++
  const first = lines[at]
  if (!first || at - from > 1) return null
  const commented = isComment(first.text)
  if (!commented && !/^\s*[{[]/.test(first.text) && !/^HTTP\/[\d.]+ \d/.test(first.text)) return null
  const body: string[] = []
  for (const {text} of lines.slice(at, at + JSON_LINES)) {
    if (text.trim() === '' || isComment(text) !== commented) break
    body.push(commented ? text.replace(/^\s*(?:#|\/\/)\s?/, '') : text)
  }
  const expect = readExpectation(body.join('\n'), !commented)
  const line = first.line
  if (expect?.text === undefined) return expect && {expect, line}
  return {expect: {text: expect.text.split('\n', 1)[0] ?? ''}, line}
}

/** The answer in the block below: "Expected response:" and a block of JSON, or one sentence. */
const answerBeside = (block: Block, context: FactContext): {expect: Expectation; line: number} | null => {
  const below = context.after(block)
  if (below?.kind !== 'paragraph') return null
  const text = below.text.replaceAll(/[*_`]/g, '')
  if (!announcesAnswer(text)) {
    const expect = readExpectation(text)
    return expect && expect.text === undefined ? {expect, line: below.line} : null
  }
  const json = context.after(below)
  if (json?.kind !== 'fence') return null
  const expect = readExpectation(json.lines.join('\n'), true)
  return expect && {expect, line: json.contentLine}
}

const fromFence = (block: FenceBlock, context: FactContext): Fact[] => {
  const lines = codeLines(block)
  const found: {request: Request; from: number; to: number}[] = []
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    const fetches = isFetch(text)
    if (!fetches && !isCommand(text)) continue
    let to = at
    while (to + 1 < lines.length && to - at < 30 && continues(lines[to]?.text ?? '')) to++
    const whole = to === at && !continues(text) ? text : joined(block.lines.slice(at, to + 1))
    const request = fetches ? readFetch(text, block.lines.slice(at, at + LOOKED_AT).join('\n')) : readCommand(whole)
    if (request) found.push({request, from: at, to})
    at = to
  }
  return found.map(({request, from, to}) => {
    const end = lines[to]?.text ?? ''
    const remark = end.includes('#') ? /\s#\s+(.*)$/.exec(end)?.[1] : undefined
    const inline = remark === undefined ? null : readExpectation(remark)
    const first = lines[from]?.line ?? block.line
    const answer =
      (inline && {expect: inline, line: lines[to]?.line ?? first}) ??
      (request.via === 'fetch' ? null : answerBelow(lines, to + 1)) ??
      (found.length === 1 ? answerBeside(block, context) : null)
    return requestFact(block, first, request, answer)
  })
}

const requestFact = (
  block: Block,
  line: number,
  request: Request,
  answer: {expect: Expectation; line: number} | null
): Fact =>
  factOf(block, line, 'http-request', {...request, expect: answer?.expect ?? null, expectLine: answer?.line ?? null})

/** Requests that a document shows, with the answer it says they give. */
export const readRequests: FactReader = (block, context) => {
  if (block.kind === 'fence' || block.kind === 'code') {
    return asks(context.code(block)) ? fromFence(block, context) : NO_FACTS
  }
  if (block.kind !== 'paragraph' || !block.text.includes('`curl ')) return NO_FACTS
  return context.prose(block).flatMap(({line, text}) =>
    [...text.matchAll(/`(curl [^`]+)`/g)].flatMap(([, command = '']) => {
      const request = readCommand(command)
      return request ? [requestFact(block, line, request, null)] : []
    })
  )
}
