import type {State} from '../../model.ts'
import {wordPattern} from '../word-pattern.ts'

/** State words and phrases of status cells, status headings and key–value states, lower case, `|` between them. */
export const STATE_WORDS: Readonly<Record<Exclude<State, 'unknown'>, readonly string[]>> = {
  done: [
    'done|complete|completed|finished|implemented|passed|pass|passing|ok|okay|yes|y|ready|verified|working|works|live|active|enabled',
    'configured|fixed|resolved|solved|achieved|met|approved|closed|shipped|released|deployed|green|good|great|excellent|satisfied',
    'totally satisfied|fully satisfied|mitigated|protected|secure|secured|healthy|operational|online|accessible|compliant|covered',
    'available|present|set|clean|clear|confirmed|validated|tested|up to date|up-to-date|current|merged|integrated|installed|stable',
    'created|documented|production ready|production-ready|fully implemented|already done|signed off|true|success|successful|go|on track|added',
    'acceptable|fine|no issues|no known issues|no issues found|no problems|no problems found|no concerns|all good',
    'aceptable|sin problemas|sin incidencias|aucun problème|akzeptabel|keine probleme|aceitável|sem problemas|accettabile|nessun problema|приемлемо|без проблем|проблем нет|нет проблем|sorun yok|可接受|没有问题|没问题|无问题|문제 없음|문제없음',
    'adequate|sufficient|satisfactory|in place|finalized',
    'remediated|rectified|patched|authorized|authorised',
    'completado|completada|hecho|hecha|listo|lista|sí|aprobado|aprobada|implementado|implementada|cumplido|cumple|verificado|terminado|logrado',
    'fait|faite|terminé|terminée|complet|complète|oui|validé|validée|prêt|prête|réussi|conforme|implémenté|implémentée|corrigé|vérifié|configuré|actif|ok partout|en place|déjà configurée|déjà configuré|sécurisé',
    'erledigt|fertig|ja|abgeschlossen|bestanden|umgesetzt|erfüllt|bereit|vorhanden|implementiert|behoben|geprüft|freigegeben|getestet|konfiguriert',
    'concluído|concluída|concluido|feito|feita|pronto|pronta|sim|aprovado|completo|completa|finalizado|finalizada|atendido',
    'completato|completata|fatto|fatta|conforme|approvato|superato|verificato|gereed|klaar|voltooid|klar|färdig|gotowe|zrobione|tamamlandı|hazır|evet',
    '已完成|完成|通过|是|已实现|就绪|已实施|已配置|已部署|已修复|正常|已通过|已有|完毕|達成|完了|済|済み|合格|はい|対応済み|実装済み|완료|통과|готово|выполнено|завершено|сделано|да|реализовано|виконано|завершено|исправлено|проверено|так|реалізовано|зроблено',
    'resuelto|resuelta|corregido|corregida|configurado|configurada|probado|probada|activo|activa|verificada|validado|validada|desplegado|desplegada|operativo|operativa|cerrado|cerrada|funcionando|funciona',
    'resolvido|resolvida|corrigido|corrigida|testado|testada|ativo|ativa|aprovada|publicado|publicada|entregue|atendida',
    'résolu|résolue|corrigée|configurée|déployé|déployée|testé|testée|opérationnel|opérationnelle|livré|livrée|vérifiée|réalisé|réalisée|activé|activée',
    'gelöst|aktiv|aktiviert|eingerichtet|in ordnung|verifiziert|korrigiert|validiert|überprüft|dokumentiert',
    'risolto|risolta|corretto|configurato|configurata|implementato|implementata|testato|testata|attivo|attiva|chiuso|chiusa|sì|presente|approvata|superata|verificata',
    'есть|работает|настроено|настроен|готов|готова|готовы|решено|протестировано|ок|пройдено|закрыто|сделан|сделана|внедрено|подключено|выполнен|выполнена|завершён|завершен|завершена',
    'tamam|yapıldı|çalışıyor|aktif|geçti|başarılı|onaylandı|çözüldü|test edildi|doğrulandı',
    '可用|成功|满足|問題なし|정상|성공|해결|통과|예'
  ],
  open: [
    'open|todo|to do|to-do|not started|not yet started|not yet|pending|no|n|missing|not done|incomplete|not complete|not completed|fail|failed|failing',
    'blocked|required|action required|migration required|setup required|outstanding|planned|to be done|tbd|to be determined|to be verified|backlog|new|not implemented|not configured|not met',
    'not tested|not verified|not satisfied|not set|not set up|not ready|no go|no-go|red|unverified|unresolved|absent|untested|needed|awaiting|waiting|scheduled|upcoming|queued|non-compliant|noncompliant|not compliant|high priority|critical|false|rejected|broken|needs setup|unchecked|not available|unavailable|none',
    'gap|inadequate|insufficient|unsatisfactory|not in place|off track|tbc|to be confirmed',
    'unconfigured|not run|not executed',
    'pendiente|no iniciado|por hacer|falta|faltante|sin empezar|por completar|no cumple|abierto|requerido|bloqueado|no hecho|no implementado',
    'à faire|a faire|non|en attente|bloqué|non implémenté|à compléter|manquant|manquante|non commencé|échoué|échec|non conforme|ouvert|à vérifier|à venir|non fait|requis',
    'offen|nein|ausstehend|blockiert|unerledigt|fehlt|fehlend|nicht begonnen|fehlgeschlagen|nicht erfüllt|nicht umgesetzt|zu tun|geplant|noch nicht|erforderlich',
    'pendente|não|nao|não iniciado|nao iniciado|a fazer|faltando|da fare|in attesa|mancante|non iniziato|nog niet|te doen|nee|ej påbörjad|do zrobienia|nie|bekliyor|hayır',
    '待完成|未完成|未开始|否|待办|失败|待处理|未实施|未配置|需要验证|需要检查|待验证|未通过|未着手|未完了|未対応|未確認|要確認|いいえ|미완료|대기|미착수|не начато|нет|ожидает|не готово|не выполнено|запланировано|отсутствует|заблокировано|ні|очікує|заплановано|не розпочато',
    'no hecha|sin hacer|sin configurar|por definir|en espera|abierta|bloqueada|fallido|fallida|falló|crítico|ausente',
    'em aberto|aberto|aberta|por fazer|bloqueado|em falta|falhou|a definir',
    'non démarré|non démarrée|bloquée|ko|ng|à corriger|à planifier|à tester|à définir|à valider|à confirmer|refusé|critique|incomplet|incomplète',
    'ungeprüft|ungelöst|ungetestet|unvollständig|gescheitert|zu klären|zu erledigen|noch offen|kritisch',
    'non iniziata|aperto|aperta|bloccato|bloccata|fallito|fallita|assente|da verificare|da completare|da definire|critico',
    'в ожидании|открыто|открыт|провалено|ошибка|критично|блокер|нужно сделать|ожидается|требуется|не начат|не начата',
    'eksik|yok|yapılacak|yapılmadı|başlanmadı|başlamadı|tamamlanmadı|beklemede|başarısız|hazır değil|planlandı',
    '缺失|待定|没有|不满足|不合格|不可用|不通过|阻塞|予定|不足|否决|미정|예정|필요|실패|아니오|차단|대기중|대기 중'
  ],
  partial: [
    'partial|partially|partially done|partially complete|partially implemented|partially satisfied|partly|in progress|in-progress|wip|work in progress|ongoing|in review|under review|in testing|testing',
    'needs attention|needs work|needs review|needs improvement|need work|needs testing|needs update|needs fix|mixed|amber|yellow|orange|mostly|mostly done|mostly complete|started|conditional|conditionally approved|with exceptions|incomplete coverage|almost|almost done|nearly|degraded|warning|basic|limited|improving|at risk|approved with conditions|go with conditions|conditional go|conditional approval',
    'draft|drafted|in draft|first draft|in development',
    'parcial|parcialmente|en progreso|en proceso|en curso|en revisión|partiel|partielle|partiellement|en cours|teilweise|in arbeit|in bearbeitung|laufend|em andamento|em progresso|parziale|in corso|gedeeltelijk|bezig|pågår|w toku|kısmen|devam ediyor',
    '进行中|部分完成|部分|需要改进|有警告|一部|対応中|進行中|진행중|진행 중|в процессе|в работе|частично|у процесі|в процесі|в роботі|частково',
    'en desarrollo|en pruebas|a medias|iniciado|iniciada|em curso|em desenvolvimento|em teste|em testes|em revisão|en test|en cours de test|commencé|commencée|à moitié|à améliorer|en développement',
    'begonnen|angefangen|in prüfung|läuft noch|in lavorazione|in sviluppo|iniziato|iniziata|quasi pronto|quasi pronta|частичный|в разработке|в тестировании|тестируется|начато|начат|на проверке|kısmi|yapılıyor|geliştiriliyor|test ediliyor',
    '基本完成|有条件通过|일부'
  ],
  deferred: [
    "deferred|postponed|later|out of scope|not in scope|post-launch|post launch|post-mvp|post mvp|post-beta|future|future release|on hold|parked|skipped|won't do|wont do|won't fix|descoped|phase 2|phase 3|v2|next release|next sprint",
    'aplazado|aplazada|pospuesto|diferido|fuera de alcance|reporté|reportée|différé|hors périmètre|hors scope|plus tard|verschoben|zurückgestellt|vertagt|außerhalb des umfangs|später|adiado|fora do escopo|rinviato|fuori ambito|uitgesteld|odłożone|ertelendi',
    '推迟|延期|暂缓|范围外|以后|保留|後回し|公開後|リリース後|연기|보류|отложено|позже|вне рамок|відкладено',
    'pospuesta|más adelante|futuro|post-lanzamiento|después del lanzamiento|adiada|mais tarde|pós-lançamento|após o lançamento|ultérieurement|futur|post-lancement|après le lancement',
    'nach go-live|nach launch|nach dem go-live|nach dem launch|zukünftig|rimandato|rimandata|dopo il lancio|post go-live|отложен|отложена|перенесено|после релиза|после запуска|потом|в будущем|sonra|gelecekte|yayından sonra',
    '上线后|下一版本|見送り|次回|今後|将来対応|추후|향후|배포 후|출시 후'
  ],
  'not-applicable': [
    'n/a|na|not applicable|not needed|not relevant|does not apply|no aplica|n/d|non applicable|sans objet|s/o|entfällt|nicht zutreffend|nicht anwendbar|não aplicável|não se aplica|non applicabile|niet van toepassing|n.v.t.|nie dotyczy|uygulanamaz',
    '不适用|无需|該当なし|対象外|해당 없음|해당없음|не применимо|неприменимо|н/д|не требуется|не потрібно',
    'no requerido|no requerida|no necesario|no necesaria|não necessário|não necessária|não requerido|dispensado|non requis|non requise|non nécessaire|pas nécessaire|nicht relevant|nicht nötig|nicht notwendig|nicht erforderlich|nicht benötigt|non necessario|non necessaria|non richiesto|non richiesta|не нужно|не нужен|gerekli değil|geçerli değil',
    '不需要|不涉及|不要|対応不要|該当無し|불필요'
  ]
}

/** What the state of a status line can be told of, with what can stand in front: "All tests passing". */
export const SUBJECTS =
  'code|fix|fixes|hotfix|patch|patches|change|changes|work|implementation|development|deployment|rollout|migration|migrations|testing|tests|review|audit|setup|configuration'
export const SUBJECT_QUALIFIERS =
  'all|the|critical|urgent|core|main|initial|final|first|security|bug|unit|integration|load|e2e|database|data'
/** What settles them. What is documented, planned or approved is not done by that. */
export const SUBJECT_SETTLED =
  'deployed|complete|completed|done|finished|implemented|live|passed|passing|pass|merged|released|shipped|resolved|verified|in place'

/** Words that deny what is done: "nicht getestet", "pas encore fait". English has words of its own above. */
export const NEGATIONS =
  'no|aún no|todavía no|não|nao|ainda não|pas|pas encore|non|ancora non|non ancora|nicht|noch nicht|niet|nog niet|nie|jeszcze nie|ikke|inte|не|ещё не|еще не|ні'

/**
 * State words a heading carries about itself, beside a symbol, in parentheses or after a dash. Narrower than those of a
 * cell: `Security (required)` states a level and `Working hours` nothing.
 */
export const HEADING_STATES: Readonly<Record<Exclude<State, 'unknown'>, string>> = {
  done: 'done|complete|completed|finished|implemented|passed|pass|verified|fixed|remediated|rectified|patched|resolved|achieved|met|approved|mitigated|protected|deployed|shipped|working|operational|ready|secure|secured|all done|completado|implementado|terminé|fait|validé|erledigt|abgeschlossen|umgesetzt|fertig|concluído|completato|已完成|完成|完了|済み|완료|готово|выполнено',
  open: 'todo|to do|not started|pending|missing|not done|incomplete|not implemented|not configured|failed|failing|blocked|action required|migration required|setup required|configuration required|outstanding|planned|tbd|needed|pendiente|à faire|en attente|offen|ausstehend|pendente|da fare|待完成|未完成|未开始|未着手|не начато',
  partial:
    'partial|partially done|partially complete|partially implemented|in progress|in-progress|wip|ongoing|needs attention|needs work|needs review|needs improvement|under review|in review|en progreso|en cours|in arbeit|in bearbeitung|em andamento|in corso|进行中|進行中|в процессе|в работе',
  deferred:
    'deferred|postponed|out of scope|on hold|post-mvp|aplazado|pospuesto|reporté|différé|verschoben|zurückgestellt|adiado|rinviato|推迟|延期|отложено',
  'not-applicable': 'n/a|not applicable|no aplica|sans objet|entfällt|nicht zutreffend|não aplicável|不适用'
}

/** What a remark behind an item can say besides the words of headings. */
export const REMARK_STATES = {
  deferred:
    "post-launch|post launch|future release|future|later|next release|next sprint|skipped|parked|won't do|wontfix|después del lanzamiento|après le lancement|nach dem launch|após o lançamento|上线后"
} as const

/**
 * Headings that put off everything below them. What is "not supported" or "not covered" may well be a gap: it is left out
 * only where somebody says so, or a release, version … of which it is no part.
 */
export const DEFERRAL = wordPattern(
  'beta conscious deliberat explicitl fora fuera ga hold intention mvp nicht not reportees scope won wont',
  /\b(?:out[- ]of[- ]scope|not in scope|won'?t (?:do|have|fix)|post[- ](?:mvp|beta|ga)|on hold|fuera de alcance|hors périmètre|zurückgestellt|nicht im umfang|fora do escopo)\b|report[ée]{2}s|différ[ée]+s|推迟|延期|暂缓|范围外|対象外|отложен|^[^a-z]*(?:(?:what|things|features|items)(?: is| are)? )?(?:(?:intentionally|deliberately|explicitly|consciously) (?:not|left out|omitted|excluded|skipped)\b|we(?: are|['’]re)(?: [a-z]{4,12}ly)? not (?:doing|building|shipping|adding|including|covering|supporting)\b|we (?:do|will) not (?:do|cover|build|support)\b|not (?:doing|building|shipping|included|covered|supported|planned|part of|in)(?: in| by| for)?(?: the| this)?(?: first| initial)? (?:mvp|v\d|release|version|launch|beta)\b(?! [a-z])|(?:(?:the|this) )?(?:mvp|v\d|release|version|beta|document|checklist) (?:does|will) not (?:do|include|cover|support)\b)/,
  'deferred postponed descoped parked aplazado aplazados aplazada aplazadas pospuesto pospuestos pospuesta pospuestas vertagt'
)
/** Headings of what is meant for later; a level in the same heading speaks louder. */
export const FUTURE = wordPattern(
  'adelante limitacio limitatio postv sonra tard tarde v',
  /\b(?:plus tard|más adelante|mais tarde|daha sonra)\b|추후|향후|今後|\bpost[- ]?v1\b|\bknown limitations?\b|\blimitaciones conocidas\b|\blimitations connues\b|\bbekannte einschränkungen\b|已知限制|\bzukünftig|\bspäter\b|未来|将来|будущ/,
  'future later roadmap backlog futura futuras futuro futuros futures zukunft gelecekte'
)
