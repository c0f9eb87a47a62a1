import {describe, expect, it} from 'vitest'
import {withoutDocumentation} from '../../tools/documentation.ts'

describe('withoutDocumentation', () => {
  it.each([
    [
      'defineVerifier({kind: "a", summary: "s", params, passes: `p`, fails: "f, {", needs: []})',
      'defineVerifier({kind: "a", params, needs: []})'
    ],
    ['run.defineVerifier({summary: "s", examples: ["a", "b"]})', 'run.defineVerifier({})'],
    ['run.defineVerifier({kind: "a", examples: ["a"]})', 'run.defineVerifier({kind: "a"})'],
    ['run.defineVerifier({lifecycle: "x", kind: "a"})', 'run.defineVerifier({kind: "a"})'],
    ['string().check(describe("What."))', 'string()'],
    ['z.string().check(z._minLength(1), z.describe("What."))', 'z.string().check(z._minLength(1))'],
    ['z.string().check(z.describe("What."), z._minLength(1))', 'z.string().check(z._minLength(1))'],
    [
      'z.optional(list(z.string().check(z.describe("One."))).check(z.describe("All.")))',
      'z.optional(list(z.string()))'
    ],
    ['defineVerifier({params: z.string().check(z.describe("✅")), fails: ""})', 'defineVerifier({params: z.string()})'],
    ['describe("a check")', 'describe("a check")'],
    ['other({summary: "s"}); check(describe(1))', 'other({summary: "s"}); check(describe(1))']
  ])('%s', (code, left) => {
    expect(withoutDocumentation(code)).toBe(left)
  })
})
