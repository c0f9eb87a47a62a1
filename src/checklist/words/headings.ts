import {wordPattern} from '../word-pattern.ts'
import {set} from './set.ts'

/** Words of a heading, in lower case, that say that what stands below it is done. */
export const DONE_PARTS = wordPattern(
  '',
  /terminée?s?|concluíd[oa]s?|已完成|完了|완료|выполнен|завершен|завершён/,
  'completed implemented done resolved fixed delivered finished accomplished erledigt erledigte abgeschlossen abgeschlossene umgesetzt completado completados completada completadas completato completati completata completate'
)

/** What takes that back, or makes it a condition. */
export const NOT_DONE_PARTS = wordPattern(
  '',
  /não|未|(?:^|\s)не\s/,
  'be not yet if when until once before how unless nicht no non pas'
)

/** Headings, in lower case, that sort what stands below them instead of naming a part or a task. */
export const NO_TOPICS = wordPattern(
  'what when where why how who if use avoid do don dont donts dos never always good bad right wrong before after work works working need needs',
  /^[^a-z]*(?:what|when|where|why|how|who|if|use|avoid|dos?|don['’]?ts?|never|always|good|bad|right|wrong|before|after|works?|working|needs?)\b|优点|缺点|优势|问题|inconvénients|メリット|преимуществ|недостат|проблем|stärken|schwächen|problèmes/,
  'strengths weaknesses strength weakness pros cons issues issue problems problem gaps gap concerns risks risk blockers blocker warnings warning limitations inconsistencies findings highlights option options alternative alternatives example examples recommended recommendations advantages disadvantages benefits drawbacks correct incorrect probleme vorteile nachteile ventajas desventajas problemas avantages vantagens'
)

/** Column headers of pieces of work that were or are to be delivered. */
export const WORK_HEADERS = set(
  'work|work item|delivery|deliverables|fix|fixes|leistung|leistungen|arbeit|arbeiten|arbeitspaket|entrega|entregable|entregables|trabajo|livrable|livrables|travail|entregável|entregáveis|consegna|результат|成果物|交付物'
)
/** Column headers of the day something was done. */
export const DATE_HEADERS = set(
  'date|done on|completed on|completion date|delivered|datum|erledigt am|fecha|data|日期|完了日|日付|дата|날짜'
)
