/** A small change of one source that a test must notice. */
export interface Bug {
  behaviour: string
  bug: string
  file: string
  /** Stands exactly once in the file. */
  find: string
  replace: string
  test: string
  /** Part of the title of the test, in files whose other tests take long. */
  title?: string
}

export const BUGS: readonly Bug[] = [
  {
    behaviour: 'A ticked item that its check disproves blocks, whatever its level but optional',
    bug: 'contradicted items are judged by level alone',
    file: 'src/policy/judge.ts',
    find: "level !== 'optional' && !never",
    replace: "level === 'critical' && !never",
    test: '__tests__/policy/judge.test.ts'
  },
  {
    behaviour: 'An open item whose check passes does not block',
    bug: 'a proved open item stays open',
    file: 'src/policy/judge.ts',
    find: "if (proved) return 'ready'",
    replace: "if (proved && item.state === 'done') return 'ready'",
    test: '__tests__/policy/judge.test.ts'
  },
  {
    behaviour: 'An obligation of the base that is gone at head blocks',
    bug: 'removed items are not reported',
    file: 'src/policy/tamper.ts',
    find: ": [['removed', 'It is in the base and is gone.']]",
    replace: ': []',
    test: '__tests__/policy/tamper.test.ts'
  },
  {
    behaviour: 'In a pull request policy comes from the base commit',
    bug: 'the configuration of head is taken',
    file: 'src/adapters/reading.ts',
    find: 'settingsOf(inputs, before.config)',
    replace: 'settingsOf(inputs, config)',
    test: '__tests__/action/pull-request.test.ts',
    title: 'a configuration of the pull request does not weaken the gate'
  },
  {
    behaviour: 'A crash is never a pass and never a failed gate',
    bug: 'an error that nobody catches ends with 0',
    file: 'src/adapters/last-resort.ts',
    find: 'process.exit(3)',
    replace: 'process.exit(0)',
    test: '__tests__/cli.test.ts',
    title: 'a promise nobody waits for is rejected'
  },
  {
    behaviour: 'A token that may not write costs the comment and nothing else',
    bug: 'what cannot be written fails the job',
    file: 'src/publish/publish.ts',
    find: 'notices.push(describe(what, thrown))',
    replace: 'throw thrown',
    test: '__tests__/publish/publish.test.ts'
  },
  {
    behaviour: 'A rerun with nothing changed writes nothing',
    bug: 'the comment is written every time',
    file: 'src/publish/comment.ts',
    find: 'if (own.length === 1 && says(oldest.body, text))',
    replace: 'if (own.length === 1 && oldest.body === text)',
    test: '__tests__/publish/comment.test.ts'
  },
  {
    behaviour: 'A check that cannot be answered is neither a pass nor a failure',
    bug: 'a refusal of a port counts as passed',
    file: 'src/verify/run.ts',
    find: "return {status: 'unverifiable', reason: message,",
    replace: "return {status: 'passed', evidence: message,",
    test: '__tests__/verify/run.test.ts'
  },
  {
    behaviour: 'Commands are asked for in the configuration only',
    bug: 'a document may name a command',
    file: 'src/verify/plan.ts',
    find: "const CONFIG_ONLY = ['command']",
    replace: 'const CONFIG_ONLY: string[] = []',
    test: '__tests__/verify/plan.test.ts'
  },
  {
    behaviour: 'Private addresses are dialled only when listed with their port',
    bug: 'the port is not asked for',
    file: 'src/adapters/addresses.ts',
    find: 'return portGiven ? null : `${address} is a private address`',
    replace: 'return null',
    test: '__tests__/adapters/network.test.ts'
  },
  {
    behaviour: 'Redirects to another origin get no header of the request',
    bug: 'headers go along',
    file: 'src/adapters/http.ts',
    find: 'headers: url.origin === hop.url.origin ? hop.headers : {}',
    replace: 'headers: hop.headers',
    test: '__tests__/adapters/http.test.ts'
  },
  {
    behaviour: 'Text of a document mentions nobody in the comment',
    bug: '@ is left as it is',
    file: 'src/report/escape.ts',
    find: '  [/@/g, `@${gap}`],\n',
    replace: '',
    test: '__tests__/report/escape.test.ts'
  },
  {
    behaviour: 'Only an own comment is updated, whatever marker another one carries',
    bug: 'the author is not looked at',
    file: 'src/publish/comment.ts',
    find: 'author !== null &&\n  (viewer.id',
    replace: 'author !== null ||\n  (viewer.id',
    test: '__tests__/publish/comment.test.ts'
  },
  {
    behaviour: 'The comment keeps to 60,000 characters',
    bug: 'its budget is what GitHub refuses',
    file: 'src/report/comment.ts',
    find: 'fitMarkdown(report, budget - headroom,',
    replace: 'fitMarkdown(report, budget + 10_000,',
    test: '__tests__/report/comment.test.ts'
  },
  {
    behaviour: 'Lines and columns are those of the original bytes, also with CRLF',
    bug: 'a carriage return counts as a line of its own',
    file: 'src/checklist/decode.ts',
    find: 'bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)',
    replace: 'bytes[at] === LF || bytes[at] === CR',
    test: '__tests__/checklist/decode.test.ts'
  },
  {
    behaviour: 'A mistake in the configuration is an error with its place',
    bug: 'unknown keys are let through',
    file: 'src/config/file.ts',
    find: 'export const Config = z.strictObject({',
    replace: 'export const Config = z.object({',
    test: '__tests__/config/load.test.ts'
  },
  {
    behaviour: 'What is nested too deep to be read fails closed',
    bug: 'the limit of the parser is not watched',
    file: 'src/checklist/block-builder.ts',
    find: 'token.level >= NESTING - 2',
    replace: 'token.level >= NESTING * 2',
    test: '__tests__/checklist/blocks.test.ts'
  },
  {
    behaviour: 'The marker of an item overrides the criticality of its headings',
    bug: 'what is inherited wins',
    file: 'src/checklist/resolve.ts',
    find: 'criticality: own ?? inherited ??',
    replace: 'criticality: inherited ?? own ??',
    test: '__tests__/checklist/criticality.test.ts'
  },
  {
    behaviour: 'Items inherit the criticality of their headings',
    bug: 'nothing is inherited from headings',
    file: 'src/checklist/resolve.ts',
    find: '?? handedDown ?? section.level',
    replace: '?? handedDown',
    test: '__tests__/checklist/criticality.test.ts'
  }
]

const start = '<!-- planted-bugs: written by `node tools/planted-bugs.ts --docs` -->'
const end = '<!-- /planted-bugs -->'

/** The table of CONTRIBUTING.md. */
export const plantedBugsTable = (): string => {
  const rows = BUGS.map(({behaviour, bug, file, test}) => `| ${behaviour} | ${bug} | \`${file}\` | \`${test}\` |`)
  return ['| behaviour | planted bug | in | found by |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** The page with the table as it should be. Throws where the page has no place for it. */
export const withTable = (page: string): string => {
  const [before, rest] = page.split(start)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error('CONTRIBUTING.md has no marks for the table')
  return `${before}${start}\n${plantedBugsTable()}\n${end}${after}`
}
