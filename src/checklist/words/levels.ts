import type {Criticality} from '../../model.ts'

type Level = Exclude<Criticality, 'unspecified'>

/** Level words as a column or a label states them, lower case. Emoji and punctuation are gone before the lookup. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  critical:
    'critical|blocker|blocking|launch blocker|release blocker|showstopper|p0|fatal|very high|highest|urgent|crítico|crítica|crítica alta|critique|bloquant|bloquante|kritisch|blockierend|critico|critica|关键|严重|阻塞|致命|紧急|クリティカル|必須最優先|치명적|критично|критический|блокер|критичний|bloqueante|bloqueador|urgente|bloccante|dringend|sehr hoch|très haute|критичный|критическая|блокирующий|срочно|緊急|致命的|最優先|最重要|ブロッカー|最高|긴급|매우 높음|심각|크리티컬|kritik|acil|çok yüksek|engelleyici',
  required:
    "required|mandatory|must|must have|must-have|high|high priority|p1|essential|obligatory|yes|needed|requerido|requerida|obligatorio|obligatoria|alto|alta|prioridad alta|requis|requise|obligatoire|élevé|élevée|haute|indispensable|erforderlich|pflicht|verpflichtend|zwingend|muss|hoch|obrigatório|obrigatória|obbligatorio|richiesto|verplicht|vereist|wymagane|zorunlu|必需|必须|必要|必填|高|高优先级|必須|필수|обязательно|обязательный|высокий|обов'язково|високий|necesario|necessário|necessario|verbindlich|notwendig|obbligatoria|высокая|必选|必做|높음|yüksek|gerekli",
  recommended:
    'recommended|should|should have|should-have|medium|medium priority|p2|important|suggested|advised|moderate|normal|recomendado|recomendada|importante|medio|media|prioridad media|recommandé|recommandée|important|moyen|moyenne|empfohlen|soll|sollte|mittel|wichtig|recomendado|médio|média|raccomandato|consigliato|aanbevolen|zalecane|önerilen|推荐|建议|中|中优先级|推奨|권장|рекомендуется|средний|важно|рекомендовано|середній|重要|deseable|desejável|consigliata|raccomandata|средняя|желательно|应该|できれば|보통|중간|orta|önemli|tavsiye|tercihen|not critical|non-critical|not a blocker|no crítico|não crítico|non critique|pas critique|nicht kritisch|non critico|не критично',
  optional:
    "optional|nice to have|nice-to-have|could|could have|could-have|may|low|low priority|p3|p4|minor|if possible|bonus|no|not required|stretch|opcional|bajo|baja|prioridad baja|optionnel|optionnelle|facultatif|facultative|faible|basse|souhaitable|optional|kann|niedrig|wünschenswert|opcional|baixo|baixa|facoltativo|opzionale|optioneel|optie|opcjonalne|isteğe bağlı|可选|低|低优先级|任意|선택|선택사항|необязательно|опционально|низкий|необов'язково|низький|facoltativa|basso|bassa|gering|низкая|オプション|낮음|선택 사항|düşük|opsiyonel"
}

/**
 * Words that make a heading, a bold label or a parenthesis state a level. Stricter than a column: an adjective
 * before its noun ("critical paths", "important notes") says nothing about the items below.
 */
export const LABEL_WORDS: Readonly<Record<Level, string>> = {
  critical:
    'critical|blocker|blockers|launch blockers|launch blocker|release blockers|release blocker|launch-blockers|launch-blocker|release-blockers|release-blocker|go-live blockers|deployment blockers|production blockers|showstopper|showstoppers|p0|fatal|crítico|crítica|críticos|críticas|critique|critiques|bloquant|bloquants|kritisch|blocker für den launch|critico|critici|阻塞项|关键|严重|致命|критично|критические|критичные|bloqueante|bloqueantes|bloccante|bloccanti|bloquantes|緊急|致命的|最優先|ブロッカー|긴급|치명적|kritik|acil',
  required:
    "required|mandatory|must|must have|must haves|must-have|must-haves|must do|must fix|must complete|high priority|priority: high|priority high|p1|essential|essentials|requerido|requeridos|requerida|obligatorio|obligatorios|obligatoria|imprescindible|prioridad alta|alta prioridad|requis|requise|obligatoire|obligatoires|haute priorité|priorité haute|indispensable|indispensables|erforderlich|erforderliche|pflicht|verpflichtend|verpflichtende|zwingend|muss|hohe priorität|obrigatório|obrigatórios|obrigatória|obbligatorio|obbligatori|verplicht|vereist|wymagane|zorunlu|必需|必须|必要|必填|高优先级|必須|필수|обязательно|обязательные|высокий приоритет|обов'язково|gerekli|notwendig",
  recommended:
    'recommended|suggested|should|should have|should haves|should-have|should do|medium priority|priority: medium|priority medium|p2|important|recomendado|recomendados|recomendada|importante|importantes|prioridad media|recommandé|recommandés|recommandée|important|importants|priorité moyenne|empfohlen|empfohlene|sollte|soll|wichtig|mittlere priorität|raccomandato|raccomandati|consigliato|consigliati|aanbevolen|zalecane|önerilen|推荐|建议|重要|中优先级|推奨|권장|рекомендуется|рекомендуемые|желательно|средний приоритет|рекомендовано|önemli|tercihen|not critical|non-critical|not a blocker|no crítico|não crítico|non critique|pas critique|nicht kritisch|non critico|не критично',
  optional:
    "optional|optionals|nice to have|nice to haves|nice-to-have|nice-to-haves|could have|could-have|could do|low priority|priority: low|priority low|p3|p4|bonus|stretch goals|opcional|opcionales|opcionais|prioridad baja|optionnel|optionnels|optionnelle|facultatif|facultatifs|facultative|souhaitable|priorité basse|kann|wünschenswert|niedrige priorität|optionale|facoltativo|facoltativi|opzionale|opzionali|optioneel|opcjonalne|isteğe bağlı|可选|低优先级|任意|선택|선택사항|необязательно|необязательные|опционально|опциональные|низкий приоритет|необов'язково|オプション|선택 사항|opsiyonel"
}
