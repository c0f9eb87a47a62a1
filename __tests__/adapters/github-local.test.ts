import {describe, expect, it} from 'vitest'
import {parseRemote} from '../../src/adapters/github-local.ts'

describe('parseRemote', () => {
  it.each([
    'git@github.com:acme/shop.git',
    'git@github.com:acme/shop',
    'https://github.com/acme/shop',
    'https://github.com/acme/shop.git',
    'https://github.com/acme/shop/',
    'https://x-access-token:abc@github.com/acme/shop.git',
    'ssh://git@github.com/acme/shop.git',
    'ssh://git@github.com:22/acme/shop.git',
    'https://GitHub.com/acme/shop'
  ])('%s is a repository on github.com', url => {
    expect(parseRemote(url)).toEqual({host: 'github.com', owner: 'acme', repo: 'shop'})
  })

  it.each([
    ['git@ghe.example.com:acme/my.shop.git', {host: 'ghe.example.com', owner: 'acme', repo: 'my.shop'}],
    ['https://github.com.example.com/acme/shop', {host: 'github.com.example.com', owner: 'acme', repo: 'shop'}],
    ['https://github.com@example.com/acme/shop', {host: 'example.com', owner: 'acme', repo: 'shop'}]
  ])('%s is on another server', (url, expected) => expect(parseRemote(url)).toEqual(expected))

  it.each([
    '',
    '/srv/git/shop.git',
    '../shop',
    'file:///srv/git/acme/shop',
    'https://github.com/acme',
    'https://github.com/a/b/c',
    'git@github.com:shop'
  ])('"%s" is none', url => expect(parseRemote(url)).toBeNull())
})
