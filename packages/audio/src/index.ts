export * from './engine/engine.js'
export * from './engine/tone.js'
export { readWav, type Sound } from './engine/read-wav.js'
