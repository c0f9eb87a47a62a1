import {setFlagsFromString} from 'node:v8'

/**
 * Tells V8 to compile a regular expression once, to machine code. By default it compiles it to byte code first and a
 * second time when it is used again; reading a checklist uses some hundreds of them a few times each (ADR 0012).
 */
export const startFast = (): void => setFlagsFromString('--no-regexp-tier-up')
