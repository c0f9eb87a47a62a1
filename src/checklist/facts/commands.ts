import type {Fact} from '../../model.ts'
import {type FactReader, factOf, NO_FACTS} from './context.ts'
import {asks} from './sent-requests.ts'

const SHELLS = new Set(['bash', 'sh', 'shell', 'zsh', 'console', 'powershell', 'ps1', 'cmd', 'bat', 'terminal'])
/** Words of shells that are no commands of their own, and first words of other languages. */
const NO_COMMANDS = new Set([
  ...['REM', 'for', 'while', 'until', 'if', 'elif', 'else', 'fi', 'do', 'done', 'then', 'case', 'esac', 'function'],
  ...['wait', 'echo', 'return', 'exit', 'set', 'true', 'false', 'EOF', 'const', 'let', 'var', 'await', 'SELECT'],
  ...['INSERT', 'CREATE', 'ALTER', 'FROM', 'import', 'async', 'fetch']
])
const REQUEST = /(?<![\w./-])(?:curl|wget|Invoke-WebRequest|Invoke-RestMethod)\s/
const isCommand = (line: string): boolean => {
  if ('#{}()[]"\'<'.includes(line.charAt(0)) || line.startsWith('//')) return false
  const word = /^\w*/.exec(line)?.[0] ?? ''
  const next = line.charAt(word.length)
  if (NO_COMMANDS.has(word) || (word === 'export' && next.trim() === '' && next !== '')) return false
  return !(next === '=' && /^[A-Z_][A-Z0-9_]*$/.test(word)) && !(asks(line) && REQUEST.test(line))
}

/** Commands in blocks of a shell. Data only: no check ever runs a command that a document names. */
export const readCommands: FactReader = block => {
  if (block.kind !== 'fence' || !SHELLS.has(block.language)) return NO_FACTS
  let continued = false
  const facts: Fact[] = []
  for (const [index, text] of block.lines.entries()) {
    const inside = continued
    const bare = text.trim()
    continued = bare.endsWith('\\')
    if (inside || bare === '' || /^\s{2,}/.test(text)) continue
    const written = bare.replace(/^[$>%]\s+|^PS[^>]{0,80}>\s*/, '')
    if (written === '' || !isCommand(written)) continue
    const [cmd = '', remark] = written.includes('#') ? written.split(/\s+#\s+/, 2) : [written]
    facts.push(factOf(block, block.contentLine + index, 'command', {cmd, ...(remark ? {remark} : {})}))
  }
  return facts
}
