/**
 * What RE2 and the platform's own regular expressions write alike: characters, `.`, anchors, groups without a name,
 * classes, alternatives, and repetitions that are not counted.
 */
const SHARED =
  /^(?:\(\?i\))?(?:[^\\()[\]{}\ud800-\udfff]|\\[bBdDsSwWnrt^$.*+?()[\]{}|/\\]|\((?:\?:|(?!\?))|\)|\[\^?(?:[^\\[\]^\ud800-\udfff]|\\[dDsSwWnrt^$.*+?()[\]{}|/\\-])+\])*$/u

/**
 * Whether a text is a valid RE2 pattern, as far as that can be told without the engine, which takes longer to load than
 * most checks take to run. `false` says nothing: the engine has to be asked.
 */
export const isSharedPattern = (source: string): boolean => {
  if (!SHARED.test(source)) return false
  try {
    // Only read: it would backtrack where RE2 does not.
    new RegExp(source.startsWith('(?i)') ? source.slice(4) : source, 'u')
    return true
  } catch {
    return false
  }
}
