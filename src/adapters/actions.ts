import {existsSync, readFileSync, statSync} from 'node:fs'
import {endGroup, error, notice, setFailed, setOutput, setSecret, startGroup, summary, warning} from '@actions/core'
import {ConfigurationError, Refusal, reasonOf} from '../errors.ts'
import type {Annotation, StepResults} from '../ports.ts'
import {sanitize, sanitizeLine} from '../report/sanitize.ts'
import {parseContext, type RunContext} from './context.ts'

type Env = Readonly<Record<string, string | undefined>>

const EVENT_LIMIT = 32 * 1024 * 1024
const SUMMARY_LIMIT = 1024 * 1024

/**
 * The inputs that were given, by the names of `action.yml`, trimmed. The runner hands over an empty text for an input
 * that was left out, and every unknown key under `with:`; those are in `unknown`.
 */
export const readInputs = (env: Env, known: readonly string[]): {inputs: Record<string, string>; unknown: string[]} => {
  const given = Object.entries(env)
    .filter(([name, value]) => name.startsWith('INPUT_') && value !== undefined && value.trim() !== '')
    .map(([name, value = '']) => [name.slice('INPUT_'.length).toLowerCase(), value.trim()] as const)
  return {
    inputs: Object.fromEntries(given.filter(([name]) => known.includes(name))),
    unknown: given.map(([name]) => name).filter(name => !known.includes(name))
  }
}

const readPayload = (path: string): unknown => {
  try {
    const {size} = statSync(path)
    if (size > EVENT_LIMIT) throw new Error(`it has ${size} bytes, more than ${EVENT_LIMIT}`)
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (thrown) {
    throw new ConfigurationError(`the event cannot be read: ${reasonOf(thrown)}`, {path})
  }
}

/** The run as the runner describes it. Throws a `ConfigurationError` when the event is missing or malformed. */
export const readContext = (env: Env): RunContext => {
  const {GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path} = env
  if (!event || !path) {
    throw new ConfigurationError(
      `${event ? 'GITHUB_EVENT_PATH' : 'GITHUB_EVENT_NAME'} is not set: the Action runs in a GitHub workflow only; elsewhere use the command line`
    )
  }
  return parseContext(event, readPayload(path), env)
}

/** Keeps a secret, also as it looks encoded, out of the log. */
export const mask = (secret: string): void => {
  const forms = [secret, Buffer.from(secret).toString('base64'), encodeURIComponent(secret)]
  for (const form of new Set(forms)) if (form.trim() !== '') setSecret(form)
}

/** Writes text to the job log; no line of it can be a command to the runner. */
export const log = (text: string): void => {
  process.stdout.write(`${sanitize(text)}\n`)
}

/** A remark on the run as a whole. */
export const remark = (level: Annotation['level'], text: string): void =>
  ({error, warning, notice})[level](sanitizeLine(text))

/** Writes text to the job log under a title that folds it away. */
export const logGroup = (title: string, text: string): void => {
  startGroup(sanitizeLine(title))
  log(text)
  endGroup()
}

/** Marks the job as failed, with the one line that says why. */
export const fail = (text: string): void => setFailed(sanitizeLine(text))

const annotate = (annotations: readonly Annotation[]): void => {
  const commands = {error, warning, notice}
  for (const {level, path, line, title, message} of annotations) {
    commands[level](sanitize(message), {title: sanitizeLine(title), file: path, startLine: line})
  }
}

const writeOutputs = (file: string | undefined, values: Readonly<Record<string, string>>): void => {
  // Without the file core would fall back to commands in the log, which untrusted text must never get near to.
  if (!file || !existsSync(file)) throw new Refusal('the runner gave no file for outputs')
  for (const [name, value] of Object.entries(values)) setOutput(name, value)
}

const writeSummary = async (file: string | undefined, markdown: string): Promise<void> => {
  if (!file) throw new Refusal('the runner gave no file for the job summary')
  const size = Buffer.byteLength(markdown)
  if (size > SUMMARY_LIMIT)
    throw new Refusal(`the job summary has ${size} bytes; GitHub drops it past ${SUMMARY_LIMIT}`)
  await summary.addRaw(markdown).write()
}

/** What the step hands back, through the files the runner names. */
export const stepResults = (env: Env): StepResults => ({
  output: values => writeOutputs(env['GITHUB_OUTPUT'], values),
  summary: markdown => writeSummary(env['GITHUB_STEP_SUMMARY'], markdown),
  annotate
})
