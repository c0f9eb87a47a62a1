import {createHash} from 'node:crypto'

export type ObjectType = 'blob' | 'tree' | 'commit'

export interface GitObject {
  type: ObjectType
  body: Buffer
}

/** The id git gives an object. */
export const objectId = (type: ObjectType, body: Uint8Array): string =>
  createHash('sha1').update(`${type} ${body.length}\0`).update(body).digest('hex')

/** Objects by their git id, byte for byte as git stores them. */
export class ObjectStore {
  readonly #objects = new Map<string, GitObject>()

  write(type: ObjectType, body: Uint8Array): string {
    const id = objectId(type, body)
    if (!this.#objects.has(id)) this.#objects.set(id, {type, body: Buffer.from(body)})
    return id
  }

  /** `undefined` when there is no such object of this type. */
  find(type: ObjectType, id: string): Buffer | undefined {
    const found = this.#objects.get(id)
    return found?.type === type ? found.body : undefined
  }

  read(type: ObjectType, id: string): Buffer {
    const body = this.find(type, id)
    if (body === undefined) throw new Error(`the store has no ${type} ${id}`)
    return body
  }

  has(id: string): boolean {
    return this.#objects.has(id)
  }
}

export interface Signature {
  name: string
  email: string
  /** Seconds since 1970. */
  date: number
}

export interface Commit {
  sha: string
  tree: string
  parents: string[]
  author: Signature
  committer: Signature
  /** Without the final line end, as GitHub gives it. */
  message: string
}

const written = ({name, email, date}: Signature): string => `${name} <${email}> ${date} +0000`

/** Writes a commit as `git commit` would. */
export const writeCommit = (store: ObjectStore, commit: Omit<Commit, 'sha'>): string => {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map(parent => `parent ${parent}`),
    `author ${written(commit.author)}`,
    `committer ${written(commit.committer)}`,
    '',
    `${commit.message}\n`
  ]
  return store.write('commit', Buffer.from(lines.join('\n')))
}

const parseSignature = (text: string): Signature => {
  const [, name = '', email = '', date = '0'] = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/.exec(text) ?? []
  return {name, email, date: Number(date)}
}

export const readCommit = (store: ObjectStore, sha: string): Commit => {
  const text = store.read('commit', sha).toString()
  const end = text.indexOf('\n\n')
  const headers = text.slice(0, end).split('\n')
  const all = (name: string): string[] =>
    headers.filter(line => line.startsWith(`${name} `)).map(line => line.slice(name.length + 1))
  return {
    sha,
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: parseSignature(all('author')[0] ?? ''),
    committer: parseSignature(all('committer')[0] ?? ''),
    message: text.slice(end + 2).replace(/\n$/, '')
  }
}

/** Every commit reachable from one, itself first, breadth first. */
export const ancestors = (store: ObjectStore, sha: string): string[] => {
  const found = new Set([sha])
  for (const id of found) for (const parent of readCommit(store, id).parents) found.add(parent)
  return [...found]
}

/** The nearest common ancestor, as `git merge-base` finds it in histories without criss-cross merges. */
export const mergeBase = (store: ObjectStore, one: string, other: string): string | null => {
  const theirs = new Set(ancestors(store, other))
  return ancestors(store, one).find(sha => theirs.has(sha)) ?? null
}
