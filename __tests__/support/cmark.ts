import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Whether the program that stands in for GitHub's renderer is installed. */
export const hasCmark = spawnSync('cmark-gfm', ['--version']).status === 0

// To start a process from one as large as a worker of tests costs much more than from a shell.
const eachFile = 'for file in *; do cmark-gfm "$@" "$file" && printf "\\0" || exit; done'

/** What cmark-gfm makes of each document, every one read by itself. Throws when it fails. */
export const cmarkEach = (documents: readonly string[], args: readonly string[]): string[] => {
  const cwd = mkdtempSync(join(tmpdir(), 'readiness-cmark-'))
  try {
    for (const [index, text] of documents.entries()) writeFileSync(join(cwd, String(index).padStart(6, '0')), text)
    const output = execFileSync('sh', ['-c', eachFile, 'sh', ...args], {cwd, encoding: 'utf8', maxBuffer: 1 << 28})
    return output.split('\0').slice(0, documents.length)
  } finally {
    rmSync(cwd, {recursive: true, force: true})
  }
}
