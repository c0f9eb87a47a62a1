import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {distFile} from './build.ts'
import type {ActionEvent} from './events.ts'
import {temporaryFolder} from './git.ts'
import type {FakeGitHub} from './github/index.ts'
import {node24} from './paths.ts'
import {compiledOnce, type ProcessResult, runProcess} from './process.ts'
import {type Processed, processLines} from './runner/commands.ts'
import {githubVariables} from './runner/environment.ts'
import {inputVariables} from './runner/inputs.ts'
import {LineReader} from './runner/lines.ts'
import {type StepResults, stepFiles} from './runner/step-files.ts'

export type {Annotation, Command} from './runner/commands.ts'

export interface ActionOptions {
  event: ActionEvent
  /** The checked-out repository. */
  workspace: string
  /** `with:` of the step, by the names of action.yml. */
  inputs?: Readonly<Record<string, string>>
  /** `env:` of the step. A variable of the runner can be overridden; an empty string does not unset it. */
  env?: Readonly<Record<string, string>>
  /** The API; without one the API address refuses connections. */
  fake?: FakeGitHub
  /** What `${{ github.token }}` is; by default the token of the fake that GitHub would give this event. */
  token?: string
  /** Sent instead of the event's own name. */
  eventName?: string
  /** The program to run; `dist/index.js` by default. */
  entry?: string
  /** The Node to run it with; 24 by default. */
  node?: string
  timeout?: number
}

/** Everything a step leaves behind. `outputs` and `state` are those of files and commands together. */
export interface ActionResult extends ProcessResult, StepResults, Omit<Processed, 'outputs' | 'state'> {
  /** Lines of stdout and stderr in the order they came. */
  log: string[]
}

// Nobody listens on the discard port of loopback.
const unreachable = 'http://127.0.0.1:9'

/** Runs the action as a step of a job: the runner's variables and files, its reading of the log, the exit code. */
export const runAction = async (options: ActionOptions): Promise<ActionResult> => {
  const {event, workspace, fake, inputs = {}, eventName = event.name} = options
  const token = options.token ?? (event.readOnly ? fake?.readToken : fake?.token) ?? ''
  const temp = temporaryFolder()
  const eventPath = join(temp, '_github_workflow', 'event.json')
  mkdirSync(join(eventPath, '..'))
  writeFileSync(eventPath, JSON.stringify(event.payload, null, 2))
  const files = stepFiles(join(temp, '_runner_file_commands'))
  const machine = {workspace, temp, apiUrl: fake?.url ?? unreachable, eventPath}
  const env = {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: temp,
    LANG: 'C.UTF-8',
    ...compiledOnce,
    ...githubVariables({...event, name: eventName}, machine),
    ...files.env,
    ...inputVariables(inputs, token),
    ...options.env
  }

  const log: string[] = []
  const readers = [new LineReader(line => log.push(line)), new LineReader(line => log.push(line))]
  const result = await runProcess(options.node ?? node24(), [options.entry ?? distFile('index.js')], {
    cwd: workspace,
    env,
    ...(options.timeout === undefined ? {} : {timeout: options.timeout}),
    started({stdout, stderr}) {
      stdout?.on('data', (chunk: Buffer) => readers[0]?.write(chunk))
      stderr?.on('data', (chunk: Buffer) => readers[1]?.write(chunk))
    }
  })
  for (const reader of readers) reader.end()

  const processed = processLines(log)
  const step = files.read()
  return {
    ...result,
    ...processed,
    ...step,
    outputs: {...processed.outputs, ...step.outputs},
    state: {...processed.state, ...step.state},
    log
  }
}
