import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {disposeAfterTest} from './lifetime.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A real git repository in a temporary folder, untouched by the configuration of user and machine. */
export interface GitRepository {
  readonly dir: string
  /** Writes files into the work tree. */
  write(files: Files): void
  /** Makes a symbolic link in the work tree. */
  link(path: string, target: string): void
  /** Deletes files or folders of the work tree. */
  remove(...paths: string[]): void
  /** Commits everything in the work tree, also when nothing changed. Equal histories get equal SHAs. */
  commit(message?: string): string
  /** Switches to a branch; makes it at `from` (default: HEAD) when it is new. */
  branch(name: string, from?: string): void
  /** Runs git here and answers its trimmed output; throws when it fails. */
  git(...args: string[]): string
  dispose(): void
}

/** A fresh folder (real path) that is deleted when the test ends. */
export const temporaryFolder = (): string => {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'readiness-')))
  disposeAfterTest(() => rmSync(dir, {recursive: true, force: true}))
  return dir
}

/** Writes files below a folder. */
export const writeFiles = (dir: string, files: Files): void => {
  for (const [path, content] of Object.entries(files)) {
    const target = join(dir, path)
    mkdirSync(dirname(target), {recursive: true})
    writeFileSync(target, content)
  }
}

const person = 'Test Author'
const address = 'author@example.com'
const firstCommit = 1_767_225_600 // 2026-01-01T00:00:00Z

const environment = (date: number): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  LC_ALL: 'C',
  TZ: 'UTC',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: person,
  GIT_AUTHOR_EMAIL: address,
  GIT_AUTHOR_DATE: `${date} +0000`,
  GIT_COMMITTER_NAME: person,
  GIT_COMMITTER_EMAIL: address,
  GIT_COMMITTER_DATE: `${date} +0000`
})

/** What `git init` makes, without its sample hooks; nothing is packed behind the back of a test. */
const initialise = (dir: string): void => {
  for (const folder of ['objects', 'refs/heads']) mkdirSync(join(dir, '.git', folder), {recursive: true})
  writeFileSync(join(dir, '.git', 'HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(
    join(dir, '.git', 'config'),
    '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n[maintenance]\n\tauto = false\n'
  )
}

// To start a process from one as large as a worker of tests costs more than all three of these do.
const commitAll = 'git add --all && git commit --quiet --allow-empty --message "$1" && git rev-parse HEAD'

/** A new repository on branch `main`; every commit is a minute after the one before. */
export const gitRepository = (files: Files = {}): GitRepository => {
  const dir = temporaryFolder()
  let commits = 0
  const run = (program: string, args: readonly string[]): string =>
    execFileSync(program, args, {
      cwd: dir,
      env: environment(firstCommit + 60 * commits),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024
    }).trim()
  const git = (...args: string[]): string => run('git', args)
  initialise(dir)

  const repository: GitRepository = {
    dir,
    git,
    write: files => writeFiles(dir, files),
    link(path, target) {
      mkdirSync(dirname(join(dir, path)), {recursive: true})
      symlinkSync(target, join(dir, path))
    },
    remove(...paths) {
      for (const path of paths) rmSync(join(dir, path), {recursive: true, force: true})
    },
    commit(message = 'Change') {
      const sha = run('sh', ['-c', commitAll, 'sh', message])
      commits += 1
      return sha
    },
    branch(name, from) {
      const known = git('branch', '--list', name) !== ''
      if (known) git('switch', '--quiet', name)
      else git('switch', '--quiet', '--create', name, ...(from === undefined ? [] : [from]))
    },
    dispose: () => rmSync(dir, {recursive: true, force: true})
  }
  if (Object.keys(files).length > 0) {
    repository.write(files)
    repository.commit('First commit')
  }
  return repository
}
