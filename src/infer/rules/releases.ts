import {plan, type Rule} from '../rule.ts'

/** Changelog, version, release. */
export const releases: readonly Rule[] = [
  {
    id: 'changelog',
    about: 'the changelog tells of the version',
    plans: ['changelog'],
    strength: 'proof',
    subject: 'changelog',
    says: [
      'changelog|changelog.md|changelogs ?is ?updated ?with ?the ?version ?and ?date',
      'change log',
      'changes.md',
      '更新日志'
    ],
    unless: ['read|link|linked|see|generator|review'],
    plan: claim =>
      /\b(?:updated?|current|complete|entry|written|exists?|added?|maintained|up[- ]to[- ]date|created?|prepared|contains|includes|with|history|has|publish(?:ed)?)\b/i.test(
        claim.text
      ) ||
      claim.text
        .replaceAll(/\([^()]*\)/g, '')
        .trim()
        .split(/\s+/).length <= 2
        ? plan('changelog')
        : null
  },
  {
    id: 'version',
    about: 'the version is set',
    plans: ['version'],
    strength: 'proof',
    subject: 'version',
    says: [
      'version ?number ?is ?has ?been bumped|updated|incremented|set|decided|correct|tagged|increased',
      'bump|update|increment|set|increase ?the version ?number',
      'semantic versioning',
      'semver'
    ],
    unless: [
      'website|python|node|api|doc|docs|database|browser|os|kernel|dependenc*|minimum|supported|documentation|ruby|java|go|schema|store'
    ],
    plan(claim) {
      const exact = /\bto v?(\d+\.\d+\.\d+(?:-[\w.]+)?)\b/.exec(claim.text)?.[1]
      return plan(
        'version',
        exact ? {value: exact} : {},
        exact || /\b(?:updat|bump|correct|set|increment)/i.test(claim.text) ? {} : {strength: 'support'}
      )
    }
  },
  {
    id: 'release',
    about: 'a release is published',
    plans: ['release'],
    strength: 'proof',
    subject: 'release',
    says: [
      'release ?is ?has ?been published|created|tagged',
      'create|publish ?a|the github release',
      'git tag ?is created|pushed',
      'create ?a ?git ?release tag',
      'tag ?the release',
      'tag and push',
      'push|publish ?that|the|release ?git tag',
      'merged and tagged',
      'git tags',
      'create|publish|make ?a|the ?new release on|in github',
      'github release'
    ],
    unless: ['notes|branch|candidate|sign'],
    plan: claim => plan('release', {}, /\btag/i.test(claim.text) ? {strength: 'support'} : {})
  }
]
