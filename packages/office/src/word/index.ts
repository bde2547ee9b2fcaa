export type { StyleRole } from '../roles.js'
export type { WordOptions } from './options.js'
export { wordReader } from './reader.js'
export { rules } from './rules.js'
