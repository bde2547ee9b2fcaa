export { causesOf, placeOf } from './causes.js'
export { check } from './check.js'
export { checkFiles } from './files.js'
export { rules } from './rules.js'
