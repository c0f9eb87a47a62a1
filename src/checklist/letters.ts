/** Kinds of ASCII characters by their code, for looks that are too many for a pattern each. */

export const isLetterCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

export const isAlphanumericCode = (code: number): boolean => isLetterCode(code) || (code >= 48 && code <= 57)

/** What `\w` matches. */
export const isWordCode = (code: number): boolean => isAlphanumericCode(code) || code === 95
