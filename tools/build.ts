// Bundles the two entry points into dist/, code-split: what a run does not need is a chunk it never loads.
import {readdirSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'rolldown'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = process.argv[2] ?? join(root, 'dist')

rmSync(out, {recursive: true, force: true})
await build({
  cwd: root,
  input: {index: 'src/index.ts', cli: 'src/cli.ts'},
  platform: 'node',
  resolve: {alias: {undici: join(root, 'tools/undici-parts.cjs')}},
  // Packages asked to be free of import side effects are: without this @actions/core drags in an HTTP client.
  treeshake: {moduleSideEffects: id => !id.includes('node_modules')},
  output: {
    dir: out,
    format: 'esm',
    minify: false,
    chunkFileNames: 'chunks/[name].js'
  },
  logLevel: 'warn'
})
if (!readdirSync(out).includes('index.js')) throw new Error('the build wrote no index.js')
