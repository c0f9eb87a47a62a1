import {Refusal} from '../errors.ts'
import type {Outcome} from '../model.ts'
import type {Http, HttpResponse} from '../ports.ts'
import {clip} from './compare.ts'
import {get, shortUrl} from './http-answers.ts'
import {definitionsOf, type Link, linksOf, textsIn} from './markdown.ts'

/** A link to another host. */
export interface ExternalLink {
  file: string
  line: number
  /** Without its fragment; `null` when what stands there is no address. */
  address: string | null
}

/** What is known of one address: it answers, is gone, or nothing can be said. */
type Answer =
  | {status: 'there'}
  | {status: 'gone'; says: string}
  | {status: 'unknown'; says: string; remedy: string | undefined}

const shown = 3
const atOnce = 6
/** Milliseconds for one address. */
const PATIENCE = 5_000
const maxAddresses = 1_000

/** The http(s) links of a markdown text: inline, by reference, and addresses that become links. */
export const externalLinks = (text: string, file: string): ExternalLink[] => {
  const texts = textsIn(text, file)
  const written = linksOf(texts, definitionsOf(text)).filter(({target}) => /^https?:\/\//i.test(target))
  const links = [...written, ...texts.flatMap(autolinks)].map(({line, target}) => ({
    file,
    line,
    address: addressOf(target)
  }))
  // The address of an inline link reads like one that becomes a link by itself.
  return [...new Map(links.map(link => [`${link.line} ${link.address}`, link])).values()]
}

/**
 * Asks each address once: one that is gone settles it, otherwise all must be there. `patience` is for one address, so that
 * a mute server does not cost the others their answer. Throws `Refusal` past 1,000 addresses.
 */
export const judgeExternal = async (
  links: readonly ExternalLink[],
  http: Http,
  signal: AbortSignal,
  patience = PATIENCE
): Promise<Outcome> => {
  const send: Send = (url, method) => {
    const own = AbortSignal.any([signal, AbortSignal.timeout(patience)])
    return http.send(get(url, {method, redirects: 3, limit: 0, anonymous: true}), own)
  }
  const answers = await askAll(new Set(links.flatMap(({address}) => address ?? [])), send)
  signal.throwIfAborted()
  const gone: string[] = []
  const unknown: string[] = []
  for (const {file, line, address} of links) {
    const answer = address === null ? undefined : answers.get(address)
    if (answer?.status === 'there') continue
    const says = answer?.says ?? 'what stands there is no address'
    ;(answer?.status === 'gone' ? gone : unknown).push(`\`${file}:${line}\`: ${says}`)
  }
  if (gone.length > 0) return {status: 'failed', reason: `a link leads nowhere: ${some(gone)}`}
  if (unknown.length === 0) return {status: 'passed', evidence: `${answers.size} addresses of other hosts answer`}
  const [remedy] = [...answers.values()].flatMap(answer => (answer.status === 'unknown' ? (answer.remedy ?? []) : []))
  const reason = `of ${links.length} links to other hosts ${unknown.length} settle nothing: ${some(unknown)}`
  return {status: 'unverifiable', reason, ...(remedy === undefined ? {} : {remedy})}
}

/** `a, b, c, and 2 more` */
export const some = (places: readonly string[]): string =>
  places.slice(0, shown).join(', ') + (places.length > shown ? `, and ${places.length - shown} more` : '')

const autolinks = ({line, text}: {line: number; text: string}): Link[] =>
  [...text.replaceAll(/`+[^`]*`+/g, '').matchAll(/(?:^|[\s*_~(<])(https?:\/\/[^\s<>]{1,2000})/gi)].map(
    ([, address = '']) => ({line, target: withoutPunctuation(address)})
  )

/** As GitHub ends an address in a sentence: before closing punctuation, and a bracket that was not opened in it. */
const withoutPunctuation = (address: string): string => {
  let end = address.length
  let unopened = address.split(')').length - address.split('(').length
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1)
    if (last === ')' && unopened > 0) unopened -= 1
    else if (!'?!.,:;*_~\'"'.includes(last)) break
  }
  return address.slice(0, end)
}

const addressOf = (target: string): string | null => {
  const url = URL.parse(target.replaceAll('&amp;', '&'))
  if (url) url.hash = ''
  return url?.href ?? null
}

type Send = (url: string, method: 'HEAD' | 'GET') => Promise<HttpResponse>

const askAll = async (addresses: Set<string>, send: Send): Promise<Map<string, Answer>> => {
  if (addresses.size > maxAddresses) {
    throw new Refusal(`there are over ${maxAddresses} addresses to ask`, 'name fewer files in `path`')
  }
  const answers = new Map<string, Answer>()
  const waiting = [...addresses]
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      answers.set(next, await ask(next, send))
    }
  }
  await Promise.all(Array.from({length: atOnce}, worker))
  return answers
}

const ask = async (address: string, send: Send): Promise<Answer> => {
  try {
    const first = await send(address, 'HEAD')
    // Some servers have no answer to HEAD, or another one.
    const isFinal = first.status < 400 || first.status === 429 || (first.status >= 500 && first.status !== 501)
    return judge(isFinal ? first : await send(address, 'GET'))
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    return {status: 'unknown', says: thrown.message, remedy: thrown.remedy}
  }
}

const judge = ({status, url}: HttpResponse): Answer => {
  if (status >= 200 && status < 300) return {status: 'there'}
  const says = `${shortUrl(url)} answers ${status}`
  if (status === 404 || status === 410) return {status: 'gone', says}
  return {status: 'unknown', says: clip(says), remedy: undefined}
}
