import {once} from '../../once.ts'
import type {Claim} from '../claim.ts'
import {indexPhrases, type Phrase} from '../phrases.ts'
import {type Plan, plan, type Rule} from '../rule.ts'
import type {Surroundings} from '../surroundings.ts'

/** A heading, or the title line of a document. */
const heading = (topic: string): string => `(?i)^\\s*(#|=|title:).*(${topic})`

/** Some other document speaks of the topic under a heading of its own. */
export const documented = (topic: string, {document}: Surroundings): Plan =>
  plan('text', {
    path: [
      '**/*.{md,mdx,rst,adoc,txt}',
      // A checklist named from outside of the workspace is not among its files.
      ...(/^(?:\/|[A-Za-z]:|\.\.)/.test(document.path)
        ? []
        : [`!${document.path.replaceAll(/[\\*?[\]{}!]/g, '\\$&')}`]),
      '!**/{CHANGELOG,node_modules}*'
    ],
    matches: heading(topic)
  })

/** What documents are called: phrases of a sentence, and what a heading then has. */
const TOPICS: readonly [readonly Phrase[], string][] = [
  [
    [
      'runbook|runbooks|playbook|playbooks',
      'run book|books',
      'user|admin|operator|operations|training manual',
      '运维手册'
    ],
    'run ?-?books?|play ?books?'
  ],
  [['rollback', 'roll|rolling back', '回滚'], 'roll(ing)? ?-?back|回滚'],
  [['incident response|management|plan|process|procedure*', 'incident ~2 plan|process|procedure*'], 'incident'],
  [['disaster recovery', 'dr plan', 'drp'], 'disaster|recovery'],
  [['rto|rpo', 'recovery time|point'], 'RTO|RPO|recovery (time|point|objective)|disaster'],
  [['restor* ~2 procedure*'], 'restor|recovery'],
  [['backup'], 'back ?-?up'],
  [['architect*', '架构'], 'architect|架构'],
  [['api docs|doc|documentation|reference|documented', 'api endpoints documented', 'api 文档'], 'API'],
  [
    ['deployment guide*|docs|documentation|instructions|process|procedure*|steps|strategy|runbook', '部署文档'],
    'deploy|部署'
  ],
  [['troubleshooting'], 'troubleshoot|FAQ|common (issues|problems)'],
  [['monitoring guide*|docs|documentation|strategy'], 'monitor|observab'],
  [['security guide*|docs|documentation|policy|policies|procedure*|model'], 'securit'],
  [['threat model*'], 'threat'],
  [['test|testing docs|documentation|strategy|plan|guide*'], 'test'],
  [['retention'], 'retention'],
  [['privacy policy|notice', '隐私政策', 'datenschutz*'], 'privacy|隐私|datenschutz'],
  [['cookie policy|notice'], 'cookie'],
  [['terms of service|use', 'terms and conditions', 'tos'], 'terms'],
  [['escalation'], 'escalat'],
  [['on call', 'oncall'], 'on-?call'],
  [['support|emergency contact|contacts', 'contact list|information'], 'contact|support'],
  [['change management'], 'change'],
  [['benchmark|benchmarks|baseline|baselines'], 'benchmark|baseline|performance'],
  [['slo|slos|sla|slas|sli|slis', 'service level'], 'SL[OAI]\\b|service level'],
  [['governance', 'decisions on leadership'], 'governance'],
  [['release note|notes'], 'release|v?\\d+\\.\\d+'],
  [['onboarding docs|guide|documentation'], 'onboard|getting started'],
  [
    [
      'user|admin|operator|developer|contributor|installation|install|setup|configuration|migration|upgrade|usage guide*|manual*|docs|documentation|handbook|instructions',
      'quick start',
      'getting started',
      '用户手册',
      '使用说明'
    ],
    'guide|manual|install|setup|usage|getting started|upgrad|migrat|config|手册|说明'
  ],
  [['data dictionary|model|flow|transformation'], 'data|schema|model'],
  [['adr|adrs', 'decision record|records'], 'decision|ADR'],
  [['known|common issues|limitations'], 'known|limitation|issue'],
  [['maintenance guide|procedure*|plan|schedule'], 'maintenance']
]

const topicIndex = once(() => indexPhrases(TOPICS.map(([phrases]) => phrases)))

const STOP =
  /^(?:the|a|an|all|any|for|of|and|or|to|in|on|is|are|has|have|been|with|our|your|documented?|documentation|docs?|guides?|written|write|created?|complete[d]?|updated?|up|date|available|published|defined|define|ready|place|plan|plans|policy|policies|procedures?|process(?:es)?|strateg(?:y|ies)|common|issues|must|should|needed|if|i|how|project|makes|that|this|each|every|required|please|set|development|test|fully|well|properly|features?|work(?:s|ing)?|links?|establish(?:ed)?|review(?:ed)?|verif(?:y|ied)|check(?:ed)?|current|reflects?|include[sd]?|clear(?:ly)?|add(?:ed)?|prepare[d]?|technical|new|use|used|from|standard)$/i

/** The words of a sentence that say what is documented. */
const ownTopic = (text: string): string | null => {
  const words = text.match(/[\p{L}][\p{L}\d-]{2,}/gu)?.filter(word => !STOP.test(word)) ?? []
  const chosen = words.slice(0, 2).map(word => word.toLowerCase().replace(/(?:ies|es|s|ing|ed)$/, ''))
  return chosen.length > 0 && words.length <= 6 ? chosen.join('|') : null
}

const topicOf = ({words, text}: Claim): string | null => {
  let first = TOPICS.length
  topicIndex().each(words, owner => {
    first = Math.min(first, owner)
  })
  return TOPICS[first]?.[1] ?? ownTopic(text)
}

const DOCUMENTS = plan('glob', {pattern: ['{docs,doc,documentation}/**/*.{md,mdx,rst,adoc}', 'README{,.md,.rst}']})

/** Documents: that there is one can be seen, not that it is any good. */
export const docs: readonly Rule[] = [
  {
    id: 'document',
    about: 'a guide, plan, policy, procedure or other document that exists',
    plans: ['text', 'glob'],
    strength: 'support',
    subject: 'document',
    says: [
      'docs|documentation|documented|guide|guides|manuals|runbook|runbooks|playbook|playbooks|diagram|diagrams|handbook|instructions',
      'run book|books',
      'plan|policy|policies|procedure|procedures|process|processes|strategy|strategies|contacts|objectives|benchmark|benchmarks|notes|notice|matrix|solution|standards|terms|sla|slas|slo|slos|baseline|baselines ~5 documented|written|created|complete|completed|update|updated|available|published|defined|ready|place|exist|exists|prepared|finalized|current|date|established|drafted|reviewed|provided|maintained|approved|accessible',
      'rollback|recovery|contingency|escalation|retention|response|management|backup plan|policy|procedure|procedures|process|strategy|solution',
      'document',
      'service level agreement|agreements|objective|objectives',
      'threat model|models|modeling|modelling',
      'emergency|support contact|contacts|procedure|procedures|kontakte',
      'contact information|info|details',
      'faq|faqs|wiki',
      'knowledge base',
      'quick start|guide',
      'quickstart|onboarding|tutorial|tutorials',
      'security contact ?point|points',
      'archival|archiving|naming|tagging|coding policy|policies|standards|conventions',
      'retention policy|policies',
      'data processing agreement|agreements|register',
      'acceptable use policy',
      'release notes',
      'requirements|architecture|design|process|prozess|approach|path documented|defined|described|dokumentiert',
      'post mortem template',
      'change management',
      'contingency plan|plans',
      'communication|communications channel|channels',
      '^ deployment|release|rollback|recovery|maintenance|incident process|strategy|procedure|procedures|plan $',
      'examples ?are provided|included|available',
      'documentação',
      'standard operating procedures',
      'rollback solution|plan|procedure*',
      'define|prepare|design|create|write|draft ~4 plan|policy|procedure|procedures|process|strategy|solution|agreement|notes',
      'escalation path|paths|protocol|policy|matrix|process|procedure*|contacts',
      'on call rotation|schedule|procedures|documentation',
      'oncall',
      '计划 ?已',
      '方案',
      '流程',
      '指南',
      '文档',
      '手册',
      'dokumentiert',
      'dokumentation',
      'documentación|documentado|documenté'
    ],
    unless: [
      'env|environment variables|variable|vars|vars',
      'follow|followed|following|read|payment|pricing|subscription|billing|floor|meeting|worker|child|tested|rehears*|practi*|walkthrough|trained|iam|rls|bucket|password|retry|cors|csp|caching|cache|lifecycle|branch|network|pool|referrer|permissions|throttling|sent|announce*|blog|social|signed|link|links|mapping|mappings|distributed|testing',
      'process|processes running|memory|restart',
      'as planned',
      'content strategy|security',
      'release branch|tag',
      'update schedule',
      'deploy|deployed to'
    ],
    whole: true,
    plan(claim, around) {
      // Only written, a word is no document yet: "document lessons" is, "the document" is not.
      if (claim.words.list.includes('document') && claim.words.list[0] !== 'document') return null
      const topic = topicOf(claim)
      if (topic !== null) return documented(topic, around)
      // Of all documents it speaks when it names none.
      return /^(?:all )?(?:docs?|documentation|procedures?|guides?|runbooks?)\b/i.test(claim.text) &&
        claim.words.list.length <= 5
        ? DOCUMENTS
        : null
    }
  },
  {
    id: 'legal-page',
    about: 'a privacy policy, terms or cookie notice',
    plans: ['glob'],
    strength: 'support',
    subject: 'document',
    says: [
      'privacy policy|notice|page',
      'cookie policy|notice|banner',
      'terms of service|use',
      'terms and conditions',
      'impressum|imprint',
      '隐私政策',
      '服务条款'
    ],
    whole: true,
    plan(claim) {
      const word = /cookie/i.test(claim.text)
        ? 'cookie'
        : /terms|服务条款/i.test(claim.text)
          ? 'terms'
          : /impressum|imprint/i.test(claim.text)
            ? 'imp'
            : 'privacy'
      return plan('glob', {pattern: [`**/*${word}*`, `**/*${word}*/**`]})
    }
  },
  {
    id: 'objectives',
    about: 'objectives and agreements of service',
    plans: ['text'],
    strength: 'support',
    subject: 'document',
    says: [
      'slo|slos|sla|slas ~4 defined|documented|agreed|set|established',
      'rto|rpo',
      'recovery time|point objective|objectives'
    ],
    plan: (claim, around) => documented(topicOf(claim) ?? 'objective', around)
  }
]
