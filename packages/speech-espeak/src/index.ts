export { type EspeakOptions, espeak } from './engine.js'
