import type {Account, Comments, PostedComment} from '../../src/ports.ts'

export const gate: Account = {id: 41_898_282, login: 'github-actions[bot]'}
export const stranger: Account = {id: 666, login: 'mallory'}

type Call = keyof Comments

/** A comment thread in memory, and the calls that were made on it. */
export interface Thread {
  posted: PostedComment[]
  calls: string[]
  /** The thread as an account sees it; `before` is asked before every call and may throw in its place. */
  as(account: Account, before?: (call: Call) => void | Promise<void>): Comments
}

export const thread = (...initial: {author: Account | null; body: string}[]): Thread => {
  const posted: PostedComment[] = []
  const calls: string[] = []
  let last = 0
  const add = (author: Account | null, body: string): PostedComment => {
    last += 1
    const comment = {id: last, author, body, url: `https://github.example/acme/shop/pull/7#issuecomment-${last}`}
    posted.push(comment)
    return comment
  }
  for (const {author, body} of initial) add(author, body)
  return {
    posted,
    calls,
    as: (account, before = () => {}) => {
      const enter = async (call: Call, id?: number): Promise<void> => {
        await before(call)
        calls.push(id === undefined ? call : `${call} ${id}`)
      }
      return {
        async list() {
          await enter('list')
          return posted.map(comment => ({...comment}))
        },
        async viewer() {
          await enter('viewer')
          return account
        },
        async create(body) {
          await enter('create')
          return {...add(account, body)}
        },
        async update(id, body) {
          await enter('update', id)
          const comment = posted.find(each => each.id === id)
          if (!comment) throw new Error(`404: no comment ${id}`)
          comment.body = body
          return {...comment}
        },
        async remove(id) {
          await enter('remove', id)
          const index = posted.findIndex(each => each.id === id)
          if (index >= 0) posted.splice(index, 1)
        }
      }
    }
  }
}
