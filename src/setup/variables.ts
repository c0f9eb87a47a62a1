import {type Language, MODELS} from './technologies.ts'

/** What is looked into: texts by path (of migrations the path is enough), and which of `FOLDERS` there are. */
export interface Survey {
  texts: ReadonlyMap<string, string>
  folders: readonly string[]
}

/** A file, and what it names. */
export interface Sign {
  path: string
  name: string
}

const SERVER_FOLDERS = ['src', 'app', 'lib', 'server', 'backend', 'api', 'internal', 'cmd', 'pkg']
const BROWSER_FOLDERS = ['frontend', 'client', 'web', 'ui', 'public']

/** Folders at the root that are asked for. */
export const FOLDERS: readonly string[] = [...SERVER_FOLDERS, ...BROWSER_FOLDERS]

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

// Names of folders and dependencies get into a configuration and into comments of a document.
const SAFE = /^[\w./*{},@ ~+-]+$/

/** What was found, and where. */
export interface Signs {
  /** What most of it is written in. */
  language: Language | null
  llm: Sign | null
  postgres: Sign | null
  workload: string | null
}

/** Values of the variables of the lists, as far as files and folders tell them. */
export const knownVariables = (
  {texts, folders}: Survey,
  {language, llm, postgres, workload}: Signs
): Record<string, string> => {
  const model = llm && MODELS.find(({names}) => names.test(llm.name))
  const values: Record<string, string | null | undefined> = {
    source: foldersIn(SERVER_FOLDERS, folders) ?? language?.source,
    'browser-code': foldersIn(BROWSER_FOLDERS, folders),
    'environment-variable': language?.environment,
    migrations: migrationsIn([...texts.keys()]),
    'postgres-driver': postgres?.name,
    'provider-package': llm?.name,
    'provider-key-variable': model?.key,
    manifests: workload && `${folderOf(workload) === '' ? '' : `${workload.split('/')[0]}/**/`}*.{yaml,yml}`
  }
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => SAFE.test(entry[1] ?? ''))
  )
}

const foldersIn = (candidates: readonly string[], folders: readonly string[]): string | null => {
  const there = candidates.filter(folder => folders.includes(folder))
  return there.length > 1 ? `{${there.join(',')}}/**` : there.length === 1 ? `${there[0]}/**` : null
}

/** The glob of the folder with the most migrations. */
const migrationsIn = (paths: readonly string[]): string | null => {
  const globs = new Map<string, number>()
  for (const path of paths) {
    const [, extension] = /(?:^|\/)(?:migrations?|versions)\/(?:[^/]+\/)?[^/]+\.(sql|py)$/.exec(path) ?? []
    if (extension === undefined || nameOf(path) === '__init__.py') continue
    const glob = path.startsWith('prisma/') ? 'prisma/migrations/*/*.sql' : `${folderOf(path)}/*.${extension}`
    globs.set(glob, (globs.get(glob) ?? 0) + 1)
  }
  const [most] = [...globs].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? null
}
