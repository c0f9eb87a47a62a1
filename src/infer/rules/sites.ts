import {plan, type Rule} from '../rule.ts'
import {addressesIn, hostsIn, standInPaths} from '../targets.ts'
import {statusIn} from './answers.ts'

/** Sites, hosts and pages that can be reached. */
export const sites: readonly Rule[] = [
  {
    id: 'address-reachable',
    about: 'an address that is accessible, live, reachable or responds',
    plans: ['http'],
    strength: 'proof',
    subject: 'endpoint',
    says: ['<url>'],
    unless: ['see|docs|documentation|guide|reference|read|according|described|e.g|sign|create|register|redirect*'],
    plan(claim) {
      const addresses = addressesIn(claim.text).filter(({protocol}) => protocol.startsWith('http'))
      const reached = /\b(?:accessible|reachable|live|loads?|online|respond(?:s|ing)|available|up|deployed|returns)\b/i
      if (addresses.length > 3 || !claim.has(reached)) return null
      // An address that stands for one's own: its path, on the base URL.
      if (addresses.length === 0) {
        const [path, ...others] = standInPaths(claim.text)
        return path === undefined || others.length > 0
          ? null
          : plan('http', {url: path, ...statusIn(claim.text), redirects: 3})
      }
      return addresses.map(({href}) => plan('http', {url: href, redirects: 3}))
    }
  },
  {
    id: 'host-active',
    about: 'a host that is active, live or reachable',
    plans: ['http'],
    strength: 'proof',
    subject: 'endpoint',
    says: [
      'active|live|reachable|accessible|online|deployed ~3 <file>',
      '<file> ~3 active|live|reachable|accessible|online|deployed'
    ],
    unless: ['see|docs|e.g|using|via|with|account|in'],
    whole: true,
    plan(claim) {
      const [host, ...others] = hostsIn(claim.text)
      if (host === undefined || others.length > 0 || claim.has(/:\/\/|@/)) return null
      return plan('http', {url: `https://${host}/`, status: {op: '<', value: 500}})
    }
  },
  {
    id: 'site-up',
    about: 'a site, frontend or home page that loads or is up',
    plans: ['http'],
    strength: 'proof',
    subject: 'endpoint',
    says: [
      '所有页面可访问',
      '网站可访问',
      '首页 ?加载|访问|正常',
      'all ?main ?public pages ?are load|loads|accessible|reachable|render',
      'system|service|application|app|deployment|url ?is ?deployed ?live ?and accessible|reachable|live|up|online|loads',
      'access ?the production|live|public|deployed|deployment url|site|website',
      'homepage|site|website|frontend returns ?http ?status #',
      'homepage|site|website|frontend ?is ?deployed ?and loads|live|up|accessible|reachable|responding|online|available',
      'home|landing page ?is loads|live|up|accessible|reachable',
      'production|public|live url ?is accessible|reachable|live|up'
    ],
    unless: ['speed|time|quickly|fast|search|mobile|internal|staging|metrics|dashboard|admin|status|traffic'],
    plan(claim, around) {
      const root = plan('http', {url: around.host() === null ? '/' : `https://${around.host()}/`, redirects: 3})
      const whole =
        claim.has(/\b(?:site|website|home ?page|landing page|url)\b/i) &&
        claim.has(/\b(?:accessible|reachable|live|up|online|respond\w*|available|returns|loads?|access)\b/i)
      return whole && !claim.has(/\b(?:correctly|all|pages)\b/i) ? root : {...root, strength: 'support'}
    }
  },
  {
    id: 'page-loads',
    about: 'a named page that loads',
    plans: ['http'],
    strength: 'support',
    subject: 'endpoint',
    says: ['page loads|accessible|reachable', 'page is live|accessible|reachable'],
    unless: ['speed|time|quickly|fast'],
    plan(claim) {
      const name =
        /^(?:the )?(?!test|check|verify|each|every|all|main|error|first|next|whole|full|web)([a-z][\w-]{2,24}) page\b/i.exec(
          claim.text
        )?.[1]
      return name === undefined ? null : plan('http', {url: `/${name.toLowerCase()}`, redirects: 3})
    }
  }
]
