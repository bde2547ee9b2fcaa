export { embeddedHtml } from './embedded.js'
export { type FromHastOptions, fromHast } from './from-hast.js'
export { htmlReader } from './reader.js'
export { rules } from './rules.js'
