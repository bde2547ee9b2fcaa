export { type Content, contentOf } from './content.js'
export { type EditionEvidence, type Evidence, gatherEvidence, unspokenBlocks } from './evidence.js'
export { hazardsOf } from './hazards.js'
export { type PageLoss, pageClaims } from './page.js'
export {
  archiveName,
  type PdfEvidence,
  type PdfLack,
  type PdfStandards,
  type PdfStanding,
  pdfStanding,
} from './pdf.js'
export { claimsOfSaid, type Lost, lostOf, type Said, saidOf } from './said.js'
export { type Measure, type SoundEvidence, soundClaims } from './sound.js'
export { type Statement, statements } from './statements.js'
export { summaryOf } from './summary.js'
export { isUnconfirmed } from './unconfirmed.js'
export { loadSummaryWords, type SummaryMessages } from './words.js'
