/** Headers of every answer; the service serves JSON only, so the content policy allows nothing. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'"
}

/** Cross-origin headers for one request: only listed origins are named, never `*`. */
export const corsHeaders = (origin: string | undefined, allowed: readonly string[]): Record<string, string> => ({
  vary: 'Origin',
  ...(origin !== undefined && allowed.includes(origin)
    ? {'access-control-allow-origin': origin, 'access-control-allow-methods': 'GET, OPTIONS'}
    : {})
})
