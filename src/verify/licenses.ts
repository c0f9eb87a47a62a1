/** Phrases that only this license has, in its words with single spaces and lower case; all of them must stand there. */
const phrases: readonly (readonly [id: string, ...phrases: string[]])[] = [
  ['AGPL-3.0', 'gnu affero general public license', 'version 3'],
  ['LGPL-3.0', 'gnu lesser general public license', 'version 3'],
  ['LGPL-2.1', 'gnu lesser general public license', 'version 2.1'],
  ['GPL-3.0', 'gnu general public license', 'version 3'],
  ['GPL-2.0', 'gnu general public license', 'version 2'],
  ['Apache-2.0', 'apache license', 'version 2.0'],
  ['MPL-2.0', 'mozilla public license version 2.0'],
  ['EPL-2.0', 'eclipse public license - v 2.0'],
  ['BSL-1.0', 'boost software license - version 1.0'],
  ['BUSL-1.1', 'business source license 1.1'],
  ['CC0-1.0', 'cc0 1.0 universal'],
  ['Unlicense', 'this is free and unencumbered software released into the public domain'],
  [
    'MIT',
    'permission is hereby granted, free of charge, to any person obtaining a copy',
    'the above copyright notice and this permission notice shall be included'
  ],
  ['MIT-0', 'permission is hereby granted, free of charge, to any person obtaining a copy'],
  [
    'ISC',
    'permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted',
    'provided that the above copyright notice'
  ],
  [
    '0BSD',
    'permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted'
  ],
  ['BSD-3-Clause', 'redistribution and use in source and binary forms', 'neither the name of'],
  ['BSD-2-Clause', 'redistribution and use in source and binary forms']
]

/** The SPDX id of a license text (GPL family without `-only`, `-or-later`); `null` when it is none of the usual ones. */
export const identifyLicense = (text: string): string | null => {
  const plain = text.toLowerCase().replaceAll(/[\s*#"“”]+/g, ' ')
  // GPL texts name each other further down; each names itself first.
  const head = plain.slice(0, 400)
  const found = phrases.find(([id, ...all]) => {
    const where = /GPL/.test(id) ? head : plain
    return all.every(phrase => where.includes(phrase))
  })
  return found?.[0] ?? null
}

/** Whether two SPDX ids are one license; `GPL-3.0-only` and `GPL-3.0-or-later` have the text of `GPL-3.0`. */
export const isSameLicense = (a: string, b: string): boolean => base(a) === base(b)

const base = (id: string): string =>
  id
    .trim()
    .toLowerCase()
    .replace(/(?:-only|-or-later|\+)$/, '')

/** What a template left for its user to fill in; `null` when nothing is left. */
export const unfilled = (text: string): string | null => {
  // The appendix of the Apache license shows how to apply it, blanks included.
  const own = text.replace(/APPENDIX: How to apply[\s\S]*$/i, '').replace(/How to Apply These Terms[\s\S]*$/i, '')
  const blank =
    /[[<{](?:\s*(?:yyyy|year|fullname|full name|name of (?:author|copyright (?:owner|holder))|name|owner|copyright holders?|organization|project|email)\s*)[\]>}]+/i
  return blank.exec(own)?.[0] ?? null
}
