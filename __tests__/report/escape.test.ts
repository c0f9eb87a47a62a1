import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {code, encodePath, escapeHtml, escapeText, fence, itemText, link} from '../../src/report/escape.ts'
import {sanitizeLine} from '../../src/report/sanitize.ts'
import {hasCmark, proseOf, rendering, tagsOf, textOf, toHtml} from './support/cmark.ts'

const payloads: readonly string[] = [
  '@octocat and @acme/ops',
  '\\@octocat &#64;octocat',
  'mail ops@shop.example now',
  'mailto:ops@shop.example',
  '#1 and (#22)',
  'acme/shop#3, GH-4 and gh-5',
  'deadbeef and 0123456789abcdef0123456789abcdef01234567',
  'acme@deadbeefcafe',
  'http://evil.example/a_b_c?x=1',
  'HTTPS://evil.example ftp://evil.example',
  'www.evil.example and WWW.EVIL.EXAMPLE',
  '<https://evil.example>',
  '[click](https://evil.example "title")',
  '[click][ref]',
  '[ref]: https://evil.example',
  '[^1] and [^1]: note',
  '![pixel](https://evil.example/p.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</td></tr></table><h1>Approved</h1>',
  '</details></summary>',
  '<!-- readiness-gate:report -->',
  '--> text <!--',
  '<a href="https://evil.example">x</a>',
  '&lt;b&gt; &copy; &#x40;',
  '| cell | cell |',
  'a|b\\|c\\\\|d',
  '|-|-|',
  'line one\n\n# line two\r\n- line three',
  '**bold** __bold__ *i* _i_ ***b***',
  '~~struck~~ ~one~',
  '`code` and ``co`de``',
  '```js\nalert(1)\n```',
  'unclosed ` tick and ** stars and [ bracket',
  '# heading',
  '> quote',
  '> [!CAUTION]',
  '- [x] ticked',
  '+ plus',
  '* star',
  '1. one',
  '23) many',
  '---',
  '===',
  '***',
  '~~~',
  '    indented code',
  'ends in a backslash \\',
  ':tada: :octocat: :+1:',
  '$x^2$ and $$y$$ and $`z`$',
  'snake_case_name and 2*3*4',
  'https://evil.example|@octocat`#1`<b>',
  '!',
  '🚀 ✅ 👩‍👩‍👧 Überprüfung 監視'
]

/** Where the report puts untrusted text: context, and the tags that are the context's own. */
const contexts: readonly (readonly [name: string, wrap: (text: string) => string, tags: readonly string[]])[] = [
  ['a paragraph', text => text, ['p']],
  ['a list item', text => `- ${text}`, ['ul', 'li']],
  ['a heading', text => `## ${text}`, ['h2']],
  [
    'bold in a table cell',
    text => `| h |\n| - |\n| **${text}**<br>x |`,
    ['table', 'thead', 'tr', 'th', 'tbody', 'tr', 'td', 'strong', 'br']
  ],
  ['a table cell', text => `| h |\n| - |\n| ${text} |`, ['table', 'thead', 'tr', 'th', 'tbody', 'tr', 'td']]
]

const seen = (html: string): string => textOf(html).replaceAll('\u200b', '')

/** What GitHub turns into links and pictures in rendered text (its own rules are stricter). */
const linked = [
  /@[a-z0-9]/i,
  /#\d/,
  /\bGH-\d/i,
  /(?<![0-9a-z])[0-9a-f]{7,}/i,
  /:\/\//,
  /\bwww\./i,
  /:[\w+-]+:/,
  /\$[^\s\u200b]/
]

describe.skipIf(!hasCmark)('escapeText, rendered', () => {
  const cases = contexts.flatMap(([context, wrap, tags]) =>
    payloads.map(payload => ({context, tags, payload, markdown: wrap(escapeText(payload))}))
  )
  const escaped = rendering(cases.map(({markdown}) => markdown))
  const raw = rendering(payloads)

  it.each(cases)('in $context only text is left of $payload', ({markdown, tags, payload}) => {
    const html = escaped(markdown)
    expect(tagsOf(html)).toEqual(tags)
    expect(seen(html)).toContain(sanitizeLine(payload))
    for (const pattern of linked) expect(proseOf(html)).not.toMatch(pattern)
  })

  it('would see the payloads act without it', () => {
    const acting = payloads.filter(payload => tagsOf(raw(payload)).join() !== 'p')
    expect(acting.length).toBeGreaterThan(25)
  })
})

describe.skipIf(!hasCmark)('code, rendered', () => {
  const places = [
    [(text: string) => text, ['p', 'code']],
    [(text: string) => `| h |\n| - |\n| ${text} |`, ['table', 'thead', 'tr', 'th', 'tbody', 'tr', 'td', 'code']]
  ] as const
  const escaped = rendering(places.flatMap(([wrap]) => payloads.map(payload => wrap(code(payload)))))

  it.each(payloads)('shows %s as code', payload => {
    for (const [wrap, tags] of places) {
      const html = escaped(wrap(code(payload)))
      expect(tagsOf(html)).toEqual(tags)
      expect(seen(html)).toContain(sanitizeLine(payload))
      expect(code(payload)).not.toContain('<!--')
    }
  })
})

describe.skipIf(!hasCmark)('texts at random, rendered', () => {
  const tokens = '|`*_~[]()<>!#$@:\\&;-+=/ "\'.1axf0'.split('')
  const words = [
    '``',
    '```',
    '**',
    '__',
    '~~',
    '](',
    '<!--',
    '-->',
    '&amp;',
    '\\|',
    'www.',
    'http://',
    'GH-',
    '#1',
    '\n',
    '\t',
    '🚀',
    '\ud800'
  ]
  const texts = fc.sample(fc.array(fc.constantFrom(...tokens, ...words), {minLength: 1, maxLength: 30}), {
    seed: 7,
    numRuns: 800
  })
  const lines = texts.map(parts => parts.join('')).filter(text => sanitizeLine(text) !== '')

  it.each([
    ['text', escapeText, []],
    ['code', code, ['code']]
  ] as const)('stay themselves as %s', (_, escaped, tags) => {
    const rows = lines.map(text => `| ${escaped(text)} | end |`)
    const cells = [
      ...toHtml(`| a | b |\n| - | - |\n${rows.join('\n')}\n`).matchAll(
        /<tr>\s*<td>(.*?)<\/td>\s*<td>end<\/td>\s*<\/tr>/gs
      )
    ]
    expect(cells.map(([, cell = '']) => seen(cell))).toEqual(lines.map(sanitizeLine))
    expect(new Set(cells.flatMap(([, cell = '']) => tagsOf(cell)))).toEqual(new Set(tags))
  })
})

describe.skipIf(!hasCmark)('escapeHtml, rendered', () => {
  const summary = (payload: string): string =>
    `<details><summary>${escapeHtml(payload)}</summary>\n\ntext\n\n</details>`
  const escaped = rendering(payloads.map(summary))

  it.each(payloads)('shows %s in a summary', payload => {
    const html = escaped(summary(payload))
    expect(tagsOf(html)).toEqual(['details', 'summary', 'p'])
    expect(seen(html)).toContain(sanitizeLine(payload))
    for (const pattern of linked.slice(0, -1)) expect(proseOf(html)).not.toMatch(pattern)
  })
})

describe.skipIf(!hasCmark)('fence, rendered', () => {
  it.each(['```\n# out\n```', '~~~\n````\nx', '<!-- readiness-gate:x -->\n</pre>', 'a\n\n\nb'])(
    'keeps %j inside',
    payload => {
      const html = toHtml(fence(payload))
      expect(tagsOf(html)).toEqual(['pre', 'code'])
      expect(seen(html)).toContain(payload)
      expect(fence(payload)).not.toContain('<!--')
    }
  )
})

describe('itemText', () => {
  it.each([
    ['**Bold** claim', 'Bold claim'],
    ['All *three* _regions_ ~~two~~', 'All three regions two'],
    ['`GET /health` returns `200`', '`GET /health` returns `200`'],
    ['See [the runbook](docs/run_book.md) first', 'See the runbook first'],
    ['![badge](https://x.example/b.svg) Build', 'badge Build'],
    ['Keys rotated <!-- id: keys critical --> yearly', 'Keys rotated yearly'],
    ['Half <!-- open', 'Half'],
    ['A<br>B', 'A B'],
    ['snake_case and a_b_c', 'snake\\_case and a\\_b\\_c'],
    ['Use \\*stars\\*', 'Use \\*stars\\*'],
    ['R&amp;D &nbsp; done', 'R&amp;D done'],
    ['2 * 3 * 4', '2 \\* 3 \\* 4'],
    ['', '']
  ])('shows %j as %j', (text, shown) => {
    expect(itemText(text)).toBe(shown)
  })

  it('stays within its limit, whole symbols only', () => {
    const text = itemText('🚀'.repeat(400), 99)
    expect(text.length).toBeLessThanOrEqual(99)
    expect(text.isWellFormed()).toBe(true)
    expect(text.endsWith('…')).toBe(true)
  })
})

describe('links', () => {
  it.each([
    ['docs/READY.md', 'docs/READY.md'],
    ['a b/c(d).md', 'a%20b/c%28d%29.md'],
    ['x)](https://evil.example)', 'x%29%5D%28https%3A//evil.example%29'],
    ['ü/#?%.md', '%C3%BC/%23%3F%25.md'],
    ['lone\ud800.md', 'lone%EF%BF%BD.md']
  ])('encode the path %j', (path, encoded) => {
    expect(encodePath(path)).toBe(encoded)
  })

  it('drop an address that is too long to be one', () => {
    expect(link('x.md:1', `https://github.example/${'a'.repeat(1_000)}`)).toBe('x.md:1')
  })

  it.skipIf(!hasCmark)('take any path', () => {
    const path = 'a](x) `|<b> @me.md'
    const html = toHtml(link(path, `https://github.example/blob/${encodePath(path)}`))
    expect(tagsOf(html)).toEqual(['p', 'a'])
    expect(seen(html).trim()).toBe(path)
  })
})
