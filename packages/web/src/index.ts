export { embeddedHtml } from './embedded.js'
export { htmlReader } from './reader.js'
export { rules } from './rules.js'
