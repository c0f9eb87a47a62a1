import {describe, expect, it} from 'vitest'
import {parseBlocks} from '../../src/checklist/blocks.ts'
import {decode} from '../../src/checklist/decode.ts'
import {bindDirectives, type ItemDirectives, isYamlText} from '../../src/checklist/directives.ts'

const read = (text: string, itemLines: number[] = [1]) => {
  const decoded = decode(new TextEncoder().encode(text))
  return bindDirectives(parseBlocks(decoded.text, 'list.md'), decoded, itemLines)
}
const problemsOf = (text: string, itemLines?: number[]): string[] =>
  read(text, itemLines).problems.map(({message, place}) => `${place.line}:${place.column} ${message}`)
const itemOf = (text: string, itemLines: number[] = [1], line = itemLines[0] ?? 1): ItemDirectives => {
  const {byLine, problems} = read(text, itemLines)
  expect(problems).toEqual([])
  return byLine.get(line) as ItemDirectives
}
const clausesOf = (clauses: string) =>
  itemOf(`- [ ] a <!-- verify: http ${clauses} -->`).checks[0]?.clauses.map(({key, op, value}) => [key, op, value])

describe('directives: ids', () => {
  it.each([
    ['id: health', 'health', null],
    ['id: health critical', 'health', 'critical'],
    ['id:SEC-01   optional', 'SEC-01', 'optional'],
    ['\nid: ops/backup.daily_v2 required\n', 'ops/backup.daily_v2', 'required']
  ])('%j', (comment, id, criticality) => {
    const source = comment.includes('\n')
      ? `- [ ] a\n  <!--${comment.replaceAll('\n', '\n  ')}-->`
      : `- [ ] a <!-- ${comment} -->`
    expect(itemOf(source)).toEqual({id, criticality, checks: []})
  })

  it.each([
    ['id:', '1:17 expected an id after `id:`'],
    ['id: größe', '1:18 `größe` is no id; use at most 120 letters, digits, and between them - _ . /'],
    ['id: -a', '1:18 `-a` is no id; use at most 120 letters, digits, and between them - _ . /'],
    ['id: a b!', '1:20 unknown criticality "b!". Use critical, required, recommended, optional.'],
    ['id: a critcal', '1:20 unknown criticality "critcal". Did you mean "critical"?'],
    ['id: a critical now', '1:29 unexpected `now` after the criticality'],
    ['ID: a', '1:14 unknown directive "ID". Did you mean "id"?']
  ])('%s is a mistake', (comment, problem) => {
    expect(problemsOf(`- [ ] a <!-- ${comment} -->`)).toEqual([problem])
  })

  it('an item has one id', () => {
    expect(problemsOf('- [ ] a <!-- id: one --> <!-- id: two -->')).toEqual([
      '1:31 a second id for one item; it is `one` already'
    ])
  })
})

describe('directives: checks in one line', () => {
  it('has kind, clauses and places', () => {
    expect(itemOf('- [ ] Up <!-- verify: http url=/up status=200 -->').checks).toEqual([
      {
        kind: 'http',
        place: {line: 1, column: 23},
        clauses: [
          {key: 'url', op: '=', value: '/up', place: {line: 1, column: 28}},
          {key: 'status', op: '=', value: 200, place: {line: 1, column: 36}}
        ],
        yaml: null
      }
    ])
  })

  it.each([
    ['', []],
    ['status=200', [['status', '=', 200]]],
    ['duration<800ms', [['duration', '<', '800ms']]],
    [
      'a!=1 b<=2 c>=3 d>4 e~^x$ f!~y',
      [
        ['a', '!=', 1],
        ['b', '<=', 2],
        ['c', '>=', 3],
        ['d', '>', 4],
        ['e', '~', '^x$'],
        ['f', '!~', 'y']
      ]
    ],
    [
      'duration < 800ms   status = 200',
      [
        ['duration', '<', '800ms'],
        ['status', '=', 200]
      ]
    ],
    ['json.$.status="all well"', [['json.$.status', '=', 'all well']]],
    ['json.$.list[0].name=x', [['json.$.list[0].name', '=', 'x']]],
    ['json.$["a = b"]["c]"]=1', [['json.$["a = b"]["c]"]', '=', 1]]],
    ['json.$[?(@.n>1)].ok=true', [['json.$[?(@.n>1)].ok', '=', true]]],
    ['header.content-type~json', [['header.content-type', '~', 'json']]],
    ['url=https://example.org/a?b=c&d=e#f', [['url', '=', 'https://example.org/a?b=c&d=e#f']]],
    ['body="say \\"hi\\" \\u00e9"', [['body', '=', 'say "hi" é']]],
    [
      'a=1.5 b=-3 c=1.10 d=007 e=1e3 f=0x10',
      [
        ['a', '=', 1.5],
        ['b', '=', -3],
        ['c', '=', '1.10'],
        ['d', '=', '007'],
        ['e', '=', '1e3'],
        ['f', '=', '0x10']
      ]
    ],
    [
      'a="200" b="true" c=false',
      [
        ['a', '=', '200'],
        ['b', '=', 'true'],
        ['c', '=', false]
      ]
    ],
    [`url=\${vars.base}/up`, [['url', '=', `\${vars.base}/up`]]]
  ])('%s', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses)
  })

  it.each([
    ['verify:', '1:21 expected the kind of a check after `verify:`, as in `verify: http url=/health status=200`'],
    [
      'verify: url=/x',
      '1:22 expected the kind of a check after `verify:`, as in `verify: http url=/health status=200`'
    ],
    [
      'verify: HTTP url=/x',
      '1:22 expected the kind of a check after `verify:`, as in `verify: http url=/health status=200`'
    ],
    ['verify http url=/x', '1:20 expected `:` after `verify`'],
    ['verfy: http url=/x', '1:14 unknown directive "verfy". Did you mean "verify"?'],
    ['verify : http url=/x', null],
    ['verify: http url', '1:31 expected an operator after `url`: = != < <= > >= ~ !~'],
    ['verify: http status==200', '1:33 unknown operator `==`; use = != < <= > >= ~ !~'],
    ['verify: http status=~2', '1:33 unknown operator `=~`; use = != < <= > >= ~ !~'],
    ['verify: http status=', '1:35 expected a word or a complete JSON string in double quotes'],
    ['verify: http a="open', '1:29 expected a word or a complete JSON string in double quotes'],
    ['verify: http a="x"y', '1:29 expected a word or a complete JSON string in double quotes'],
    ["verify: http a='x'", '1:29 expected a word or a complete JSON string in double quotes'],
    ['verify: http a="\\q"', '1:29 expected a word or a complete JSON string in double quotes'],
    ['verify: http 200', '1:27 expected KEY=VALUE, not `200`'],
    [
      `verify: http url=\${HOME}/x`,
      `1:31 \`\${HOME}\` is not available here; only \`\${vars.NAME}\` from the configuration is`
    ],
    [
      `verify: http url=\${vars.}`,
      `1:31 \`\${vars.}\` is not available here; only \`\${vars.NAME}\` from the configuration is`
    ]
  ])('<!-- %s -->', (comment, problem) => {
    expect(problemsOf(`- [ ] a <!-- ${comment} -->`)).toEqual(problem === null ? [] : [problem])
  })

  it('answers every mistake of a document, in order', () => {
    const text =
      '- [ ] a <!-- id: ? --> <!-- verify: http x y=1 =2 -->\n- [ ] b <!-- verfy: file path=a -->\n\n<!-- id: c -->'
    expect(problemsOf(text, [1, 2]).map(problem => problem.split(' ', 1)[0])).toEqual([
      '1:18',
      '1:44',
      '1:48',
      '2:14',
      '4:6'
    ])
  })

  it.each([
    'A note to the reader',
    'verify this with the platform team',
    'verify',
    'idea: sign the images',
    'TODO: id: later',
    'prettier-ignore',
    ''
  ])('<!-- %s --> is an ordinary comment', comment => {
    const {byLine, problems} = read(`- [ ] a <!-- ${comment} -->`)
    expect([byLine.size, problems]).toEqual([0, []])
  })
})

describe('directives: YAML', () => {
  it('is handed on as text with its line', () => {
    const text = '- [ ] a\n  <!-- verify:\n  - http: {url: /up}\n  - file:\n      path: x\n  -->\n'
    expect(itemOf(text).checks).toEqual([
      {
        kind: '',
        place: {line: 3, column: 3},
        clauses: [],
        yaml: {text: '  - http: {url: /up}\n  - file:\n      path: x', line: 3}
      }
    ])
  })

  it('loses the marks of a quote around it', () => {
    const [check] = itemOf('> - [ ] a\n>   <!-- verify:\n>   - file: {path: x}\n>   -->').checks
    expect(check?.yaml).toEqual({text: '    - file: {path: x}', line: 3})
  })

  it('knows no environment', () => {
    expect(problemsOf(`- [ ] a\n  <!-- verify:\n  - http: {url: "\${HOST}/up"}\n  -->`)).toEqual([
      `3:18 \`\${HOST}\` is not available here; only \`\${vars.NAME}\` from the configuration is`
    ])
  })

  it.each([
    [{text: '- a', line: 1}, true],
    [null, false],
    [[{http: {}}], false]
  ])('isYamlText(%j) is %s', (value, wanted) => {
    expect(isYamlText(value)).toBe(wanted)
  })
})

describe('directives: which item they belong to', () => {
  const id = '<!-- id: x -->'
  it.each([
    ['the end of its line', `- [ ] a ${id}`, [1], 1],
    ['its continuation line', `- [ ] a\n  more ${id}`, [1], 1],
    ['a lazy continuation line', `- [ ] a\nmore ${id}`, [1], 1],
    ['the next line, indented', `- [ ] a\n  ${id}`, [1], 1],
    ['after a blank line, indented', `- [ ] a\n\n  ${id}`, [1], 1],
    ['after its sub-items, indented', `- [ ] a\n  - [ ] b\n\n  ${id}`, [1, 2], 1],
    ['a detail of the item', `- [ ] a\n  - how: like this ${id}`, [1], 1],
    ['a sub-item', `- [ ] a\n  - [ ] b ${id}`, [1, 2], 2],
    ['under a sub-item', `- [ ] a\n  - [ ] b\n    ${id}\n- [ ] c`, [1, 2, 4], 2],
    ['in a quote', `> - [ ] a\n>   ${id}`, [1], 1],
    ['in a row', `| a | b |\n|---|---|\n| x | y |\n| z | done ${id} |`, [3, 4], 4],
    ['of a heading item', `## TLS (DONE) ${id}`, [1], 1],
    ['below a heading item', `## TLS (DONE)\n\n${id}\n\ntext`, [1], 1],
    ['below an underlined heading item', `TLS (DONE)\n---\n${id}`, [1], 1],
    ['of a line of a paragraph', `✅ a\n✅ b ${id}\n✅ c`, [1, 2, 3], 2],
    ['below a paragraph', `✅ a\n✅ b\n${id}`, [1, 2], 2],
    ['second of two comments below', `✅ a\n<!-- verify: file path=y -->\n${id}`, [1], 1],
    ['damaged text before it', `- [ ] \u00e2\u0153\u2026 a ${id}`, [1], 1]
  ])('%s', (_name, text, lines, line) => {
    const {byLine, problems} = read(text, lines)
    expect(problems).toEqual([])
    expect([...byLine].filter(([, {id}]) => id === 'x').map(([at]) => at)).toEqual([line])
  })

  it.each([
    ['no item at all', `text ${id}`, [], '1:11', 'end of the item’s line'],
    ['not indented below a list', `- [ ] a\n${id}`, [1], '2:6', 'indent it'],
    ['below a table', `| a | b |\n|---|---|\n| x | y |\n\n${id}`, [3], '5:6', 'indent it'],
    ['a blank line below a paragraph', `✅ a\n\n${id}`, [1], '3:6', 'indent it'],
    ['the paragraph above the item', `text ${id}\n\n- [ ] a`, [3], '1:11', 'end of the item’s line'],
    ['another row', `| a | b ${id} |\n|---|---|\n| x | y |`, [3], '1:14', 'end of the item’s line']
  ])('nothing: %s', (_name, text, lines, place, remedy) => {
    const [problem, ...others] = problemsOf(text, lines)
    expect(problem).toMatch(new RegExp(`^${place} this directive belongs to no item; .*${remedy}`))
    expect(others).toEqual([])
  })

  it.each([
    ['a code span', '- [ ] a `<!-- id: x -->`'],
    ['a code span with a backtick', '- [ ] a ``b ` <!-- id: x -->``'],
    ['a fence', '- [ ] a\n  ```\n  <!-- id: x -->\n  ```'],
    ['an indented code block', '- [ ] a\n\n      <!-- id: x -->'],
    ['behind a backslash', '- [ ] a \\<!-- id: x -->'],
    ['another comment', '- [ ] a <!-- was: <!-- id: x -->']
  ])('%s holds none', (_name, text) => {
    const {byLine, problems} = read(text)
    expect([byLine.size, problems]).toEqual([0, []])
  })

  it.each([
    ['an unpaired backtick', '- [ ] a ` b <!-- id: x -->'],
    ['an escaped backtick', '- [ ] a \\`b <!-- id: x --> `'],
    ['a code span before', '- [ ] `a` <!-- id: x -->'],
    ['an empty comment before', '- [ ] a <!--> <!---> <!-- id: x -->']
  ])('%s hides none', (_name, text) => {
    expect(itemOf(text).id).toBe('x')
  })

  it('undoes what a table escapes', () => {
    const row = '| x | y <!-- verify: text path=a contains="b\\|c" matches~d\\|e --> |'
    const {checks} = itemOf(`| a | b |\n|---|---|\n${row}`, [3])
    expect(checks[0]?.clauses.map(({value}) => value)).toEqual(['a', 'b|c', 'd|e'])
  })

  it.each([
    ['- [ ] a <!-- verify: http url=/x', '1:9'],
    ['- [ ] a\n\n  <!-- id: x\n', '3:3']
  ])('%j is never closed', (text, place) => {
    expect(problemsOf(text)).toEqual([`${place} this comment is never closed; end it with \`-->\``])
  })

  it('places count the units of the damaged line', () => {
    const text = '- [ ] \u00e2\u0153\u2026 a <!-- id: ! -->'
    expect(problemsOf(text)).toEqual([
      `1:${text.indexOf('!', 20) + 1} \`!\` is no id; use at most 120 letters, digits, and between them - _ . /`
    ])
  })
})

describe('directives: hostile comments', () => {
  const n = 40_000
  it.each([
    ['unclosed comments', '<!-- verify: '.repeat(n)],
    ['closed comments', '<!-- id: x --> '.repeat(n)],
    ['comments on lines of their own', '<!-- id: x -->\n'.repeat(n)],
    ['open brackets', `<!-- verify: http ${'a[ '.repeat(n)}-->`],
    ['open strings', `<!-- verify: http ${'a=" '.repeat(n)}-->`],
    ['one long string', `<!-- verify: http a="${'\\'.repeat(2 * n + 1)} -->`],
    ['backticks of every length', `${Array.from({length: 400}, (_, index) => '`'.repeat(index + 1)).join(' ')} <!--`],
    ['backticks', `${'` `` '.repeat(n)} <!--`],
    ['cells', `| a |\n|---|\n|${' <!-- |'.repeat(n)}`]
  ])('%s end', (_name, text) => {
    expect(() => read(`- [ ] a\n\n${text}`)).not.toThrow()
  })
})
