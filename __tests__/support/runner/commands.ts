/** A line the runner took for a command instead of printing it. */
export interface Command {
  name: string
  properties: Record<string, string>
  data: string
}

export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  message: string
  file?: string
  line?: number
  endLine?: number
  column?: number
  endColumn?: number
  title?: string
}

/** What became of the commands of a step. */
export interface Processed {
  /** Every command that was obeyed, in order. */
  commands: Command[]
  /** At most ten of a level, cut to 4,096 characters, as GitHub shows them. */
  annotations: Annotation[]
  masks: string[]
  /** By `set-output` and `save-state`, which are deprecated and still work. */
  outputs: Record<string, string>
  state: Record<string, string>
  /** Why the runner would fail the step, whatever its exit code. */
  errors: string[]
}

const known = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning'
]

type Escapes = readonly (readonly [pattern: string, character: string])[]
// `%` comes last, or `%250A` would become a line end.
const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%']
]
const propertyEscapes: Escapes = [['%3A', ':'], ['%2C', ','], ...dataEscapes]
const legacyEscapes: Escapes = [['%3B', ';'], ['%5D', ']'], ...dataEscapes]

const unescaped = (text: string, escapes: Escapes): string =>
  escapes.reduce((done, [pattern, character]) => done.replaceAll(pattern, character), text)

const propertiesOf = (text: string, separator: string, escapes: Escapes): Record<string, string> =>
  Object.fromEntries(
    text
      .split(separator)
      .map(part => part.split(/=(.*)/s) as [string, string?])
      .filter((pair): pair is [string, string] => pair[1] !== undefined)
      .map(([key, value]) => [key, unescaped(value, escapes)])
  )

const nameOf = (info: string): [name: string, rest: string] => {
  const space = info.indexOf(' ')
  return space < 0 ? [info, ''] : [info.slice(0, space), info.slice(space + 1)]
}

// White space as .NET trims it.
const leadingSpace = /^[\t-\r\x85\p{Z}]+/u

/** `::name key=value,key=value::data` at the start of a line, after white space. */
const parseCurrent = (line: string, names: ReadonlySet<string>): Command | null => {
  const text = line.replace(leadingSpace, '')
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end < 0) return null
  const [name, rest] = nameOf(text.slice(2, end))
  if (!names.has(name.toLowerCase())) return null
  return {
    name: name.toLowerCase(),
    properties: propertiesOf(rest.trim(), ',', propertyEscapes),
    data: unescaped(text.slice(end + 2), dataEscapes)
  }
}

/** `##[name key=value;key=value]data` anywhere in a line. */
const parseLegacy = (line: string, names: ReadonlySet<string>): Command | null => {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return null
  const [name, rest] = nameOf(line.slice(start + 3, end))
  if (!names.has(name.toLowerCase())) return null
  return {
    name: name.toLowerCase(),
    properties: propertiesOf(rest, ';', legacyEscapes),
    data: unescaped(line.slice(end + 1), legacyEscapes)
  }
}

const annotationOf = (level: Annotation['level'], {properties, data}: Command): Annotation => {
  const number = (key: string): number | undefined =>
    /^\d+$/.test(properties[key] ?? '') ? Number(properties[key]) : undefined
  const found = {
    file: properties['file'],
    line: number('line'),
    endLine: number('endLine'),
    column: number('col'),
    endColumn: number('endColumn'),
    title: properties['title']
  }
  const given = Object.entries(found).filter(([, value]) => value !== undefined)
  return {level, message: data.slice(0, 4096), ...Object.fromEntries(given)}
}

const isLevel = (name: string): name is Annotation['level'] => ['error', 'warning', 'notice'].includes(name)

/** Obeys commands as the runner does. Written after its ActionCommandManager. */
class Processor {
  readonly result: Processed = {commands: [], annotations: [], masks: [], outputs: {}, state: {}, errors: []}
  readonly #names = new Set(known)
  #stopToken: string | null = null

  line(line: string): void {
    const command = parseCurrent(line, this.#names) ?? parseLegacy(line, this.#names)
    if (!command) return
    if (this.#stopToken !== null) this.#resume(command)
    else {
      this.result.commands.push(command)
      this.#obey(command)
    }
  }

  #resume(command: Command): void {
    if (command.name !== this.#stopToken) return
    this.#names.delete(this.#stopToken)
    this.#stopToken = null
  }

  #obey(command: Command): void {
    const {name, properties, data} = command
    const {annotations, masks, outputs, state, errors} = this.result
    if (isLevel(name)) {
      if (annotations.filter(({level}) => level === name).length < 10) annotations.push(annotationOf(name, command))
    } else if (name === 'stop-commands') this.#stop(data)
    else if (name === 'add-mask') masks.push(data)
    else if (name === 'set-output') outputs[properties['name'] ?? ''] = data
    else if (name === 'save-state') state[properties['name'] ?? ''] = data
    else if (name === 'set-env' || name === 'add-path') errors.push(`The \`${name}\` command is disabled.`)
  }

  #stop(data: string): void {
    const token = data.toLowerCase()
    if (token === '' || token === 'pause-logging' || this.#names.has(token)) {
      this.result.errors.push(`Invalid stop-commands token '${data}'`)
      return
    }
    this.#stopToken = token
    this.#names.add(token)
  }
}

/** What the runner makes of the lines of a step's log. */
export const processLines = (lines: Iterable<string>): Processed => {
  const processor = new Processor()
  for (const line of lines) processor.line(line)
  return processor.result
}
