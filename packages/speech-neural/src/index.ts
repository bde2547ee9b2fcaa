export { type NeuralOptions, neural } from './engine.js'
