import {createWorkspace} from '../../src/adapters/workspace.ts'
import {Refusal} from '../../src/errors.ts'
import type {Outcome} from '../../src/model.ts'
import type {Environment, Ports, Source} from '../../src/ports.ts'
import {loadVerifier} from '../../src/verify/registry.ts'
import {type Files, temporaryFolder, writeFiles} from './git.ts'

/** A workspace in a fresh folder with these files. */
export const workspaceOf = (files: Files = {}): Source => {
  const dir = temporaryFolder()
  writeFiles(dir, files)
  return createWorkspace(dir)
}

export const environmentOf = (variables: Readonly<Record<string, string>>): Environment => ({
  get: name => variables[name]
})

/** Answers as a run would: parameters are validated, a refusal is unverifiable. Bad parameters throw. */
export const verify = async (
  kind: string,
  params: Readonly<Record<string, unknown>>,
  ports: Partial<Ports>
): Promise<Outcome> => {
  const {default: verifier} = await loadVerifier(kind)
  const parsed = await verifier.params.parseAsync(params)
  const given = Object.fromEntries(verifier.needs.map(name => [name, ports[name]]))
  try {
    return await verifier.verify(parsed as never, given as never, new AbortController().signal)
  } catch (thrown) {
    if (thrown instanceof Refusal) return {status: 'unverifiable', reason: thrown.message}
    throw thrown
  }
}

/** What an outcome says, in one line: `failed: no file at …`. */
export const said = (outcome: Outcome): string =>
  `${outcome.status}: ${outcome.status === 'passed' ? outcome.evidence : outcome.reason}`

/** What is wrong with parameters; `null` when they are valid. */
export const mistakeIn = async (kind: string, params: Readonly<Record<string, unknown>>): Promise<string | null> => {
  const {default: verifier} = await loadVerifier(kind)
  const {error} = await verifier.params.safeParseAsync(params)
  return error?.issues[0]?.message ?? null
}
