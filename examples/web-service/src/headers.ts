import type {Fault} from './faults.ts'

/** Headers of every answer; the service serves JSON only, so the content policy allows nothing. */
export const securityHeaders = (broken: ReadonlySet<Fault>): Record<string, string> => ({
  ...(broken.has('no-hsts') ? {} : {'strict-transport-security': 'max-age=31536000; includeSubDomains'}),
  'content-security-policy': broken.has('loose-csp') ? 'default-src *' : "default-src 'none'; frame-ancestors 'none'",
  ...(broken.has('no-security-headers')
    ? {}
    : {'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer'})
})

/** Cross-origin headers for one request: only listed origins are named, never `*`. */
export const corsHeaders = (
  origin: string | undefined,
  allowed: readonly string[],
  broken: ReadonlySet<Fault>
): Record<string, string> => {
  if (broken.has('any-origin')) return {'access-control-allow-origin': '*'}
  const isAllowed = origin !== undefined && (allowed.includes(origin) || broken.has('echoed-origin'))
  return {
    vary: 'Origin',
    ...(isAllowed ? {'access-control-allow-origin': origin, 'access-control-allow-methods': 'GET, OPTIONS'} : {})
  }
}
