import {notFound} from '../errors.ts'
import {pageOf} from '../pages.ts'
import {renderFullRepository} from '../render/repository.ts'
import {renderUser} from '../render/user.ts'
import {ok, type Routes, repositoryOf} from '../route.ts'
import type {Role} from '../state.ts'

const permissionOf: Record<Role | 'none', string> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none'
}
const ranks: readonly (Role | 'none')[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin']

const grants = (role: Role | 'none') => {
  const reaches = (least: Role): boolean => ranks.indexOf(role) >= ranks.indexOf(least)
  return {
    pull: reaches('read'),
    triage: reaches('triage'),
    push: reaches('write'),
    maintain: reaches('maintain'),
    admin: reaches('admin')
  }
}

/** The repository itself, who may do what in it, and the rules of its branches. */
export const repositoryRoutes: Routes = {
  'repos/get': {needs: ['metadata'], answer: call => ok(renderFullRepository(repositoryOf(call)))},

  'repos/get-collaborator-permission-level': {
    needs: ['metadata'],
    answer(call) {
      const repository = repositoryOf(call)
      const login = call.params['username'] ?? ''
      if (!call.world.people.knows(login)) throw notFound()
      const role = repository.roleOf(login)
      const user = renderUser(call.world, call.world.people.user(login))
      return ok({
        permission: permissionOf[role],
        role_name: role,
        user: {...user, permissions: grants(role), role_name: role}
      })
    }
  },

  'repos/get-branch-rules': {
    needs: ['metadata'],
    answer(call) {
      const repository = repositoryOf(call)
      const {entries, headers} = pageOf(call, repository.rules.get(call.params['branch'] ?? '') ?? [])
      const source = {ruleset_source_type: 'Repository', ruleset_source: repository.fullName, ruleset_id: 1}
      return ok(
        entries.map(rule => ({...rule, ...source})),
        headers
      )
    }
  }
}
