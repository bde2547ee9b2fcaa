export { editionRecord } from './edition-record.js'
export type * from './edition-types.js'
export type { FigureName, ReportFigure } from './figures.js'
export { type ReportOptions, report } from './report.js'
