export * from './engine/engine.js'
export * from './engine/tone.js'
