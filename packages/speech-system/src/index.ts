export { type SystemOptions, system } from './engine.js'
