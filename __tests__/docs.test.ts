import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from '../src/checklist/parse.ts'
import {parseCall} from '../src/config/args.ts'
import {parseConfig} from '../src/config/load.ts'
import {settingsOf} from '../src/config/schema.ts'
import {planChecks} from '../src/verify/plan.ts'
import {plantedBugsTable} from '../tools/planted-bugs/bugs.ts'
import {root} from './support/paths.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Markdown of the repository; fixtures of tests and ready-made lists are no documentation. */
const pages = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', '*.md'], {
  cwd: root,
  encoding: 'utf8'
})
  .split('\n')
  .filter(path => path !== '' && !/^(__tests__|checklists)\//.test(path) && existsSync(join(root, path)))

interface Fence {
  page: string
  line: number
  language: string
  text: string
}

const fences: Fence[] = pages.flatMap(page =>
  [...read(page).matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(match => ({
    page,
    line: read(page).slice(0, match.index).split('\n').length,
    language: match[1] ?? '',
    text: match[2] ?? ''
  }))
)
const fencesOf = (language: string): Fence[] => fences.filter(fence => fence.language === language)
const withoutFences = (page: string): string => read(page).replaceAll(/^```.*?^```$/gms, '')

/** Anchors as GitHub makes them of headings. */
const anchorsOf = (page: string): string[] =>
  [...withoutFences(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-')
  )

describe('links', () => {
  it.each(pages)('of %s lead somewhere', page => {
    const broken = [...withoutFences(page).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter(target => !/^[a-z]+:/.test(target))
      .filter(target => {
        const [path = '', anchor] = target.split('#')
        const file = path === '' ? page : join(dirname(page), path)
        return !existsSync(join(root, file)) || (anchor !== undefined && !anchorsOf(file).includes(anchor))
      })
    expect(broken).toEqual([])
  })

  it.each(pages)('and paths named in %s exist', page => {
    const folders = 'src|docs|tools|__tests__|examples|bench|\\.ci|\\.github/workflows|dist|schemas'
    const named = [...withoutFences(page).matchAll(new RegExp(`\`((?:${folders})/[\\w./-]*)\``, 'g'))]
    // An example speaks of its own folder.
    const from = page.startsWith('examples/web-service/') ? 'examples/web-service' : '.'
    expect(
      named.map(([, path = '']) => path).filter(path => !path.includes('KIND') && !existsSync(join(root, from, path)))
    ).toEqual([])
  })
})

describe('commands', () => {
  const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>}
  const lines = fencesOf('sh').flatMap(({page, text}) =>
    page.startsWith('examples/')
      ? []
      : text
          .split('\n')
          .flatMap(line => line.replace(/\s+#.*$/, '').split('&&'))
          .map(line => [line.trim(), page] as const)
          .filter(([line]) => line !== '')
  )

  it.each(lines)('%s (%s) is a command there is', line => {
    const [program, ...words] = line.split(/\s+/)
    const cli = words.findIndex(word => word.endsWith('dist/cli.js'))
    if (cli >= 0) expect(parseCall(words.slice(cli + 1)).command).toBe(words[cli + 1])
    else if (program === 'npm' && words[0] === 'run') expect(Object.keys(scripts)).toContain(words[1])
    else if (program === 'npm' && words[0] !== 'ci') expect(Object.keys(scripts)).toContain(words[0])
    else if (program !== 'npm' && program !== 'npx') {
      const file = program === 'node' ? (words[0] ?? '') : (program ?? '')
      expect(existsSync(join(root, file)) ? 'exists' : `${file} does not exist`).toBe('exists')
    }
  })
})

describe('examples', () => {
  const isConfig = ({text}: Fence): boolean => !/^(name|on|jobs|permissions):/m.test(text)
  const settings = settingsOf(
    {},
    {
      vars: {release: '1.4.0'},
      checks: {api: {http: {url: '/api/v1/status', status: 200}}}
    }
  )

  it.each(fencesOf('yaml').filter(isConfig))('configuration in $page:$line is valid', async ({page, text}) => {
    const config = await parseConfig(page, Buffer.from(text))
    const items = (config.items ?? []).map(({id}) => `- [ ] x <!-- id: ${id} -->`).join('\n')
    const document = parse({path: page, bytes: Buffer.from(items)}, {today: '2026-01-01'})
    await expect(planChecks([document], settingsOf({}, config))).resolves.toHaveLength(1)
  })

  it.each(fencesOf('markdown'))('directives in $page:$line are valid', async ({page, text}) => {
    const document = parse({path: page, bytes: Buffer.from(text)}, {today: '2026-01-01'})
    expect(document.findings.filter(({rule}) => rule.includes('directive'))).toEqual([])
    const [planned] = await planChecks([document], settings)
    const checks = planned?.items.flatMap(item => item.checks) ?? []
    expect(checks.length).toBeGreaterThanOrEqual(text.split('verify:').length - 1)
    expect(planned?.items.length).toBe(text.match(/^- \[/gm)?.length)
  })
})

describe('CONTRIBUTING.md', () => {
  it('lists the planted bugs as tools/planted-bugs has them', () => {
    expect(read('CONTRIBUTING.md')).toContain(plantedBugsTable())
  })
})
