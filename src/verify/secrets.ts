import {compileGlobs} from '../glob.ts'
import type {Addition, Source} from '../ports.ts'
import {decodeText} from './files.ts'
import {turn} from './turn.ts'

/** A secret by its place; what it says is not kept. */
export interface FoundSecret {
  /** Rule that knows the form, such as `github`. */
  rule: string
  /** Offset in the text. */
  index: number
}

/** Finds the secrets in the text of a file, in order. `path` matters to rules that look into files of one name only. */
export type SecretScanner = (text: string, path: string, signal?: AbortSignal) => Promise<FoundSecret[]>

/** Longer than anything a rule matches, so that nothing is cut in two. */
const overlap = 16_384
/** A pattern may take a tenth of a second over so much hostile text, and cannot be stopped before it is through. */
const pieceLength = 131_072
/** Rules look at what stands before a token. */
const lookBehind = 2

/**
 * The rules of secretlint's recommended preset, run without its engine: that keeps a line table of every file and
 * builds messages that hold the secret. Left out is the rule by which a comment in a file switches the others off.
 */
export const createSecretScanner = (): SecretScanner => {
  let found: FoundSecret[] = []
  const load = async () =>
    scansOf(await import('@secretlint/secretlint-rule-preset-recommend'), secret => void found.push(secret))
  let loaded: ReturnType<typeof load> | undefined

  return async (text, path, signal) => {
    // Where there is no file to look into, the rules are not needed either.
    loaded ??= load()
    const scans = await loaded
    const all: FoundSecret[] = []
    for (let start = 0; start === 0 || start < text.length; start += pieceLength) {
      const from = Math.max(0, start - lookBehind)
      const source = sourceOf(text.slice(from, start + pieceLength + overlap), path)
      found = []
      for (const scan of scans) await scan(source)
      const inside = found.map(({rule, index}) => ({rule, index: index + from}))
      all.push(...inside.filter(({index}) => index >= start && index < start + pieceLength))
      await turn(signal)
    }
    return all.sort((a, b) => a.index - b.index)
  }
}

type Preset = typeof import('@secretlint/secretlint-rule-preset-recommend')
type Scan = NonNullable<ReturnType<Preset['rules'][number]['create']>['file']>

const scansOf = ({rules}: Preset, report: (found: FoundSecret) => void): Scan[] =>
  rules
    .filter(({meta}) => !meta.id.endsWith('-filter-comments'))
    .map(rule => {
      const name = rule.meta.id.replace(/^.*secretlint-rule-/, '')
      const {file} = rule.create(
        {
          sharedOptions: {},
          createTranslator: () => messageId => ({message: '', messageId: String(messageId), data: undefined}),
          report: ({range}) => report({rule: name, index: range[0]}),
          ignore: () => {}
        },
        {}
      )
      return file
    })
    .filter(file => file !== undefined)

type SourceCode = Parameters<Scan>[0]

/** Of an extension the rules know only `.json` and `.p12`, and those they open by themselves, past the port. */
const sourceOf = (content: string, path: string): SourceCode =>
  ({content, filePath: path, ext: path.endsWith('.json') ? '.json' : '', contentType: 'text'}) as SourceCode

/** Globs of the files to look into, and of those left out. */
export interface Scope {
  path: readonly string[]
  allow: readonly string[]
}

/** What a scan looked into, and the places of secrets, told without the secrets. */
export interface Scanned {
  read: number
  places: string[]
}

const maxBytes = 20_000_000
/** Past so many the rest is not looked for. */
export const ENOUGH = 100

/** Scans the files as they stand. */
export const scanFiles = async (
  scan: SecretScanner,
  files: Source,
  {path, allow}: Scope,
  signal: AbortSignal
): Promise<Scanned> => {
  const places: string[] = []
  let read = 0
  for (const file of await files.find(path, allow)) {
    const bytes = await files.read(file, maxBytes)
    const text = bytes && decodeText(bytes)
    if (text === null) continue
    read += 1
    places.push(...placesOf(file, text, await scan(text, file, signal)))
    if (places.length >= ENOUGH) break
  }
  return {read, places}
}

/** Scans what the commits added. */
export const scanAdditions = async (
  scan: SecretScanner,
  additions: AsyncIterable<Addition>,
  {path, allow}: Scope,
  signal: AbortSignal
): Promise<Scanned> => {
  const globs = compileGlobs(path, allow)
  const commits = new Set<string>()
  const places = new Set<string>()
  for await (const {commit, path: file, text} of additions) {
    if (!globs.matches(file)) continue
    commits.add(commit)
    for (const {rule} of await scan(text, file, signal)) {
      places.add(`\`${file}\` in commit ${commit.slice(0, 7)} (${rule})`)
    }
    if (places.size >= ENOUGH) break
  }
  return {read: commits.size, places: [...places]}
}

/** A line and a rule name a secret once, however often it stands there. */
const placesOf = (file: string, text: string, found: readonly FoundSecret[]): string[] => {
  let line = 1
  let from = 0
  const places = found.slice(0, ENOUGH).map(({rule, index}) => {
    line += text.slice(from, index).split('\n').length - 1
    from = index
    return `\`${file}:${line}\` (${rule})`
  })
  return [...new Set(places)]
}
