import {codeLines, type FactReader, factOf} from './context.ts'

const SHELLS = new Set(['bash', 'sh', 'shell', 'zsh', 'console', 'powershell', 'ps1', 'cmd', 'bat', 'terminal'])
const NO_COMMAND =
  /^(?:#|\/\/|REM\b|[{}()[\]"'<]|[A-Z_][A-Z0-9_]*=|export\s|(?:for|while|until|if|elif|else|fi|do|done|then|case|esac|function|wait|echo|return|exit|set|true|false|EOF)\b)|^(?:const|let|var|await|SELECT|INSERT|CREATE|ALTER|FROM|import|async|fetch)\b/
const REQUEST = /(?<![\w./-])(?:curl|wget|Invoke-WebRequest|Invoke-RestMethod)\s/

/** Commands in blocks of a shell. Data only: no check ever runs a command that a document names. */
export const readCommands: FactReader = block => {
  if (block.kind !== 'fence' || !SHELLS.has(block.language)) return []
  let continued = false
  return codeLines(block).flatMap(({line, text}) => {
    const inside = continued
    continued = /\\\s*$/.test(text)
    const written = text.trim().replace(/^[$>%]\s+|^PS[^>]{0,80}>\s*/, '')
    if (inside || written === '' || /^\s{2,}/.test(text) || NO_COMMAND.test(written) || REQUEST.test(written)) return []
    const [cmd = '', remark] = written.split(/\s+#\s+/, 2)
    return [factOf(block, line, 'command', {cmd, ...(remark ? {remark} : {})})]
  })
}
