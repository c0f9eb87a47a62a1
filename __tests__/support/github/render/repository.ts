import type {FakeRepository} from '../repository.ts'
import {nodeId, renderUser} from './user.ts'

// Name of the field without `_url` → what follows the address of the repository.
const links = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}'
}
type LinkFields = Record<`${keyof typeof links}_url`, string>

export const apiUrl = ({world, fullName}: FakeRepository, path = ''): string =>
  `${world.origin}/repos/${fullName}${path}`
export const htmlUrl = ({fullName}: FakeRepository, path = ''): string => `https://github.com/${fullName}${path}`

/** What `repository`, `minimal-repository` and `full-repository` have in common. */
export const renderRepository = (repository: FakeRepository) => {
  const {world, id, name, fullName, owner, createdAt} = repository
  const fields = Object.entries(links).map(([field, path]) => [`${field}_url`, apiUrl(repository, path)])
  return {
    id,
    node_id: nodeId('Repository', id),
    name,
    full_name: fullName,
    owner: renderUser(world, owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: htmlUrl(repository),
    description: null,
    fork: repository.parent !== null,
    url: apiUrl(repository),
    ...(Object.fromEntries(fields) as LinkFields),
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: htmlUrl(repository, '.git'),
    svn_url: htmlUrl(repository),
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 1,
    default_branch: repository.defaultBranch,
    open_issues: repository.pulls.size,
    open_issues_count: repository.pulls.size,
    has_issues: true,
    has_projects: true,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    pushed_at: createdAt,
    created_at: createdAt,
    updated_at: createdAt
  }
}

/** `full-repository` */
export const renderFullRepository = (repository: FakeRepository) => ({
  ...renderRepository(repository),
  subscribers_count: 0,
  network_count: 0,
  ...(repository.parent && {
    parent: renderRepository(repository.parent),
    source: renderRepository(repository.parent)
  })
})
