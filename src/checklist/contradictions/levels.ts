import type {Criticality, Fact, Finding} from '../../model.ts'
import type {Draft} from '../drafts.ts'
import {plain} from '../text.ts'
import {ascending, contradiction, type Known, linesWith, type Rule, textOf} from './known.ts'
import {isName} from './names.ts'
import {holds, isWordCharacter} from './phrases.ts'
import {keyOf} from './subjects.ts'

const WANTED: readonly (Criticality | undefined)[] = ['critical', 'required', 'recommended']

/** Groups of variables under "Optional", each with its variables. */
const optionalGroups = ({of}: Known): {group: Fact; variables: Fact[]}[] => {
  const groups = of('env-section').filter(({criticality}) => criticality === 'optional')
  if (groups.length === 0) return []
  const byLine = new Map(of('env-var').map(fact => [fact.line, fact]))
  return groups.map(group => ({
    group,
    variables: (group.value['lines'] as number[]).flatMap(line => byLine.get(line) ?? [])
  }))
}

/** Variables stand under "Optional", and their own comments ask for them. */
export const optionalButAskedFor: Rule = known =>
  optionalGroups(known).flatMap(({group, variables}) => {
    const asked = variables.flatMap(variable => {
      const word = textOf(variable, 'severityWord')
      if (word === '' || !WANTED.includes(variable.criticality)) return []
      return [{name: textOf(variable, 'name'), word, line: variable.line, said: lineAbove(known, variable, word)}]
    })
    const [first] = asked
    if (!first) return []
    const message = `\`${first.name}\` stands under “${textOf(group, 'raw')}” at line ${group.line}, and is called ${first.word} at line ${first.said}`
    return [contradiction([group.line, ...asked.flatMap(({said, line}) => [said, line])], message)]
  })

/** A comment further up speaks of another group. */
const MOST_ABOVE = 20

/** The line with a word that speaks of a variable: its own, or the nearest one above. */
const lineAbove = ({context}: Known, {line}: Fact, word: string): number => {
  for (let at = line; at > line - MOST_ABOVE; at--) if (context.decoded.lines[at - 1]?.text.includes(word)) return at
  return line
}

/** A variable is required in one place and optional in another. */
export const variableLevels: Rule = ({of}) => {
  const required = new Map<string, Fact>()
  const optional = new Map<string, Fact>()
  for (const fact of of('env-var')) {
    const level = fact.criticality === 'optional' ? optional : WANTED.includes(fact.criticality) ? required : null
    const name = textOf(fact, 'name')
    if (fact.criticality !== 'recommended' && level && !level.has(name)) level.set(name, fact)
  }
  return [...optional].flatMap(([name, {line}]) => {
    const other = required.get(name)
    if (!other) return []
    const message = `\`${name}\` is required at line ${other.line} and optional at line ${line}`
    return [contradiction([other.line, line].sort(ascending), message)]
  })
}

/** First words of names of variables that name no component. */
const NO_COMPONENT: ReadonlySet<string> = new Set(
  'database node public next vite react secret session server base enable disable debug port host rate cache email admin default feature test'.split(
    ' '
  )
)
const NEEDED: readonly string[] = [
  'for production',
  'required',
  'mandatory',
  'must be',
  'must have',
  'must use',
  'production requires',
  'production needs'
]
const NOT_NEEDED: readonly string[] = ['optional', 'if ', 'not required', 'when ']

/** What a variable under "Optional" connects to is called necessary in the text. */
export const componentLevels: Rule = known => {
  const components = new Map<string, Fact>()
  for (const {group, variables} of optionalGroups(known))
    for (const variable of variables) {
      const name = (textOf(variable, 'name').split('_', 1)[0] ?? '').toLowerCase()
      if (name.length > 3 && !NO_COMPONENT.has(name)) components.set(name, group)
    }
  if (components.size === 0) return []
  return linesWith(known, NEEDED).flatMap(({line, text, lower}) => {
    const [word = ''] = lower.match(/[a-z]{4,}/) ?? []
    const group = holds(lower, NOT_NEEDED) ? undefined : components.get(word)
    if (!group) return []
    const message = `“${plain(text)}” at line ${line}, but its variable stands under “${textOf(group, 'raw')}” at line ${group.line}`
    return [contradiction([line, group.line].sort(ascending), message)]
  })
}

const BOTH =
  /\boptional\b[^()\n]{0,20}\b(?:recommended|required|mandatory|must)\b|\b(?:recommended|required|mandatory|must)\b[^()\n]{0,6}[\s(]optional\b/
const ASKED: readonly string[] = ['ecommended', 'equired', 'andatory', 'must']
const CONDITIONAL: readonly string[] = [' if ', ' for ', ' in ', ' when ', ' unless ', 'not ']

/** One item calls itself optional and asked for. */
export const ownLevels: Rule = ({drafts}) => {
  const found: Finding[] = []
  for (const {line, text} of drafts) {
    if (!text.includes('ptional') || !holds(text, ASKED)) continue
    const said = BOTH.exec(plain(text).toLowerCase())?.[0]
    if (said === undefined || holds(said, CONDITIONAL)) continue
    found.push(contradiction([line], `“${plain(text)}” at line ${line} is optional and asked for in one`))
  }
  return found
}

/** The same thing is asked for in one place and optional in another. */
export const itemLevels: Rule = ({drafts, resolved, subjects}) => {
  const optional: Draft[] = []
  const asked: Draft[] = []
  for (const draft of drafts) {
    const level = resolved.get(draft)
    if (!level || level.condition || draft.choice) continue
    if (level.criticality === 'optional') optional.push(draft)
    else if (WANTED.includes(level.criticality)) asked.push(draft)
  }
  if (optional.length === 0 || asked.length === 0) return []
  // Many things are done with one product: its name alone says too little.
  const keysOf = (draft: Draft): string[] =>
    subjects(draft.text)
      .main.filter(([word = '', more]) => more !== undefined || !isName(word, draft.text))
      .map(keyOf)
  const known = new Map<string, Draft>()
  for (const draft of asked) for (const key of keysOf(draft)) if (!known.has(key)) known.set(key, draft)
  return optional.flatMap(draft => {
    const [other] = keysOf(draft).flatMap(key => known.get(key) ?? [])
    if (!other || other === draft.parent || other.parent === draft) return []
    const message = `“${plain(other.text)}” is ${resolved.get(other)?.criticality} at line ${other.line}, “${plain(draft.text)}” optional at line ${draft.line}`
    return [contradiction([other.line, draft.line].sort(ascending), message)]
  })
}

const RESULTS = /^(.+?)\s+results?$/
const STEP = /^(?:step|phase)\s*\d+[:.)]\s*/i

/** A step is optional, and its results are there. */
export const optionalWithResults: Rule = ({context, of, subjects}) => {
  const results = new Map<string, number>()
  for (const {heading, words} of context.tree.sections) {
    const topic = words.endsWith('result') || words.endsWith('results') ? RESULTS.exec(words)?.[1] : undefined
    if (heading && topic) for (const subject of subjects(topic).main) results.set(keyOf(subject), heading.line)
  }
  if (results.size === 0) return []
  return of('section-criticality').flatMap(fact => {
    const title = fact.criticality === 'optional' ? textOf(fact, 'raw').replace(STEP, '') : ''
    const [at] = subjects(title).main.flatMap(subject => results.get(keyOf(subject)) ?? [])
    if (at === undefined) return []
    const message = `“${textOf(fact, 'raw')}” is optional at line ${fact.line}, and its results stand at line ${at}`
    return [contradiction([fact.line, at, at + 1], message)]
  })
}

const LEVELS: readonly string[] = ['critical', 'high', 'medium', 'low']

/** The level that a text begins with. */
const levelAt = (text: string): string | undefined =>
  LEVELS.find(level => text.startsWith(level) && !isWordCharacter(text.charAt(level.length)))

/** "Priority: high". */
const priorityIn = (lower: string): string | undefined => {
  for (let at = lower.indexOf('priority'); at >= 0; at = lower.indexOf('priority', at + 1)) {
    const behind = lower.slice(at + 'priority'.length)
    const level = levelAt((behind.startsWith(':') ? behind.slice(1) : behind).trimStart())
    if (level !== undefined && !isWordCharacter(lower.charAt(at - 1))) return level
  }
  return undefined
}

/** What a heading gives a priority, its own lines give another impact. */
export const priorityAndImpact: Rule = ({pairs}) => {
  const found: Finding[] = []
  for (const {key, value, section, line} of pairs) {
    const {heading} = section
    if (!heading || (key !== 'impact' && key !== 'severity')) continue
    const priority = priorityIn(heading.text.toLowerCase())
    const impact = priority && levelAt(plain(value).toLowerCase())
    if (!impact || priority === impact) continue
    const message = `“${heading.reading.title}” has ${priority} priority at line ${heading.line}, and ${impact} ${key} at line ${line}`
    found.push(contradiction([heading.line, line], message))
  }
  return found
}
