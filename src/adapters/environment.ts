import type {Environment} from '../ports.ts'

/** The variables of the job, by name. */
export const createEnvironment = (variables: Readonly<Record<string, string | undefined>>): Environment => ({
  get: name => (Object.hasOwn(variables, name) ? variables[name] : undefined)
})
