import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {inject} from 'vitest'
import type {TestProject} from 'vitest/node'
import {refreshBundle} from './bundle.ts'
import {root} from './paths.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Why the bundle could not be built, `null` when it is up to date. */
    buildFailure: string | null
  }
}

/** Run by vitest before any test. A failed build fails the tests that ask for a file of the bundle, and only them. */
export default async (project: TestProject): Promise<void> => {
  const offer = async (): Promise<void> => {
    const failure = await refreshBundle(root)
    if (failure !== null) console.error(failure)
    project.provide('buildFailure', failure)
  }
  await offer()
  project.onTestsRerun(offer)
}

/** Path of a file of the bundle, which is up to date. Throws when it could not be built. */
export const distFile = (name: string): string => {
  const failure = inject('buildFailure')
  if (failure !== null) throw new Error(failure)
  const path = join(root, 'dist', name)
  if (!existsSync(path)) throw new Error(`the build wrote no dist/${name}`)
  return path
}
