export { aacEncoder } from './aac.js'
export { type SystemOptions, system } from './engine.js'
export { systemEncoder } from './lame.js'
