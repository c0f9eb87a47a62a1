import {set} from './set.ts'

/** What is left to do and nothing else, in lower case: "pending tasks", "open items before the beta". */
export const OPEN_WORK =
  /^(?:(?:pending|remaining|outstanding|open|unfinished|incomplete|uncompleted|missing) (?!source)(?:[a-z-]+ )?(?:tasks?|items?|work|gates?|to-?dos?|actions?)|(?:tasks?|items?|work|gates?) (?:remaining|outstanding|pending|left|to (?:do|complete))|pending|outstanding|still to do|not (?:yet )?done|(?:offene|ausstehende|verbleibende) (?:punkte|aufgaben|arbeiten|maßnahmen)|(?:tareas|acciones|tarefas|ações) pendientes?|(?:tarefas|ações) pendentes|(?:tâches|travaux) (?:restante?s|en attente)|(?:attività|azioni) (?:rimanenti|in sospeso)|(?:оставшиеся|незавершённые|незавершенные) (?:задачи|работы))(?: (?:before|for|prior to|until|vor|bis|antes de|avant|до|перед) .{1,60})?$|^(?:待办事项|未完成(?:事项|任务|项)?|剩余(?:任务|工作)|残タスク|未完了タスク)$/
/** Of these words one stands in what `OPEN_WORK` matches. */
export const OPEN_WORK_WORDS = set(
  'pending|remaining|outstanding|open|unfinished|incomplete|uncompleted|missing|left|do|complete|done|offene|ausstehende|verbleibende|pendientes|pendentes|restantes|attente|rimanenti|sospeso|оставшиеся|незавершённые|незавершенные|待办事项|未完成|未完成事项|未完成任务|未完成项|剩余任务|剩余工作|残タスク|未完了タスク'
)
/** Entries that say that nothing is left. */
export const FILLERS = set(
  'none|n/a|na|nothing|-|—|–|tbd|keine|nada|ninguno|ninguna|nenhum|nenhuma|aucun|aucune|无|なし|нет'
)
