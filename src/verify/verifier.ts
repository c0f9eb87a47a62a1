import type * as z from 'zod/mini'
import type {Outcome} from '../model.ts'
import type {PortName, Ports} from '../ports.ts'

/** One kind of check. The words of its documentation are data, so that `docs/verifiers.md` is generated from them. */
export interface Verifier<
  Needs extends readonly PortName[] = readonly PortName[],
  Params extends z.ZodMiniType = z.ZodMiniType,
  Extra extends PortName = PortName
> {
  kind: string
  /** One sentence: what it shows when it passes. */
  summary: string
  lifecycle: 'stable' | 'experimental'
  /**
   * Strict: an unknown key is an error. Must demand at least one assertion. Patterns and JSON paths are checked by
   * libraries loaded on demand, so parsing may be asynchronous: `safeParseAsync`, `parseAsync`.
   */
  params: Params
  /** The only ports it receives. A run that lacks one makes the check `unverifiable`. */
  needs: Needs
  /** Further ports, by the parameter that asks for one: a check that sets it needs the port as well. */
  needsFor?: Readonly<Record<string, Extra>>
  /** It calls addresses that stand in the files it reads, and so none for a stranger's pull request. */
  callsWhatItReads?: true
  /** Permission of the token it needs, `null` for none. */
  permission: string | null
  passes: string
  fails: string
  unverifiable: string
  /** What the reader does when it fails. */
  remedy: string
  /** Directives as written in a document, without the comment marks. */
  examples: readonly string[]
  /**
   * Answers, or throws: a `Refusal` becomes `unverifiable`, anything else `error`. `signal` aborts at the deadline.
   */
  verify(
    params: z.output<Params>,
    ports: Pick<Ports, Needs[number]> & Partial<Pick<Ports, Extra>>,
    signal: AbortSignal
  ): Promise<Outcome> | Outcome
}

/** Declares a verifier; the types of `params` and `ports` follow from its schema and needs. */
export const defineVerifier = <
  const Needs extends readonly PortName[],
  Params extends z.ZodMiniType,
  const Extra extends PortName = never
>(
  verifier: Verifier<Needs, Params, Extra>
): Verifier<Needs, Params, Extra> => verifier

/** The ports a check of a kind needs. */
export const portsFor = (
  {needs, needsFor = {}}: Pick<Verifier, 'needs' | 'needsFor'>,
  params: Readonly<Record<string, unknown>>
): readonly PortName[] => [
  ...needs,
  ...Object.entries(needsFor).flatMap(([name, port]) => (params[name] ? [port] : []))
]
