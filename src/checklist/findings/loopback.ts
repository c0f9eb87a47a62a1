import type {Section} from '../blocks.ts'
import {type Context, outwards} from '../context.ts'
import {holds, isDigit, type LowerText, linesHolding} from '../contradictions/phrases.ts'

/** A list says that it is about this machine. */
const NAMED: readonly string[] = ['localhost', '127.0.0.1', '::1']

/** Lines with an address of the machine itself in a document about production, but for its parts about development. */
export const loopbackLines = ({decoded, tree}: Context, text: LowerText): number[] => {
  const found: number[] = []
  if (!holds(decoded.text, NAMED) || !isForProduction(tree.sections[1]?.words ?? '')) return found
  const numbers = linesHolding(text, HOSTS)
  const known = new Map<Section, boolean>()
  const local = (section: Section): boolean => {
    const answer = known.get(section) ?? [...outwards(section)].some(({words}) => isLocal(words))
    known.set(section, answer)
    return answer
  }
  for (const block of tree.all) {
    if (!('text' in block || 'lines' in block || 'rows' in block)) continue
    for (let line = block.line; line <= block.end; line++)
      if (numbers.has(line) && hasLoopback(text.lines()[line - 1] ?? '') && !local(block.section)) found.push(line)
  }
  return found
}

const PRODUCTION: readonly string[] = [
  'deploy',
  'launch',
  'golive',
  'go-live',
  'release',
  'readiness',
  'producción',
  'produktion',
  'produção',
  '部署',
  '上线',
  '生产',
  '本番'
]
const PRODUCTION_WORD = /\bprod(?:uction|\b)/

const isForProduction = (title: string): boolean =>
  holds(title, PRODUCTION) || (title.includes('prod') && PRODUCTION_WORD.test(title))

const LOCAL: readonly string[] = ['troubleshoot', 'desarrollo', 'développement', '本地', '开发']
const LOCAL_PARTS: readonly string[] = ['local', 'dev', 'entwicklung']
const LOCAL_WORD = /\blocal(?:ly|host)?\b|\bdev(?:elopment)?\b|\bentwicklung\b/

const isLocal = (words: string): boolean => holds(words, LOCAL) || (holds(words, LOCAL_PARTS) && LOCAL_WORD.test(words))

const HOSTS: readonly string[] = ['localhost', '127.0.0.1', '0.0.0.0', '[::1]']
/** Words of what a service listens on; the numbers beside them are no place to go to. */
const BINDS: readonly string[] = ['bind', 'bound', 'expos', 'listen', 'loopback', 'publish']
const NAMES: readonly string[] = ['localhost']

const BEFORE = '"\'`(=/@[<'
const BEHIND = '/"\'`)]>,;'

/** A blank or the end of the text. */
const isEmpty = (character: string): boolean => character.trim() === ''

/** Whether a line in lower case names a host that is the machine itself, with nothing around it but a port or a path. */
const hasLoopback = (lower: string): boolean =>
  (holds(lower, BINDS) ? NAMES : HOSTS).some(host => {
    for (let at = lower.indexOf(host); at >= 0; at = lower.indexOf(host, at + 1)) {
      const before = lower.charAt(at - 1)
      const behind = lower.charAt(at + host.length)
      const stands = isEmpty(before) || BEFORE.includes(before)
      const ends = isEmpty(behind) || BEHIND.includes(behind)
      if (stands && (ends || (behind === ':' && isDigit(lower.charAt(at + host.length + 1))))) return true
    }
    return false
  })
