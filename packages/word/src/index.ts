export type { StyleRole } from '@lectern/office'
export type { WordOptions } from './options.js'
export { wordReader } from './reader.js'
export { rules } from './rules.js'
