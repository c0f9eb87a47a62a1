import {wordPattern} from '../word-pattern.ts'
import {set} from './set.ts'

/** Keys of lines in which a document states its own readiness, lower case. */
export const CLAIM_KEYS = set(
  'status|overall status|current status|overall readiness|readiness|readiness status|project status|platform status|deployment status|production status|system status|launch status|release status|decision|verdict|overall|final status|final verdict|go/no-go decision|production readiness|deployment readiness|readiness score|estado|estado actual|estado general|estado del proyecto|statut|statut global|état|etat|stand|gesamtstatus|aktueller stand|status geral|situação|stato|stato attuale|状态|当前状态|总体状态|项目状态|ステータス|状態|現状|상태|статус|текущий статус|состояние'
)

/** Keys of lines that say how much an obligation matters. */
export const LEVEL_KEYS = set(
  'priority|priority level|prio|criticality|importance|moscow|prioridad|criticidad|importancia|priorité|criticité|priorität|kritikalität|wichtigkeit|prioridade|criticidade|priorità|criticità|prioriteit|öncelik|优先级|重要性|優先度|重要度|우선순위|중요도|приоритет|критичность|важность'
)
/** Keys that say so beside a state; elsewhere they may speak of an incident. */
export const SEVERITY_KEYS = set(
  'severity|urgency|gravedad|urgencia|gravité|urgence|schweregrad|dringlichkeit|gravidade|gravità|严重性|深刻度'
)

export const NOT_READY = wordPattern(
  'developme nicht no nogo not pre preproduc',
  /\bnot (?:yet )?(?:production[- ])?ready\b|\bno[- ]?go\b|\bnot approved\b|\bpre-?production\b|\bin development\b|\bdo not deploy\b|\bnicht (?:bereit|freigegeben)\b|\bno (?:está )?list[oa]\b|\bpas (?:encore )?prêt|\bnão pronto\b|未就绪|未准备好|準備中|не готов/,
  'blocked rejected draft'
)
export const PARTLY =
  /\bin progress\b|\bconditional|\bpartial|\balmost\b|\bnearly\b|\bwith exceptions\b|\bneeds?\b|\bpending\b|\bwip\b|\bgaps\b|en cours|en progreso|in arbeit|em andamento|in corso|进行中|進行中|в процессе/
export const READY = wordPattern(
  'go grade',
  /\ball systems go\b|\bgo\b(?!-)|\bproduction[- ]grade\b|\bprête?\b|\bsécurisé|\bapprouvé|就绪|已上线|运行中|通过|完成|準備完了|本番稼働|готов/,
  'ready approved complete completed green deployable live operational lista listo aprobada aprobado bereit freigegeben fertig pronta pronto aprovada aprovado'
)
/** What a claim outside of the head of the document must be about, to be one of the whole. */
const WHOLE_PARTS =
  'production|deploy|launch|go-live|golive|release|all systems|producción|despliegue|produktion|produção|produzione|部署|上线|生产|发布|本番|リリース|запуск|релиз'.split(
    '|'
  )
export const speaksOfWhole = (text: string): boolean => WHOLE_PARTS.some(part => text.includes(part))

export const DATE_KEYS = set(
  'date|last updated|updated|last update|last verified|last review|last reviewed|assessment date|review date|report date|generated|created|checked on|fecha|última actualización|date de mise à jour|dernière mise à jour|mise à jour|datum|stand|letzte aktualisierung|aktualisiert|data|última atualização|ultimo aggiornamento|日期|检查日期|最后更新|更新日期|日付|最終更新|更新日|날짜|업데이트|дата|обновлено'
)
export const NEXT_REVIEW_KEYS = set(
  'next review|next review date|review due|review by|next audit|valid until|expires|expiry|próxima revisión|prochaine révision|nächste prüfung|nächste überprüfung|próxima revisão|prossima revisione|下次审查|下次评审|次回レビュー|следующий обзор'
)
/** Keys of lines that say who keeps a document. */
export const OWNER_KEYS = set(
  'owner|owners|document owner|author|authors|maintainer|maintained by|prepared by|reviewed by|approved by|verantwortlich|autor|responsable|auteur|responsável|responsabile|负责人|作者|担当者|作成者|담당자|작성자|ответственный|автор'
)
export const VERSION_KEYS = set(
  'version|document version|system version|app version|application version|release version|release|versión|versione|versão|版本|バージョン|버전|версия'
)

/** Words beside the date of an entry of a log. */
export const LOG_WORDS: ReadonlySet<string> = new Set(
  'session sessions day update updates meeting log entry notes standup sync progress morning afternoon evening monday tuesday wednesday thursday friday saturday sunday st nd rd th the of de sesión séance sitzung tag'.split(
    ' '
  )
)

/** Month names and abbreviations, lower case, by number. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      'january|jan|janvier|enero|januar|janeiro|gennaio|ene|janv|gen',
      'february|feb|février|febrero|februar|fevereiro|febbraio|févr|fev',
      'march|mar|mars|marzo|märz|março|mär',
      'april|apr|avril|abril|aprile|avr|abr',
      'may|mai|mayo|maio|maggio|mag',
      'june|jun|juin|junio|juni|junho|giugno|giu',
      'july|jul|juillet|julio|juli|julho|luglio|juil|lug',
      'august|aug|août|agosto|ago',
      'september|sep|sept|septembre|septiembre|setembro|settembre|set',
      'october|oct|octobre|octubre|oktober|outubro|ottobre|okt|out|ott',
      'november|nov|novembre|noviembre|novembro',
      'december|dec|décembre|diciembre|dezember|dezembro|dicembre|dic|dez|déc'
    ] as const
  ).flatMap((names, index) => names.split('|').map(name => [name, index + 1] as [string, number]))
)
