import module from 'node:module'

/** Has Node keep what it compiled for the next call, where it can (since 22.8; ADR 0012). */
export const keepCompiled = (): void => {
  if (typeof module.enableCompileCache === 'function') module.enableCompileCache()
}
