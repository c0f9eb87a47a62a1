import type {Account, Comments, PostedComment} from '../ports.ts'
import {compareSequences, type Marker, mark, readMarker, type Sequence, says} from './marker.ts'

/** The one comment a gate keeps on a pull request. */
export interface StickyComment {
  /** As `toKey` makes it. */
  key: string
  sequence: Sequence
  /** Rendered and escaped, without marker. */
  body: string
  /** `on-problems` opens no comment while there are none, but keeps one that is there up to date. */
  policy: 'always' | 'on-problems'
  problems: boolean
  /** The commit reported on. */
  commit: string
  /** The pull request by now, `null` where it cannot be read. Asked only when there is something to write. */
  look: () => Promise<Standing | null>
}

/** A pull request as it stands. */
export interface Standing {
  head: string
  /** How many comments its conversation has. */
  comments: number | null
}

/** The commit reported on and the pull request's head by now, which is another one. */
interface Stale {
  reported: string
  head: string
}

export interface PostedSticky {
  url: string | null
  notices: string[]
}

interface Own extends PostedComment {
  marker: Marker
}

const ROUNDS = 3

/** By id where both sides tell it: a login can be taken over, an id cannot. */
const isSame = (author: Account | null, viewer: Account): boolean =>
  author !== null &&
  (viewer.id === null || author.id === null ? author.login === viewer.login : author.id === viewer.id)

const marked = (posted: readonly PostedComment[], key: string): Own[] =>
  posted.flatMap(comment => {
    const marker = readMarker(comment.body)
    return marker?.key === key ? [{...comment, marker}] : []
  })

/** Oldest first. */
const ownOf = (posted: readonly Own[], viewer: Account): Own[] =>
  posted.filter(({author}) => isSame(author, viewer)).sort((one, other) => one.id - other.id)

const newestOf = (own: readonly Own[]): Own | undefined =>
  own.toSorted((one, other) => compareSequences(other.marker.sequence, one.marker.sequence))[0]

/** What this run has written. */
interface Written {
  key: string
  sequence: Sequence
  /** With its marker. */
  body: string
}

/**
 * Two runs may both have found no comment, or written at the same time. Every run looks again after its write and
 * leaves what all of them would: the oldest own comment, with the newest run's body. An older run whose write lands
 * after a newer one has looked again still wins (the API has no conditional update); `concurrency` in the workflow
 * rules that out.
 */
const converge = async (comments: Comments, viewer: Account, written: Written): Promise<void> => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const own = ownOf(marked(await comments.list(), written.key), viewer)
    const [oldest, newest] = [own[0], newestOf(own)]
    if (!oldest || !newest) return
    const isOurs = compareSequences(written.sequence, newest.marker.sequence) >= 0
    const {sequence, body} = isOurs ? written : {sequence: newest.marker.sequence, body: newest.body}
    const order = compareSequences(oldest.marker.sequence, sequence)
    // Our own text may have changed since we opened the comment: the head has moved on meanwhile.
    const behind = order < 0 || (order === 0 && oldest.marker.digest !== readMarker(body)?.digest)
    if (behind) await comments.update(oldest.id, body)
    for (const extra of own.slice(1)) await comments.remove(extra.id)
    if (!behind) return
  }
}

/** Who comments with the token of a job. No person can have a name like this. */
const WORKFLOWS = 'github-actions[bot]'

/**
 * The one comment there is, when it says just this already. Nothing is to be written then, so neither who we are nor
 * where the head is by now needs to be asked.
 */
const saidAlready = (posted: readonly Own[], body: string): Own | undefined => {
  const [only, ...others] = posted
  return only && others.length === 0 && only.author?.login === WORKFLOWS && says(only.body, body) ? only : undefined
}

const shorten = (sha: string): string => sha.slice(0, 7)

/** What cannot be read counts as unmoved. */
const staleOf = ({commit}: StickyComment, now: Standing | null): Stale | null =>
  now && now.head !== commit ? {reported: commit, head: now.head} : null

const textOf = ({body}: StickyComment, stale: Stale | null): string =>
  stale
    ? `> [!WARNING]\n> This report is for \`${shorten(stale.reported)}\`. The pull request has moved on to \`${shorten(stale.head)}\`.\n\n${body}`
    : body

/** Why an own comment is better left alone, `null` when it is to be written. */
const reasonToKeep = (newest: Own, {sequence}: StickyComment, stale: Stale | null): string | null => {
  if (compareSequences(newest.marker.sequence, sequence) > 0) {
    return 'the comment was left as it is: a newer run has written it'
  }
  // The run for the new head may have found its report unchanged and written nothing: nobody would put it right.
  return stale ? 'the comment was left as it is: the pull request has a newer commit' : null
}

/**
 * GitHub tells with the pull request how many comments it has. Where only ours has come, no other run has opened one at
 * the same time, and looking through the whole thread again is spared.
 */
const open = async (
  comments: Comments,
  wanted: StickyComment,
  viewer: Account | null,
  before: number
): Promise<PostedSticky> => {
  const {key, sequence, policy, problems} = wanted
  if (policy === 'on-problems' && !problems) return {url: null, notices: []}
  const posted = await comments.create(mark(wanted.body, key, sequence))
  const now = await wanted.look()
  const stale = staleOf(wanted, now)
  const self = viewer ?? posted.author
  if (self && (stale || now?.comments !== before + 1)) {
    await settle(comments, self, {key, sequence, body: mark(textOf(wanted, stale), key, sequence)})
  }
  return {url: posted.url, notices: []}
}

/**
 * Brings the comment up to date: found by author and marker over all pages, written only when it says something else.
 * A comment of somebody else is never touched, whatever marker it carries. Throws what the port throws when listing or
 * the write itself fails; tidying up afterwards is best effort.
 */
export const publishComment = async (comments: Comments, wanted: StickyComment): Promise<PostedSticky> => {
  const {key, sequence} = wanted
  const thread = await comments.list()
  const candidates = marked(thread, key)
  const said = saidAlready(candidates, wanted.body)
  if (said) return {url: said.url, notices: []}
  // Asking who we are costs a request, and matters only when there is something to tell apart.
  const viewer = candidates.length > 0 ? await comments.viewer() : null
  const own = viewer ? ownOf(candidates, viewer) : []
  const [oldest, newest] = [own[0], newestOf(own)]
  if (!viewer || !oldest || !newest) return open(comments, wanted, viewer, thread.length)

  const stale = staleOf(wanted, await wanted.look())
  const text = textOf(wanted, stale)
  const reason = reasonToKeep(newest, wanted, stale)
  if (reason !== null) return {url: oldest.url, notices: [reason]}
  if (own.length === 1 && says(oldest.body, text)) return {url: oldest.url, notices: []}
  const written: Written = {key, sequence, body: mark(text, key, sequence)}
  await comments.update(oldest.id, written.body)
  await settle(comments, viewer, written)
  return {url: oldest.url, notices: []}
}

const settle = async (comments: Comments, viewer: Account, written: Written): Promise<void> => {
  try {
    await converge(comments, viewer, written)
  } catch {
    // The report is on the page; the next run tidies up.
  }
}
