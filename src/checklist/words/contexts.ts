import {type WordPattern, wordPattern} from '../word-pattern.ts'

/**
 * All patterns here are asked about plain text in lower case: without flags they take V8 a fraction of the time.
 */

/**
 * Headings and lead-ins ("…:") below which symbols in front of a line state no facts. Tested against plain lower-case
 * text, nearest first; `FACTS` answers first, because "Success criteria met" is a report and "Success criteria" is none.
 */
export const FACTS = wordPattern(
  'achiev checkl comple cumpli declar delive done erledi fixed implem met open outsta passed place ready remain resolv result status umgese valida verifi well',
  /\b(?:met|achieved|passed|completed|complete|done|implemented|verified|validated|fixed|resolved|delivered|in place|ready|works? well|status|results?|(?:remaining|outstanding|open) (?:risks?|issues?|gaps?|items?|work|tasks?|blockers?)|checklist|declaration|verification|complétée?s?|terminée?s?|erledigt|erfüllt|umgesetzt|completad[oa]s?|cumplid[oa]s?|concluíd[oa]s?)\b|已完成|已实施|已有|完成|完了|已配置|检查清单|清单|状态|готов|выполнен/
)

/** What makes a lead-in or a heading a condition, a list of arguments, a legend … rather than a report of facts. */
export const NO_FACTS: readonly (readonly [reason: string, pattern: WordPattern])[] = [
  [
    'condition',
    wordPattern(
      'als cuando falls if lorsqu quand quando se si sobald unless until wenn when',
      /\b(?:if|when|unless|until|wenn|falls|sobald|si|se|als|quando|cuando|lorsque)\s*:?$|^(?:if|when|go if|wenn|falls|si|se|quand|lorsque|quando|cuando)\b|\b(?:successful|complete|ready|done|fails?|passes|erfolgreich|exitoso)\s+(?:if|when|wenn|si)\b|\b(?:if|when)\b.*:$|如果|条件|if:$|à condition/
    )
  ],
  [
    'criteria',
    wordPattern(
      'condit criter go kriter trigge',
      /\b(?:criteri(?:a|on)|go\/no-?go|triggers?|conditions?|critères?|kriterien|criterios|critérios|criteri|auslöser)\b|标准|准则|触发|基準|критери/
    )
  ],
  [
    'metrics',
    wordPattern(
      'benchm expect goal goals indica kpi kpis metas metric metrik milest obiett object objeti sla slas slo slos target thresh ziele',
      /\b(?:metrics?|kpis?|targets?|goals?|objectives?|indicators?|benchmarks?|thresholds?|expected|expectations?|slos?|slas?|milestones?|métricas?|métriques?|metriken|ziele|objetivos?|objectifs?|obiettivi|metas)\b|指标|目标|目標|指標|метрик|цели/
    )
  ],
  [
    'arguments',
    wordPattern(
      'advant avanta benefi con cons desvan desven disadv drawba nachte pourqu pro pros svanta trade tradeo vantag ventaj vortei warum weakne why',
      /\b(?:pros?|cons?|advantages?|disadvantages?|benefits?|drawbacks?|trade-?offs?|weaknesses|why|avantages?|inconvénients?|vorteile|nachteile|ventajas|desventajas|beneficios|pourquoi|warum|por qué|vantagens|desvantagens|vantaggi|svantaggi)\b|优点|缺点|优势|为什么|メリット|преимуществ|недостат/
    )
  ],
  [
    'option',
    wordPattern(
      'altern answer antwor approa choice compar consei empfeh my opcion option opzion recome recomm respos respue scenar should suppor vergle versus vs',
      /\b(?:options?|alternatives?|approach(?:es)?|scenarios?|recommendations?|my advice|choices?|comparison|compared?|versus|vs\.?|should you|(?:your|final) answers?|opciones|opción|optionen|opzioni|opção|opções|recomendaciones|recomendações|respuesta|resposta|réponse|antwort|comparaison|conseil|vergleich|empfehlung(?:en)?|supporte|supports)\b|选项|方案|对比|建议|選択肢|比較|вариант|сравнение/
    )
  ],
  [
    'exclusion',
    wordPattern(
      'exclud exclue exclui exclus exclut excluy never non nongoa',
      /\bexclu(?:des?|ded|sions?|ye|idos?|t|ent)\b|\bnever (?:build|ship)\b|\bnon-?goals?\b|不包括|含まない/
    )
  ],
  [
    'troubleshooting',
    wordPattern(
      'common debugg error errors faq fehler proble risolu sympto troubl',
      /\b(?:troubleshoot\w*|common (?:issues|problems|errors)|problems?|symptoms?|faq|debugging tips|errors? (?:messages?|handling guide)|problèmes?|symptômes?|fehlerbehebung|fehlersuche|probleme|problemas?|síntomas?|risoluzione)\b|故障排|问题排查|トラブル|устранение/
    )
  ],
  [
    'legend',
    wordPattern(
      'code codes defini how icon icons indica key legend level levels leyend meanin notati symbol',
      /\b(?:legend|key:|symbols?|notation|how to (?:use|read)|status (?:key|legend|codes?|indicators?|definitions?|icons?|levels?)|meaning|legende|leyenda|légende|zeichenerklärung|legenda)\b|图例|凡例|легенда/
    )
  ],
  [
    'example',
    wordPattern(
      'always anti antipa bad beispi best correc do don dont donts dos ejempl exampl exempl good guidel incorr never right sample tips wrong',
      /\b(?:examples?|samples?|do'?s (?:and|&)|don'?ts|best practices|tips|guidelines|anti-?patterns?|ejemplos?|exemples?|beispiele?|exemplos?)\b|^(?:good|bad|right|wrong|correct|incorrect|do|don'?t|do not|never|always)\W*$|示例|例子|最佳实践|пример/
    )
  ],
  [
    'steps',
    wordPattern(
      'action dos how instru pasos passi passos proced procha proxim schedu schrit step steps timeli to todo todos what whats',
      /\b(?:steps?|procedures?|instructions?|how to|timeline|schedule|next steps?|to-?dos?|what'?s next|action items|actions? requises?|étapes?|schritte|pasos|passos|passi|prochaines|proximos|próximos|próximas?)\b|步骤|下一步|手順|шаги|кроки/
    )
  ],
  [
    'change log',
    wordPattern(
      'archiv change histor log new notes past v',
      /^v\d+(?:\.\d+)+|\b(?:change ?log|version history|revision history|release notes|archive|past releases|what'?s new|what changed|changes in|änderungen|historique|historial)\b|更新日志|变更|変更履歴|история изменений/
    )
  ],
  [
    'plan',
    wordPattern(
      'avenir backlo future futuro ideas planne roadma upcomi zukunf',
      /\b(?:future|roadmap|upcoming|planned (?:features|enhancements)|backlog|ideas|futuro|zukunft|avenir)\b|未来|将来|будущ/
    )
  ],
  [
    'reference',
    wordPattern(
      'contac credit docume kontak links refere resour see',
      /^[^a-zà-ÿ]*(?:(?:emergency|support|team|key|service|additional|related|useful) )?(?:resources|references?|links|contacts?|credits|documents|see also|kontakte?|contactos?)[^a-zà-ÿ]*$|参考|联系方式|参照/
    )
  ]
]

/** Words by which a title or file name says that the document is about being ready. */
export const READINESS =
  /readiness|ready|check-?\s?lists?|deploy|go-?\s?live|launch|release|production|\bprr\b|\baudit|assessment|sign-?off|pre-?(?:flight|launch|release|deployment|prod)|hardening|verification|validation|status report|review|liste? de (?:vérification|contrôle)|déploiement|mise en (?:production|ligne|service)|bereitschaft|inbetriebnahme|freigabe|prüfliste|checkliste|auslieferung|despliegue|producción|lanzamiento|preparación|lista de (?:verificación|verificação|comprobación|control)|implantação|produção|lançamento|prontidão|distribuzione|produzione|lista di controllo|清单|部署|上线|发布|就绪|チェックリスト|リリース|本番|準備|체크리스트|배포|출시|чек-?лист|готовност|развертыван|развёртыван|релиз|запуск|wdroż|livegang|uitrol|yayın/

/** Headings and lead-ins over boxes that pick one of several answers: no obligations. */
export const CHOICE = wordPattern(
  'affect bump catego check choose class classi delete impact involv kind level mark nature pick rating scope select target tick tipo touche type',
  /\b(?:type|kind|nature|category) of (?:change|pr|pull request|release|update|issue|deployment)s?\b|\b(?:change|pr|pull request|release|update|issue) (?:type|kind|category)\b|\b(?:select|choose|check|tick|pick|mark|delete) (?:one|any|all that|all which|the (?:one|appropriate|relevant|applicable)|those|what|which|exactly|at least one|an option|applicable|appropriate)\b|\b(?:please )?(?:select|choose|tick|check) (?:the )?(?:relevant|applicable|appropriate)\b|\b(?:environments?(?:\(s\))?|areas?|components?|services?|modules?|packages?|systems?|platforms?|layers?) (?:affected|impacted|involved|touched)\b|\b(?:affected|impacted|target) (?:environments?(?:\(s\))?|areas?|components?|services?|modules?|packages?|systems?|platforms?)\b|\b(?:risk|impact|severity|urgency|priority) (?:level|rating|assessment level|class(?:ification)?)\b|\b(?:review|audit|assessment) scope\b|\bscope of (?:review|change|work)\b|\bapplication level assertion\b|\b(?:version|semver) bump\b|\btipo de (?:cambio|mudança|alteração)\b|\btype de (?:changement|modification)\b|\bart der änderung\b|\btipo di modifica\b|变更类型|変更の種類|тип изменени/
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
/** An item that asks about the change at hand instead of demanding something. */
export const ASKS = /\((?:if (?:yes|so|checked|ticked|true)|falls ja|si oui|si es así|en caso afirmativo|se sim)\b/
