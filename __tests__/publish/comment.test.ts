import {describe, expect, it} from 'vitest'
import {publishComment, type StickyComment} from '../../src/publish/comment.ts'
import {mark, readMarker, toKey} from '../../src/publish/marker.ts'
import {gate, stranger, type Thread, thread} from './comments.ts'

const wanted = (overrides: Partial<StickyComment> = {}): StickyComment => ({
  key: 'gate',
  sequence: {run: 10, attempt: 1},
  body: '## 3 items block\n',
  policy: 'always',
  problems: true,
  commit: 'a'.repeat(40),
  look: async () => null,
  ...overrides
})

const posted = (body: string, run: number, attempt = 1, key = 'gate'): string => mark(body, key, {run, attempt})
const bodies = ({posted}: Thread): string[] => posted.map(({body}) => body.replace(/^<!--.*-->\n/, ''))

describe('the marker', () => {
  it('is read as it was written', () => {
    expect(readMarker(posted('text', 4711, 3, 'a.b-c_d'))).toMatchObject({
      key: 'a.b-c_d',
      sequence: {run: 4711, attempt: 3}
    })
  })

  it.each([
    ['in a quotation', `> ${posted('text', 1)}`],
    ['below other text', `Look:\n${posted('text', 1)}`],
    ['after a blank line', `\n${posted('text', 1)}`],
    ['with more on its line', posted('text', 1).replace('\n', ' x\n')],
    ['with a run that is no number', posted('text', 1).replace('seq=1.', 'seq=1e9.')],
    ['of something else', '<!-- other-gate:gate seq=1.1 digest=0123456789abcdef -->\ntext'],
    ['missing', 'text']
  ])('is none %s', (_, body) => {
    expect(readMarker(body)).toBeNull()
  })

  it.each([
    ['ci / readiness --> x', 'ci-readiness----x'],
    ['', 'default'],
    ['x'.repeat(99), 'x'.repeat(64)]
  ])('holds a key made of %j', (name, key) => {
    expect(toKey(name)).toBe(key)
    expect(readMarker(posted('text', 1, 1, key))?.key).toBe(key)
  })
})

describe('the comment', () => {
  it('is made where there is none, with marker and text', async () => {
    const talk = thread({author: stranger, body: 'Nice work'})
    const {url, notices} = await publishComment(talk.as(gate), wanted())
    expect(talk.posted[1]?.body).toBe(posted('## 3 items block\n', 10))
    expect(url).toBe(talk.posted[1]?.url)
    expect(notices).toEqual([])
    expect(talk.calls).toEqual(['list', 'create', 'list'])
  })

  it.each([
    ['has come but ours', 2, ['list', 'create']],
    ['came with ours', 3, ['list', 'create', 'list']],
    ['can be told', null, ['list', 'create', 'list']]
  ])('is made without a second look where no other comment %s', async (_, comments, calls) => {
    const talk = thread({author: stranger, body: 'Nice work'})
    await publishComment(talk.as(gate), wanted({look: async () => ({head: 'a'.repeat(40), comments})}))
    expect(talk.calls).toEqual(calls)
  })

  it('is updated in place when it says something else', async () => {
    const talk = thread({author: gate, body: posted('old', 9)}, {author: stranger, body: 'Hm'})
    await publishComment(talk.as(gate), wanted())
    expect(bodies(talk)).toEqual(['## 3 items block\n', 'Hm'])
    expect(talk.calls).toEqual(['list', 'viewer', 'update 1', 'list'])
  })

  it.each([
    ['as it was', (body: string) => body],
    ['with other line ends', (body: string) => body.replaceAll('\n', '\r\n')],
    ['without its last line end', (body: string) => body.trimEnd()]
  ])('is not written when it says the same, %s', async (_, change) => {
    const talk = thread({author: gate, body: change(posted('## 3 items block\n', 9))})
    const {url} = await publishComment(talk.as(gate), wanted())
    expect(url).toBe(talk.posted[0]?.url)
    expect(talk.calls).toEqual(['list'])
  })

  it('of another account than that of workflows is not written either, once it is known to be ours', async () => {
    const app = {id: 7, login: 'release-bot'}
    const talk = thread({author: app, body: posted('## 3 items block\n', 9)})
    await publishComment(talk.as(app), wanted())
    expect(talk.calls).toEqual(['list', 'viewer'])
  })

  it('is put right when somebody edited it below an unchanged marker', async () => {
    const talk = thread({author: gate, body: posted('## 3 items block\n', 9).replace('3 items block', 'All done')})
    await publishComment(talk.as(gate), wanted())
    expect(bodies(talk)).toEqual(['## 3 items block\n'])
  })

  it.each([
    ['a marker of ours', posted('fine', 99)],
    ['our very text', posted('## 3 items block\n', 10)]
  ])('of somebody else is never touched, though it carries %s', async (_, body) => {
    const talk = thread({author: stranger, body}, {author: null, body})
    await publishComment(talk.as(gate), wanted())
    expect(talk.posted.map(each => each.body)).toEqual([body, body, posted('## 3 items block\n', 10)])
    await publishComment(talk.as(gate), wanted({sequence: {run: 11, attempt: 1}, body: 'fine'}))
    expect(talk.posted.map(each => each.body)).toEqual([body, body, posted('fine', 11)])
  })

  it('of somebody who took over our name is not ours', async () => {
    const body = posted('fine', 1)
    const talk = thread({author: {id: 5, login: gate.login}, body})
    await publishComment(talk.as(gate), wanted())
    expect(talk.posted[0]?.body).toBe(body)
    expect(talk.posted.length).toBe(2)
  })

  it('is found by name where the API tells no id', async () => {
    const talk = thread({author: gate, body: posted('old', 1)})
    await publishComment(talk.as({...gate, id: null}), wanted())
    expect(bodies(talk)).toEqual(['## 3 items block\n'])
  })

  it('of another key of ours is another comment', async () => {
    const other = posted('old', 1, 1, 'staging')
    const talk = thread({author: gate, body: other})
    await publishComment(talk.as(gate), wanted())
    expect(talk.posted.map(each => each.body)).toEqual([other, posted('## 3 items block\n', 10)])
  })

  it.each([
    ['a later run', 11, 1],
    ['a later attempt', 10, 2]
  ])('of %s is not overwritten', async (_, run, attempt) => {
    const talk = thread({author: gate, body: posted('newer', run, attempt)})
    const {url, notices} = await publishComment(talk.as(gate), wanted())
    expect(bodies(talk)).toEqual(['newer'])
    expect(url).toBe(talk.posted[0]?.url)
    expect(notices).toEqual([expect.stringContaining('newer run')])
  })

  it('says so when it is made for a commit that is no longer the head', async () => {
    const talk = thread()
    await publishComment(talk.as(gate), wanted({look: async () => ({head: 'b'.repeat(40), comments: 1})}))
    expect(bodies(talk)[0]).toMatch(/^> \[!WARNING]\n> This report is for `aaaaaaa`.*`bbbbbbb`\.\n\n## 3 items/)
  })

  it('is not replaced by a stale report', async () => {
    const talk = thread({author: gate, body: posted('current, unchanged since run 8', 8)})
    const {notices} = await publishComment(
      talk.as(gate),
      wanted({look: async () => ({head: 'b'.repeat(40), comments: 1})})
    )
    expect(bodies(talk)).toEqual(['current, unchanged since run 8'])
    expect(notices).toEqual([expect.stringContaining('newer commit')])
  })

  it.each([
    ['is not opened for nothing', thread(), false, []],
    ['is opened for problems', thread(), true, ['## 3 items block\n']],
    [
      'is kept up to date once it is there',
      thread({author: gate, body: posted('bad', 1)}),
      false,
      ['## 3 items block\n']
    ]
  ])('with `on-problems` %s', async (_, talk, problems, expected) => {
    await publishComment(talk.as(gate), wanted({policy: 'on-problems', problems}))
    expect(bodies(talk)).toEqual(expected)
  })

  it.each([
    ['oldest is newest', [9, 7, 8]],
    ['newest is last', [7, 8, 9]],
    ['all alike', [9, 9, 9]]
  ])('is one again after a race, where the %s', async (_, runs) => {
    const own = runs.map(run => ({author: gate, body: posted(`run ${run}`, run)}))
    const talk = thread({author: stranger, body: posted('spoof', 99)}, ...own)
    await publishComment(talk.as(gate), wanted())
    expect(talk.posted.map(({id}) => id)).toEqual([1, 2])
    expect(bodies(talk)).toEqual(['spoof', '## 3 items block\n'])
  })

  it.each(['list', 'viewer', 'create', 'update'] as const)('throws what the API says to %s', async failing => {
    const talk = failing === 'create' ? thread() : thread({author: gate, body: posted('old', 1)})
    const comments = talk.as(gate, call => {
      if (call === failing) throw new Error('403')
    })
    await expect(publishComment(comments, wanted())).rejects.toThrow('403')
  })

  it('stands when tidying up fails', async () => {
    const talk = thread({author: gate, body: posted('a', 1)}, {author: gate, body: posted('b', 2)})
    const comments = talk.as(gate, call => {
      if (call === 'remove') throw new Error('403')
    })
    expect((await publishComment(comments, wanted())).notices).toEqual([])
    expect(bodies(talk)).toEqual(['## 3 items block\n', 'b'])
  })
})
