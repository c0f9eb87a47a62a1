import {ApiError} from './errors.ts'

/** The primary rate limit. Tests set what they need. */
export class RateLimit {
  limit = 1000
  remaining = 1000
  /** Seconds since 1970. */
  reset = Math.floor(Date.now() / 1000) + 3600

  headers(): Record<string, string> {
    return {
      'x-ratelimit-limit': String(this.limit),
      'x-ratelimit-remaining': String(this.remaining),
      'x-ratelimit-used': String(this.limit - this.remaining),
      'x-ratelimit-reset': String(this.reset),
      'x-ratelimit-resource': 'core'
    }
  }

  /** Takes a request off; throws when none is left. */
  spend(): void {
    if (this.remaining <= 0) throw new ApiError(403, 'API rate limit exceeded for installation.')
    this.remaining -= 1
  }

  /** Gives back what an answer did not cost: 304 is free. */
  refund(): void {
    this.remaining += 1
  }

  /** `rate-limit-overview` */
  overview() {
    const {limit, remaining, reset} = this
    const core = {limit, remaining, reset, used: limit - remaining}
    return {resources: {core, search: {limit: 30, remaining: 30, reset, used: 0}}, rate: core}
  }
}
