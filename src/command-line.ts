import {type Console, openConsole} from './adapters/console.ts'
import {check, merge} from './commands/check.ts'
import {list} from './commands/list.ts'
import {type Env, openSession, type Session} from './commands/session.ts'
import {type CommandName, help, parseCall} from './config/args.ts'
import {ConfigurationError, Refusal, reasonOf} from './errors.ts'
import {VERSION} from './version.ts'

/** Each answers its exit code. What is called often is at hand, the rest is loaded when asked for. */
const commands: Readonly<Record<Exclude<CommandName, 'schema'>, (session: Session) => Promise<number>>> = {
  check,
  list,
  merge,
  fix: async session => (await import('./commands/fix.ts')).fix(session),
  init: async session => (await import('./commands/init.ts')).init(session),
  explain: async session => (await import('./commands/explain.ts')).explain(session),
  doctor: async session => (await import('./commands/doctor.ts')).doctor(session)
}

const run = async (argv: readonly string[], env: Env, terminal: Console, root?: string): Promise<number> => {
  const {command, ...call} = parseCall(argv)
  if (command === 'help') terminal.write(help())
  else if (command === 'version') terminal.write(`${VERSION}\n`)
  else if (command === 'schema') terminal.write((await import('./commands/schema.ts')).schema(call.paths[0]))
  else return commands[command](await openSession({command, ...call}, env, terminal, root))
  return 0
}

/** Runs one call and answers its exit code; console and folder are those of this process unless given. Never throws. */
export const main = async (
  argv: readonly string[],
  env: Env,
  terminal: Console = openConsole(env),
  root?: string
): Promise<number> => {
  try {
    return await terminal.finish(await run(argv, env, terminal, root))
  } catch (thrown) {
    const mistake = thrown instanceof ConfigurationError || thrown instanceof Refusal
    const {sanitize} = await import('./report/sanitize.ts')
    terminal.say(sanitize(`${mistake ? 'error' : 'internal error'}: ${reasonOf(thrown)}`))
    return terminal.finish(mistake ? 2 : 3)
  }
}
