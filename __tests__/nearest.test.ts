import {describe, expect, it} from 'vitest'
import {nearest} from '../src/nearest.ts'

const words = ['verify', 'id', 'timeout', 'retry', 'retry-delay', 'fail-on', 'base-url']

describe('nearest', () => {
  it.each([
    ['verify', 'verify'],
    ['Verify', 'verify'],
    ['verfy', 'verify'],
    ['verfiy', 'verify'],
    ['veriffy', 'verify'],
    ['vreifi', 'verify'],
    ['timeuot', 'timeout'],
    ['failon', 'fail-on'],
    ['ids', 'id'],
    ['retrydelay', 'retry-delay']
  ])('%s is meant to be %s', (word, meant) => {
    expect(nearest(word, words)).toBe(meant)
  })

  it.each(['', 'x', 'do', 'verification', 'note', 'tmo', 'https://example.com'])('%j is near nothing', word => {
    expect(nearest(word, words)).toBeNull()
  })

  it('takes the nearer one, and the first of equals', () => {
    expect(nearest('cart', ['card', 'cart'])).toBe('cart')
    expect(nearest('carx', ['card', 'cart'])).toBe('card')
  })

  it('is quick with a long word', () => {
    expect(nearest('x'.repeat(1_000_000), words)).toBeNull()
  })
})
