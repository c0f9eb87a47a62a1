import MarkdownIt, {type Token} from 'markdown-it'

/** Levels markdown-it goes down; what lies deeper it leaves out without a word. */
export const NESTING = 1000

let parser: InstanceType<typeof MarkdownIt> | undefined

/** Keeps one token for all ends of a kind: they tell nothing but their kind, and two tokens of five are ends. */
class SparseState extends MarkdownIt.StateBlock {
  readonly #ends = new Map<string, Token>()

  override push(
    type: string,
    tag: string,
    nesting: Parameters<InstanceType<typeof MarkdownIt.StateBlock>['push']>[2]
  ): Token {
    const known = nesting < 0 ? this.#ends.get(type) : undefined
    if (known === undefined) {
      const token = super.push(type, tag, nesting)
      if (nesting < 0) this.#ends.set(type, token)
      return token
    }
    this.level--
    this.tokens.push(known)
    return known
  }
}

/** Block tokens of a text; only the block rules run. */
export const blockTokens = (text: string): Token[] => {
  if (parser === undefined) {
    parser = new MarkdownIt({html: true, maxNesting: NESTING})
    parser.core.ruler.enableOnly(['normalize', 'block'])
    // Addresses are not looked at. As it stands, a definition with one that markdown-it finds unsafe would be text.
    parser.normalizeLink = address => address
    parser.validateLink = () => true
    parser.block.State = SparseState
  }
  return parser.parse(text, {})
}
