export type { OfficeOptions as WordOptions } from '../options.js'
export type { StyleRole } from '../roles.js'
export { wordReader } from './reader.js'
export { rules } from './rules.js'
