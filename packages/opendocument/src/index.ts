export type { StyleRole } from '@lectern/office'
export type { OpenDocumentOptions } from './options.js'
export { openDocumentReader } from './reader.js'
export { rules } from './rules.js'
