export { type PdfOptions, pdf } from './pdf.js'
export { type PdfPluginOptions, pdfPlugin } from './plugin.js'
export { rules } from './rules.js'
export type { PdfStandard } from './standard.js'
