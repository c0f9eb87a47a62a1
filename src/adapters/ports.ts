import type {Settings} from '../config/schema.ts'
import type {GitHubFacts, PortSet, Source} from '../ports.ts'

type Env = Readonly<Record<string, string | undefined>>

export interface PortOptions {
  root: string
  files: Source
  settings: Settings
  env: Env
  /** What answers checks of the GitHub API, or why nothing does. Called in a run that may ask only. */
  openGitHub: () => Promise<GitHubFacts | Lack>
  /** The run has secrets while what it reads may be a stranger's: only static checks (THREATS T2). */
  staticOnly: boolean
}

/** Why a run lacks a port, and what would help. */
export type Lack = {reason: string; remedy: string}

export interface OpenPorts {
  ports: PortSet
  /** Releases connections; the process cannot end before. */
  close(): Promise<void>
}

const UNTRUSTED = {
  reason: 'untrusted event: this run holds the token of the base repository and may be looking at a fork',
  remedy: 'run the gate on pull_request as well; there the check can be answered'
}
const OFFLINE = {reason: 'this run is offline', remedy: 'run it without the input offline'}

const NO_COMMANDS = {reason: 'the configuration names no command', remedy: 'name it under commands'}

/** The ports a run has, and for the others why not. Nothing heavy is loaded before a check needs it. */
export const openPorts = async (options: PortOptions): Promise<OpenPorts> => {
  const {root, files, settings, env, staticOnly} = options
  if (staticOnly) {
    const lacks = {http: UNTRUSTED, network: UNTRUSTED, env: UNTRUSTED, commands: UNTRUSTED, github: UNTRUSTED}
    return {ports: {has: {files}, lacks}, close: async () => {}}
  }
  const {createEnvironment} = await import('./environment.ts')
  const ports: PortSet = {has: {files, env: createEnvironment(env)}, lacks: {commands: NO_COMMANDS}}
  if (Object.keys(settings.commands).length > 0) {
    const {createCommands} = await import('./commands.ts')
    ports.has.commands = createCommands(root, settings.commands, env)
  }
  if (settings.offline) {
    ports.lacks = {...ports.lacks, http: OFFLINE, network: OFFLINE, github: OFFLINE}
    return {ports, close: async () => {}}
  }
  const [{createHttp}, {createNetwork}] = await Promise.all([import('./http.ts'), import('./network-port.ts')])
  const allowed = {baseUrl: settings['base-url'], allow: settings['allow-hosts']}
  const network = createNetwork(allowed)
  const http = createHttp({
    ...allowed,
    secrets: settings.secrets.map(({env: name, prefix, ...secret}) => ({
      ...secret,
      ...(prefix === undefined ? {} : {prefix}),
      value: env[name] ?? ''
    }))
  })
  Object.assign(ports.has, {http, network})
  const github = await options.openGitHub()
  if ('reason' in github) ports.lacks.github = github
  else ports.has.github = github
  return {
    ports,
    async close() {
      network.close()
      await http.close()
    }
  }
}
