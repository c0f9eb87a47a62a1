const MASK = '***'
/** Shorter ones would mask ordinary words when only part of them is looked for. */
const MIN_ENCODED = 6

/**
 * Replaces secrets by `***` in a text: as they are, URL-encoded, JSON-escaped, and base64-encoded at any offset (as
 * part of `user:secret`), plain and URL-safe. Longer forms go first, so that no remainder of one is left behind.
 */
export const redactor = (secrets: readonly string[]): ((text: string) => string) => {
  const forms = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length)
  return text => forms.reduce((masked, form) => masked.replaceAll(form, MASK), text)
}

const formsOf = (secret: string): string[] => {
  const plain = [secret, ...lines(secret)].filter(form => form.trim() !== '')
  const long = plain.filter(form => Buffer.byteLength(form) >= MIN_ENCODED)
  const url = plain.map(form => encodeURIComponent(form.toWellFormed()))
  return [
    ...plain,
    ...plain.map(form => JSON.stringify(form).slice(1, -1)),
    ...url,
    ...url.map(form => form.replaceAll('%20', '+')),
    ...url.map(form => form.replaceAll(/%[0-9A-F]{2}/g, code => code.toLowerCase())),
    ...long.flatMap(base64Forms)
  ]
}

/** Secrets of several lines (keys) are echoed line by line. */
const lines = (secret: string): string[] => {
  const parts = secret.split(/\r?\n/)
  return parts.length > 1 ? parts.filter(part => part.length >= MIN_ENCODED) : []
}

/**
 * The base64 characters that depend on the secret alone, for each of the three offsets it can start at, and the whole
 * of it with padding for the offset 0.
 */
const base64Forms = (secret: string): string[] => {
  const bytes = Buffer.from(secret)
  const inner = [0, 1, 2].map(offset => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replaceAll('=', '')
    const start = offset === 0 ? 0 : offset + 1
    const end = Math.floor(((offset + bytes.length) * 8) / 6)
    return text.slice(start, end)
  })
  const all = [bytes.toString('base64'), ...inner]
  return [...all, ...all.map(form => form.replaceAll('+', '-').replaceAll('/', '_'))]
}
