import {always, plan, type Rule} from '../rule.ts'

const NUMBERS: Readonly<Record<string, number>> = {one: 1, two: 2, three: 3}

/** Reviews, rules, issues, links: what GitHub knows of the work on a repository. */
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
      'reviewer|reviewers|approver|approvers ?is|are required|enforced ~3 merge|pr|prs|pull ?request|requests',
      'reviewer|reviewers|approver|approvers ~4 pr|prs|merge|pull ?requests ?is|are ?required|enforced',
      'pull request|requests must|require|requires|required|need ~3 review|reviews|reviewed|approval|approvals|approved',
      'pr|prs must|require|requires|required|need ~3 review|reviews|reviewed|approval|approvals|approved',
      'merges|changes|commits ~3 through|via prs|pull ?requests ?only',
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
      'all ?internal ?external ?documentation links ~3 work|working|valid|checked|tested',
      'broken|dead link|links ?fixed|checked|removed',
      'links ?are work|working|valid|correct',
      'links check|checked|checker|verified|valid',
      'check ?for ?all ?broken ?dead links'
    ],
    unless: ['social|navigation|footer|header|nav|email|menu|affiliate|unsubscribe|symbolic|download|payment'],
    negated: 'any',
    plan: claim =>
      plan(
        'links',
        {},
        /\bdoc(?:s|umentation)?\b|readme/i.test(`${claim.text} ${claim.heading}`) ? {strength: 'proof'} : {}
      )
  }
]
