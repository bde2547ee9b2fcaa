export { daisy, toDaisy } from './daisy.js'
export type { DaisyOptions } from './options.js'
export { type DaisyPluginOptions, daisyPlugin } from './plugin.js'
export { rules } from './rules.js'
