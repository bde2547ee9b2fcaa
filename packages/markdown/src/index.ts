export { parse, readers, toTree } from './parse.js'
export { articlePlugin } from './plugin.js'
export { type MarkdownSettings, markdownReader, textReader } from './reader.js'
export { rules } from './rules.js'
