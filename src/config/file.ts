import * as z from 'zod/mini'
import {ROLES} from '../model.ts'
import {duration} from '../verify/params.ts'
import {COMMENT_POLICIES, FAIL_ON, LEVELS, PROFILES} from './inputs.ts'

const text = () => z.string().check(z.minLength(1))
const level = () => z.enum(LEVELS)
const word = () =>
  z.string().check(z.regex(/^[A-Za-z_][\w-]{0,63}$/, {error: 'must be a name of letters, digits, _ and -'}))
const origin = () =>
  text().check(
    z.refine(raw => URL.parse(raw)?.origin === raw.replace(/\/$/, ''), {
      error: 'must be an exact origin such as https://api.example.com'
    })
  )

/** `{http: {url: /health, status: 200}}`: one kind, its parameters and the shared keys. */
const check = () =>
  z.record(z.string(), z.unknown()).check(
    z.refine(value => Object.keys(value).length === 1, {
      error: 'must name exactly one kind of check, as in `http: {url: /health}`'
    })
  )
export type CheckSource = Readonly<Record<string, unknown>>

const section = z.strictObject({
  heading: text(),
  criticality: z.optional(level()),
  unspecified: z.optional(level())
})
const document = z.strictObject({
  path: text(),
  role: z.optional(z.enum(ROLES)),
  unspecified: z.optional(level()),
  sections: z.optional(z.array(section))
})
const item = z.strictObject({
  id: text(),
  criticality: z.optional(level()),
  verify: z.optional(z.array(check()))
})
const command = z.strictObject({
  run: z.array(text()).check(z.minLength(1)),
  env: z.optional(z.array(text())),
  cwd: z.optional(text()),
  timeout: z.optional(duration())
})
const secret = z.strictObject({
  env: text(),
  origin: origin(),
  header: text(),
  prefix: z.optional(z.string())
})
const waiver = z.strictObject({
  id: text(),
  reason: text(),
  expires: z.optional(z.iso.date({error: 'must be a date such as 2026-12-31'}))
})

/** `.github/readiness.yml`. Strict: an unknown key is an error. What is absent gets its default in `Settings`. */
export const Config = z.strictObject({
  $schema: z.optional(z.string()),
  checklists: z.optional(z.array(text())),
  exclude: z.optional(z.array(text())),
  profile: z.optional(z.enum(PROFILES)),
  'fail-on': z.optional(z.enum(FAIL_ON)),
  unspecified: z.optional(level()),
  unverifiable: z.optional(z.enum(['warn', 'block'])),
  changes: z.optional(z.enum(['warn', 'block'])),
  comment: z.optional(z.enum(COMMENT_POLICIES)),
  'base-url': z.optional(text()),
  'allow-hosts': z.optional(z.array(text())),
  vars: z.optional(z.record(word(), z.union([z.string(), z.number(), z.boolean()]))),
  documents: z.optional(z.array(document)),
  items: z.optional(z.array(item)),
  checks: z.optional(z.record(word(), check())),
  commands: z.optional(z.record(word(), command)),
  secrets: z.optional(z.array(secret)),
  waivers: z.optional(z.array(waiver))
})
export type Config = z.output<typeof Config>
