import {type WordPattern, wordPattern} from '../word-pattern.ts'

/**
 * All patterns here are asked about plain text in lower case: without flags they take V8 a fraction of the time.
 */

/**
 * Headings and lead-ins ("…:") below which symbols in front of a line state no facts. Tested against plain lower-case
 * text, nearest first; `FACTS` answers first, because "Success criteria met" is a report and "Success criteria" is none.
 */
export const FACTS = wordPattern(
  'open outstandi place remaining well',
  /\b(?:in place|works? well|(?:remaining|outstanding|open) (?:risks?|issues?|gaps?|items?|work|tasks?|blockers?)|complétée?s?|terminée?s?|erfüllt|concluíd[oa]s?)\b|已完成|已实施|已有|完成|完了|已配置|检查清单|清单|状态|готов|выполнен/,
  'met achieved passed completed complete done implemented verified validated fixed resolved delivered ready status result results checklist declaration verification erledigt umgesetzt completado completados completada completadas cumplido cumplidos cumplida cumplidas'
)

/** What makes a lead-in or a heading a condition, a list of arguments, a legend … rather than a report of facts. */
export const NO_FACTS: readonly (readonly [reason: string, pattern: WordPattern])[] = [
  [
    'condition',
    wordPattern(
      'als cuando falls if lorsque quand quando se si sobald unless until wenn when',
      /\b(?:if|when|unless|until|wenn|falls|sobald|si|se|als|quando|cuando|lorsque)\s*:?$|^(?:if|when|go if|wenn|falls|si|se|quand|lorsque|quando|cuando)\b|\b(?:successful|complete|ready|done|fails?|passes|erfolgreich|exitoso)\s+(?:if|when|wenn|si)\b|\b(?:if|when)\b.*:$|如果|条件|if:$|à condition/
    )
  ],
  ['trigger', wordPattern('go', /\b(?:go\/no-?go|auslöser)\b|触发/, 'trigger triggers condition conditions')],
  [
    'criteria',
    wordPattern(
      '',
      /\b(?:critères?|critérios)\b|标准|准则|基準|критери/,
      'criteria criterion kriterien criterios criteri'
    )
  ],
  [
    'goals',
    wordPattern(
      '',
      /目标|目標|цели/,
      'goal goals objective objectives milestone milestones ziele objetivo objetivos objectif objectifs obiettivi metas'
    )
  ],
  [
    'metrics',
    wordPattern(
      '',
      /\b(?:métricas?|métriques?)\b|指标|指標|метрик/,
      'metric metrics kpi kpis target targets indicator indicators benchmark benchmarks threshold thresholds expected expectation expectations slo slos sla slas metriken'
    )
  ],
  [
    'arguments',
    wordPattern(
      'trade tradeoff tradeoffs',
      /\b(?:trade-?offs?|inconvénients?|por qué)\b|优点|缺点|优势|为什么|メリット|преимуществ|недостат/,
      'pro pros con cons advantage advantages disadvantage disadvantages benefit benefits drawback drawbacks weaknesses why avantage avantages vorteile nachteile ventajas desventajas beneficios pourquoi warum vantagens desvantagens vantaggi svantaggi'
    )
  ],
  [
    'option',
    wordPattern(
      'answer answers my vs you',
      /\b(?:my advice|vs\.?|should you|(?:your|final) answers?|opción|opção|opções|recomendações|réponse)\b|选项|方案|对比|建议|選択肢|比較|вариант|сравнение/,
      'option options alternative alternatives approach approaches scenario scenarios recommendation recommendations choice choices comparison compare compared versus opciones optionen opzioni recomendaciones respuesta resposta antwort comparaison conseil vergleich empfehlung empfehlungen supporte supports'
    )
  ],
  [
    'exclusion',
    wordPattern(
      'exclude excluded excludes excluent excluido excluidos exclusion exclut excluye never non nongoal nongoals care',
      /\bexclu(?:des?|ded|sions?|ye|idos?|t|ent)\b|\bnever (?:build|ship)\b|\bnon-?goals?\b|\b(?:don['’]?t|do not) care\b|不包括|含まない/
    )
  ],
  [
    'troubleshooting',
    wordPattern(
      'common debugging error errors troublesh',
      /\b(?:troubleshoot\w*|common (?:issues|problems|errors)|debugging tips|errors? (?:messages?|handling guide)|problèmes?|symptômes?|síntomas?)\b|故障排|问题排查|トラブル|устранение/,
      'troubleshoot troubleshooting problem problems symptom symptoms faq fehlerbehebung fehlersuche probleme problema problemas risoluzione'
    )
  ],
  [
    'legend',
    wordPattern(
      'code codes definitio how icon icons indicator key legend level levels',
      /\b(?:key:|how to (?:use|read)|status (?:key|legend|codes?|indicators?|definitions?|icons?|levels?)|légende|zeichenerklärung)\b|图例|凡例|легенда/,
      'legend symbol symbols notation meaning legende leyenda legenda'
    )
  ],
  [
    'example',
    wordPattern(
      'always anti antipatte bad best correct do don dont donts dos good incorrect never right wrong',
      /\b(?:do'?s (?:and|&)|don'?ts|best practices|anti-?patterns?)\b|^(?:good|bad|right|wrong|correct|incorrect|do|don'?t|do not|never|always)\W*$|示例|例子|最佳实践|пример/,
      'example examples sample samples tips guidelines ejemplo ejemplos exemple exemples beispiel beispiele exemplo exemplos'
    )
  ],
  [
    'instructions',
    wordPattern(
      'how these',
      /\bhow[- ]to\b|^\W*(?:test|check|verify|try|do) these\b|手順/,
      'procedure procedures instruction instructions'
    )
  ],
  [
    'steps',
    wordPattern(
      'action actions do dos todo todos what whats',
      /\b(?:to-?dos?|what'?s next|action items|actions? requises?|étapes?|próximos|próximas?)\b|步骤|下一步|шаги|кроки/,
      'step steps timeline schedule schritte pasos passos passi prochaines proximos'
    )
  ],
  [
    'change log',
    wordPattern(
      'change changed changelog changes file files history log new notes past v',
      /^v\d+(?:\.\d+)+|\b(?:change ?log|version history|revision history|release notes|past releases|what'?s new|what changed|changes in|changes? (?:summary|overview|made)|(?:summary|overview|list) of (?:the |all )?changes|files? (?:changed|modified)|änderungen)\b|更新日志|变更|変更履歴|история изменений/,
      'archive historique historial'
    )
  ],
  [
    'plan',
    wordPattern(
      'planned',
      /\b(?:planned (?:features|enhancements))\b|未来|将来|будущ/,
      'future roadmap upcoming backlog ideas futuro zukunft avenir'
    )
  ],
  [
    'reference',
    wordPattern(
      'contact contacto contactos contacts credits documents kontakt kontakte links reference resources see',
      /^[^a-zà-ÿ]*(?:(?:emergency|support|team|key|service|additional|related|useful|quick) )?(?:resources|references?|links|contacts?|credits|documents|see also|kontakte?|contactos?)[^a-zà-ÿ]*$|参考|联系方式|参照/
    )
  ]
]

/** Of these, what a list may stand under whose own symbols differ: it says which of them are met. */
export const OPEN_TO_STATES: ReadonlySet<string> = new Set(['criteria', 'goals', 'steps'])

/** What is decided by criteria and steps of a list that says when to go on and when to go back. */
export const DECIDES = wordPattern(
  'roll rolling',
  /\broll(?:ing)?[- ]back\b|回滚|откат/,
  'rollback abort stop decision decide expected'
)

/** Words by which a title or file name says that the document is about being ready. */
export const READINESS_PARTS =
  'ready|readiness|deploy|launch|release|production|checklist|assessment|hardening|verification|validation|status report|review|preflight|pre-flight|preprod|pre-prod|signoff|sign-off|golive|go-live|déploiement|bereitschaft|inbetriebnahme|freigabe|prüfliste|checkliste|auslieferung|despliegue|producción|lanzamiento|preparación|implantação|produção|lançamento|prontidão|distribuzione|produzione|lista di controllo|清单|部署|上线|发布|就绪|チェックリスト|リリース|本番|準備|체크리스트|배포|출시|чеклист|чек-лист|готовност|развертыван|развёртыван|релиз|запуск|wdroż|livegang|uitrol|yayın'.split(
    '|'
  )
/** Of these, what `READINESS` matches holds one. */
export const READINESS_HINTS = ['check', 'live', 'prr', 'audit', 'list', 'mise']
export const READINESS =
  /check-?\s?list|go-?\s?live|\bprr\b|\baudit|liste? de (?:vérification|contrôle)|mise en (?:production|ligne|service)|lista de (?:verificación|verificação|comprobación|control)/

/**
 * Headings and lead-ins that ask to pick an answer. "Check", "mark" and "delete" ask for work as well, so that they
 * need the options they are about.
 */
export const CHOICE = wordPattern(
  'check choose delete mark pick select tick',
  /\b(?:select|choose|tick|pick) (?:one|any|all that|all which|those|what|which|exactly|at least one|an option|(?:the )?(?:one|appropriate|relevant|applicable))\b|\b(?:check|mark|delete) (?:exactly one|at least one|an option|one(?! \w)|one (?:of|box|option)|(?:the )?(?:appropriate|relevant|applicable) (?:ones?|box|boxes|options?|items?|answers?)|(?:any|all|those|what|which)(?: of the following)?(?: that| which)? (?:apply|applies|applicable|(?:is|are) (?:relevant|applicable|appropriate)|(?:do not|don'?t) apply))\b/
)
/** Topics that boxes are answers to, where a heading or lead-in without its parentheses names nothing else. */
export const CHOICE_TOPIC = wordPattern(
  'affected art bump category change class classific impact impacted involved issue kind kinds level nature pr priority pull rating release request risk scope semver severity target tipo touched type types update urgency version',
  /^[^a-z]*(?:what|which|please|this)\b.*\b(?:types?|kinds?|nature|category) of (?:change|pr|pull request|release|update|issue|deployment)s?\b|^[^a-z]*(?:(?:the|your|our|overall|estimated|expected|deployment|security|business|please|describe|specify|indicate) )*(?:(?:types?|kinds?|nature|category) of (?:change|pr|pull request|release|update|issue|deployment)s?|(?:change|pr|pull request|release|update|issue) (?:type|kind|category)|(?:environments?|areas?|components?|services?|modules?|packages?|systems?|platforms?|layers?) (?:affected|impacted|involved|touched)|(?:affected|impacted|target) (?:environments?|areas?|components?|services?|modules?|packages?|systems?|platforms?)|(?:risk|impact|severity|urgency|priority) (?:level|rating|assessment level|class(?:ification)?)|(?:review|audit|assessment) scope|scope of (?:review|change|work)|application level assertion|(?:version|semver) bump|tipo de (?:cambio|mudança|alteração)|type de (?:changement|modification)|art der änderung|tipo di modifica)(?:[^a-z]*$| (?:of|for|in|by) (?:this|your)\b)|变更类型|変更の種類|тип изменени/
)
/** Words of the answers of a verdict or a rating; boxes with at least two of different sides are a choice. */
export const ANSWERS: readonly RegExp[] = [
  /^(?:go|approved?|accepted|pass(?:ed)?|yes|ready|ship|genehmigt|freigegeben|aprobado|approuvé|aprovado|ja|oui|sí|sim|通过|是|批准)(?![a-zà-ÿ-])/,
  /^(?:no[- ]?go|not approved|rejected|declined|blocked|fail(?:ed)?|no|not ready|do not (?:ship|deploy)|abgelehnt|rechazado|rejeté|refusé|rejeitado|nein|non|não|拒绝|不通过|否)(?![a-zà-ÿ])/,
  /^(?:conditional(?:ly)?(?: approved| go)?|approved with|go with|partial(?:ly)?|deferred|needs (?:changes|work|revision)|hold|n\/a|not applicable|unter auflagen|condicional|conditionnel|有条件)(?![a-zà-ÿ])/,
  /^(?:low|minor|niedrig|bajo|faible|baixo|basso|低)(?: (?:risk|impact|severity))?\s*(?:$|[-–—:(])/,
  /^(?:medium|moderate|mittel|medio|moyen|médio|中)(?: (?:risk|impact|severity))?\s*(?:$|[-–—:(])/,
  /^(?:high|major|hoch|alto|élevé|高)(?: (?:risk|impact|severity))?\s*(?:$|[-–—:(])/,
  /^(?:critical|severe|kritisch|crítico|critique|critico)(?: (?:risk|impact|severity))?\s*(?:$|[-–—:(])/
]
/** The letters a–z that answers begin with; one that begins with another letter is not among them. */
export const ANSWER_STARTS: ReadonlySet<string> = new Set(
  'go approve approved accepted pass passed yes ready ship genehmigt freigegeben aprobado approuv aprovado ja oui s sim no nogo not rejected declined blocked fail failed do abgelehnt rechazado rejet refus rejeitado nein non n conditional conditionally partial partially deferred needs hold unter condicional conditionnel low minor niedrig bajo faible baixo basso medium moderate mittel medio moyen m high major hoch alto critical severe kritisch cr critique critico'.split(
    ' '
  )
)
/** An item that asks about the change at hand instead of demanding something. */
export const ASKS = /\((?:if (?:yes|so|checked|ticked|true)|falls ja|si oui|si es así|en caso afirmativo|se sim)\b/
