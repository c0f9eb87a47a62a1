import module from 'node:module'
import {setFlagsFromString} from 'node:v8'

/**
 * Tells V8 to compile a regular expression once, to machine code. By default it compiles it to byte code first and a
 * second time when it is used again; reading a checklist uses some hundreds of them a few times each (ADR 0012).
 */
export const startFast = (): void => setFlagsFromString('--no-regexp-tier-up')

/**
 * Has Node keep what it compiled for the next call. Only what is compiled while a module loads is kept, so everything
 * is: by default V8 leaves a function for its first call.
 */
export const keepCompiled = (): void => {
  // Node has it since 22.8; before, there is nothing to keep it for.
  if (typeof module.enableCompileCache !== 'function') return
  setFlagsFromString('--no-lazy')
  module.enableCompileCache()
}
