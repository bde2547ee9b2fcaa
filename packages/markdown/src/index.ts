export { type ArticleSource, type ParseOptions, parse, type TreeResult, toTree } from './parse.js'
export { articlePlugin } from './plugin.js'
export { rules } from './rules.js'
export type { Format } from './source/format.js'
