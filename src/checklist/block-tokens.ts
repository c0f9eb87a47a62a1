import MarkdownIt, {type Token} from 'markdown-it'

/** Levels markdown-it goes down; what lies deeper it leaves out without a word. */
export const NESTING = 1000

let parser: InstanceType<typeof MarkdownIt> | undefined

const TAB = 9
const BLANK = 32

/** Is given each token when it is complete, but for the last line of what it opens: that is known when it is closed. */
type Take = (token: Token) => void

type State = InstanceType<typeof MarkdownIt.StateBlock>

const addLine = (state: State, start: number, end: number, blanks: number, columns: number): void => {
  state.bMarks.push(start)
  state.eMarks.push(end)
  state.tShift.push(blanks)
  state.sCount.push(columns)
  state.bsCount.push(0)
}

/** Finds the lines by their ends instead of looking at every character. */
const findLines = (state: State): void => {
  const {src} = state
  state.bMarks = []
  state.eMarks = []
  state.tShift = []
  state.sCount = []
  state.bsCount = []
  let start = 0
  while (start < src.length) {
    let at = start
    let columns = 0
    let character = src.charCodeAt(at)
    while (character === BLANK || character === TAB) {
      columns += character === TAB ? 4 - (columns % 4) : 1
      character = src.charCodeAt(++at)
    }
    // Blanks without a line end are no line.
    if (at === src.length) break
    const next = src.indexOf('\n', at)
    const end = next < 0 ? src.length : next
    addLine(state, start, end, at - start, columns)
    start = end + 1
  }
  // The rules look at the line behind the last one.
  state.lineMax = state.bMarks.length
  addLine(state, src.length, src.length, 0, 0)
}

/**
 * Has one token of each kind, which is taken before the next one is made: a document makes several for each line, and
 * the fields of markdown-it's class are defined one by one at many times the cost.
 */
class StreamingState extends MarkdownIt.StateBlock {
  readonly #take: Take
  readonly #kinds = new Map<string, Token>()
  #last: Token | null = null

  constructor(src: string, md: InstanceType<typeof MarkdownIt>, take: Take) {
    super('', md, {}, [])
    this.#take = take
    this.src = src
    findLines(this)
  }

  override push(type: string, tag: string, nesting: Parameters<State['push']>[2]): Token {
    // The rules fill in a token after they pushed it, and before they push the next one.
    if (this.#last) this.#take(this.#last)
    if (nesting < 0) this.level--
    let token = this.#kinds.get(type)
    if (token === undefined) {
      token = tokenOf(type, nesting)
      this.#kinds.set(type, token)
    }
    token.tag = tag
    token.level = this.level
    if (nesting > 0) this.level++
    this.#last = token
    return token
  }

  /** Gives away the last token. */
  finish(): void {
    if (this.#last) this.#take(this.#last)
  }
}

/** A token without the methods and what else serves renderers. */
const tokenOf = (type: string, nesting: Token['nesting']): Token =>
  ({
    type,
    tag: '',
    nesting,
    level: 0,
    map: null,
    children: null,
    content: '',
    markup: '',
    info: ''
  }) as Partial<Token> as Token

/**
 * Gives the block tokens of a text with `\n` line ends and without NUL to `take`, which must not keep them; their `map`
 * it may. Only the block rules run.
 */
export const eachBlockToken = (text: string, take: Take): void => {
  if (parser === undefined) {
    parser = new MarkdownIt({html: true, maxNesting: NESTING})
    // Addresses are not looked at. As it stands, a definition with one that markdown-it finds unsafe would be text.
    parser.normalizeLink = address => address
    parser.validateLink = () => true
  }
  const state = new StreamingState(text, parser, take)
  parser.block.tokenize(state, state.line, state.lineMax)
  state.finish()
}
