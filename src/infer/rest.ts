import {phrases, type Span} from './phrases.ts'
import {isIdeograph, type Places, type Words} from './words.ts'

/** Words that add nothing to what is claimed. */
const FILLERS = new Set(
  `a an the all any every each both of for in on to from with without by via at as into per and or is are be been was were has have that this it its our your their we
  set setup up configure configured configuring configuration config enable enabled implement implemented implementing add added create created exist exists existing
  verify verified check checked ensure ensured confirm confirmed validate validated test tested tests working works work correct correctly proper properly appropriate appropriately
  active ready complete completed done available present place live valid installed provisioned issued applied deployed defined running run runs successfully success fully
  production prod staging environment environments server servers service services app application applications api apis web website site backend frontend public
  endpoint endpoints url urls route routes page pages policy policies rule rules settings setting support system project repo repository code codebase
  must should required optional recommended needed if using used use uses new only always currently now get post put patch delete
  expired propagated healthy committed
  security important critical high ok yes domain domains achieve achieved reach merge merged manual automatic automatically own file files pass passes passed passing green against across
  clearly clear easily discoverable comprehensive basic robust securely main core default final initial whole entire`.split(
    /\s+/
  )
)

const JOINING = new Set(['and', 'or', 'und', 'et', 'y', 'plus'])

/** How much of a sentence the phrases found in it leave unsaid. */
export interface Rest {
  /** Words outside of brackets that none of the phrases holds. */
  words: number
  /** Whether one part of an enumeration holds none of the phrases. */
  part: boolean
}

/** Characters of scripts without blanks that add nothing: what is set up, done, right, everywhere. */
const FILLING = new Set(
  '已启用配置设置完成正确正常工作运行所有全部验证检查确认和与及的了在中被并且经生产环境成功通过可访问服务端接口系统项目页面创建添加实施必需应用功能'
)

const claims = (words: Words, at: number): boolean => {
  const word = words.list[at] ?? ''
  if (isIdeograph(word)) return !FILLING.has(word)
  return (words.kind?.[at] ?? 'word') === 'word' && word.length > 2 && !FILLERS.has(word)
}

/** Words behind which a sentence says what something is good for. */
const PURPOSES = new Set(
  'avoid prevent mitigate protect stop reduce minimise minimize ensure deter thwart limit defend improve verify check confirm catch guarantee determine allow'.split(
    ' '
  )
)

/** Where a sentence begins to say what something is good for ("to prevent …"); that claims nothing more. */
const purposeIn = ({list}: Words): number => {
  const at = list.findIndex((word, index) => index > 0 && word === 'to' && PURPOSES.has(list[index + 1] ?? ''))
  return at < 0 ? list.length : at
}

/** Most words that a title has; what is longer is a sentence of its own. */
const TITLE = 5

/**
 * Reads what is left of a sentence without its phrases. What stands in brackets explains; of a title and what stands
 * behind its dash or colon, either side says it for both.
 */
export const restOf = (words: Words, {bracket, part: partOf, title}: Places, spans: readonly Span[]): Rest => {
  const said = new Set<number>()
  for (const {from, to} of spans) for (let at = from; at < to; at++) said.add(at)
  const parts = new Map<number, {said: boolean; claims: number}>()
  const purpose = purposeIn(words)
  const border = title !== null && title.word <= TITLE ? title : null
  const isTail = (number: number): boolean => border !== null && number >= border.part
  const claimed = {head: 0, tail: 0}
  for (let at = 0; at < words.list.length; at++) {
    const number = partOf[at] ?? 0
    const part = parts.get(number) ?? {said: false, claims: 0}
    parts.set(number, part)
    if (said.has(at)) part.said ||= !JOINING.has(words.list[at] ?? '')
    else if (at < purpose && bracket[at] === 0 && claims(words, at)) {
      part.claims++
      claimed[isTail(number) ? 'tail' : 'head']++
    }
  }
  const saidIn = (tail: boolean): boolean => [...parts].some(([number, part]) => isTail(number) === tail && part.said)
  const counts = {head: saidIn(false) || !saidIn(true), tail: saidIn(true)}
  const open = [...parts].some(
    ([number, part]) => !part.said && part.claims > 0 && counts[isTail(number) ? 'tail' : 'head']
  )
  // An explanation that holds no phrase still adds to what is claimed, a title in front of one does not.
  return {words: (counts.head ? claimed.head : 0) + claimed.tail, part: open}
}

/** Whether a phrase stands in brackets among others: as an example of what the sentence speaks of. */
export const isAside = (words: Words, {bracket}: Places, spans: readonly Span[]): boolean => {
  if (spans.some(({from}) => bracket[from] === 0)) return false
  const said = new Set(spans.flatMap(({from, to}) => Array.from({length: to - from}, (_, index) => from + index)))
  const within = new Set(spans.map(({from}) => bracket[from]))
  return words.list.some((_, at) => within.has(bracket[at]) && !said.has(at) && claims(words, at))
}

const HEDGES = phrases([
  '^ review|reviewing|recommend|suggest|consider',
  'consider',
  'planned|planning|upcoming|eventually|roadmap|later',
  'in ?the future',
  'nice to have',
  'already|currently|only have|has ?a|some dev|development|local|test|staging',
  'have|has ?only|a dev|development|local|test ones|one|version|versions',
  'dev|development|local|staging only',
  'only|just ?for|in|on|a dev|development|local|staging'
])

/** A sentence that puts off, hedges or narrows what it says, or asks people to look at it. */
export const isHedged = (words: Words): boolean => HEDGES.in(words)
