import {always, type Plan, plan, type Rule} from '../rule.ts'
import {WORKFLOWS} from '../sources.ts'

/** The lowest severity that a sentence still minds. */
const severityIn = (text: string, names: readonly string[]): {severity: string} | Record<string, never> => {
  const found = names.filter(name => new RegExp(`\\b${name}\\b`, 'i').test(text))
  const lowest = found.at(-1)
  return lowest === undefined ? {} : {severity: lowest}
}

const NUMBERS: Readonly<Record<string, number>> = {one: 1, two: 2, three: 3}

const DEPENDENCIES =
  /\bdependenc|\bpackages?\b|\blibrar|\bcomponents?\b|\bnpm\b|\bpip\b|\byarn\b|\bpnpm\b|\bcargo\b|\bsnyk\b|\bosv\b|\bthird[- ]party\b|\bSCA\b|依赖/i

/** Reviews, rules, alerts, releases: what GitHub and the tools of a repository know. */
export const collaboration: readonly Rule[] = [
  {
    id: 'reviewed',
    about: 'the change is reviewed or approved',
    plans: ['reviews'],
    strength: 'proof',
    subject: 'review',
    says: [
      'code|peer review|reviews|reviewed|approval|approvals|approved ?is ?and ?completed|complete|done|approved|passed|obtained',
      'pull request|requests ?is|are ?has ?been reviewed|approved|review|approval ?and ?approved|merged',
      'pr|prs ?is|are ?has ?been reviewed|approved|review|approval ?and ?approved|merged',
      'changes ?are|have ?been peer|reviewed ?reviewed',
      'code is reviewed',
      '代码审查',
      '代码评审'
    ],
    unless: [
      'mandatory|require|required|requires|enforced|every|must|checklist|process|established|guidelines|template|architecture|design|governance|access|dependencies|codeowners|performance|comments|policy|infrastructure|agreement|function|functions|configuration',
      'security ?code review',
      'all prs|changes',
      'all pull requests',
      'sign off'
    ],
    plan: always('reviews')
  },
  {
    id: 'branch-rules',
    about: 'the branch is protected, reviews are demanded',
    plans: ['branch-rules'],
    strength: 'proof',
    subject: 'review',
    says: [
      'branch protection|rule|rules ?rules',
      'main|master|default|release|production ?branch ?is protected',
      'protected branch|branches',
      'main|master|default|target|release ?target branch|branches is|are locked|protected',
      'mandatory|required|enforced ?code ?peer ?pr review|reviews|approval|approvals',
      'code|peer|pr review|reviews|approval|approvals ?are|is mandatory|required|enforced',
      'reviews mandatory ?peer ?reviews',
      'reviews|approvals ?are mandatory|required|enforced',
      'pull request|requests must|require|requires|required|need ~3 review|reviews|reviewed|approval|approvals|approved',
      'pr|prs must|require|requires|required|need ~3 review|reviews|reviewed|approval|approvals|approved',
      'no direct|force push|pushes|pushing',
      'force push|pushes|pushing ?is|are disabled|blocked|forbidden|not'
    ],
    negated: 'any',
    plan(claim) {
      const approvals = /\b(\d|one|two|three)\+? (?:\w+ )?(?:approv|review)/i.exec(claim.text)?.[1]?.toLowerCase()
      const force = /\bforce[- ]?push/i.test(claim.text)
      return plan('branch-rules', {
        ...(force ? {'no-force-push': true} : {'pull-request': true}),
        ...(approvals ? {approvals: Number(NUMBERS[approvals] ?? approvals)} : {})
      })
    }
  },
  {
    id: 'dependency-audit',
    about: 'no dependency has a known vulnerability',
    plans: ['audit', 'alerts'],
    strength: 'proof',
    subject: 'audit',
    says: [
      'npm|yarn|pnpm|pip|cargo|bundle|bundler|composer audit ?vulnerabilities',
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
      // Of what kind of vulnerability it speaks is left open.
      return claim.negated ? {...audit, strength: 'support'} : null
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
      'dependencies ?are automatically updated'
    ],
    plan: claim =>
      /\balerts?\b/i.test(claim.text) && /\b(?:no|zero|resolved|cleared|open)\b/i.test(claim.text)
        ? plan('alerts', {source: 'dependabot'})
        : plan('glob', {
            pattern: ['.github/dependabot.{yml,yaml}', '**/{renovate.json,renovate.json5,.renovaterc,.renovaterc.json}']
          })
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
      'update ?all dependencies'
    ],
    plan: always('audit')
  },
  {
    id: 'code-scanning',
    about: 'static analysis or a security scan finds nothing, or runs',
    plans: ['alerts', 'text'],
    strength: 'support',
    subject: 'scan',
    says: [
      'sast|codeql|semgrep|sonarqube|sonarcloud|sonar|bandit',
      'code scanning',
      'static ?code ?security ?application analysis|scan',
      'security|vulnerability scan|scans|scanning',
      '安全扫描'
    ],
    unless: ['plan|planned|dast|zap|network|port|schedule*|dependency|dependencies'],
    plan: claim =>
      /\bcodeql\b|\bcode scanning\b|\bno\b.*\b(?:findings|issues|alerts)\b/i.test(claim.text)
        ? plan('alerts', {source: 'code-scanning'})
        : plan('text', {
            path: WORKFLOWS,
            matches: '(?i)codeql|semgrep|sonar|bandit|gosec|brakeman|trivy|snyk|checkov|security|sast'
          })
  },
  {
    id: 'image-scan',
    about: 'container images are scanned',
    plans: ['text'],
    strength: 'support',
    subject: 'scan',
    says: [
      'docker|container ?image|images ?security scan|scans|scanned|scanning',
      'images ?are scanned',
      'trivy|grype'
    ],
    plan: () => plan('text', {path: WORKFLOWS, matches: '(?i)trivy|grype|snyk|docker scout|clair|anchore|scan'})
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
  },
  {
    id: 'changelog',
    about: 'the changelog tells of the version',
    plans: ['changelog'],
    strength: 'proof',
    subject: 'changelog',
    says: [
      'changelog|changelog.md|changelogs ?is ?updated ?with ?the ?version ?and ?date',
      'change log',
      'changes.md',
      '更新日志'
    ],
    unless: ['read|link|linked|see|generator|review'],
    plan: claim =>
      /\b(?:updated?|current|complete|entry|written|exists?|added?|maintained|up[- ]to[- ]date|created?|prepared|contains|has|publish(?:ed)?)\b/i.test(
        claim.text
      ) || claim.text.split(/\s+/).length <= 2
        ? plan('changelog')
        : null
  },
  {
    id: 'version',
    about: 'the version is set',
    plans: ['version'],
    strength: 'proof',
    subject: 'version',
    says: [
      'version ?number ?is ?has ?been bumped|updated|incremented|set|decided|correct|tagged|increased',
      'bump|update|increment|set|increase ?the version ?number',
      'semantic versioning',
      'semver'
    ],
    unless: [
      'website|python|node|api|doc|docs|database|browser|os|kernel|dependenc*|minimum|supported|documentation|ruby|java|go|schema|store'
    ],
    plan(claim) {
      const exact = /\bto v?(\d+\.\d+\.\d+(?:-[\w.]+)?)\b/.exec(claim.text)?.[1]
      return plan(
        'version',
        exact ? {value: exact} : {},
        exact || /\b(?:updated|bump|correct|set|increment)/i.test(claim.text) ? {} : {strength: 'support'}
      )
    }
  },
  {
    id: 'release',
    about: 'a release is published',
    plans: ['release'],
    strength: 'proof',
    subject: 'release',
    says: [
      'release ?is ?has ?been published|created|tagged',
      'create|publish ?a|the github release',
      'git tag ?is created|pushed',
      'create ?a ?git ?release tag',
      'tag ?the release',
      'tag and push'
    ],
    unless: ['notes|branch|candidate|sign'],
    plan: claim => plan('release', {}, /\btag/i.test(claim.text) ? {strength: 'support'} : {})
  },
  {
    id: 'blockers',
    about: 'no issue of a kind is open',
    plans: ['issues'],
    strength: 'support',
    subject: 'issues',
    says: [
      'no|zero|all ?known ?open ?outstanding ?remaining ?unresolved critical|blocker|blocking|high|p0|p1|major|showstopper ?priority ?or ?high|p1|blocker bug|bugs|issue|issues|defect|defects|ticket|tickets',
      'no|zero ?open ?known ?remaining ?release blocker|blockers|showstopper|showstoppers'
    ],
    unless: ['vulnerabilit*|risk|risks|path|paths|alert*|finding*|cve|cves|error|errors|security|mitigated'],
    negated: 'any',
    plan(claim) {
      const label =
        /\b(critical|blocker|blocking|high[- ]priority|p0|p1|major|showstopper)/i.exec(claim.text)?.[1] ?? 'blocker'
      return plan('issues', {label: label.toLowerCase().replaceAll(/\s+/g, '-')})
    }
  },
  {
    id: 'approval-environment',
    about: 'a deployment waits for an approval',
    plans: ['environment'],
    strength: 'support',
    subject: 'environment',
    says: [
      'environment|environments ?protection approval|approvals|reviewers',
      'environment protection',
      'deployment|deployments require|requires|required|need|needs ?manual approval|approvals',
      'manual approval for|before ?production deploy*'
    ],
    plan: always('environment', {name: 'production', reviewers: 1})
  },
  {
    id: 'links',
    about: 'no link is broken',
    plans: ['links'],
    strength: 'support',
    subject: 'links',
    says: [
      'no|zero|all broken|dead link|links',
      'all links work|working|valid|checked|tested',
      'broken|dead link|links ?fixed|checked|removed',
      'links check|checked|checker|verified|valid',
      'check ?for ?all ?broken ?dead links'
    ],
    unless: ['social|navigation|footer|header|nav|email|menu|affiliate|unsubscribe|symbolic|download|payment'],
    negated: 'any',
    plan: (): Plan => plan('links')
  }
]
