import type {FakePull} from '../github/pull.ts'
import {apiUrl, htmlUrl, renderRepository} from '../github/render/repository.ts'
import {renderUser} from '../github/render/user.ts'
import type {FakeRepository} from '../github/repository.ts'
import {type ActionEvent, common, onDefaultBranch} from './event.ts'

/** `workflow_run`, after another workflow ran for a pull request. From forks, the payload lists no pull request. */
export const workflowRunEvent = (
  pull: FakePull,
  {
    conclusion = 'success',
    name = 'CI',
    event = 'pull_request'
  }: {conclusion?: string; name?: string; event?: string} = {}
): ActionEvent => {
  const {repository, headRepository, author} = pull
  const run = 8_000_000_001
  const time = pull.createdAt
  const end = (of: FakeRepository, ref: string, sha: string) => ({
    ref,
    sha,
    repo: {id: of.id, name: of.name, url: apiUrl(of)}
  })
  const known = {
    id: pull.id,
    number: pull.number,
    url: apiUrl(repository, `/pulls/${pull.number}`),
    head: end(headRepository, pull.head, pull.headSha),
    base: end(repository, pull.base, pull.baseSha)
  }
  return {
    ...onDefaultBranch(repository, author),
    name: 'workflow_run',
    payload: {
      action: 'completed',
      workflow_run: {
        id: run,
        name,
        event,
        status: 'completed',
        conclusion,
        run_number: 1,
        run_attempt: 1,
        head_branch: pull.head,
        head_sha: pull.headSha,
        head_repository: renderRepository(headRepository),
        repository: renderRepository(repository),
        pull_requests: pull.isFork ? [] : [known],
        url: apiUrl(repository, `/actions/runs/${run}`),
        html_url: htmlUrl(repository, `/actions/runs/${run}`),
        artifacts_url: apiUrl(repository, `/actions/runs/${run}/artifacts`),
        actor: renderUser(repository.world, author),
        created_at: time,
        updated_at: time
      },
      workflow: {id: 1, name, path: '.github/workflows/ci.yml', state: 'active'},
      ...common(repository, author)
    }
  }
}
