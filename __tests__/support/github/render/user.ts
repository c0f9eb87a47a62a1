import {actionsBot, type User} from '../people.ts'
import type {World} from '../world.ts'

/** An opaque id as GraphQL knows it. */
export const nodeId = (kind: string, id: number | string): string => Buffer.from(`${kind}:${id}`).toString('base64url')

/** `simple-user` */
export const renderUser = ({origin}: World, {login, id, type}: User) => {
  const url = `${origin}/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: type === 'Bot' ? `https://github.com/apps/${login.replace('[bot]', '')}` : `https://github.com/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false
  }
}

/** `private-user`: how a user sees itself. */
export const renderSelf = (world: World, user: User) => ({
  ...renderUser(world, user),
  user_view_type: 'private',
  name: null,
  company: null,
  blog: null,
  location: null,
  email: null,
  hireable: null,
  bio: null,
  public_repos: 0,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: '2020-01-01T00:00:00Z',
  updated_at: '2020-01-01T00:00:00Z',
  private_gists: 0,
  total_private_repos: 0,
  owned_private_repos: 0,
  disk_usage: 0,
  collaborators: 0,
  two_factor_authentication: true
})

const actionsAppId = 15_368

/** `integration`: the app behind GITHUB_TOKEN. */
export const renderActionsApp = (world: World) => ({
  id: actionsAppId,
  slug: 'github-actions',
  node_id: nodeId('App', actionsAppId),
  owner: renderUser(world, {login: 'github', id: 9919, type: 'Organization'}),
  name: 'GitHub Actions',
  description: `Acts as ${actionsBot.login}`,
  external_url: 'https://help.github.com/en/actions',
  html_url: 'https://github.com/apps/github-actions',
  created_at: '2018-07-30T09:30:17Z',
  updated_at: '2024-04-10T20:33:16Z',
  permissions: {checks: 'write', contents: 'write', issues: 'write', metadata: 'read'},
  events: ['push', 'pull_request']
})
