import type {FakeRepository} from '../repository.ts'
import type {Alert} from '../state.ts'
import {apiUrl, htmlUrl} from './repository.ts'

const common = (repository: FakeRepository, alert: Alert, path: string) => ({
  number: alert.number,
  created_at: alert.createdAt,
  updated_at: alert.createdAt,
  url: apiUrl(repository, `/${path}/alerts/${alert.number}`),
  html_url: htmlUrl(repository, `/security/${path}/${alert.number}`)
})
const undismissed = {dismissed_by: null, dismissed_at: null, dismissed_reason: null}

/** `code-scanning-alert-items` */
export const renderCodeScanningAlert = (repository: FakeRepository, alert: Alert) => {
  const fields = common(repository, alert, 'code-scanning')
  return {
    ...fields,
    ...undismissed,
    instances_url: `${fields.url}/instances`,
    state: alert.state,
    rule: {
      id: 'js/path-injection',
      name: 'js/path-injection',
      severity: alert.level,
      security_severity_level: alert.severity,
      description: 'Uncontrolled data used in a path'
    },
    tool: {name: 'CodeQL', guid: null, version: '2.20.0'},
    most_recent_instance: {
      ref: `refs/heads/${repository.defaultBranch}`,
      analysis_key: '.github/workflows/codeql.yml:analyze',
      environment: '{}',
      state: alert.state
    }
  }
}

/** `dependabot-alert` */
export const renderDependabotAlert = (repository: FakeRepository, alert: Alert) => {
  const named = {package: {ecosystem: 'npm', name: 'left-pad-private'}, severity: alert.severity ?? 'low'}
  const vulnerability = {...named, vulnerable_version_range: '< 2.0.0', first_patched_version: {identifier: '2.0.0'}}
  return {
    ...common(repository, alert, 'dependabot'),
    ...undismissed,
    dismissed_comment: null,
    fixed_at: null,
    state: alert.state,
    dependency: {package: named.package, manifest_path: 'package-lock.json', scope: 'runtime'},
    security_advisory: {
      ghsa_id: 'GHSA-aaaa-bbbb-cccc',
      cve_id: null,
      summary: 'Pads on the wrong side',
      description: 'Pads on the wrong side',
      vulnerabilities: [vulnerability],
      severity: named.severity,
      cvss: {score: 5, vector_string: null},
      cwes: [],
      identifiers: [{type: 'GHSA', value: 'GHSA-aaaa-bbbb-cccc'}],
      references: [],
      published_at: alert.createdAt,
      updated_at: alert.createdAt,
      withdrawn_at: null
    },
    security_vulnerability: vulnerability
  }
}

/** `secret-scanning-alert` */
export const renderSecretScanningAlert = (repository: FakeRepository, alert: Alert, hidden: boolean) => ({
  ...common(repository, alert, 'secret-scanning'),
  locations_url: apiUrl(repository, `/secret-scanning/alerts/${alert.number}/locations`),
  state: alert.state,
  resolution: null,
  secret_type: 'example_token',
  secret_type_display_name: 'Example Token',
  ...(!hidden && {secret: 'not-to-be-asked-for'})
})
