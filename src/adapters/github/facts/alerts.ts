import type {AlertSeverity, AlertSource} from '../../../ports.ts'
import {ApiRefusal, type GitHubClient} from '../client.ts'
import {readPages} from '../pages.ts'

type Read = (client: GitHubClient, permission: string) => Promise<AlertSeverity[]>

/** What an analysis rates by its own scale. */
const rated: Readonly<Record<string, AlertSeverity>> = {error: 'high', warning: 'medium', note: 'low', none: 'low'}

const readCodeScanning: Read = (client, permission) =>
  readPages(client, permission, async (octokit, parameters) => {
    const {data, headers} = await octokit.request('GET /repos/{owner}/{repo}/code-scanning/alerts', {
      ...parameters,
      state: 'open'
    })
    const severityOf = ({rule}: (typeof data)[number]): AlertSeverity =>
      rule.security_severity_level ?? rated[rule.severity ?? ''] ?? 'unknown'
    return {items: data.map(severityOf), headers}
  })

const readDependabot: Read = (client, permission) =>
  readPages(client, permission, async (octokit, parameters) => {
    const {data, headers} = await octokit.request('GET /repos/{owner}/{repo}/dependabot/alerts', {
      ...parameters,
      state: 'open'
    })
    return {items: data.map(({security_vulnerability}) => security_vulnerability.severity), headers}
  })

const readSecretScanning: Read = (client, permission) =>
  readPages(client, permission, async (octokit, parameters) => {
    const {data, headers} = await octokit.request('GET /repos/{owner}/{repo}/secret-scanning/alerts', {
      ...parameters,
      state: 'open',
      // The secret itself must not even pass through here.
      hide_secret: true
    })
    return {items: data.map((): AlertSeverity => 'critical'), headers}
  })

const sources: Readonly<Record<AlertSource, {read: Read; permission: string; remedy: string}>> = {
  'code-scanning': {
    read: readCodeScanning,
    permission: 'security-events: read',
    remedy: 'switch code scanning on and let it run once, and give the job the permission `security-events: read`'
  },
  dependabot: {
    read: readDependabot,
    permission: 'Dependabot alerts: read',
    remedy:
      'switch Dependabot alerts on, and give the input token a token with the permission `Dependabot alerts: read`; that of the job may not have it'
  },
  'secret-scanning': {
    read: readSecretScanning,
    permission: 'Secret scanning alerts: read',
    remedy:
      'switch secret scanning on, and give the input token a token with the permission `Secret scanning alerts: read`; that of the job may not have it'
  }
}

/** The permission a token needs to read the alerts of a source, and what to do without. */
export const alertNeed = (source: AlertSource): {permission: string; remedy: string} => sources[source]

/**
 * Severities of the open alerts of the default branch, and nothing more of them: a report is read by people who may not
 * read alerts. A leaked secret is critical. GitHub answers 403 or 404 both to what is switched off and without permission.
 */
export const readAlerts = async (client: GitHubClient, source: AlertSource): Promise<AlertSeverity[]> => {
  const {read, permission, remedy} = sources[source]
  try {
    return await read(client, permission)
  } catch (thrown) {
    if (!(thrown instanceof ApiRefusal) || (thrown.status !== 403 && thrown.status !== 404)) throw thrown
    throw new ApiRefusal(thrown.status, `${source}: ${thrown.message}`, remedy)
  }
}
