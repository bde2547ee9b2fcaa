export type { StyleRole } from '../roles.js'
export type { OpenDocumentOptions } from './options.js'
export { openDocumentReader } from './reader.js'
export { rules } from './rules.js'
