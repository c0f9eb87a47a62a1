import type {State} from '../../model.ts'

/**
 * What a symbol in the place of a state says. `settled` symbols are read wherever a state can stand; `box` is an empty
 * or ticked answer box; `hint` says a state only in a status column or beside a state word, because the same colours and
 * pictures mark levels and topics; `lost` stands for a symbol nobody can read any more.
 */
export interface StateSymbol {
  state: State
  kind: 'settled' | 'box' | 'warning' | 'progress' | 'hint' | 'lost'
}

const of = (kind: StateSymbol['kind'], state: State, symbols: string): [string, StateSymbol][] =>
  symbols.split(' ').map(symbol => [symbol, {state, kind}])

/** Symbols without variation selector, GitHub short codes and HTML entities. */
export const SYMBOLS: ReadonlyMap<string, StateSymbol> = new Map([
  ...of(
    'settled',
    'done',
    '✅ ✔ ✓ 👍 🆗 💯 :white_check_mark: :heavy_check_mark: :+1: :thumbsup: &check; &#10003; &#10004;'
  ),
  ...of('settled', 'done', '&#9989; &#x2705; &#x2713; &#x2714;'),
  ...of(
    'settled',
    'open',
    '❌ ✖ ✗ ✘ ⛔ 🚫 👎 :x: :no_entry: :no_entry_sign: :heavy_multiplication_x: &cross; &#10007; &#10060; &#x274C;'
  ),
  ...of('box', 'done', '☑ ☒ 🗹 🗷 :ballot_box_with_check: &#9745; &#9746; &#x2611; &#x2612;'),
  ...of('box', 'open', '☐ □ ⬜ 🔲 🔳 ◻ ▢ ⬛ :white_large_square: :black_square_button: &#9744; &#x2610; &#9633;'),
  ...of('warning', 'partial', '⚠ ❗ ❕ :warning: :exclamation: &#9888; &#x26A0;'),
  ...of('progress', 'partial', '🔄 🚧 ◐ 🔃 🌓 :construction: :arrows_counterclockwise:'),
  ...of('progress', 'open', '⏳ ⌛ 🕐 🕒 🔜 :hourglass: :hourglass_flowing_sand: :soon: :clock1:'),
  ...of('settled', 'deferred', '⏸ ⏭ :pause_button: :fast_forward:'),
  ...of('settled', 'not-applicable', '➖ :heavy_minus_sign:'),
  ...of('hint', 'done', '🟢 🟩 💚 :green_circle: :large_green_circle: :green_heart:'),
  ...of(
    'hint',
    'partial',
    '🟡 🟠 🟨 🟧 💛 🧡 🏗 :yellow_circle: :large_yellow_circle: :orange_circle: :large_orange_circle:'
  ),
  ...of('hint', 'open', '🔴 🟥 ⚪ ⭕ 🔵 ❤ 📋 📝 📅 💤 :red_circle: :white_circle: :large_blue_circle:')
])

/** Starts a lost symbol: U+FFFD, or `?` where a conversion wrote it. */
export const LOST: StateSymbol = {state: 'unknown', kind: 'lost'}
