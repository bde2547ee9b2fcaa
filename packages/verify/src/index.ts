export { type Cue, readCues } from './extract/captions.js'
export { soundLength } from './extract/sound-length.js'
export { figureNames } from './judge/figures.js'
export { measurePdf, type PdfMeasures } from './measure/measure.js'
export { type Figure, figuresOf } from './measure/presets.js'
export { readBack } from './read-back.js'
export type { FigureName } from './report/figures.js'
export { rules } from './rules.js'
export {
  type FinishedFiles,
  type Measured,
  type Verification,
  type VerifyOptions,
  verify,
  verifyFile,
} from './verify.js'
