// Loaded before a measured program: notes which files it loads as modules and how much memory it takes.
import {statSync, writeFileSync} from 'node:fs'
import {registerHooks} from 'node:module'
import {fileURLToPath} from 'node:url'

const modules = {}

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) modules[fileURLToPath(url)] = statSync(new URL(url)).size
    return next(url, context)
  }
})

process.on('exit', () => {
  const memory = process.resourceUsage().maxRSS * 1024
  writeFileSync(process.env.FOOTPRINT, JSON.stringify({memory, modules}))
})
