// The part of this package that a speech engine needs.
export * from './engine/engine.js'
