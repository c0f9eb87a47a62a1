// Parts of packages that no path of this program reaches, and what stands in for them in the bundle.
// `__tests__/dist.test.ts` holds the bundle against the sources.
import type {Plugin} from 'rolldown'

/**
 * Modules: markdown-it runs its block rules only and looks at no address; undici has a second HTTP parser that is off
 * unless an environment variable asks for it, its first one once more for processors without SIMD (riscv64), on which no
 * runner works, and forms, which we never send; of the language server's types the reader of Dockerfiles makes two.
 */
const modules: Readonly<Record<string, string>> = {
  'linkify-it': 'export class LinkifyIt {}',
  'punycode.js': 'export default {}',
  'uc.micro': 'export const P = /[]/, S = /[]/',
  entities: 'export const decodeHTMLStrict = text => text',
  mdurl: 'export let parse, format, encode, decode',
  // No number of the API that we read is past 2⁵³.
  'json-with-bigint': 'export const JSONParse = JSON.parse, JSONStringify = JSON.stringify',
  // We speak HTTP/1.1 only, and to GitHub through HTTP proxies.
  './client-h2.js': 'module.exports = null',
  './socks5-proxy-agent': `module.exports = class {
    constructor () { throw new Error('a SOCKS proxy cannot be used; name an HTTP proxy in https_proxy') }
  }`,
  '../web/fetch/body.js': 'module.exports = null',
  '../web/fetch/formdata': 'module.exports = null',
  '../web/webidl': 'module.exports = {webidl: {is: {FormData: () => false}}}',
  '../milo/simd.js': 'module.exports = null',
  '../milo/no-simd.js': 'module.exports = null',
  '../llhttp/llhttp-wasm.js': 'module.exports = null',
  'vscode-languageserver-types': `export const Position = {create: (line, character) => ({line, character})}
    export const Range = {create: (a, b, c, d) =>
      c === undefined ? {start: a, end: b} : {start: Position.create(a, b), end: Position.create(c, d)}}`
}

/**
 * What @actions/github reaches the API with, which `src/adapters/github/transport.ts` does here, and its methods by
 * endpoint and page: we name endpoints by their route, and read pages ourselves.
 */
const ofGitHub: Readonly<Record<string, string>> = {
  '@octokit/plugin-rest-endpoint-methods': 'export const restEndpointMethods = () => ({})',
  '@octokit/plugin-paginate-rest': 'export const paginateRest = () => ({})',
  undici: 'export const fetch = null',
  '@actions/http-client': 'export class HttpClient { getAgent() {} getAgentDispatcher() {} }'
}

/** A place in a module of a package, and what it becomes; what only it used is then left out with it. */
interface Cut {
  module: string
  found: RegExp
  becomes: string
}

const cuts: readonly Cut[] = [
  // The rules of secretlint compare what they find with secrets that are allowed, by way of lodash. None ever is.
  {
    module: '/secretlint-rule-preset-recommend/',
    found: /^var regexpStringMatcherExports = requireRegexpStringMatcher\(\);$/m,
    becomes: 'const regexpStringMatcherExports = {matchPatterns: () => []};'
  },
  // The rules of markdown-it for a document as a whole and for what stands within a line.
  {module: '/markdown-it/dist/markdown-it.mjs', found: /^var _rules\$2 = \[$.*?^\];$/ms, becomes: 'var _rules$2 = [];'},
  {module: '/markdown-it/dist/markdown-it.mjs', found: /^var _rules = \[$.*?^\];$/ms, becomes: 'var _rules = [];'},
  {module: '/markdown-it/dist/markdown-it.mjs', found: /^var _rules2 = \[$.*?^\];$/ms, becomes: 'var _rules2 = [];'},
  // Pointers, which it can make of what it finds.
  {module: '/json-p3/', found: /^class JSONPointer \{$.*?^\}$/ms, becomes: 'class JSONPointer {}'},
  {module: '/json-p3/', found: /^class RelativeJSONPointer \{$.*?^\}$/ms, becomes: 'class RelativeJSONPointer {}'},
  // A grammar of regular expressions for the functions `match` and `search`, in whose place ours are.
  {module: '/json-p3/', found: /^var check\$1 = check_1\.check;$/m, becomes: 'const check$1 = () => false;'},
  {
    module: '/json-p3/',
    found: /^function peg\$subclass\(.*?^peg\$SyntaxError\.buildMessage = function\b.*?^\};$/ms,
    becomes: 'const peg$SyntaxError = Error;'
  }
]

/** Leaves it all out. Throws when a package has changed, so that a cut no longer finds its place. */
export const leaveOut: Plugin = {
  name: 'leave-out',
  resolveId: {
    order: 'pre',
    handler(id, importer) {
      if (importer?.includes('/@actions/github/') && id in ofGitHub) return `\0of-github:${id}`
      return importer?.includes('node_modules') && id in modules ? `\0left-out:${id}` : null
    }
  },
  load: id => modules[id.replace('\0left-out:', '')] ?? ofGitHub[id.replace('\0of-github:', '')] ?? null,
  transform(code, id) {
    let left = code
    for (const {found, becomes} of cuts.filter(({module}) => id.includes(module))) {
      if (!found.test(left)) throw new Error(`${id} has changed; see what tools/left-out.ts leaves out of it`)
      left = left.replace(found, () => becomes)
    }
    return left === code ? null : left
  }
}
