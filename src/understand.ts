import {documentSlugs} from './checklist/identity.ts'
import {parse} from './checklist/parse.ts'
import type {Settings} from './config/schema.ts'
import {infer} from './infer/infer.ts'
import type {ChecklistDocument, RawDocument} from './model.ts'
import {levelRules} from './policy/levels.ts'
import {planChecks} from './verify/plan.ts'

const slugsOf = (raw: readonly RawDocument[]): ReadonlyMap<string, string> => documentSlugs(raw.map(({path}) => path))

/** `read → parse → classify → plan`: documents, understood, with the checks that would run. No I/O, no clock. */
export const understand = async (
  raw: readonly RawDocument[],
  settings: Settings,
  today: string,
  slugs = slugsOf(raw)
): Promise<ChecklistDocument[]> => {
  const rules = levelRules(settings)
  const documents = raw.map(each => {
    const slug = slugs.get(each.path)
    return rules.apply(infer(parse(each, {today, ...rules.hints(each.path), ...(slug === undefined ? {} : {slug})})))
  })
  return planChecks(documents, settings)
}

/** Head and base, understood. A document that is the same in both is understood once: most pull requests change none. */
export const understandBoth = async (
  head: readonly RawDocument[],
  base: readonly RawDocument[],
  settings: Settings,
  today: string
): Promise<{head: ChecklistDocument[]; base: ChecklistDocument[]}> => {
  const slugs = {head: slugsOf(head), base: slugsOf(base)}
  const ofHead = await understand(head, settings, today, slugs.head)
  const known = new Map(head.map(({path, bytes}, index) => [path, {bytes, document: ofHead[index]}]))
  const sameOf = ({path, bytes}: RawDocument): ChecklistDocument | undefined => {
    const there = known.get(path)
    // Ids hold the slug, which depends on the other documents.
    return there && slugs.head.get(path) === slugs.base.get(path) && Buffer.compare(there.bytes, bytes) === 0
      ? there.document
      : undefined
  }
  const changed = base.filter(document => !sameOf(document))
  const understood = new Map(
    (await understand(changed, settings, today, slugs.base)).map(document => [document.path, document])
  )
  return {head: ofHead, base: base.flatMap(raw => sameOf(raw) ?? understood.get(raw.path) ?? [])}
}
