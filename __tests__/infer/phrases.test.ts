import {describe, expect, it} from 'vitest'
import {phrases} from '../../src/infer/phrases.ts'
import {topics} from '../../src/infer/topics.ts'
import {placesOf, wordsIn} from '../../src/infer/words.ts'

const finds = (phrase: string, text: string): boolean => phrases([phrase]).in(wordsIn(text))

describe('a phrase', () => {
  it.each([
    ['rate limit', 'Rate-limit in front', true],
    ['rate limit', 'limit the rate', false],
    ['rate limit|limits', 'RATE LIMITS', true],
    ['encrypt* data', 'encrypted data', true],
    ['encrypt* data', 'decrypted data', false],
    ['backup ?is tested', 'Backup tested', true],
    ['backup ?is tested', 'backup is tested', true],
    ['backup ?is tested', 'backup was tested', false],
    ['port ~2 closed', 'port 22 stays closed', true],
    ['port ~2 closed', 'port 22 will always stay closed', false],
    ['port #', 'port 8080', true],
    ['port #', 'port of Rotterdam', false],
    ['^ no secrets', 'No secrets', true],
    ['^ no secrets', 'There are no secrets', false],
    ['^ ?the gate', 'the gate', true],
    ['logs $', 'structured logs', true],
    ['logs $', 'logs rotate', false],
    ['<path> works', '`/orders` works', true],
    ['<name> set', 'QUEUE_NAME set', true],
    ['<snake>', 'see `load_tenant` there', true],
    ['<camel>', 'the TenantLoader class', true],
    ['<file> exists', 'deploy.sh exists', true],
    ['<url>', 'https://shop.acme.dev answers', true],
    ['queue @done', 'queue configured', true],
    ['限流', '已启用限流', true],
    ['限流', '限制流量', false]
  ])('%s in "%s": %s', (phrase, text, expected) => {
    expect(finds(phrase, text)).toBe(expected)
  })

  it('is read in linear time from a hostile text', () => {
    const text = 'rate '.repeat(8_000)
    expect(finds('rate ?rate ?rate ~6 rate ~6 limit', text)).toBe(false)
  })
})

describe('words', () => {
  it.each([
    ["don't stop", ["don't", 'stop']],
    ['CI/CD', ['ci', 'cd']],
    ['`console.log(x)`', ['console.log', 'x']],
    ['.env.example file.', ['.env.example', 'file']],
    ['Größe über 10 MB', ['größe', 'über', '10', 'mb']],
    ['配置 CORS', ['配', '置', 'cors']]
  ])('of %s', (text, expected) => {
    expect(wordsIn(text).list).toEqual(expected)
  })

  it('know brackets and the parts of an enumeration', () => {
    const words = wordsIn('Headers (HSTS, CSP) and cookies')
    expect(placesOf(words)).toEqual({bracket: [0, 1, 1, 0, 0], part: [0, 0, 1, 2, 2], title: null})
  })

  it.each([
    ['Headers - HSTS and CSP', {word: 1, part: 1}],
    ['**Headers**: HSTS', {word: 1, part: 1}],
    ['CSP, HSTS: both', {word: 2, part: 2}],
    ['Port 8080:80', null]
  ])('know where the title of "%s" ends', (text, title) => {
    expect(placesOf(wordsIn(text)).title).toEqual(title)
  })
})

describe('the rules', () => {
  const rules = topics.flatMap(topic => topic.rules)
  const all = rules.flatMap(rule => [rule.says, rule.unless, rule.under, rule.notUnder].flatMap(list => list ?? []))

  it('have ids of their own', () => {
    const ids = rules.map(({id}) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  it('begin every phrase with a word or a kind', () => {
    const first = (phrase: string): string => phrase.replace(/^\^ /, '').split(' ')[0] ?? ''
    expect(all.filter(phrase => /^[~#$]/.test(first(phrase)) || phrase.trim() !== phrase || phrase === '')).toEqual([])
  })

  it('name beginnings of words by three letters at least, in small letters', () => {
    const words = all.flatMap(phrase => phrase.split(/[ |]/))
    expect(words.filter(word => /^\??.{0,2}\*$/.test(word) || word !== word.toLowerCase())).toEqual([])
  })
})
