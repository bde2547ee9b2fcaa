export { type PdfOptions, pdf } from './pdf.js'
export { rules } from './rules.js'
export type { PdfStandard } from './standard.js'
