export { type EspeakOptions, espeak } from './engine.js'
export { type EspeakPhonemes, type EspeakPhonemesOptions, espeakPhonemes } from './phonemizer.js'
