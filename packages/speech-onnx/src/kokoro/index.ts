export { type KokoroOptions, kokoro, type Phonemes } from './engine.js'
