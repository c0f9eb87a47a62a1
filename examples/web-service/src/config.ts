/** What the service is told from outside. Every name is documented in `.env.example`. */
export interface ServiceConfig {
  version: string
  /** Origin under which clients reach the service, behind whatever stands in front of it. */
  publicUrl: string
  adminToken: string
  allowedOrigins: readonly string[]
  /** Requests a client may send in a minute. */
  rateLimit: number
}

type Env = Readonly<Record<string, string | undefined>>

/** Reads the environment once. Throws when something that has no safe default is missing. */
export const readConfig = (env: Env, version: string): ServiceConfig & {port: number} => {
  const adminToken = env['ADMIN_TOKEN']
  if (!adminToken) throw new Error('ADMIN_TOKEN is not set; see .env.example')
  const publicUrl = URL.parse(env['PUBLIC_URL'] ?? '')
  if (publicUrl?.protocol !== 'https:') throw new Error('PUBLIC_URL must be an https address; see .env.example')
  const port = Number(env['PORT'] ?? 8080)
  const rateLimit = Number(env['RATE_LIMIT_PER_MINUTE'] ?? 600)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PORT must be a port number')
  if (!Number.isInteger(rateLimit) || rateLimit < 1) throw new Error('RATE_LIMIT_PER_MINUTE must be a whole number')
  const allowedOrigins = (env['ALLOWED_ORIGINS'] ?? '').split(',').filter(Boolean)
  return {version, publicUrl: publicUrl.origin, adminToken, allowedOrigins, rateLimit, port}
}
