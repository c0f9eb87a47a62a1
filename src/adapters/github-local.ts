import type {Clock, GitHubFacts} from '../ports.ts'
import {originUrl, resolveCommit} from './git.ts'
import {createGitHub, createGitHubFacts, factsClient} from './github.ts'
import type {Lack} from './ports.ts'

export interface LocalOptions {
  /** Working directory. */
  root: string
  env: Readonly<Record<string, string | undefined>>
  token: string
  /** Milliseconds for all requests together. */
  deadline: number
  clock: Clock
}

const GITHUB = 'github.com'

/** `git@host:owner/name.git`, `ssh://git@host/owner/name`, `https://host/owner/name.git` */
const remote =
  /^(?:[\w.-]+@([\w.-]+):|(?:https|ssh):\/\/(?:[^@/\s]*@)?([\w.-]+)(?::\d+)?\/)([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/

/** The repository an address of a remote means, `null` for one on no server. */
export const parseRemote = (url: string): {host: string; owner: string; repo: string} | null => {
  const [, short, host = short, owner, repo] = remote.exec(url) ?? []
  return host && owner && repo ? {host: host.toLowerCase(), owner, repo} : null
}

/**
 * What the GitHub API knows of the checked-out commit and of the repository `origin` (or `GITHUB_REPOSITORY`) names,
 * or why it cannot be asked. A token goes to github.com for a remote on github.com only; for any other server
 * `GITHUB_API_URL` has to name the API.
 */
export const openLocalFacts = async ({
  root,
  env,
  token,
  deadline,
  clock
}: LocalOptions): Promise<GitHubFacts | Lack> => {
  const named = env['GITHUB_REPOSITORY']
  const url = named ? `https://${GITHUB}/${named}` : await originUrl(root)
  const found = url === null ? null : parseRemote(url)
  if (!found) {
    return {
      reason: 'the repository on GitHub is not known: there is no remote `origin` that names one',
      remedy: 'run it in a clone, or set GITHUB_REPOSITORY=owner/name'
    }
  }
  const {host, owner, repo} = found
  const apiUrl = env['GITHUB_API_URL']?.replace(/\/+$/, '')
  if (!apiUrl && host !== GITHUB) {
    return {reason: `the remote \`origin\` is on ${host}, not on ${GITHUB}`, remedy: 'set GITHUB_API_URL to its API'}
  }
  const address = {token, apiUrl: apiUrl || `https://api.${GITHUB}`, owner, repo}
  const connect = () => createGitHub({...address, clock, ...factsClient(deadline)})
  const sha = await resolveCommit(root, 'HEAD')
  return createGitHubFacts(connect, {sha, pull: null, baseBranch: null, runId: 0, job: null, clock})
}
