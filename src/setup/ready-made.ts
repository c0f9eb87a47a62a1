/** A name that stands for something of the project in a ready-made list: `${vars.NAME}`. */
export interface Variable {
  name: string
  /** As YAML and JSON write it: `"src/**"`, `80`. */
  value: string
  about: string
}

/** A ready-made checklist, taken apart. */
export interface ReadyMade {
  /** What it is about: `Web service`. */
  title: string
  variables: readonly Variable[]
  /** Its sections, without title, introduction and comment. */
  body: string
}

/**
 * The lists there are, by file name. A release list is followed anew for every release: its boxes are never ticked in
 * the file. The others claim what holds from now on.
 */
export const LISTS = {
  'web-service': 'claims',
  'saas-postgres': 'claims',
  'llm-application': 'claims',
  'container-image': 'claims',
  'kubernetes-workload': 'claims',
  'library-release': 'procedure',
  'github-action': 'procedure'
} as const
export type ListName = keyof typeof LISTS

const TITLE = /^# ([^:\n]+)/
const VARIABLE = /^ {2}([a-z][a-z-]*): ("(?:[^"\\]|\\.)*"|\d+) # (.+)$/gm

/** Takes a ready-made list apart. */
export const readList = (text: string): ReadyMade => {
  const start = text.search(/^## /m)
  const head = text.slice(0, start)
  return {
    title: TITLE.exec(head)?.[1]?.trim() ?? '',
    variables: [...head.matchAll(VARIABLE)].map(([, name = '', value = '', about = '']) => ({name, value, about})),
    body: text.slice(start).trimEnd()
  }
}

/** The variables of several lists, each once. What is known of the project takes the place of what the list says. */
export const variablesOf = (
  lists: readonly ReadyMade[],
  known: Readonly<Record<string, string>> = {}
): readonly Variable[] => {
  const variables = new Map<string, Variable>()
  for (const variable of lists.flatMap(list => list.variables)) {
    if (variables.has(variable.name)) continue
    const own = known[variable.name]
    variables.set(variable.name, own === undefined ? variable : {...variable, value: JSON.stringify(own)})
  }
  return [...variables.values()]
}

/** Puts values in the place of `${vars.NAME}`, for a configuration that does not know the variables. */
export const inline = (text: string, variables: readonly Variable[]): string => {
  const values = new Map(variables.map(({name, value}) => [name, value.replace(/^"(.*)"$/s, '$1')]))
  return text.replaceAll(/\$\{vars\.([\w-]+)\}/g, (whole, name: string) => values.get(name) ?? whole)
}

/** A heading with nothing, or an item with the lines that belong to it. */
const CHUNK = /^(?=#{2,} |- \[ \] )/m
const ID = /<!-- id: (\S+)/
const levelOf = (chunk: string): number => /^#*/.exec(chunk)?.[0].length ?? 0

const KIND = /<!-- verify: ([a-z-]+)/

/** Drops items whose id was there before or whose kind has nothing to look at, then headings with nothing below. */
const chunksOf = (body: string, seen: Set<string>, pointless: readonly string[]): string[] => {
  const fresh = body.split(CHUNK).filter(chunk => {
    const id = ID.exec(chunk)?.[1]
    if (id === undefined) return true
    return !pointless.includes(KIND.exec(chunk)?.[1] ?? '') && !seen.has(id) && seen.add(id)
  })
  const kept: string[] = []
  let below = 0
  for (const chunk of fresh.toReversed()) {
    const level = levelOf(chunk)
    // `below` is the level of what follows; an item has level 0 and fills every heading above.
    if (level > 0 && below !== 0 && below <= level) continue
    if (level > 0 && kept.length === 0) continue
    kept.push(chunk.trimEnd())
    below = level
  }
  return kept.toReversed()
}

/**
 * One checklist of several lists, without repeating an item and without those whose first check is of a `pointless` kind.
 * Items keep their text, ids and checks.
 */
export const composeChecklist = (
  lists: readonly ReadyMade[],
  introduction: string,
  pointless: readonly string[] = []
): string => {
  const seen = new Set<string>()
  const parts = ['# Readiness', '', introduction.trim(), '']
  for (const {title, body} of lists) {
    const chunks = chunksOf(body, seen, pointless)
    if (chunks.length > 0) parts.push(`## ${title}`, '')
    for (const [index, chunk] of chunks.entries()) {
      const heading = levelOf(chunk) > 0
      const last = index + 1 === chunks.length || levelOf(chunks[index + 1] ?? '') > 0
      parts.push(heading ? `#${chunk}` : chunk)
      if (heading || last) parts.push('')
    }
  }
  return `${parts.join('\n').trimEnd()}\n`
}
