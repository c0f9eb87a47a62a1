import * as z from 'zod/mini'
import {dockerfileRules, type ImageBuild, readDockerfile} from '../dockerfile.ts'
import {glob, readText} from '../files.ts'
import {oneOrMore} from '../params.ts'
import {holdRules, ruleNames, type Subject} from '../rules.ts'
import {defineVerifier} from '../verifier.ts'

const usual = ['**/{Dockerfile,Containerfile}', '**/{Dockerfile,Containerfile}.*', '**/*.Dockerfile']
const notOurs = ['**/*.dockerignore', '**/*.md']
const limit = 200_000

export default defineVerifier({
  kind: 'dockerfile',
  summary: 'Container images are built as they should be.',
  lifecycle: 'stable',
  params: z.strictObject({
    path: z
      ._default(oneOrMore(glob()), usual)
      .check(z.describe('Globs of Dockerfiles; the usual names, anywhere, when not given.')),
    target: z.optional(
      z.string().check(z.minLength(1), z.describe('Name of the stage that is built; without it the last one.'))
    ),
    require: ruleNames(dockerfileRules, Object.keys(dockerfileRules)).check(
      z.describe('Rules that have to hold; all four when not given.')
    )
  }),
  needs: ['files'],
  permission: null,
  passes:
    'Every Dockerfile keeps the rules: `multi-stage` (the stage that is built takes files from an earlier one), `non-root` (the last USER that counts for it is not root), `healthcheck` (a HEALTHCHECK counts for it, and is not NONE), `pinned` (every image it starts or copies from has a digest, or a tag that is not `latest` or the like). Defaults of build arguments are filled in.',
  fails:
    'A Dockerfile breaks a rule, is not valid, has no FROM or no stage of the name, or there is none. A user or image that depends on an argument without default is taken for the worse.',
  unverifiable: 'A file is over 200 KB or a link.',
  remedy: 'Mend what the reason names in the Dockerfile.',
  examples: ['dockerfile', 'dockerfile path=Dockerfile require=non-root', 'dockerfile path=api/Dockerfile target=prod'],
  async verify({path, target, require}, {files}, signal) {
    const subjects: Subject<ImageBuild>[] = []
    for (const file of await files.find(path, notOurs)) {
      signal.throwIfAborted()
      const text = await readText(files, file, limit)
      if (typeof text !== 'string') return text
      const value = await readDockerfile(text, target)
      if (typeof value === 'string') return {status: 'failed', reason: `\`${file}\` ${value}`}
      subjects.push({place: `\`${file}\``, value})
    }
    return holdRules(subjects, dockerfileRules, require, 'Dockerfile')
  }
})
