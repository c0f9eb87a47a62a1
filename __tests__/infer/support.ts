import {infer} from '../../src/infer/infer.ts'
import type {Check, Fact, Item} from '../../src/model.ts'
import {document, item} from '../support/builders.ts'

/** What inference plans for one sentence, with the facts and further items of its document. */
export const checksFor = (
  text: string,
  overrides: Partial<Item> = {},
  facts: Fact[] = [],
  others: Item[] = []
): Check[] => {
  const own = item({text, section: ['Before launch'], state: 'done', ...overrides})
  return infer(document({items: [own, ...others], facts})).items[0]?.checks ?? []
}

/** Checks in short: `~` before support, `!` before what must not be; kind, and the parameters asked for. */
export const short = (checks: readonly Check[]): string[] =>
  checks.map(({kind, strength, options}) => `${strength === 'support' ? '~' : ''}${options.not ? '!' : ''}${kind}`)
