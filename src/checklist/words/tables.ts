import {wordPattern} from '../word-pattern.ts'
import {set} from './set.ts'

/** Column headers in lower case without markup, by what the column says. `|` between them. */

export const STATUS_HEADERS = set(
  'status|state|done|done?|complete|complete?|completed|completed?|result|results|outcome|verified|verified?|passed|passed?|pass?|checked|checked?|ready|ready?|implemented|implemented?|current status|current state|progress|met|met?|satisfied|pass/fail|pass / fail|pass/fail/na|y/n|yes/no|check?|checkbox|tick|compliance|compliant|compliant?|compliance status|verification|validated|tested|readiness|in place|in place?|available|✓|✔|✅|☑|[ ]|[x]|verdict|rating|health|overall status|go/no-go|overall|rag|rag status|r/a/g|traffic light',
  'estado|estado actual|situación|cumple|cumplido|hecho|completado|resultado|statut|état|etat|fait|résultat|conforme|avancement|stand|ampel|zustand|erledigt|fertig|ergebnis|erfüllt|umgesetzt|prüfstatus|situação|concluído|feito|stato|fatto|completato|esito|status atual|gereed|klaar|stav|durum|tamamlandı',
  '状态|完成|完成状态|是否完成|结果|进度|检查结果|已完成|状態|完了|結果|進捗|チェック|ステータス|確認|상태|완료|결과|статус|состояние|готово|выполнено|результат|стан|готовність',
  'avance|verificado|verificado?|realizado|hecho?|feito?|fait ?|fait?|vérifié|validé|réalisé|geprüft|bearbeitungsstand|verificato|sonuç|完成情况|是否通过|当前状态|状況|対応状況|判定|確認結果|現状|완료 여부|진행 상황|현재 상태|готовность'
)

/** Of these, what nothing but a state stands below, even one that no list of words knows. */
export const STATE_HEADERS = set(
  'status|state|current status|current state|overall status|compliance status|rag status|estado|estado actual|situación|statut|état|etat|zustand|situação|stato|status atual|stav|durum',
  '状态|状態|ステータス|상태|статус|состояние|стан'
)

/** Of a score or a judgement: a status column where nearly all its cells hold words of states. */
export const JUDGEMENT_HEADERS = set(
  'score|assessment|grade|maturity|maturity level|evaluation|evaluación|puntuación|madurez|évaluation|maturité|bewertung|reifegrad|einschätzung|avaliação|maturidade|valutazione|maturità|评估|评分|评级|成熟度|評価|評定|평가|성숙도|оценка|зрелость|değerlendirme'
)

/** Words that make a status column with what stands in front of them or behind: "Rollout status", "Status (Q3)". */
export const STATUS_WORDS = set('status|statut|estado|状态|状態|状況|상태')
/** What can go on behind such a word. */
export const STATUS_GOES_ON = set(
  'after|as|at|by|for|in|now|on|per|since|today|à|au|dans|en|du|de|del|da|do|der|des|nach|am|im'
)
/** What makes it the status of something else, or one that is not reached. */
export const OTHER_STATUS = set(
  'http|response|expected|expects|target|desired|required|planned|next|previous|prior|former|old|before|initial|default|exit|code|codes|order|orders|payment|delivery|shipping|shipment|subscription|employment|marital|civil|user|account|ticket|issue|loan|legal|订单状态|响应状态'
)

export const LEVEL_HEADERS = set(
  'priority|criticality|required|required?|requirement level|importance|mandatory|mandatory?|must|level|need|necessity|moscow|prio|p|blocking|blocker|blocker?|blocking?|severity|urgency|obligation',
  'prioridad|criticidad|obligatorio|requerido|importancia|priorité|criticité|obligatoire|importance|priorität|kritikalität|pflicht|wichtigkeit|prioridade|criticidade|obrigatório|priorità|criticità|obbligatorio|prioriteit|öncelik',
  '优先级|重要性|必需|是否必需|级别|優先度|重要度|必須|우선순위|중요도|приоритет|критичность|важность|обязательно',
  'severidad|gravedad|urgencia|severidade|gravidade|urgência|sévérité|gravité|urgence|schweregrad|dringlichkeit|gravità|severità|urgenza|严重程度|严重性|严重级别|紧急程度|重大度|深刻度|緊急度|심각도|серьёзность|серьезность|срочность|önem|önem derecesi|ciddiyet|aciliyet'
)

export const ID_HEADERS = set(
  '#|id|no|no.|nr|nr.|num|number|i|n|ref|ref.|check id|item id|item #|item no|control id|test id|req id|requirement id|step|nº|n°|№|key|code|序号|编号|番号|번호|номер'
)

/** Columns that name or describe the obligation, best first. */
export const NAME_HEADERS: readonly ReadonlySet<string>[] = [
  set(
    'check|checks|check item|checklist item|check name|criterion|criteria|requirement|requirements|question|task|tasks|action|action item|to do|todo|item|items|control|controls|test|test case|deliverable|acceptance criterion|acceptance criteria|gate|exit criteria|condition|obligation|measure|practice|what|verification item|readiness item|validation',
    'tarea|requisito|criterio|elemento|ítem|acción|comprobación|verificación|tâche|exigence|critère|élément|contrôle|vérification|point|point de contrôle|aufgabe|anforderung|kriterium|prüfpunkt|punkt|maßnahme|tarefa|critério|item de verificação|attività|controllo|voce|verifica|taak|eis',
    '检查项|检查项目|项目|任务|要求|内容|检查内容|項目|確認項目|チェック項目|タスク|要件|항목|확인 항목|작업|пункт|проверка|требование|задача|критерий'
  ),
  set(
    'item description|description|details of check|requirement description|task description|beschreibung|descripción|descrição|descrizione|描述|说明|説明|설명|описание'
  ),
  set(
    'component|components|feature|features|service|services|category|area|module|subsystem|system|metric|name|title|topic|domain|endpoint|file|phase|section|aspect|dimension|capability|function|resource|environment|variable|artifact|document|dependency',
    'componente|característica|servicio|categoría|área|composant|fonctionnalité|catégorie|komponente|funktion|kategorie|bereich|dienst|funcionalidade|categoria|componenti|模块|组件|功能|类别|服务|カテゴリ|機能|コンポーネント|구성 요소|기능|компонент|функция|категория'
  )
]

/** Index of the descriptions in `NAME_HEADERS`. */
export const DESCRIPTIONS = 1

/** Headers of parts that a heading can speak of: "Groundwork (DONE)" over areas. */
export const PART_HEADERS = set(
  'area|areas|component|components|feature|features|service|services|category|module|subsystem|system|aspect|capability|domain|topic'
)
/** Headers of what shows the state of a row. */
export const EVIDENCE_HEADERS = set(
  'evidence|finding|findings|proof|notes|note|details|comment|comments|remark|remarks|how verified|verification|nachweis|bemerkung|evidencia|notas|preuve|remarques|证据|备注|说明'
)

/** Headers of answer columns, by the state a mark in them gives. Two or more of them make a table of answers. */
export const ANSWER_HEADERS = {
  done: set(
    'pass|passed|yes|y|ok|done|complete|completed|compliant|satisfied|totally satisfied|fully satisfied|fully met|met|go|implemented|in place|conforme|oui|sí|cumple|sim|ja|erfüllt|bestanden|sì|是|通过|合格|符合|はい|да|適合'
  ),
  open: set(
    'fail|failed|no|n|nok|not ok|not done|non-compliant|noncompliant|not compliant|not satisfied|unsatisfied|not met|no-go|no go|not implemented|missing|todo|to do|open|non conforme|non|no cumple|não|nein|nicht erfüllt|nicht bestanden|否|不通过|不合格|不符合|いいえ|нет|不適合'
  ),
  partial: set(
    'partial|partially|partially satisfied|partially met|partially compliant|in progress|wip|ongoing|parcial|partiel|teilweise|en cours|部分|部分符合|一部|частично'
  ),
  'not-applicable': set(
    'n/a|na|not applicable|n.a.|no aplica|non applicable|sans objet|entfällt|não aplicável|n/d|不适用|該当なし|не применимо'
  ),
  deferred: set('deferred|postponed|later|reporté|verschoben|aplazado|推迟|延期')
} as const

/** Sections whose tables and lists explain or advise: a state column there reports nothing. */
export const NO_TABLE_FACTS = wordPattern(
  'changelog code codes definitio document history how indicator key log notes troublesh',
  /\b(?:troubleshoot\w*|how to (?:use|read)|change ?log|version history|revision history|release notes|status (?:codes?|definitions?|legend|key)|error codes?|http codes?|document control|status indicators?|opções|légende)\b|图例|凡例|故障排|更新日志|легенда/,
  'troubleshoot troubleshooting legend example examples glossary comparison option options alternative alternatives contact contacts opciones optionen opzioni legende leyenda fehlerbehebung'
)

/** A table with this column explains symbols. */
export const MEANING_HEADERS = set('meaning|means|bedeutung|significado|signification|significato|意味|含义|значение')

/** Headers of a table of two columns that records what is known of one thing, row by row. */
export const FIELD_HEADERS = set(
  'field|property|attribute|key|aspect|feld|eigenschaft|campo|atributo|champ|propriété|属性|字段|項目|项目|поле'
)
export const VALUE_HEADERS = set(
  'value|values|detail|details|content|wert|inhalt|valor|valeur|détail|détails|detalle|值|内容|値|значение'
)

/** Columns that never name an obligation. */
export const NOTE_HEADERS = set(
  'notes|note|evidence|details|comment|comments|remarks|reference|references|link|links|owner|owners|responsible|assignee|assigned to|date|due|due date|eta|reason|why|score|weight|time|effort|duration|reviewer|signature|approver|target|threshold|value|impact|risk|location|file path|version|last updated|verified by|coverage|percentage|%|count|lines|completeness|completion',
  'notas|comentarios|responsable|fecha|remarques|commentaires|responsable|bemerkungen|bemerkung|kommentar|verantwortlich|datum|observações|responsável|data|note|备注|说明|证据|负责人|日期|備考|担当|担当者|비고|담당자|примечание|комментарий|ответственный'
)
/** Columns of a table that says at which stage or level a check is demanded. */
export const STAGE_HEADER =
  /^(?:level|tier|stage|class|grade|phase|l|t|ml)[\s-]?[\da-z]{1,3}$|^(?:bronze|silver|gold|platinum|basic|standard|advanced|alpha|beta|ga|mvp)$/i
/** Columns of a table that shows the state in each environment; the last one here is the one that counts. */
export const ENVIRONMENTS: readonly string[] = [
  'local',
  'dev',
  'development',
  'ci',
  'test',
  'testing',
  'qa',
  'int',
  'integration',
  'uat',
  'preview',
  'stage',
  'staging',
  'preprod',
  'pre-prod',
  'pre-production',
  'live',
  'prod',
  'production'
]
/** Rows that sum up the others. */
export const SUM_ROWS = set(
  'total|totals|totale|totales|sum|overall|overall score|overall status|overall readiness|average|gesamt|summe|moyenne|promedio|média|总计|合计|総合|итого'
)
