export { type PiperOptions, piper } from './engine.js'
