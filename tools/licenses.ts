// The licences of what may be in the bundle, which they ask to be handed on with it.
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const line = '-'.repeat(80)

interface Locked {
  dev?: boolean
  optional?: boolean
  link?: boolean
}

/** Folders of the packages this one runs with, those they need included. */
const runtimePackages = (): string[] => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {packages: Record<string, Locked>}
  return Object.entries(lock.packages).flatMap(([folder, {dev, optional, link}]) =>
    folder.startsWith('node_modules/') && !dev && !optional && !link ? [folder] : []
  )
}

const notice = (folder: string): string => {
  const {name, version, license} = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  const file = readdirSync(join(root, folder)).find(each => /^licen[sc]e(?:\.\w+)?$/i.test(each))
  const text = file ? readFileSync(join(root, folder, file), 'utf8') : 'The package ships no text of its licence.'
  return `${name} ${version}, ${license}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`
}

/** Name, version and licence of each of these packages, the text as it ships it. */
export const thirdPartyLicenses = (): string =>
  ['`dist/` holds parts of these packages.\n', ...runtimePackages().map(notice)].join(`\n${line}\n\n`)
