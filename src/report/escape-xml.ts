import {sanitize} from './sanitize.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Untrusted text inside of an element or a quoted attribute of HTML or XML, controls and non-characters removed. */
export const escapeXml = (text: string): string =>
  sanitize(text)
    .replaceAll(/[\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"']/g, symbol => entities[symbol] ?? '')
