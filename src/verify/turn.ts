/**
 * Lets timers fire. Work that awaits nothing but itself must call it from time to time, or its deadline is none. Throws
 * once the signal is aborted.
 */
export const turn = async (signal: AbortSignal | undefined): Promise<void> => {
  await new Promise(resolve => setImmediate(resolve))
  signal?.throwIfAborted()
}
