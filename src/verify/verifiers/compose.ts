import * as z from 'zod/mini'
import {glob} from '../files.ts'
import {oneOrMore} from '../params.ts'
import {floatingImage, holdRules, mapOf, type Rules, readYamlFiles, ruleNames} from '../rules.ts'
import {defineVerifier} from '../verifier.ts'

type Service = Readonly<Record<string, unknown>>

const rules: Rules<Service> = {
  healthcheck({healthcheck}) {
    const {test, disable} = mapOf(healthcheck)
    const isNone = test === 'NONE' || (Array.isArray(test) && test[0] === 'NONE')
    return disable === true || isNone || test === undefined || test === '' ? ['has no healthcheck'] : []
  },
  restart: ({restart, deploy}) =>
    (restart === undefined || restart === 'no') && mapOf(mapOf(deploy)['restart_policy'])['condition'] === undefined
      ? ['is not restarted']
      : [],
  image: ({image, build}) =>
    image === undefined && build !== undefined ? [] : [floatingImage(image)].filter(text => text !== null),
  limits: service => {
    const limits = mapOf(mapOf(mapOf(service['deploy'])['resources'])['limits'])
    return limits['memory'] === undefined && service['mem_limit'] === undefined ? ['has no limit of memory'] : []
  },
  privileged: ({privileged}) => (privileged === true ? ['is privileged'] : []),
  host: service =>
    ['network_mode', 'pid', 'ipc'].filter(key => service[key] === 'host').map(key => `uses ${key} of the host`)
}

export default defineVerifier({
  kind: 'compose',
  summary: 'Services of a compose file are fit for production.',
  lifecycle: 'stable',
  params: z.strictObject({
    path: z
      ._default(oneOrMore(glob()), ['**/{compose,docker-compose}*.{yml,yaml}'])
      .check(z.describe('Globs of compose files.')),
    service: z.optional(z.string().check(z.minLength(1), z.describe('Only the service of this name.'))),
    require: ruleNames(rules, ['healthcheck', 'image', 'privileged']).check(z.describe('Rules that have to hold.'))
  }),
  needs: ['files'],
  permission: null,
  passes:
    'Every service keeps the rules: `healthcheck` (a test is set and not switched off), `restart` (a policy is set), `image` (a tag that stays, a digest, or built here), `limits` (of memory), `privileged` (not), `host` (no network, PID or IPC of the host).',
  fails: 'A service breaks a rule, the file is no valid YAML, or there is no service.',
  unverifiable: 'A file is over 1 MB or a link.',
  remedy: 'Mend the service the reason names.',
  examples: ['compose', 'compose path=docker-compose.yml service=api require=healthcheck'],
  async verify({path, service, require}, {files}) {
    const found = await readYamlFiles(files, path)
    if (!Array.isArray(found)) return found
    const services = found.flatMap(({path: file, document}) =>
      Object.entries(mapOf(mapOf(document)['services']))
        .filter(([name]) => service === undefined || name === service)
        .map(([name, value]) => ({place: `\`${file}\`, service ${name}`, value: mapOf(value)}))
    )
    return holdRules(services, rules, require, service === undefined ? 'service' : `service ${service}`)
  }
})
