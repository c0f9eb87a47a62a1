import {inParentheses, type StatedLevel} from './criticality.ts'
import type {Decoded} from './decode.ts'
import {headingLevel} from './heading-level.ts'

/** Levels that a document gives to colours: "🔴 blocker · 🟡 important · ⚪ optional". */
export type Legend = ReadonlyMap<string, StatedLevel>

// Coloured circles and squares, without the flag `u`, whose classes V8 takes long to build.
const COLOUR = /\ud83d[\udd34\udd35\udfe0-\udfeb]|[\u26aa\u26ab]/
const ENTRY =
  /(\ud83d[\udd34\udd35\udfe0-\udfeb]|[\u26aa\u26ab])\ufe0f?[\s*_`|:=–—-]*([^\ud83d\u26aa\u26ab\n|/·•;,*_`]*)/g
/** A line that is an item, or a heading. */
const NO_LEGEND = /^[\s>]*(?:#|(?:[-*+]|\d+[.)])\s+\[)/
const IDEOGRAPHIC_LEVELS: readonly (readonly [RegExp, StatedLevel])[] = [
  [/必須|必须|必需|필수/, 'required'],
  [/推奨|推荐|建议|권장/, 'recommended'],
  [/任意|可选|선택/, 'optional']
]

type Entry = readonly [colour: string, level: StatedLevel | null]

const levelIn = (words: string): StatedLevel | null =>
  inParentheses(words) ??
  headingLevel(words) ??
  IDEOGRAPHIC_LEVELS.find(([pattern]) => pattern.test(words))?.[1] ??
  null

const entriesOf = (line: string): Entry[] =>
  NO_LEGEND.test(line)
    ? []
    : [...line.matchAll(ENTRY)].map(([, colour = '', words = '']) => [colour, levelIn(words.trim())])

/** A colour without a level between two that have one is in between. */
const legendOf = (entries: readonly Entry[]): Legend | null => {
  const legend = new Map<string, StatedLevel>()
  for (const [index, [colour, level]] of entries.entries()) {
    const stated = level ?? (entries[index - 1]?.[1] && entries[index + 1]?.[1] ? 'recommended' : null)
    if (stated) legend.set(colour, stated)
  }
  return new Set(entries.map(([, level]) => level).filter(Boolean)).size >= 2 ? legend : null
}

/** The legend of a document, from one line or from lines in a row; `null` when it gives colours no levels. */
export const levelLegend = ({text, lines}: Decoded): Legend | null => {
  if (!COLOUR.test(text)) return null
  let run: Entry[] = []
  for (const line of lines) {
    const entries = COLOUR.test(line.text) ? entriesOf(line.text) : []
    const legend = entries.length === 0 ? legendOf(run) : null
    if (legend) return legend
    if (entries.length === 0) run = []
    else for (const entry of entries) run.push(entry)
  }
  return legendOf(run)
}

const FRONT = /^[^A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯]*?(\ud83d[\udd34\udd35\udfe0-\udfeb]|[\u26aa\u26ab])/
const END = /(\ud83d[\udd34\udd35\udfe0-\udfeb]|[\u26aa\u26ab])\ufe0f?[\s*_]*$/

/** Level of the colour in front of a text or behind it. */
export const colourLevel = (legend: Legend, text: string): StatedLevel | null =>
  legend.get((FRONT.exec(text) ?? END.exec(text))?.[1] ?? '') ?? null
