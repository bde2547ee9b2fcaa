export { type Cue, readCues } from './extract/captions.js'
export { soundLength } from './extract/sound-length.js'
export { rules } from './rules.js'
export { type FinishedFiles, type Verification, verify, verifyFile } from './verify.js'
