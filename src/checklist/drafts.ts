import type {Detail, ItemKind, State} from '../model.ts'
import type {Section} from './blocks.ts'
import type {Condition} from './conditions.ts'
import type {StatedLevel} from './criticality.ts'

/** An item as it stands in the document, before inheritance, ids and directives. */
export interface Draft {
  kind: ItemKind
  line: number
  /** 1-based, in the original line. */
  column: number
  /** Last line of everything that belongs to it. */
  end: number
  text: string
  /** What its id is made of, where that is not its text: the key of "Cache: ✅ warm". */
  name: string | null
  section: Section
  /** Label in front of its list or table ("**Required:**"), `null` without one. */
  lead: string | null
  state: State
  /** Level it states itself. */
  level: StatedLevel | null
  /** Level of the plain list entry it is nested under. */
  levelAbove: StatedLevel | null
  condition: Condition | null
  choice: boolean
  reason: string | null
  parent: Draft | null
  details: Detail[]
  /** Columns between the brackets of its box, in the original line. */
  box: {from: number; to: number} | null
  /** A symbol in its text says the opposite of its box. */
  conflict: boolean
}

/** A draft with everything unsaid left empty. */
export const draft = (known: Pick<Draft, 'kind' | 'line' | 'text' | 'section' | 'state'> & Partial<Draft>): Draft => ({
  column: 1,
  name: null,
  end: known.line,
  lead: null,
  level: null,
  levelAbove: null,
  condition: null,
  choice: false,
  reason: null,
  parent: null,
  details: [],
  box: null,
  conflict: false,
  ...known
})

/** Headings above a draft; a heading does not stand above itself. */
export const pathOf = ({kind, section}: Draft): readonly string[] =>
  kind === 'heading' && section.parent ? section.parent.path : section.path
