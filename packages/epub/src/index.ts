export { epub, toEpub } from './epub.js'
export type { EpubOptions } from './options.js'
export { type EpubPluginOptions, epubPlugin } from './plugin.js'
export { rules } from './rules.js'
