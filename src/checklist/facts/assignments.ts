import type {FenceBlock} from '../blocks.ts'
import {codeLines} from './context.ts'

/** Source of a pattern for a name that only environment variables have. */
export const NAME = '[A-Z][A-Z0-9_]{2,80}'
const ASSIGNMENT = new RegExp(`^\\s*(?:export\\s+|set\\s+|\\$env:)?(${NAME})\\s*=\\s*(.*)$`)
/** What frames the words of a comment: `# ==== Storage ====`. */
const RULE = /^[\s=*~-]{1,99}|[\s=*~-]{1,99}$/g
const COMMENT = /^\s*(?:#+|\/\/|;|REM\s)\s*(.*)$/
const ENV_LANGUAGES = new Set(['env', 'dotenv', 'properties', 'ini', '.env'])
const OTHER_LANGUAGES = new Set([
  '',
  'bash',
  'sh',
  'shell',
  'zsh',
  'console',
  'text',
  'txt',
  'plaintext',
  'powershell',
  'ps1'
])

/** `NAME=value` in a block. */
export interface Assignment {
  line: number
  name: string
  written: string
  /** Comment behind the value. */
  remark: string
  /** Comment above it, and above others. */
  group: Group | null
}

/** A comment and the lines of the assignments below it. */
export interface Group {
  line: number
  text: string
  lines: number[]
}

/** Assignments of a block that sets variables; none of a script that happens to set some. */
export const assignmentsOf = (block: FenceBlock): Assignment[] => {
  const isEnv = ENV_LANGUAGES.has(block.language)
  if (!(isEnv || OTHER_LANGUAGES.has(block.language))) return []
  const found: Assignment[] = []
  let group: Group | null = null
  let open = false
  let others = 0
  for (const {line, text} of codeLines(block)) {
    const comment = COMMENT.exec(text)
    const assignment = comment || !text.includes('=') ? null : assigned(text, line, isEnv)
    if (comment) {
      const words: string = (comment[1] ?? '').slice(0, 300).replaceAll(RULE, '')
      if ((words.includes('=') && ASSIGNMENT.test(words)) || (words === '' && open)) continue
      group = extended(open ? group : null, line, words)
    } else if (assignment) {
      group?.lines.push(line)
      found.push({...assignment, group})
    } else if (text.trim() !== '') {
      others++
    }
    open = comment !== null
  }
  return others * 4 <= found.length || isEnv ? found : []
}

const extended = (group: Group | null, line: number, words: string): Group =>
  group ? {line: group.line, text: `${group.text} ${words}`.trim(), lines: []} : {line, text: words, lines: []}

const QUOTES = '"\'`'
const QUOTED = /^(["'`]).*?\1/
const RUNS = /^[\w./"'$:@-]\S*\s+\S/
const REMARK = /(?:^|\s)(?:#|\/\/)\s+(.*)$/

const assigned = (text: string, line: number, isEnv: boolean): Omit<Assignment, 'group'> | null => {
  const [, name, right] = ASSIGNMENT.exec(text) ?? []
  if (name === undefined || right === undefined) return null
  const quoted = right !== '' && QUOTES.includes(right.charAt(0)) ? QUOTED.exec(right)?.[0] : undefined
  const tail = right.slice(quoted?.length ?? 0)
  const remark = tail.includes('#') || tail.includes('//') ? REMARK.exec(tail) : null
  const written = (quoted ?? '') + tail.slice(0, remark?.index ?? tail.length).trimEnd()
  // `NAME=value command` runs a command.
  if (!isEnv && !quoted && RUNS.test(written)) return null
  return {line, name, written, remark: remark?.[1] ?? ''}
}
