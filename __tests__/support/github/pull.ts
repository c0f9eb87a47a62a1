import {changesBetween, type FileChange, mergedTree} from './diff.ts'
import {ancestors, mergeBase, readCommit, writeCommit} from './objects.ts'
import type {User} from './people.ts'
import type {FakeRepository} from './repository.ts'
import type {Comment, Review} from './state.ts'

export interface PullOptions {
  /** Counts up from 1 when it is not given. */
  number?: number
  /** Branches that exist. */
  base?: string
  head: string
  /** The repository the head branch is in, when it is not this one. */
  fork?: FakeRepository
  author?: string
  title?: string
  body?: string | null
  draft?: boolean
}

/** A pull request. Its commits follow its branches: push to the head branch and it has a new head. */
export class FakePull {
  readonly repository: FakeRepository
  readonly headRepository: FakeRepository
  readonly id: number
  readonly number: number
  readonly base: string
  readonly head: string
  readonly author: User
  readonly createdAt: string
  readonly reviews: Review[] = []
  title: string
  body: string | null
  draft: boolean
  state: 'open' | 'closed' = 'open'
  mergedAt: string | null = null

  constructor(repository: FakeRepository, options: PullOptions) {
    const {world} = repository
    this.repository = repository
    this.headRepository = options.fork ?? repository
    this.id = world.nextId()
    this.number = options.number ?? Math.max(0, ...repository.pulls.keys()) + 1
    this.base = options.base ?? repository.defaultBranch
    this.head = options.head
    this.author = world.people.user(options.author ?? options.fork?.owner.login ?? 'octocat')
    this.createdAt = world.clock.now()
    this.title = options.title ?? `Change ${this.head}`
    this.body = options.body ?? null
    this.draft = options.draft ?? false
    // Both must exist from the start.
    readCommit(world.store, this.baseSha)
    readCommit(world.store, this.headSha)
  }

  #tip(repository: FakeRepository, branch: string): string {
    const sha = repository.refs.get(`refs/heads/${branch}`)
    if (sha === undefined) throw new Error(`${repository.fullName} has no branch ${branch}`)
    return sha
  }

  get isFork(): boolean {
    return this.headRepository !== this.repository
  }

  get headSha(): string {
    return this.#tip(this.headRepository, this.head)
  }

  get baseSha(): string {
    return this.#tip(this.repository, this.base)
  }

  /** The commit GitHub makes to try the merge, which `GITHUB_SHA` is; `null` when there are conflicts. */
  get mergeSha(): string | null {
    const {store} = this.repository.world
    const tree = mergedTree(store, this.baseSha, this.headSha)
    if (tree === null) return null
    const {date} = readCommit(store, this.headSha).committer
    const github = {name: 'GitHub', email: 'noreply@github.com', date}
    const message = `Merge ${this.headSha} into ${this.baseSha}`
    const parents = [this.baseSha, this.headSha]
    return writeCommit(store, {tree, parents, author: github, committer: github, message})
  }

  /** Commits of the pull request, oldest first. */
  get commits(): string[] {
    const {store} = this.repository.world
    const known = new Set(ancestors(store, this.baseSha))
    return ancestors(store, this.headSha)
      .filter(sha => !known.has(sha))
      .reverse()
  }

  /** Changed files, against the merge base as GitHub shows them. */
  get files(): FileChange[] {
    const {store} = this.repository.world
    return changesBetween(store, mergeBase(store, this.baseSha, this.headSha) ?? this.baseSha, this.headSha)
  }

  get comments(): Comment[] {
    return this.repository.comments.filter(({issue}) => issue === this.number)
  }

  comment(options: {author?: string; body: string}): Comment {
    return this.repository.comment(this.number, options)
  }

  /** Adds a review of the current head, or of another commit. */
  review({author, state = 'APPROVED', body = '', commit = this.headSha}: ReviewOptions): Review {
    const {world} = this.repository
    const review = {
      id: world.nextId(),
      pull: this.number,
      author: world.people.user(author),
      state,
      body,
      commit,
      submittedAt: world.clock.now()
    }
    this.reviews.push(review)
    return review
  }
}

export interface ReviewOptions {
  author: string
  state?: Review['state']
  body?: string
  commit?: string
}
