import * as z from 'zod/mini'
import {Refusal} from '../errors.ts'
import {escapeGlob, globProblem} from '../glob.ts'
import type {Outcome} from '../model.ts'
import {nearest} from '../nearest.ts'
import type {Source} from '../ports.ts'

export type Failed = Extract<Outcome, {status: 'failed'}>

/** A glob, or a path, in parameters. */
export const glob = () =>
  z.string().check(
    z.superRefine<string>((pattern, context) => {
      const problem = globProblem(pattern)
      if (problem) context.addIssue({code: 'custom', message: problem, input: pattern})
    })
  )

/** Whether a path is meant as a glob. */
export const isGlob = (path: string): boolean => /[*?[{]/.test(path)

/**
 * The text of a file without byte order mark, or why the check fails: absent, a folder, no text. Over 5 MB (or
 * `limit`), linked and special files are refused.
 */
export const readText = async (files: Source, path: string, limit?: number): Promise<string | Failed> => {
  const entry = await files.stat(path)
  const bytes = entry?.type === 'file' ? await files.read(path, limit) : null
  if (bytes !== null)
    return decodeText(bytes) ?? {status: 'failed', absent: true, reason: `\`${path}\` is no text file`}
  if (entry?.type === 'directory')
    return {status: 'failed', absent: true, reason: `\`${path}\` is a folder, not a file`}
  return {...(await absent(files, path)), absent: true}
}

/** Bytes as text; `null` for binary content. UTF-16 is recognised by its mark. */
export const decodeText = (bytes: Uint8Array): string | null => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  // As git does: a null byte near the beginning tells.
  return bytes.subarray(0, 8000).includes(0) ? null : new TextDecoder().decode(bytes)
}

/** The failure for a path nothing is at, with the name that was probably meant. */
export const absent = async (files: Source, path: string, what = 'file'): Promise<Failed> => {
  const reason = `no ${what} at \`${path}\``
  const other = await similar(files, path)
  if (other === null) return {status: 'failed', reason, remedy: `add \`${path}\`, or correct the path`}
  const why =
    other.toLowerCase() === path.toLowerCase() ? `the case differs from \`${other}\`` : `there is \`${other}\``
  return {status: 'failed', reason: `${reason}; ${why}`, remedy: `name \`${other}\`, or add \`${path}\``}
}

/** The file somebody meant: same name in another case, the same name elsewhere, a similar name in the folder. */
const similar = async (files: Source, path: string): Promise<string | null> => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const folder = path.slice(0, path.length - name.length)
  try {
    const [same] = await files.find([escapeGlob(path)])
    if (same !== undefined) return same
    const elsewhere = await files.find([`**/${escapeGlob(name)}`])
    if (elsewhere.length === 1) return elsewhere[0] ?? null
    return nearest(path, await files.find([`${escapeGlob(folder)}*`]))
  } catch (error) {
    // A hint only: too many files to look through is no reason to fail otherwise.
    if (error instanceof Refusal) return null
    throw error
  }
}

/** Files that hold secrets by their usual names; what they say never becomes evidence. */
export const isSensitive = (path: string): boolean => {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (/\.(example|sample|template|dist|md)$/.test(name)) return false
  return /^\.env(\.|$)|\.(pem|key|p12|pfx|jks|keystore|tfstate|tfvars)$|^id_(rsa|dsa|ecdsa|ed25519)$|^\.?(npmrc|netrc|pypirc|htpasswd|pgpass)$|credentials?|secrets?(\.|$)/.test(
    name
  )
}
