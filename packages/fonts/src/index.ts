export { type Coverage, readCoverage } from './coverage.js'
export { type FaceFile, faceFile } from './face-file.js'
export { type Family, families, type Generic } from './families.js'
export { type FontLoader, fontSource } from './font-source.js'
