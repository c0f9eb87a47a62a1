import MarkdownIt, {type Token} from 'markdown-it'

/** Levels markdown-it goes down; what lies deeper it leaves out without a word. */
export const NESTING = 1000

let parser: InstanceType<typeof MarkdownIt> | undefined

/**
 * Makes plain tokens, since the fields of markdown-it's class are defined one by one at many times the cost, and keeps
 * one token for all ends of a kind: they tell nothing but their kind, and two tokens of five are ends.
 */
class SparseState extends MarkdownIt.StateBlock {
  readonly #ends = new Map<string, Token>()

  override push(
    type: string,
    tag: string,
    nesting: Parameters<InstanceType<typeof MarkdownIt.StateBlock>['push']>[2]
  ): Token {
    if (nesting < 0) this.level--
    let token = nesting < 0 ? this.#ends.get(type) : undefined
    if (token === undefined) {
      token = tokenOf(type, tag, nesting, this.level)
      if (nesting < 0) this.#ends.set(type, token)
    }
    if (nesting > 0) this.level++
    this.tokens.push(token)
    return token
  }
}

/** A token without the methods, which serve renderers. */
const tokenOf = (type: string, tag: string, nesting: Token['nesting'], level: number): Token =>
  ({
    type,
    tag,
    nesting,
    level,
    attrs: null,
    map: null,
    children: null,
    content: '',
    markup: '',
    info: '',
    meta: null,
    block: true,
    hidden: false
  }) as Partial<Token> as Token

/** Block tokens of a text with `\n` line ends and without NUL; only the block rules run. */
export const blockTokens = (text: string): Token[] => {
  if (parser === undefined) {
    parser = new MarkdownIt({html: true, maxNesting: NESTING})
    // Addresses are not looked at. As it stands, a definition with one that markdown-it finds unsafe would be text.
    parser.normalizeLink = address => address
    parser.validateLink = () => true
    parser.block.State = SparseState
  }
  const tokens: Token[] = []
  parser.block.parse(text, parser, {}, tokens)
  return tokens
}
