import {parseArgs} from 'node:util'
import {ConfigurationError} from '../errors.ts'
import {suggestion} from '../nearest.ts'
import {INPUTS, type Inputs, inputNames} from './inputs.ts'
import {parseInputs} from './parse.ts'

const COMMANDS = {
  check: {usage: 'check [paths…]', summary: 'Verify, judge and report; exit 1 when the gate fails.'},
  list: {usage: 'list [paths…]', summary: 'Show what is understood and which checks are planned. No I/O but reading.'},
  fix: {usage: 'fix [paths…]', summary: 'Tick what is proved and untick what is disproved; --dry-run only shows it.'},
  merge: {usage: 'merge [paths…]', summary: 'Join the results of shards and judge them, as `check --mode report`.'},
  init: {usage: 'init [lists…]', summary: 'Write configuration, workflow and a checklist; --dry-run only shows them.'},
  explain: {usage: 'explain <id> [paths…]', summary: 'Show claim, rule, parameters, outcome and remedy of one item.'},
  doctor: {usage: 'doctor [paths…]', summary: 'Say what each check needs and what of it is missing. Calls nobody.'},
  schema: {usage: 'schema config|list|check|fix|doctor', summary: 'Print a JSON Schema.'}
} as const
export type CommandName = keyof typeof COMMANDS

/** A call of the command line, understood. */
export interface Call {
  command: CommandName | 'help' | 'version'
  /** Positional arguments after the command. */
  paths: string[]
  inputs: Inputs
}

/** Parses arguments without program name. Throws `ConfigurationError` with the nearest valid word. */
export const parseCall = (argv: readonly string[]): Call => {
  const flags = inputNames('cli')
  const bare = flags.filter(name => INPUTS[name].bare)
  const {tokens} = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(flags.map(name => [name, {type: bare.includes(name) ? 'boolean' : 'string'} as const])),
      help: {type: 'boolean', short: 'h'},
      version: {type: 'boolean', short: 'V'}
    }
  })

  const words: string[] = []
  const raw: Record<string, string> = {}
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    if (token.name === 'help' || token.name === 'version') return {command: token.name, paths: [], inputs: {}}
    if (!flags.some(name => name === token.name)) {
      throw new ConfigurationError(`unknown flag ${token.rawName}.${suggestion(token.name, flags)}`)
    }
    const value = token.value ?? (bare.some(name => name === token.name) ? 'true' : undefined)
    if (value === undefined) throw new ConfigurationError(`flag ${token.rawName} needs a value`)
    // A flag given twice is a list of both.
    raw[token.name] = raw[token.name] === undefined ? value : `${raw[token.name]}\n${value}`
  }

  const [command, ...paths] = words
  if (command === undefined || command === 'help') return {command: 'help', paths: [], inputs: {}}
  if (!(command in COMMANDS)) {
    throw new ConfigurationError(`unknown command "${command}".${suggestion(command, Object.keys(COMMANDS))}`)
  }
  return {
    command: command as CommandName,
    // `./a.md` and `a.md` are one file, and one document.
    paths: paths.map(path => path.replace(/^(?:\.\/+)+(?=[^/])/, '')),
    inputs: parseInputs(raw, 'cli', name => `flag --${name}`)
  }
}

/** The text of `--help`. */
export const help = (): string => {
  const rows = (entries: readonly (readonly [string, string])[]) => {
    const width = Math.max(...entries.map(([left]) => left.length))
    return entries.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
  }
  return `readiness verifies the readiness checklists of a repository.

Usage: readiness <command> [flags]

Commands:
${rows(Object.values(COMMANDS).map(({usage, summary}) => [usage, summary] as const))}

Flags:
${rows([
  ...inputNames('cli').map(name => [`--${name}${INPUTS[name].bare ? '' : ' …'}`, INPUTS[name].description] as const),
  ['-h, --help', 'Show this help.'] as const,
  ['-V, --version', 'Show the version.'] as const
])}

Exit code: 0 pass, 1 the gate failed (doctor: something is missing), 2 configuration or usage, 3 internal error.
`
}
