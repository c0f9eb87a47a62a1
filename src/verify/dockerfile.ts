import type {Instruction} from 'dockerfile-ast'
import {floatingImage, type Rules} from './rules.ts'

/** One `FROM` of a Dockerfile and what follows it. */
interface Stage {
  /** Name in lower case; `null` when it has none. */
  name: string | null
  /** What it starts from, with the defaults of build arguments filled in. */
  image: string
  instructions: readonly Step[]
}

interface Step {
  keyword: string
  words: readonly string[]
  flags: readonly {name: string; value: string}[]
}

/** The stages of a Dockerfile up to the one that is built. */
export interface ImageBuild {
  stages: readonly Stage[]
  final: Stage
}

const known = new Set(
  'FROM ARG ADD CMD COPY ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' '
  )
)

const maxStages = 100
/** A value may hold the one before it twice, and so on. */
const maxWord = 1_000

/** Reads a Dockerfile as far as the stage `target` (the last one). Answers what is wrong with it as the end of a sentence. */
export const readDockerfile = async (text: string, target: string | undefined): Promise<ImageBuild | string> => {
  const {DockerfileParser} = await import('dockerfile-ast')
  const stages: (Omit<Stage, 'instructions'> & {instructions: Step[]})[] = []
  const outer: Variables = new Map()
  let inner: Variables = new Map()
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const keyword = instruction.getKeyword()
    if (!known.has(keyword)) return `has no valid line ${instruction.getRange().start.line + 1}`
    const scope = stages.length === 0 || keyword === 'FROM' ? outer : inner
    const step = stepOf(instruction, keyword, scope)
    define(step, scope, outer)
    const [image = '', as, name] = step.words
    if (keyword !== 'FROM') stages.at(-1)?.instructions.push(step)
    else {
      stages.push({image, name: as?.toUpperCase() === 'AS' ? (name?.toLowerCase() ?? null) : null, instructions: []})
      inner = new Map()
    }
    if (stages.length > maxStages) return `has more than ${maxStages} stages`
  }
  const last = target === undefined ? stages.length - 1 : stages.findIndex(({name}) => name === target.toLowerCase())
  const final = stages[last]
  if (!final) return target === undefined ? 'has no FROM' : `has no stage \`${target}\``
  return {stages: stages.slice(0, last + 1), final}
}

/** What stands for a name; without a value it is for whoever builds to give one. */
type Variables = Map<string, string | undefined>

const stepOf = (instruction: Instruction, keyword: string, scope: Variables): Step => {
  const flags = 'getFlags' in instruction ? (instruction as ModifiableInstruction).getFlags() : []
  return {
    keyword,
    words: instruction.getArguments().map(word => expand(word.getValue(), scope)),
    flags: flags.map(flag => ({name: flag.getName(), value: expand(flag.getValue() ?? '', scope)}))
  }
}

type ModifiableInstruction = Instruction & {getFlags(): {getName(): string; getValue(): string | null}[]}

/** Takes in what ARG and ENV say. An ARG of a stage that names no value has that of the ARG before the first FROM. */
const define = ({keyword, words}: Step, scope: Variables, outer: Variables): void => {
  const [first = '', ...rest] = words
  if (keyword === 'ENV' && !first.includes('=')) scope.set(first, rest.join(' '))
  else if (keyword === 'ENV' || keyword === 'ARG') {
    for (const word of words) {
      const [, name = '', value] = /^([^=]+)(?:=(.*))?$/s.exec(word) ?? []
      scope.set(name, value?.replace(/^(["'])(.*)\1$/s, '$2') ?? outer.get(name))
    }
  }
}

/** `$NAME`, `${NAME}` and `${NAME:-otherwise}`; a variable without a value stays as it is. */
const expand = (text: string, variables: Variables): string =>
  text
    .replaceAll(
      /\$(?:(\w+)|\{(\w+)(?::?-([^}]*))?\})/g,
      (whole, bare: string | undefined, braced: string | undefined, otherwise: string | undefined) =>
        variables.get(bare ?? braced ?? '') || (otherwise ?? whole)
    )
    .slice(0, maxWord)

/** A stage by the name or number another one refers to it by. */
const stageOf = ({stages}: ImageBuild, reference: string): Stage | undefined =>
  stages.find(({name}) => name === reference.toLowerCase()) ??
  (/^\d+$/.test(reference) ? stages[Number(reference)] : undefined)

/** The last such instruction that counts for the image: of the final stage, or of those it starts from. */
const effective = (build: ImageBuild, keyword: string): Step | undefined => {
  const seen = new Set<Stage>()
  for (let stage: Stage | undefined = build.final; stage && !seen.has(stage); stage = stageOf(build, stage.image)) {
    seen.add(stage)
    const step = stage.instructions.findLast(each => each.keyword === keyword)
    if (step) return step
  }
  return undefined
}

/** What a stage takes from others: `COPY --from=…`, `RUN --mount=…,from=…`. */
const sourcesOf = ({instructions}: Stage): string[] =>
  instructions.flatMap(({flags}) =>
    flags.flatMap(({name, value}) => (name === 'from' ? [value] : (/(?:^|,)from=([^,]+)/.exec(value)?.[1] ?? [])))
  )

const floating = (image: string): string | null =>
  image.includes('$') ? `the image \`${image}\` depends on an argument without default` : floatingImage(image)

export const dockerfileRules: Rules<ImageBuild> = {
  'multi-stage': build => {
    if (build.stages.length < 2) return ['has one stage only']
    const earlier = build.stages.filter(stage => stage !== build.final)
    const takes = sourcesOf(build.final).some(source => earlier.includes(stageOf(build, source) ?? build.final))
    return takes ? [] : ['the final stage takes nothing from an earlier one']
  },
  'non-root': build => {
    const user = effective(build, 'USER')?.words[0]?.replaceAll(/["']/g, '').split(':')[0]
    if (user === undefined) return /[:-]nonroot\b/.test(build.final.image) ? [] : ['sets no USER, so it runs as root']
    if (user.includes('$')) return [`the USER \`${user}\` depends on an argument without default`]
    return /^(root|0+|ContainerAdministrator)$/i.test(user) ? [`runs as ${user}`] : []
  },
  healthcheck: build => {
    const [way] = effective(build, 'HEALTHCHECK')?.words ?? []
    if (way === undefined) return ['has no HEALTHCHECK']
    return way.toUpperCase() === 'NONE' ? ['its HEALTHCHECK is NONE'] : []
  },
  pinned: build =>
    build.stages
      .flatMap(stage => [stage.image, ...sourcesOf(stage)])
      .filter(image => image.toLowerCase() !== 'scratch' && stageOf(build, image) === undefined)
      .map(floating)
      .filter(problem => problem !== null)
}
