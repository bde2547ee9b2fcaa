export { editionRecord } from './edition-record.js'
export type * from './edition-types.js'
export { type ReportOptions, report } from './report.js'
