import {loadObjects, localBranches} from './load.ts'
import {ancestors, readCommit, type Signature, writeCommit} from './objects.ts'
import type {User} from './people.ts'
import {FakeProject} from './project.ts'
import {FakePull, type PullOptions} from './pull.ts'
import type {BranchRule, CheckRun, Comment, CommitStatus, Role} from './state.ts'
import {type TreeFiles, writeTree} from './trees.ts'
import type {World} from './world.ts'

export interface RepositoryOptions {
  owner?: string
  name?: string
  private?: boolean
  defaultBranch?: string
  /** The repository this one is a fork of. */
  forkOf?: FakeRepository
}

export interface CommitOptions {
  /** The whole tree. */
  files: TreeFiles
  parents?: readonly string[]
  message?: string
  author?: Partial<Signature>
  /** The branch to move to the new commit. */
  branch?: string
}

/** A repository of the fake and the ways to change it from outside of the API. */
export class FakeRepository {
  readonly world: World
  readonly id: number
  readonly owner: User
  readonly name: string
  readonly private: boolean
  readonly defaultBranch: string
  readonly parent: FakeRepository | null
  readonly createdAt: string
  /** Full ref name (`refs/heads/main`) → commit. */
  readonly refs = new Map<string, string>()
  readonly pulls = new Map<number, FakePull>()
  readonly comments: Comment[] = []
  readonly checkRuns: CheckRun[] = []
  readonly statuses: CommitStatus[] = []
  readonly collaborators = new Map<string, Role>()
  /** Rules by branch. */
  readonly rules = new Map<string, readonly BranchRule[]>()
  /** Everything around the code: issues, releases, environments, alerts, protections. */
  readonly project: FakeProject

  constructor(world: World, options: RepositoryOptions = {}) {
    this.world = world
    this.id = world.nextId()
    this.owner = world.people.user(options.owner ?? 'octo-org')
    this.name = options.name ?? options.forkOf?.name ?? 'service'
    this.private = options.private ?? false
    this.defaultBranch = options.defaultBranch ?? 'main'
    this.parent = options.forkOf ?? null
    this.createdAt = world.clock.now()
    this.project = new FakeProject(world)
    this.collaborators.set(this.owner.login, 'admin')
    if (this.parent) for (const [ref, sha] of this.parent.refs) this.refs.set(ref, sha)
    const key = this.fullName.toLowerCase()
    if (world.repositories.has(key)) throw new Error(`there is a repository ${this.fullName} already`)
    world.repositories.set(key, this)
  }

  get fullName(): string {
    return `${this.owner.login}/${this.name}`
  }

  /** Adds a commit; with `branch`, moves (or makes) that branch, whose tip is the parent unless told otherwise. */
  commit({files, parents, message = 'Change', author = {}, branch}: CommitOptions): string {
    const tip = branch === undefined ? undefined : this.refs.get(`refs/heads/${branch}`)
    const person = {name: 'Test Author', email: 'author@example.com', date: this.world.clock.seconds(), ...author}
    const sha = writeCommit(this.world.store, {
      tree: writeTree(this.world.store, files),
      parents: [...(parents ?? (tip === undefined ? [] : [tip]))],
      author: person,
      committer: person,
      message
    })
    if (branch !== undefined) this.branch(branch, sha)
    return sha
  }

  /** Points a branch at a commit. */
  branch(name: string, sha: string): void {
    readCommit(this.world.store, sha)
    this.refs.set(`refs/heads/${name}`, sha)
  }

  tag(name: string, sha: string): void {
    this.refs.set(`refs/tags/${name}`, sha)
  }

  /** Takes over all branches of a local git repository, as `git push --all --force` would. */
  push(dir: string): void {
    const branches = localBranches(dir)
    loadObjects(this.world.store, dir, branches.values())
    for (const [name, sha] of branches) this.branch(name, sha)
  }

  /** A repository of another owner with the same content. */
  fork(owner: string): FakeRepository {
    return new FakeRepository(this.world, {owner, forkOf: this, private: this.private})
  }

  pull(options: PullOptions): FakePull {
    const pull = new FakePull(this, options)
    this.pulls.set(pull.number, pull)
    return pull
  }

  /** What a name means here: a commit id, branch, tag, `HEAD`, or ref with or without `refs/`. */
  resolve(name: string): string | undefined {
    if (/^[0-9a-f]{40}$/.test(name)) return this.world.store.find('commit', name) && name
    if (name === 'HEAD') return this.refs.get(`refs/heads/${this.defaultBranch}`)
    const pull = /^(?:refs\/)?pull\/(\d+)\/(head|merge)$/.exec(name)
    if (pull) {
      const found = this.pulls.get(Number(pull[1]))
      return pull[2] === 'head' ? found?.headSha : (found?.mergeSha ?? undefined)
    }
    const names = [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]
    return names.map(full => this.refs.get(full)).find(sha => sha !== undefined)
  }

  /** Pull requests that bring a commit which their base does not have. */
  pullsWith(sha: string): FakePull[] {
    const {store} = this.world
    return [...this.pulls.values()].filter(
      pull => ancestors(store, pull.headSha).includes(sha) && !ancestors(store, pull.baseSha).includes(sha)
    )
  }

  /** Gives a user a role. */
  collaborator(login: string, role: Role): void {
    this.collaborators.set(this.world.people.user(login).login, role)
  }

  roleOf(login: string): Role | 'none' {
    return this.collaborators.get(login) ?? (this.private ? 'none' : 'read')
  }

  /** Adds a comment to an issue or pull request as if its author had written it on the page. */
  comment(issue: number, {author = 'octocat', body}: {author?: string; body: string}): Comment {
    const now = this.world.clock.now()
    const user = this.world.people.user(author)
    const viaActions = author === 'github-actions[bot]'
    const comment = {
      id: this.world.nextId(),
      issue,
      author: user,
      body,
      createdAt: now,
      updatedAt: now,
      viaActions
    }
    this.comments.push(comment)
    return comment
  }

  /** Adds a check run as another app or job would; successful and complete by default. */
  checkRun({sha, name, ...overrides}: Partial<CheckRun> & Pick<CheckRun, 'sha' | 'name'>): CheckRun {
    const now = this.world.clock.now()
    const run: CheckRun = {
      id: this.world.nextId(),
      sha,
      name,
      suite: 1,
      externalId: null,
      detailsUrl: null,
      status: 'completed',
      conclusion: 'success',
      startedAt: now,
      completedAt: now,
      title: null,
      summary: null,
      text: null,
      annotations: [],
      ...overrides
    }
    this.checkRuns.push(run)
    return run
  }

  /** Adds a commit status; successful by default. */
  status({sha, ...overrides}: Partial<Omit<CommitStatus, 'creator'>> & {sha: string; creator?: string}): CommitStatus {
    const {creator = 'github-actions[bot]', ...rest} = overrides
    const status: CommitStatus = {
      id: this.world.nextId(),
      sha,
      state: 'success',
      context: 'default',
      description: null,
      targetUrl: null,
      creator: this.world.people.user(creator),
      createdAt: this.world.clock.now(),
      ...rest
    }
    this.statuses.push(status)
    return status
  }
}
