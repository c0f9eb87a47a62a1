import * as z from 'zod/mini'
import type {Outcome} from '../../model.ts'
import type {HttpResponse} from '../../ports.ts'
import {describeValue} from '../compare.ts'
import {address, down, get, headerOf, isDown, shortUrl} from '../http-answers.ts'
import {oneOrMore} from '../params.ts'
import {defineVerifier} from '../verifier.ts'

const DAY = 86_400
/** Whether a header does what it is there for. */
const RULES = {
  'strict-transport-security': (value: string, {hsts}: Context) =>
    Number(/^(?:.*;)?\s*max-age\s*=\s*"?(\d+)/i.exec(value)?.[1] ?? Number.NaN) >= hsts,
  'x-content-type-options': (value: string) => /^nosniff\b/i.test(value),
  'x-frame-options': (value: string) => /^(deny|sameorigin)\b/i.test(value),
  'content-security-policy': (value: string) =>
    restricts(value, 'script-src') ?? restricts(value, 'default-src') ?? false,
  'referrer-policy': (value: string) =>
    /(^|,)\s*(no-referrer|same-origin|strict-origin|origin)[a-z-]*\s*$/i.test(value),
  'permissions-policy': (value: string) => /^[a-z-]+\s*=/i.test(value),
  'cross-origin-opener-policy': (value: string) => /^(same-origin|noopener)/i.test(value),
  'cross-origin-resource-policy': (value: string) => /^same-(origin|site)\b/i.test(value)
}
type Name = keyof typeof RULES
interface Context {
  hsts: number
}
const NAMES = Object.keys(RULES) as [Name, ...Name[]]

export default defineVerifier({
  kind: 'security-headers',
  summary: 'Answers carry effective security headers.',
  lifecycle: 'stable',
  params: z.strictObject({
    url: z._default(address(), '/'),
    headers: z.optional(oneOrMore(z.enum(NAMES))),
    'hsts-max-age': z._default(
      z.int().check(z.refine<number>(value => value >= DAY, {error: 'must be seconds, a day (86400) at least'})),
      180 * DAY
    )
  }),
  needs: ['http'],
  permission: null,
  passes: `Each of \`headers\` is there and effective: HSTS lasts \`hsts-max-age\` seconds (180 days) or longer, \`nosniff\`, framing denied or same origin (\`frame-ancestors\` of a CSP counts), a CSP that limits scripts to other than everything, a referrer policy that is not \`unsafe-url\`, opener and resource policies that isolate. Known: ${NAMES.join(', ')}. Without \`headers\`: x-content-type-options, x-frame-options and, over HTTPS, strict-transport-security. Redirects are followed.`,
  fails: 'One of the headers is absent or has no effect.',
  unverifiable: 'The service is down (5xx, 429) or did not answer.',
  remedy: 'Set the headers for all answers, in the reverse proxy or a middleware.',
  examples: ['security-headers', 'security-headers url=/app headers=content-security-policy'],
  async verify({url, headers, 'hsts-max-age': hsts}, {http}, signal): Promise<Outcome> {
    const response = await http.send(get(url, {redirects: 3, limit: 0}), signal)
    if (isDown(response.status)) return down(response)
    const usual: Name[] = ['x-content-type-options', 'x-frame-options']
    const wanted = headers ?? (response.url.startsWith('https:') ? [...usual, NAMES[0]] : usual)
    const problems = wanted.filter(name => !isEffective(response, name, {hsts}))
    const where = shortUrl(response.url)
    if (problems.length === 0) return {status: 'passed', evidence: `${where} sends ${wanted.join(', ')}`}
    const shown = problems.map(name => `${name} is ${describeValue(headerOf(response, name))}`)
    return {status: 'failed', reason: `${where}: ${shown.join('; ')}`}
  }
})

const isEffective = (response: HttpResponse, name: Name, context: Context): boolean => {
  const value = headerOf(response, name)
  if (value !== undefined && RULES[name](value.trim(), context)) return true
  const policy = name === 'x-frame-options' ? headerOf(response, 'content-security-policy') : undefined
  return policy !== undefined && restricts(policy, 'frame-ancestors') === true
}

/** Whether a directive of a CSP names sources without naming all; `null` when it is not there. */
const restricts = (policy: string, directive: string): boolean | null => {
  const found = policy
    .split(/[;,]/)
    .map(part => part.trim().toLowerCase().split(/\s+/))
    .find(([name]) => name === directive)
  return found ? found.length > 1 && !found.some(source => /^(\*|https?:|data:)$/.test(source)) : null
}
