import type {Fact} from '../../model.ts'
import type {Block, FenceBlock, TableBlock} from '../blocks.ts'
import {plain} from '../text.ts'
import {codeLines, columnOf, type FactContext, type FactReader, factOf, headerSet, NO_FACTS} from './context.ts'

const METHOD = 'GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|WS|WSS'
const PATH = '/(?:[\\w.~%{}:<>*@$-]+(?:/[\\w.~%{}:<>*@$-]*)*)?(?:\\?[^\\s`]*)?'
const LISTED = new RegExp(
  `^\\s*(${METHOD})\\s+(${PATH})(?:\\s+HTTP/[\\d.]+)?(?:\\s+(?:#|//|-+>?|–|—|→|:)\\s*(.*)|\\s*)$`
)
const NAMED = new RegExp(`^(?:(${METHOD})\\s+)?(${PATH})$`)
/** Folders of a file system that no service serves; a name with an extension is a file. */
const FOLDER =
  /^\/(?:etc|var|usr|home|tmp|opt|root|dev|proc|mnt|srv|bin|path|app|src|data|Users)(?:\/|$)|\.[a-z]{1,5}$|\w:[A-Z]/

const endpoint = (method: string | undefined, path: string, more: object = {}): Fact['value'] => ({
  method: method ?? null,
  path,
  auth: null,
  ...(path.includes('*') ? {wildcard: true} : {}),
  ...more
})

/** `# 12 endpoints` behind a path that stands for all below it. */
const COUNTED = /^(\d+)\s+(?:\w+\s+){0,3}endpoints?\b/i

/** `GET /path  # purpose`, line by line. */
const fromFence = (block: FenceBlock, context: FactContext): readonly Fact[] => {
  if (!context.code(block).includes(' /')) return NO_FACTS
  return codeLines(block, ' /').flatMap(({line, text}) => {
    if (text.length > 500) return []
    const [, method, path, purpose] = LISTED.exec(text) ?? []
    if (path === undefined) return []
    const count = purpose ? COUNTED.exec(purpose)?.[1] : undefined
    return [
      factOf(
        block,
        line,
        'endpoint',
        endpoint(method, path, {...(purpose ? {purpose} : {}), ...(count ? {count: Number(count)} : {})})
      )
    ]
  })
}

const ENDPOINT_HEADERS = headerSet(
  'endpoint|endpoints|api endpoint|api endpoints|route|routes|api route|path|paths|url|urls|uri|uris|api|端点|接口|路径|エンドポイント|ruta|chemin|pfad|endpunkt'
)
const METHOD_HEADERS = headerSet('method|methods|http method|verb|http verb|方法|méthode|método|methode')
const AUTH_HEADERS = headerSet(
  'auth|auth?|authentication|authorization|auth required|auth required?|authentication required|protected|access|secured|secured?|认证|鉴权|認証|autenticación|authentification'
)
const PURPOSE_HEADERS = headerSet(
  'purpose|description|use|usage|what|note|notes|detail|details|用途|说明|描述|説明|descripción|beschreibung|zweck|but'
)
const NO_AUTH =
  /^(?:no|none|n|public|false|❌|✗|-|–|—|not required|anonymous|open|无|否|公开|nein|non|keine?)(?![a-z])/i
const NEEDS_AUTH =
  /^(?:yes|y|true|required|✅|✓|✔|🔒|jwt|bearer|token|api[- ]?key|admin|oauth|basic|session|private|protected|是|需要|ja|oui|sí)(?![a-z])/i

const authOf = (cell: string): boolean | null => (NO_AUTH.test(cell) ? false : NEEDS_AUTH.test(cell) ? true : null)

const fromTable = (block: TableBlock, context: FactContext): Fact[] => {
  const headers = context.headers(block)
  const pathAt = columnOf(headers, ENDPOINT_HEADERS)
  if (pathAt < 0) return named(block, context)
  const [methodAt, authAt, purposeAt] = [METHOD_HEADERS, AUTH_HEADERS, PURPOSE_HEADERS].map(set =>
    columnOf(headers, set)
  )
  return block.rows.flatMap(({line, cells}) => {
    const cell = (index: number | undefined): string => plain(cells[index ?? -1] ?? '')
    const [, method, path] = NAMED.exec(cell(pathAt)) ?? []
    if (path === undefined || context.isItem(line)) return []
    const column = /^[A-Z]{2,7}$/.exec(cell(methodAt).toUpperCase())?.[0]
    const purpose = cell(purposeAt)
    const value = endpoint(method ?? column, path, {auth: authOf(cell(authAt)), ...(purpose === '' ? {} : {purpose})})
    return [factOf(block, line, 'endpoint', value)]
  })
}

/** Paths in code spans of lines that are no items. */
const named = (block: Block, context: FactContext): Fact[] =>
  context.prose(block).flatMap(({line, text}) =>
    !(text.includes('`/') || (text.includes(' /') && text.includes('`')))
      ? []
      : [...text.matchAll(/`([^`\n]{1,200})`/g)].flatMap(([, code = '']) => {
          const [, method, path = '/'] = NAMED.exec(code) ?? []
          return path === '/' || FOLDER.test(path) ? [] : [factOf(block, line, 'endpoint', endpoint(method, path))]
        })
  )

/** Endpoints: lists in code blocks, tables, and paths that prose names in code spans. */
export const readEndpoints: FactReader = (block, context) => {
  if (block.kind === 'fence' || block.kind === 'code') return fromFence(block, context)
  if (block.kind === 'table') return fromTable(block, context)
  return block.kind === 'paragraph' && block.text.includes('`') ? named(block, context) : NO_FACTS
}
