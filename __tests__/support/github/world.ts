import {ObjectStore} from './objects.ts'
import {People} from './people.ts'
import type {FakeRepository} from './repository.ts'
import {EventClock} from './state.ts'

/** Everything a fake GitHub holds. Forks share its objects, as on GitHub. */
export class World {
  readonly store = new ObjectStore()
  readonly people = new People()
  readonly clock = new EventClock()
  readonly repositories = new Map<string, FakeRepository>()
  /** Where the API listens. */
  origin = ''
  /** Limits of the API that tests may lower. */
  readonly limits = {
    /** Entries of a recursive tree before it is truncated. */
    treeEntries: 100_000,
    /** Files of a pull request that are listed at all. */
    pullFiles: 3000
  }
  #lastId = 5000

  nextId(): number {
    this.#lastId += 1
    return this.#lastId
  }

  find(owner: string, name: string): FakeRepository | undefined {
    return this.repositories.get(`${owner}/${name}`.toLowerCase())
  }
}
