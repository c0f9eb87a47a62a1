import type {Inputs} from '../config/inputs.ts'
import {loadConfig} from '../config/load.ts'
import {configPath, type Settings, settingsOf} from '../config/schema.ts'
import {ConfigurationError, Refusal} from '../errors.ts'
import type {BaseDocuments} from '../pipeline.ts'
import type {Source, Tree} from '../ports.ts'
import {readChanged} from '../read.ts'
import {baseCommit, openBase, openHead, type Surroundings} from './surroundings.ts'

/** Policy is a plain file of the base (THREATS T22): not a link, not a program. */
const loadPolicy = async (tree: Tree, path: string): ReturnType<typeof loadConfig> => {
  const mode = await tree.mode(path)
  if (mode !== null && mode !== '100644') {
    throw new ConfigurationError(
      `has the mode ${mode} in the base commit; policy is read from plain files (100644) only`,
      {path}
    )
  }
  return loadConfig(tree, path, false)
}

export interface Reading {
  settings: Settings
  head: Source
  base: BaseDocuments | null
  notices: string[]
}

/**
 * Policy comes from the base commit. A base that has neither configuration nor checklists protects nothing yet: there
 * the configuration of head counts, but for a fork's. A base that cannot be read leaves the report whole and the gate closed.
 */
export const openReading = async (run: Surroundings & {inputs: Inputs}): Promise<Reading> => {
  const {inputs, context} = run
  const path = configPath(inputs)
  const head = await openHead(run)
  const {config, found} = await loadConfig(head, path, inputs.config !== undefined && !context.base)
  const own = settingsOf(inputs, config)
  const commit = await baseCommit(run)
  if (commit === null) return {settings: own, head, base: null, notices: []}
  try {
    const tree = await openBase(run, commit)
    const before = await loadPolicy(tree, path)
    if (inputs.config !== undefined && !before.found && !found) throw new ConfigurationError('no such file', {path})
    const settings = settingsOf(inputs, before.config)
    const documents = await readChanged(tree, head, settings.checklists, settings.exclude)
    // A stranger's configuration would bring its own allow-list and checks (THREATS T6): it counts once it is merged.
    if (!before.found && documents.length === 0 && !context.head?.fork) {
      const base = {commit, policy: found ? ('head' as const) : ('defaults' as const), documents, missing: null}
      return {
        settings: own,
        head,
        base,
        notices: found ? ['Policy from this pull request: the base has none yet.'] : []
      }
    }
    const policy = before.found ? ('base' as const) : ('defaults' as const)
    return {settings, head, base: {commit, policy, documents, missing: null}, notices: []}
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    const missing = `${thrown.message}${thrown.remedy ? `; ${thrown.remedy}` : ''}`
    const base = {commit, policy: 'defaults' as const, documents: [], missing}
    return {settings: settingsOf(inputs, {}), head, base, notices: []}
  }
}
