export { pdf, type PdfOptions } from './pdf.js'
export { rules } from './rules.js'
export type { PdfStandard } from './claims.js'
