import {ConfigurationError, Refusal} from '../errors.ts'
import type {Source, Tree} from '../ports.ts'
import type {RunContext} from './context.ts'
import type {GitHubClient} from './github.ts'
import {createWorkspace} from './workspace.ts'

/** Where a run of the Action looks: what happened, what is checked out, and the API. */
export interface Surroundings {
  context: RunContext
  /** The workspace. */
  root: string
  /** `null` without a token or repository. One client a run. */
  github: (() => Promise<GitHubClient>) | null
}

/** An event that names a pull request by number or commit only is completed by one request. */
export const completeContext = async ({context, github}: Surroundings): Promise<RunContext> => {
  const {event, pull, head, trust} = context
  if (context.base || trust !== 'privileged' || !(pull || head)) return context
  if (!github) throw new ConfigurationError(`the event ${event} needs the input token to find its pull request`)
  const {githubPulls} = await import('./github.ts')
  const pulls = githubPulls(await github())
  const {sha, repo = null, ref = null} = head ?? {}
  const found = pull ? await pulls.get(pull) : sha && repo && ref ? await pulls.findByHead({sha, repo, ref}) : null
  if (!found) {
    // A stranger's commit without its pull request has no base, and nothing to hold it against.
    if (head?.fork !== false) throw new ConfigurationError(`no open pull request for the event ${event} was found`)
    return context
  }
  const own = context.repository && `${context.repository.owner}/${context.repository.repo}`
  return {
    ...context,
    pull: found.number,
    base: found.base,
    head: {...found.head, ref: ref ?? '', fork: found.head.repo?.toLowerCase() !== own?.toLowerCase()},
    author: found.author
  }
}

/** The tree under judgement: the workspace, or, where that must not be trusted to be it, the commit itself. */
export const openHead = async ({context, root, github}: Surroundings): Promise<Source> => {
  if (context.trust !== 'privileged' || !context.head) return createWorkspace(root)
  if (!github) throw new ConfigurationError(`the event ${context.event} needs the input token to read the pull request`)
  const {githubTree} = await import('./github.ts')
  return githubTree(await github(), context.head.sha)
}

/**
 * The commit to compare with. GitHub's trial merge is made with the tip of the base at that moment, which may be newer
 * than the one the event names: what the base itself dropped meanwhile was not dropped by the pull request.
 */
export const baseCommit = async ({context, root}: Surroundings): Promise<string | null> => {
  const {base, head, sha} = context
  if (!base || !head || !sha) return base?.sha ?? null
  const {parentsOf} = await import('./git.ts')
  const [first, second] = await parentsOf(root, sha)
  return first && second === head.sha ? first : base.sha
}

/** The base commit: from the local repository when it is there, otherwise by the API. Throws `Refusal`. */
export const openBase = async ({root, github}: Surroundings, commit: string): Promise<Tree> => {
  const {openGitTree} = await import('./git.ts')
  const local = await openGitTree(root, commit).catch((refusal: unknown) => {
    if (github) return null
    throw refusal
  })
  if (local) return local
  if (!github) {
    throw new Refusal(
      'the base commit is not in the checkout and there is no token',
      'give the input token, or check out with fetch-depth: 0'
    )
  }
  const {githubTree} = await import('./github.ts')
  return githubTree(await github(), commit)
}
