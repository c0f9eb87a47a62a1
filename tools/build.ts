// Bundles the two entry points into dist/, code-split: what a run does not need is a chunk it never loads.
import {readdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, type Plugin} from 'rolldown'
import {compileEagerly} from './eager.ts'
import {makeReady} from './machine-code.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = process.argv[2] ?? join(root, 'dist')

/**
 * Parts of packages that no path of this program reaches, and what stands in for them: markdown-it runs its block rules
 * only and looks at no address; undici has a second HTTP parser that is off unless an environment variable asks for it,
 * and its first one once more for processors without SIMD (riscv64), on which no runner works;
 * of the language server's types the reader of Dockerfiles makes two.
 * `__tests__/dist.test.ts` holds the bundle against the sources.
 */
const unreached: Readonly<Record<string, string>> = {
  'linkify-it': 'export class LinkifyIt {}',
  'punycode.js': 'export default {}',
  'uc.micro': 'export const P = /[]/, S = /[]/',
  entities: 'export const decodeHTMLStrict = text => text',
  mdurl: 'export let parse, format, encode, decode',
  './generated/endpoints.js': 'export default {}',
  // We speak HTTP/1.1 only, and to GitHub through HTTP proxies.
  './client-h2.js': 'module.exports = null',
  './socks5-proxy-agent': `module.exports = class {
    constructor () { throw new Error('a SOCKS proxy cannot be used; name an HTTP proxy in https_proxy') }
  }`,
  '../milo/simd.js': 'module.exports = null',
  '../milo/no-simd.js': 'module.exports = null',
  '../llhttp/llhttp-wasm.js': 'module.exports = null',
  'vscode-languageserver-types': `export const Position = {create: (line, character) => ({line, character})}
    export const Range = {create: (a, b, c, d) =>
      c === undefined ? {start: a, end: b} : {start: Position.create(a, b), end: Position.create(c, d)}}`
}
const leaveOut: Plugin = {
  name: 'leave-out',
  resolveId: (id, importer) => (importer?.includes('node_modules') && id in unreached ? `\0unreached:${id}` : null),
  load: id => unreached[id.replace('\0unreached:', '')] ?? null
}

/** Octokit gets Node's own fetch, and undici where there is a proxy. */
const octokitFetch: Plugin = {
  name: 'octokit-fetch',
  resolveId: {
    order: 'pre',
    handler: (id, importer) =>
      id === 'undici' && importer?.includes('/@actions/') ? join(root, 'tools/undici-for-octokit.mjs') : null
  }
}

/** The rules of secretlint compare what they find with secrets that are allowed, by way of lodash. None ever is. */
const allowed = 'var regexpStringMatcherExports = requireRegexpStringMatcher();'
const withoutAllowed: Plugin = {
  name: 'without-allowed',
  transform(code, id) {
    if (!id.includes('secretlint-rule-preset-recommend')) return null
    if (!code.includes(allowed)) throw new Error(`${id} has changed; see what tools/build.ts leaves out of it`)
    return code.replace(allowed, 'const regexpStringMatcherExports = {matchPatterns: () => []};')
  }
}

const sources = join(root, 'src/')
/** Chunks of this project's own code: nearly all of it runs. Of a package most does not. */
const coldStart: Plugin = {
  name: 'cold-start',
  renderChunk: (code, {moduleIds}) =>
    moduleIds.some(id => id.startsWith(sources)) ? {code: compileEagerly(makeReady(code))} : null
}

rmSync(out, {recursive: true, force: true})
await build({
  cwd: root,
  input: {index: 'src/index.ts', cli: 'src/cli.ts'},
  platform: 'node',
  resolve: {
    alias: {
      undici: join(root, 'tools/undici-parts.cjs'),
      // Of modules what is not used is left out; of the CommonJS it gives to Node nothing can be.
      yaml: join(root, 'node_modules/yaml/browser/dist/index.js')
    }
  },
  // Packages asked to be free of import side effects are: without this @actions/core drags in an HTTP client.
  plugins: [octokitFetch, leaveOut, withoutAllowed, coldStart],
  treeshake: {moduleSideEffects: id => !id.includes('node_modules')},
  output: {
    dir: out,
    // Node starts CommonJS several milliseconds sooner: no loader threads through it, no façades of its own modules.
    format: 'cjs',
    minify: false,
    comments: {legal: true, jsdoc: false, annotation: false},
    chunkFileNames: 'chunks/[name].js'
  },
  logLevel: 'warn'
})
// The package is of type module; its bundle is not.
writeFileSync(join(out, 'package.json'), '{"type": "commonjs"}\n')
if (!readdirSync(out).includes('index.js')) throw new Error('the build wrote no index.js')
