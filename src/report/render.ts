import type {Diagnosis} from '../doctor/diagnosis.ts'
import {ConfigurationError} from '../errors.ts'
import type {Listing, Report} from '../model.ts'
import type {TextOptions} from './terminal.ts'

/** Forms a report comes in. */
export type Format = 'text' | 'json' | 'markdown' | 'html' | 'sarif' | 'junit'

/** The report in one of its forms. Renderers are loaded only when asked for. */
export const renderReport = async (report: Report, format: Format, options: TextOptions): Promise<string> => {
  switch (format) {
    case 'text':
      return (await import('./text.ts')).renderText(report, options)
    case 'json':
      return (await import('./json.ts')).checkJson(report)
    case 'markdown':
      return (await import('./markdown.ts')).renderMarkdown(report)
    case 'html':
      return (await import('./html.ts')).renderHtml(report)
    case 'sarif':
      return (await import('./sarif.ts')).renderSarif(report)
    case 'junit':
      return (await import('./junit.ts')).renderJunit(report)
  }
}

/** What `list` prints. Throws `ConfigurationError` for the forms that only a report has. */
export const renderListing = async (listing: Listing, format: Format, options: TextOptions): Promise<string> => {
  if (format === 'json') return (await import('./json.ts')).listJson(listing)
  if (format === 'text') return (await import('./list-text.ts')).renderListText(listing, options)
  throw new ConfigurationError(`flag --format: list has the forms text and json, not ${format}`)
}

/** What `doctor` prints. Throws `ConfigurationError` for the forms that only a report has. */
export const renderDiagnosis = async (diagnosis: Diagnosis, format: Format, options: TextOptions): Promise<string> => {
  if (format === 'json') return (await import('./doctor-json.ts')).doctorJson(diagnosis)
  if (format === 'text') return (await import('./doctor.ts')).renderDoctor(diagnosis, options)
  throw new ConfigurationError(`flag --format: doctor has the forms text and json, not ${format}`)
}

/** What `explain` prints. Throws `ConfigurationError` for an id that no item has. */
export const renderExplanation = async (report: Report, id: string, options: TextOptions): Promise<string> => {
  const {explainText} = await import('./explain-text.ts')
  for (const document of report.documents) {
    const item = document.items.find(each => each.id === id)
    if (item) return explainText(document, item, options)
  }
  const {suggestion} = await import('../nearest.ts')
  const known = report.documents.flatMap(({items}) => items.map(item => item.id))
  throw new ConfigurationError(
    `no item with the id "${id}".${suggestion(id, known) || ' `readiness list` shows the ids.'}`
  )
}

/** Files of `report-dir` by path, ready to be written. */
export const reportFiles = async (report: Report, folder: string): Promise<Record<string, string>> => {
  const plain = {color: false, width: 100}
  const forms = {json: 'json', markdown: 'md', text: 'txt', html: 'html', sarif: 'sarif', junit: 'xml'} as const
  const rows = await Promise.all(
    Object.entries(forms).map(
      async ([format, extension]) =>
        [`${folder}/report.${extension}`, await renderReport(report, format as Format, plain)] as const
    )
  )
  return Object.fromEntries(rows)
}
