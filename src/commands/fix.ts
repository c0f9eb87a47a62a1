import {ConfigurationError} from '../errors.ts'
import type {RawDocument, Report} from '../model.ts'
import {gate} from '../pipeline.ts'
import {deliver, type Session, withRun} from './session.ts'

const assertSense = ({settings: {format, mode}}: Session): void => {
  if (format !== 'text' && format !== 'json') {
    throw new ConfigurationError(`flag --format: fix has the forms text and json, not ${format}`)
  }
  if (mode !== 'gate') throw new ConfigurationError(`flag --mode: fix runs all checks itself; leave out ${mode}`)
}

const judged = (session: Session): Promise<{report: Report; raw: readonly RawDocument[]}> =>
  withRun(session, session.call.paths, async run => ({report: await gate(run), raw: run.documents}))

/**
 * `readiness fix`: ticks the boxes of what is proved and unticks those of what is disproved; with `--dry-run` only says
 * so. Files are written when everything has been decided, all or none.
 */
export const fix = async (session: Session): Promise<number> => {
  assertSense(session)
  const {settings, call, root, terminal} = session
  const {report, raw} = await judged(session)
  const {fixDocument} = await import('../fix.ts')
  const {levelRules} = await import('../policy/levels.ts')
  const rules = levelRules(settings)
  const judgedOf = new Map(report.documents.map(document => [document.path, document]))
  const fixed = raw.flatMap(each => {
    const document = judgedOf.get(each.path)
    return document ? [fixDocument(each, document, rules.hints(each.path).role)] : []
  })
  const dryRun = settings['dry-run']
  if (!dryRun) {
    const {replaceFiles} = await import('../adapters/replace.ts')
    const changed = fixed.filter(({fix: {edits}}) => edits.length > 0)
    replaceFiles(
      root,
      call.paths,
      changed.map(({fix: {path}, before, after}) => ({path, before, after}))
    )
  }
  const {fixJson, fixText} = await import('../report/fix.ts')
  const {color, columns: width} = terminal.out
  const fixes = fixed.map(each => each.fix)
  await deliver(session, settings.format === 'json' ? fixJson(fixes, dryRun) : fixText(fixes, dryRun, {color, width}))
  return 0
}
