export type { PdfStandard } from './claims.js'
export { type PdfOptions, pdf } from './pdf.js'
export { rules } from './rules.js'
