import type {Need, NeedKind} from '../doctor/diagnosis.ts'
import type {Rehearsal} from '../doctor/needs.ts'
import {Refusal} from '../errors.ts'
import type {
  Commands,
  Endpoint,
  Environment,
  GitHubFacts,
  Http,
  HttpRequest,
  Network,
  PortSet,
  Source
} from '../ports.ts'
import {isLoopbackHost} from './addresses.ts'
import {type AllowList, type Listed, normaliseHost, parseAllowList} from './allow-list.ts'
import {type CommandSpec, locateCommand} from './commands.ts'
import {alertNeed} from './github/facts/alerts.ts'
import {permitRequest} from './http.ts'
import {vetUnasked} from './network.ts'
import {permitEndpoint, permitName, permitSocket} from './network-port.ts'

type Env = Readonly<Record<string, string | undefined>>

export interface RehearsalOptions {
  root: string
  env: Env
  baseUrl: string | null
  allow: readonly string[]
  commands: Readonly<Record<string, CommandSpec>>
  /** Headers bound to an origin, by the variable that holds their value. */
  secrets: readonly {env: string; origin: string; header: string}[]
  /** Bytes a check may read before it is taken to be able to run (50 MB: the largest report). */
  readLimit?: number
}

const READ_LIMIT = 50_000_000

/**
 * Ports that answer as those of the run (`ports`) would, with the same refusals, up to where something would leave the
 * process: no host, name server, API or program is ever called. What the run lacks, a rehearsal lacks. A rehearsal is
 * for one check. Throws `ConfigurationError` for a malformed allow-list or base URL.
 */
export const openRehearsals = ({has, lacks}: PortSet, options: RehearsalOptions): (() => Rehearsal) => {
  const allowed = parseAllowList(options.baseUrl, options.allow)
  return () => {
    const stage = new Stage()
    const ports = {
      ...(has.files && {files: filesOf(has.files, options.readLimit ?? READ_LIMIT, stage)}),
      ...(has.env && {env: environmentOf(has.env, stage)}),
      ...(has.http && {http: httpOf(allowed, options, stage)}),
      ...(has.network && {network: networkOf(allowed, stage)}),
      ...(has.commands && {commands: commandsOf(options, stage)}),
      ...(has.github && {github: factsOf(has.github, stage)})
    }
    return Object.assign(stage, {ports: {has: ports, lacks}})
  }
}

/** Notes what is asked for, and ends a rehearsal. */
class Stage {
  readonly asked: Need[] = []
  reached = false

  note(kind: NeedKind, name: string, status: Need['status'], why: Partial<Need> = {}): void {
    this.asked.push({kind, name, status, reason: null, remedy: null, ...why})
  }

  /** Notes what is looked for; a `Refusal` says why it is missing, and goes on to whoever asked. */
  async vet<T>(kind: NeedKind, name: string, look: () => T | Promise<T>, isThere = (_: T) => true): Promise<T> {
    try {
      const found = await look()
      this.note(kind, name, isThere(found) ? 'present' : 'missing')
      return found
    } catch (thrown) {
      if (thrown instanceof Refusal) {
        this.note(kind, name, 'missing', {reason: thrown.message, remedy: thrown.remedy ?? null})
      }
      throw thrown
    }
  }

  /** From here on the world would be asked. A `Refusal`, so that who asks several sources asks them all. */
  end(): never {
    this.reached = true
    throw new Refusal('the rehearsal ends here')
  }
}

const filesOf = (files: Source, readLimit: number, stage: Stage): Source => {
  let left = readLimit
  const isThere = (found: unknown): boolean => found !== null
  const additions = files.additions?.bind(files)
  return {
    name: files.name,
    stat: path => stage.vet('file', path, () => files.stat(path), isThere),
    async read(path, limit) {
      const bytes = await stage.vet('file', path, () => files.read(path, limit), isThere)
      left -= bytes?.length ?? 0
      return left < 0 ? stage.end() : bytes
    },
    find: (patterns, ignore, which) =>
      stage.vet(
        'file',
        patterns.join(', '),
        () => files.find(patterns, ignore, which),
        found => found.length > 0
      ),
    blob: path => files.blob(path),
    ...(additions && {
      async *additions(signal) {
        // Whether it can be read shows with the first commit; to read all of it is the check's own work.
        await stage.vet('history', 'git history', async () => {
          for await (const _ of additions(signal)) return
        })
        stage.end()
      }
    })
  }
}

const environmentOf = (env: Environment, stage: Stage): Environment => ({
  get(name) {
    const value = env.get(name)
    stage.note('variable', name, value === undefined ? 'missing' : 'present')
    return value
  }
})

const httpOf = (allowed: AllowList, {secrets, env}: RehearsalOptions, stage: Stage): Http => {
  const call = async (request: HttpRequest): Promise<never> => {
    const url = URL.parse(request.url) ?? (allowed.base && URL.parse(request.url, allowed.base.href))
    const isRelative = !url && !/^[a-z][a-z\d+.-]*:/i.test(request.url)
    const name = url ? entryOf(url) : isRelative ? 'base-url' : request.url
    await stage.vet(isRelative ? 'input' : url ? 'host' : 'other', name, () =>
      vetUnasked(permitRequest(request, allowed).listed)
    )
    const bound = request.anonymous ? [] : secrets.filter(({origin}) => new URL(origin).origin === url?.origin)
    for (const secret of bound) {
      if (env[secret.env]) stage.note('variable', secret.env, 'present')
      else stage.note('variable', secret.env, 'missing', unset(secret))
    }
    return stage.end()
  }
  return {send: call, load: call}
}

const unset = ({env, origin, header}: RehearsalOptions['secrets'][number]) => ({
  reason: `the variable ${env} is not set, so requests to ${origin} go without the header ${header}`,
  remedy: 'set it in the environment of the job'
})

const networkOf = (allowed: AllowList, stage: Stage): Network => {
  const call = async (name: string, permit: () => Listed): Promise<never> => {
    await stage.vet('host', name, () => vetUnasked(permit()))
    return stage.end()
  }
  const dial = (endpoint: Endpoint): Promise<never> =>
    call(entryOfEndpoint(endpoint), () => permitEndpoint(endpoint, allowed))
  return {
    base: allowed.base?.href ?? null,
    connect: dial,
    converse: dial,
    tls: dial,
    async resolve(name) {
      await stage.vet('host', entryOfEndpoint({host: name, port: 443}), () => permitName(name, allowed))
      return stage.end()
    },
    upgrade(address) {
      const url = URL.parse(address) ?? (allowed.base && URL.parse(address, allowed.base.href))
      if (url) return call(entryOf(url), () => permitSocket(address, allowed).listed)
      return stage.vet('input', 'base-url', () => permitSocket(address, allowed)).then(() => stage.end())
    }
  }
}

const SECURE: Readonly<Record<string, string>> = {'wss:': 'https:', 'ws:': 'http:'}

/** The entry of the allow-list that lets an address be called. What is private has to be listed with its port. */
const entryOf = ({protocol, hostname, port}: URL): string => {
  const scheme = SECURE[protocol] ?? protocol
  const usual = scheme === 'https:' ? '443' : '80'
  const isNamed = !/^[\d.]+$|^\[/.test(hostname) && !isLoopbackHost(hostname)
  return `${scheme}//${hostname}${port === '' && isNamed ? '' : `:${port || usual}`}`
}

const entryOfEndpoint = ({host, port}: Endpoint): string => {
  const name = normaliseHost(host) ?? host
  const written = name.includes(':') ? `[${name}]` : name
  const url = URL.parse(`https://${written}:${port}`)
  // The entry of a web server lists its port for whatever asks.
  return port === 443 && url ? entryOf(url) : `tcp://${written}:${port}`
}

const commandsOf = ({root, env, commands}: RehearsalOptions, stage: Stage): Commands => ({
  names: Object.keys(commands),
  async run(name) {
    await stage.vet('command', name, () => locateCommand(root, commands, env, name))
    return stage.end()
  }
})

const factsOf = (facts: GitHubFacts, stage: Stage): GitHubFacts => {
  const reach = async (): Promise<never> => stage.end()
  const names = Object.keys(facts) as (keyof GitHubFacts)[]
  return {
    ...(Object.fromEntries(names.map(name => [name, reach])) as Record<keyof GitHubFacts, () => Promise<never>>),
    async alerts(source) {
      const {permission, remedy} = alertNeed(source)
      stage.note('permission', permission, 'unknown', {remedy})
      return stage.end()
    }
  }
}
