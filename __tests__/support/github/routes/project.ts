import {notFound} from '../errors.ts'
import {pageOf} from '../pages.ts'
import {
  renderEnvironment,
  renderIssue,
  renderLabel,
  renderMilestone,
  renderRelease,
  renderWorkflowRun
} from '../render/project.ts'
import {type Call, ok, type Reply, type Routes, repositoryOf} from '../route.ts'

const listed = <T>(call: Call, all: readonly T[], render: (entry: T) => unknown): Reply => {
  const {entries, headers} = pageOf(call, all)
  return ok(entries.map(render), headers)
}

/** Workflow runs, environments, releases, issues, labels and milestones. */
export const projectRoutes: Routes = {
  'actions/list-workflow-runs-for-repo': {
    needs: ['actions'],
    answer(call) {
      const repository = repositoryOf(call)
      const sha = call.query.get('head_sha')
      const all = repository.project.workflowRuns.filter(run => sha === null || run.sha === sha).reverse()
      const {entries, headers} = pageOf(call, all)
      const workflow_runs = entries.map(run => renderWorkflowRun(repository, run))
      return ok({total_count: all.length, workflow_runs}, headers)
    }
  },

  'repos/get-all-environments': {
    needs: ['actions'],
    answer(call) {
      const repository = repositoryOf(call)
      const all = repository.project.environments
      const {entries, headers} = pageOf(call, all)
      const environments = entries.map(each => renderEnvironment(repository, each))
      return ok({total_count: all.length, environments}, headers)
    }
  },

  // Newest first; drafts are for those who may write.
  'repos/list-releases': {
    needs: ['contents'],
    answer(call) {
      const repository = repositoryOf(call)
      const mayWrite = call.token?.permissions.contents === 'write'
      const releases = repository.project.releases.filter(({draft}) => mayWrite || !draft)
      releases.sort((one, other) => other.createdAt.localeCompare(one.createdAt))
      return listed(call, releases, release => renderRelease(repository, release))
    }
  },

  'repos/get-latest-release': {
    needs: ['contents'],
    answer(call) {
      const repository = repositoryOf(call)
      const {releases, latest} = repository.project
      const published = releases
        .filter(({draft, prerelease}) => !draft && !prerelease)
        .sort((one, other) => other.createdAt.localeCompare(one.createdAt))
      const found = published.find(({tag}) => tag === latest) ?? published[0]
      if (!found) throw notFound()
      return ok(renderRelease(repository, found))
    }
  },

  'issues/list-for-repo': {
    needs: ['issues'],
    answer(call) {
      const repository = repositoryOf(call)
      const state = call.query.get('state') ?? 'open'
      const labels = call.query.get('labels')?.toLowerCase().split(',') ?? []
      const issues = repository.project.issues.filter(issue => {
        const own = issue.labels.map(label => label.toLowerCase())
        return (state === 'all' || issue.state === state) && labels.every(label => own.includes(label))
      })
      return listed(call, issues, issue => renderIssue(repository, issue))
    }
  },

  'issues/list-labels-for-repo': {
    needs: ['issues'],
    answer(call) {
      const repository = repositoryOf(call)
      return listed(call, repository.project.labels, label => renderLabel(repository, label))
    }
  },

  'issues/list-milestones': {
    needs: ['issues'],
    answer(call) {
      const repository = repositoryOf(call)
      const state = call.query.get('state') ?? 'open'
      const milestones = repository.project.milestones.filter(each => state === 'all' || each.state === state)
      return listed(call, milestones, milestone => renderMilestone(repository, milestone))
    }
  }
}
