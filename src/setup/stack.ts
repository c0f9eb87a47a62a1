import type {ListName} from './ready-made.ts'
import {DEPLOYMENTS, type Ecosystem, LANGUAGES, LLMS, WEB} from './technologies.ts'
import {knownVariables, nameOf, type Sign, type Survey} from './variables.ts'

/** What a repository is made of, as far as its files tell. */
export interface Stack {
  /** The lists that fit, and the file that tells each. */
  lists: readonly {name: ListName; because: string}[]
  /** Values of variables that are known. */
  variables: Readonly<Record<string, string>>
  /** Kinds of checks that would find nothing to look at. */
  pointless: readonly string[]
}

/** Globs of the files that tell. */
export const MARKERS: readonly string[] = [
  ...['', '*/', '*/*/'].map(
    folder =>
      `${folder}{package.json,pyproject.toml,requirements*.txt,Pipfile,go.mod,Cargo.toml,pom.xml,build.gradle,build.gradle.kts}`
  ),
  ...['', '*/', '*/*/'].map(folder => `${folder}{Dockerfile,Containerfile,*.Dockerfile}`),
  ...['', '*/'].map(folder => `${folder}{compose,docker-compose}*.{yml,yaml}`),
  '{k8s,kubernetes,deploy,deployment,manifests,infra,ops}/**/*.{yml,yaml}',
  '*.{yml,yaml}',
  'action.{yml,yaml}',
  '**/schema.prisma',
  '**/{migrations,migration,versions}/*.{sql,py}',
  'prisma/migrations/*/*.sql',
  `{${DEPLOYMENTS.join(',')}}`
]

/** Globs of what tells nothing of the project itself. */
export const NOT_OWN: readonly string[] = [
  '**/{examples,example,fixtures,__fixtures__,testdata,test,tests,__tests__,docs,templates}/**'
]

const depthOf = (path: string): number => path.split('/').length

/** What a manifest depends on, as text to be searched; for other files all they say but comments. */
const dependenciesIn = (path: string, text: string): string => {
  if (nameOf(path) !== 'package.json') {
    return text.replaceAll(/^\s*(#|\/\/|(name|description|keywords|authors|classifiers|module)\b).*$/gm, '')
  }
  try {
    const {dependencies, optionalDependencies, peerDependencies} = JSON.parse(text)
    return Object.keys({...dependencies, ...optionalDependencies, ...peerDependencies}).join('\n')
  } catch {
    return ''
  }
}

const isPrivate = (path: string, text: string): boolean =>
  nameOf(path) === 'package.json' && /"private"\s*:\s*true/.test(text)

const ecosystemOf = (path: string): Ecosystem | null =>
  LANGUAGES.find(({manifest}) => manifest.test(nameOf(path)))?.name ?? null

/** The first of names that stands alone in a text, in any writing; in a list of packages it fills its line. */
const firstOf = (names: readonly string[], text: string, ecosystem: Ecosystem | null): string | null => {
  const spelled = names.map(name => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const [before, after] = ecosystem === 'node' ? ['^', '$'] : ['(?<![\\w@-])', '(?![\\w-])']
  return new RegExp(`${before}(?:${spelled})${after}`, 'im').exec(text)?.[0] ?? null
}

interface Manifest {
  path: string
  ecosystem: Ecosystem
  text: string
}

const manifestsOf = (texts: Survey['texts']): Manifest[] =>
  [...texts]
    .flatMap(([path, text]) => {
      const ecosystem = ecosystemOf(path)
      return ecosystem ? [{path, ecosystem, text: dependenciesIn(path, text)}] : []
    })
    .sort((a, b) => depthOf(a.path) - depthOf(b.path))

const signIn = (manifests: readonly Manifest[], names: (ecosystem: Ecosystem) => readonly string[]): Sign | null => {
  for (const {path, ecosystem, text} of manifests) {
    const name = firstOf(names(ecosystem), text, ecosystem)
    if (name !== null) return {path, name}
  }
  return null
}

/** The first file whose path and text fit. */
const fileLike = (texts: Survey['texts'], path: RegExp, text = /(?:)/): string | null =>
  [...texts].find(([name, content]) => path.test(name) && text.test(content))?.[0] ?? null

const DOCKERFILE = /(^|\/)(Dockerfile|Containerfile|[^/]+\.Dockerfile)$/
const COMPOSE = /(^|\/)(docker-)?compose[^/]*\.ya?ml$/
const WORKLOAD = /^\s*(?:- )?kind:\s*["']?(Deployment|StatefulSet|DaemonSet|CronJob)\b/m
const SERVING = /^\s*(?:- )?kind:\s*["']?(Deployment|StatefulSet|DaemonSet)\b/m
const DATABASES = ['postgres', 'postgresql', 'postgis', 'pgvector', 'timescaledb']

const postgresIn = (texts: Survey['texts'], manifests: readonly Manifest[]): Sign | null => {
  const driver = signIn(manifests, ecosystem => LANGUAGES.find(({name}) => name === ecosystem)?.postgres ?? [])
  if (driver) return driver
  const others = [...texts].filter(([path]) => COMPOSE.test(path) || nameOf(path) === 'schema.prisma')
  for (const [path, text] of others) {
    const name = firstOf(DATABASES, dependenciesIn(path, text), null)
    if (name !== null) return {path, name}
  }
  return null
}

/** Which lists fit a repository, and what can be said of their variables. */
export const stackOf = (survey: Survey): Stack => {
  const {texts} = survey
  const manifests = manifestsOf(texts)
  const language = LANGUAGES.find(({name}) => name === manifests[0]?.ecosystem) ?? null
  const web = signIn(manifests, ecosystem => WEB[ecosystem])
  const llm = signIn(manifests, ecosystem => LLMS[ecosystem])
  const postgres = postgresIn(texts, manifests)
  const action = fileLike(texts, /^action\.ya?ml$/)
  const dockerfile = fileLike(texts, DOCKERFILE)
  const workload = fileLike(texts, /\.ya?ml$/, WORKLOAD)
  const compose = fileLike(texts, COMPOSE)
  const deployed =
    fileLike(texts, /\.ya?ml$/, SERVING) ??
    compose ??
    fileLike(texts, DOCKERFILE, /^\s*EXPOSE\s/im) ??
    deploymentIn(texts)
  const library = manifests.find(({path}) => !isPrivate(path, texts.get(path) ?? ''))

  const lists: {name: ListName; because: string}[] = []
  const add = (name: ListName, because: string | null): void => {
    if (because !== null) lists.push({name, because})
  }
  add('web-service', web ? told(web) : (deployed ?? (llm && told(llm)) ?? (postgres && told(postgres))))
  add('saas-postgres', postgres && told(postgres))
  add('llm-application', llm && told(llm))
  add('container-image', dockerfile)
  add('kubernetes-workload', workload)
  add('github-action', action)
  if (lists.length === 0) add('library-release', library?.path ?? null)
  return {
    lists,
    variables: knownVariables(survey, {language, llm, postgres, workload}),
    pointless: compose === null ? ['compose'] : []
  }
}

const told = ({path, name}: Sign): string => `${path}: ${name}`

const deploymentIn = (texts: Survey['texts']): string | null =>
  [...texts.keys()].find(path => DEPLOYMENTS.includes(path)) ?? null
