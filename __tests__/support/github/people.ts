export interface User {
  login: string
  id: number
  type: 'User' | 'Bot' | 'Organization'
}

/** The user behind every GITHUB_TOKEN, with the id it has on github.com. */
export const actionsBot: User = {login: 'github-actions[bot]', id: 41_898_282, type: 'Bot'}

export type Access = 'none' | 'read' | 'write'
export const scopes = [
  'metadata',
  'contents',
  'pull_requests',
  'issues',
  'checks',
  'statuses',
  'actions',
  'security_events',
  'administration',
  'vulnerability_alerts',
  'secret_scanning_alerts'
] as const
/** A permission of `permissions:` in a workflow, as the API spells it. */
export type Scope = (typeof scopes)[number]

/** What a GITHUB_TOKEN is never given, unless a test says so. */
const notForJobs: readonly Scope[] = ['administration', 'vulnerability_alerts', 'secret_scanning_alerts']

export interface Token {
  value: string
  user: User
  /** `installation`: like GITHUB_TOKEN. `user`: like a personal access token. */
  kind: 'installation' | 'user'
  permissions: Record<Scope, Access>
}

export interface TokenOptions {
  /** Login; `github-actions[bot]` by default. Any other makes a personal access token. */
  user?: string
  /** One access for everything (`write` by default), or what is granted: the rest is `none`, metadata always `read`. */
  permissions?: Access | Partial<Record<Scope, Access>>
}

/** Users and tokens, made when they are first named. */
export class People {
  readonly #users = new Map([[actionsBot.login, actionsBot]])
  readonly #tokens = new Map<string, Token>()

  user(login: string, type: User['type'] = login.endsWith('[bot]') ? 'Bot' : 'User'): User {
    const user = this.#users.get(login) ?? {login, id: 1000 + this.#users.size, type}
    this.#users.set(login, user)
    return user
  }

  knows(login: string): boolean {
    return this.#users.has(login)
  }

  addToken({user = actionsBot.login, permissions = 'write'}: TokenOptions): string {
    const isJob = user === actionsBot.login
    const granted = (scope: Scope): Access => {
      if (typeof permissions === 'string') return isJob && notForJobs.includes(scope) ? 'none' : permissions
      return permissions[scope] ?? (scope === 'metadata' ? 'read' : 'none')
    }
    const value = `token-${this.#tokens.size + 1}-${user.replaceAll(/\W/g, '')}`
    this.#tokens.set(value, {
      value,
      user: this.user(user),
      kind: isJob ? 'installation' : 'user',
      permissions: Object.fromEntries(scopes.map(scope => [scope, granted(scope)])) as Record<Scope, Access>
    })
    return value
  }

  token(value: string): Token | undefined {
    return this.#tokens.get(value)
  }
}
