export type { OfficeOptions as OpenDocumentOptions } from '../options.js'
export type { StyleRole } from '../roles.js'
export { openDocumentReader } from './reader.js'
export { rules } from './rules.js'
