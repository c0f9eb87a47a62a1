import {VERDICTS} from '../model.ts'

/** Every output of the Action, for `action.yml` and the docs. */
export const OUTPUTS: Readonly<Record<string, string>> = {
  result: '`pass`, `warn` or `fail`.',
  score: 'Whole percent of obligations that are settled; empty when there are none.',
  ...Object.fromEntries(VERDICTS.map(verdict => [verdict, `Number of items with the verdict \`${verdict}\`.`])),
  blocking: 'JSON list of what blocks: `{id, document, line, verdict, text}`.',
  report: 'Path of the JSON report when `report-dir` is set.',
  'comment-url': 'Address of the pull request comment, when there is one.'
}
