export interface RateLimit {
  /** Takes one request of a client; `retryAfter` is in seconds and 0 while the client is within its limit. */
  take(client: string): {headers: Record<string, string>; retryAfter: number}
}

/** A fixed window of a minute per client, told in the `RateLimit-*` headers of the IETF draft. */
export const createRateLimit = (limit: number, now: () => number): RateLimit => {
  const windows = new Map<string, {ends: number; used: number}>()
  return {
    take: client => {
      const time = now()
      for (const [key, {ends}] of windows) if (ends <= time) windows.delete(key)
      const window = windows.get(client) ?? {ends: time + 60_000, used: 0}
      windows.set(client, window)
      window.used += 1
      const reset = Math.ceil((window.ends - time) / 1000)
      return {
        headers: {
          'ratelimit-limit': String(limit),
          'ratelimit-remaining': String(Math.max(0, limit - window.used)),
          'ratelimit-reset': String(reset)
        },
        retryAfter: window.used > limit ? reset : 0
      }
    }
  }
}
