import {execFileSync} from 'node:child_process'
import type {ObjectStore, ObjectType} from './objects.ts'

const git = (dir: string, args: readonly string[], input = ''): Buffer =>
  execFileSync('git', args, {
    cwd: dir,
    input,
    env: {PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'},
    maxBuffer: 512 * 1024 * 1024
  })

/** Branches of a local repository with the commits they stand at. */
export const localBranches = (dir: string): Map<string, string> => {
  const lines = git(dir, ['for-each-ref', '--format=%(refname:short) %(objectname)', 'refs/heads']).toString()
  return new Map(
    lines
      .split('\n')
      .filter(line => line !== '')
      .map(line => line.split(' ') as [string, string])
  )
}

/** Copies everything reachable from the commits out of a local git repository, byte for byte. */
export const loadObjects = (store: ObjectStore, dir: string, commits: Iterable<string>): void => {
  const listed = git(dir, ['rev-list', '--objects', '--stdin'], [...commits].join('\n')).toString()
  const wanted = listed
    .split('\n')
    .map(line => line.split(' ')[0] ?? '')
    .filter(id => id !== '' && !store.has(id))
  if (wanted.length === 0) return
  const output = git(dir, ['cat-file', '--batch'], `${wanted.join('\n')}\n`)
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at)
    const [id = '', type = '', size = ''] = output.toString('latin1', at, end).split(' ')
    const written = store.write(type as ObjectType, output.subarray(end + 1, end + 1 + Number(size)))
    if (written !== id) throw new Error(`git object ${id} was not copied whole`)
    at = end + 2 + Number(size)
  }
}
