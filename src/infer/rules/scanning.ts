import {always, plan, type Rule} from '../rule.ts'
import {WORKFLOWS} from '../sources.ts'

/** The lowest severity that a sentence still minds. */
const severityIn = (text: string, names: readonly string[]): {severity?: string} => {
  const found = names.filter(name => new RegExp(`\\b${name}\\b`, 'i').test(text))
  const lowest = found.at(-1)
  return lowest === undefined ? {} : {severity: lowest}
}

/** Set up, not only done once. */
const IN_PLACE =
  /\b(?:implement|configur|enabl|automat|integrat|check|trivy|grype|snyk|set ?up|in (?:the )?(?:ci|pipeline|workflow|place)|every|each)/i

/** An analysis of the code that has nothing to say. */
const ANALYSIS =
  /\b(?:static (?:code )?analysis|sast|semgrep|bandit|sonar\w*|gosec|brakeman)\b[\w/ ]{0,20}\b(?:clean|pass\w*|green|no (?:issues|findings|errors))\b/i

const DEPENDENCIES =
  /\bdependenc|\bpackages?\b|\blibrar|\bcomponents?\b|\bnpm\b|\bpip\b|\byarn\b|\bpnpm\b|\bcargo\b|\bsnyk\b|\bosv\b|\bthird[- ]party\b|\bSCA\b|依赖/i

/** Dependencies and code that tools look into. */
export const scanning: readonly Rule[] = [
  {
    id: 'dependency-audit',
    about: 'no dependency has a known vulnerability',
    plans: ['audit', 'alerts'],
    strength: 'proof',
    subject: 'audit',
    says: [
      'npm|yarn|pnpm|pip|cargo|bundle|bundler|composer audit ?vulnerabilities',
      'safety check',
      'no|zero ?known ?open ?critical ?or ?high ?severe ?medium ?severity ?security ?dependency ?npm ?package ?audit vulnerability|vulnerabilities|cve|cves',
      'dependency|dependencies|packages|libraries ~4 audit|audited|vulnerability|vulnerabilities|scan|scanned|scanning|cve|cves|checked',
      'vulnerability|vulnerabilities|audit|scan|check ~4 dependency|dependencies|packages',
      'vulnerable dependencies|components',
      'snyk',
      'osv scanner',
      '依赖漏洞'
    ],
    unless: [
      'penetration|pentest|zap|static|sast|dast|container*|docker|plan*|license|licenses|disclosure|amend|schedule*',
      'image scan',
      'code scan'
    ],
    negated: 'any',
    plan(claim) {
      const severity = severityIn(claim.text, ['critical', 'high', 'moderate', 'low'])
      const audit = plan('audit', severity)
      if (DEPENDENCIES.test(claim.text)) return audit
      // Of what kind of vulnerability it speaks is left open: neither a dependency nor the code may have one.
      const {severity: lowest = 'low'} = severity
      const level = lowest === 'moderate' ? 'medium' : lowest
      return claim.negated ? [audit, plan('alerts', {source: 'code-scanning', severity: level})] : null
    }
  },
  {
    id: 'dependency-updates',
    about: 'dependencies are updated by a bot',
    plans: ['glob'],
    strength: 'proof',
    subject: 'audit',
    says: [
      'dependabot|renovate|renovatebot ?configured|enabled',
      'automated|automatic dependency updates',
      'dependencies ?are automatically updated',
      'regular|scheduled dependency|security updates',
      'security|dependency updates|patches ?are automated|automatic|automatically'
    ],
    plan: claim =>
      /\balerts?\b/i.test(claim.text) && /\b(?:no|zero|resolved|cleared|open)\b/i.test(claim.text)
        ? plan('alerts', {source: 'dependabot'})
        : plan(
            'glob',
            {
              pattern: [
                '.github/dependabot.{yml,yaml}',
                '**/{renovate.json,renovate.json5,.renovaterc,.renovaterc.json}'
              ]
            },
            /\bsecurity (?:updates|patches)\b|\bregular|\bscheduled/i.test(claim.text) ? {strength: 'support'} : {}
          )
  },
  {
    id: 'dependencies-current',
    about: 'dependencies are up to date',
    plans: ['audit'],
    strength: 'support',
    subject: 'audit',
    says: [
      'dependencies|packages ?are|is ?all updated|current|reviewed|patched',
      'dependencies|packages ?are up to date',
      'update ?all dependencies',
      'no|outdated|deprecated|vulnerable ?outdated dependencies|packages|components',
      'vulnerabilities|vulnerability checked|check|assessment|addressed|scan'
    ],
    plan: always('audit')
  },
  {
    id: 'image-scan',
    about: 'container images are scanned',
    plans: ['text'],
    strength: 'proof',
    subject: 'scan',
    says: [
      'docker|container ?image|images ?security ?vulnerability scan|scans|scanned|scanning ?is|are ?@done',
      'image|images scan|scans|scanning ?is|are ?@done',
      'images ?are scanned|checked ?for ?vulnerabilities',
      'check|scan ?the|all ?docker|container images ?for vulnerabilities',
      'trivy|grype'
    ],
    unless: ['plan|planned|schedule*|document*|passed|results|clean|findings'],
    plan: claim =>
      plan(
        'text',
        {path: WORKFLOWS, matches: '(?i)\\b(trivy|grype|snyk|docker.?scout|clair|anchore|container-scan)'},
        IN_PLACE.test(claim.text) ? {} : {strength: 'support'}
      )
  },
  {
    id: 'code-scanning',
    about: 'static analysis or a security scan finds nothing, or runs',
    plans: ['alerts', 'text', 'ci'],
    strength: 'support',
    subject: 'scan',
    says: [
      'sast|codeql|semgrep|sonarqube|sonarcloud|sonar|bandit',
      'code scanning',
      'static ?code ?security ?application ?analysis ?security analysis|scan|testing ?sast ?is ?@done',
      'security|vulnerability scan|scans|scanning|audit',
      '安全扫描'
    ],
    unless: ['plan|planned|dast|zap|network|port|schedule*|dependency|dependencies'],
    plan(claim) {
      const tools = plan('text', {
        path: WORKFLOWS,
        matches: '(?i)codeql|semgrep|sonar|bandit|gosec|brakeman|trivy|snyk|checkov|security|sast'
      })
      if (ANALYSIS.test(claim.text)) return [plan('ci', {}, {strength: 'proof'}), tools]
      return /\bcodeql\b|\bcode scanning\b|\bno\b.*\b(?:findings|issues|alerts)\b/i.test(claim.text)
        ? plan('alerts', {source: 'code-scanning'})
        : tools
    }
  },
  {
    id: 'actions-pinned',
    about: 'actions are named by commit',
    plans: ['workflow'],
    strength: 'proof',
    subject: 'workflow',
    says: [
      'github ?actions ?are pinned',
      'actions ?are pinned',
      'pin|pinned ?third ?party ?github actions',
      'workflow|workflows ~3 least privilege',
      'workflow permissions'
    ],
    plan: claim => plan('workflow', {require: /\bpin/i.test(claim.text) ? 'pinned' : 'permissions'})
  }
]
