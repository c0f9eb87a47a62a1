/** HTTP, guarded. */

export interface HttpRequest {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'
  /** Absolute, or a path that is resolved against the base URL of the run. */
  url: string
  headers: Readonly<Record<string, string>>
  body: string | null
  /** Redirects to follow, 0…3; 0 answers the redirect itself. Custom headers are dropped across origins. */
  redirects: number
  /** Decoded bytes at most; 0 leaves the body unread. */
  limit: number
  /** Leaves out the secrets that are bound to the origin: asked as anybody would ask. */
  anonymous?: true
}

export interface HttpResponse {
  /** Final address. */
  url: string
  status: number
  /** Lower-case names; repeated headers are kept apart. */
  headers: Readonly<Record<string, readonly string[]>>
  body: Uint8Array
  /** Milliseconds from sending the first request to the last byte. */
  ms: number
}

/** How many requests are made, and how fast. */
export interface LoadPlan {
  /** Requests under way at the same time, at most. */
  concurrency: number
  /** Requests started a second; `null`: the next one as soon as one is answered. */
  rate: number | null
  /** Milliseconds in which requests are started. */
  duration: number
  /** Requests at most, 100,000 whatever is asked. */
  requests: number
}

export interface LoadResult {
  requests: number
  /** Without an answer, or with a status of 400 and above. */
  errors: number
  /** Milliseconds from the first request to the last answer. */
  ms: number
  /** Milliseconds by percentile, from when a request was due to the last byte of its answer; errors included. */
  percentile(share: number): number
}

/** Guarded HTTP: only listed origins, only vetted addresses. */
export interface Http {
  /**
   * Throws `Refusal` when the request must not be made (origin not allowed, private address, redirect out of the
   * allow-list) or was not answered (DNS, refused connection, TLS, deadline): the site is down, not wrong.
   */
  send(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse>
  /** The same request over and over; redirects are not followed. Throws `Refusal` also when nothing is ever answered. */
  load(request: HttpRequest, plan: LoadPlan, signal: AbortSignal): Promise<LoadResult>
}
