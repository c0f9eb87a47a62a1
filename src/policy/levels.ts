import type {Settings} from '../config/schema.ts'
import {compileGlobs} from '../glob.ts'
import type {ChecklistDocument, Item, Level, Role} from '../model.ts'

/** What the configuration says about documents, sections and items. */
export interface LevelRules {
  /** What the parser is told about a document. */
  hints(path: string): {role?: Role}
  /** Overrides criticality where the configuration names an item or section. */
  apply(document: ChecklistDocument): ChecklistDocument
  /** The level an item counts at: its own, or what stands for `unspecified` there. */
  levelOf(document: ChecklistDocument, item: Item): Level
}

type Rules = Pick<Settings, 'documents' | 'items' | 'unspecified'>

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** Reads the rules once for a run. Pure. */
export const levelRules = ({documents, items, unspecified}: Rules): LevelRules => {
  const globs = documents.map(rule => ({rule, glob: compileGlobs([rule.path])}))
  const rulesFor = (path: string) => globs.filter(({glob}) => glob.matches(path)).map(({rule}) => rule)
  const sectionOf = (path: string, {section}: Item) =>
    rulesFor(path)
      .flatMap(rule => rule.sections ?? [])
      // The innermost heading that a rule names wins.
      .map(rule => ({rule, depth: section.findLastIndex(heading => same(heading, rule.heading))}))
      .filter(({depth}) => depth >= 0)
      .sort((a, b) => b.depth - a.depth)
      .map(({rule}) => rule)

  return {
    hints: path => {
      const role = rulesFor(path).findLast(rule => rule.role)?.role
      return role ? {role} : {}
    },
    apply: document => {
      if (items.length === 0 && rulesFor(document.path).length === 0) return document
      return {
        ...document,
        items: document.items.map(item => {
          const named = items.find(({id}) => id === item.id)?.criticality
          const section = sectionOf(document.path, item).find(rule => rule.criticality)?.criticality
          return {...item, criticality: named ?? section ?? item.criticality}
        })
      }
    },
    levelOf: (document, item) => {
      if (item.criticality !== 'unspecified') return item.criticality
      return (
        sectionOf(document.path, item).find(rule => rule.unspecified)?.unspecified ??
        rulesFor(document.path).findLast(rule => rule.unspecified)?.unspecified ??
        unspecified
      )
    }
  }
}
