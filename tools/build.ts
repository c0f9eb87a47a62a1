// Bundles the two entry points into dist/, code-split: what a run does not need is a chunk it never loads.
import {readdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, type Plugin} from 'rolldown'
import {withoutDocumentation} from './documentation.ts'
import {compileEagerly} from './eager.ts'
import {leaveOut} from './left-out.ts'
import {makeReady} from './machine-code.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = process.argv[2] ?? join(root, 'dist')

const sources = join(root, 'src/')
/** Chunks of this project's own code: nearly all of it runs. Of a package most does not. */
const coldStart: Plugin = {
  name: 'cold-start',
  renderChunk: (code, {moduleIds}) =>
    moduleIds.some(id => id.startsWith(sources)) ? {code: compileEagerly(makeReady(withoutDocumentation(code)))} : null
}

rmSync(out, {recursive: true, force: true})
await build({
  cwd: root,
  input: {index: 'src/index.ts', cli: 'src/cli.ts'},
  platform: 'node',
  resolve: {
    alias: {
      undici: join(root, 'tools/undici-parts.cjs'),
      // Of modules what is not used is left out; of the CommonJS they give to Node nothing can be.
      'json-p3': join(root, 'node_modules/json-p3/dist/json-p3.esm.js'),
      yaml: join(root, 'node_modules/yaml/browser/dist/index.js')
    }
  },
  // Packages asked to be free of import side effects are: without this @actions/core drags in an HTTP client.
  plugins: [leaveOut, coldStart],
  treeshake: {moduleSideEffects: id => !id.includes('node_modules')},
  output: {
    dir: out,
    // Node starts CommonJS several milliseconds sooner: no loader threads through it, no façades of its own modules.
    format: 'cjs',
    minify: false,
    // They are in THIRD-PARTY-LICENSES.txt.
    comments: {legal: false, jsdoc: false, annotation: false},
    chunkFileNames: 'chunks/[name].js'
  },
  checks: {pluginTimings: false},
  logLevel: 'warn'
})
// The package is of type module; its bundle is not.
writeFileSync(join(out, 'package.json'), '{"type": "commonjs"}\n')
if (!readdirSync(out).includes('index.js')) throw new Error('the build wrote no index.js')
