import type {Alert, AlertSource, Environment, Issue, Milestone, Release, WorkflowRun} from './state.ts'
import {isoTime} from './state.ts'
import type {World} from './world.ts'

/** A classic protection of a branch, as the API answers it. */
export type ClassicProtection = Readonly<Record<string, unknown>>

const day = 86_400_000

/** What a repository has around its code, and the ways to change it from outside of the API. */
export class FakeProject {
  readonly workflowRuns: WorkflowRun[] = []
  readonly environments: Environment[] = []
  readonly releases: Release[] = []
  /** Tag of the release that was declared the latest; `null` leaves it to the dates. */
  latest: string | null = null
  readonly labels: string[] = []
  readonly issues: Issue[] = []
  readonly milestones: Milestone[] = []
  /** Classic protections by branch. */
  readonly protections = new Map<string, ClassicProtection>()
  /** Alerts by source; a source that is not there is switched off. */
  readonly alerts = new Map<AlertSource, Alert[]>()
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  /** A run of a workflow, whose check runs have its suite. */
  workflowRun(suite: number, sha: string, workflow: number, event = 'pull_request'): void {
    this.workflowRuns.push({suite, sha, workflow, event, createdAt: this.#world.clock.now()})
  }

  /** An environment without protection by default. */
  environment(name: string, overrides: Partial<Environment> = {}): Environment {
    const environment: Environment = {
      id: this.#world.nextId(),
      name,
      reviewers: [],
      noSelfReview: false,
      waitTimer: 0,
      branches: 'any',
      createdAt: this.#world.clock.now(),
      ...overrides
    }
    this.environments.push(environment)
    return environment
  }

  /** A release that was published so many days ago. */
  release(tag: string, {days = 1, ...overrides}: Partial<Release> & {days?: number} = {}): Release {
    const at = isoTime(Math.floor((Date.now() - days * day) / 1000))
    const draft = overrides.draft ?? false
    const release: Release = {
      id: this.#world.nextId(),
      tag,
      draft,
      prerelease: false,
      createdAt: at,
      publishedAt: draft ? null : at,
      assets: [],
      ...overrides
    }
    this.releases.push(release)
    return release
  }

  /** An open issue; its labels exist from then on. */
  issue(title: string, overrides: Partial<Issue> = {}): Issue {
    const issue: Issue = {
      number: this.issues.length + 101,
      title,
      labels: [],
      state: 'open',
      isPull: false,
      milestone: null,
      createdAt: this.#world.clock.now(),
      ...overrides
    }
    this.issues.push(issue)
    this.labels.push(...issue.labels.filter(label => !this.labels.includes(label)))
    return issue
  }

  milestone(title: string, state: Milestone['state'] = 'open'): Milestone {
    const milestone = {number: this.milestones.length + 1, title, state, createdAt: this.#world.clock.now()}
    this.milestones.push(milestone)
    return milestone
  }

  /** Switches a source of alerts on and gives it these alerts, open by default. */
  alert(source: AlertSource, ...alerts: readonly Partial<Alert>[]): void {
    const all = this.alerts.get(source) ?? []
    this.alerts.set(source, all)
    for (const alert of alerts) {
      all.push({
        number: all.length + 1,
        state: 'open',
        severity: null,
        level: null,
        createdAt: this.#world.clock.now(),
        ...alert
      })
    }
  }
}
