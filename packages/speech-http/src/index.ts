export { type HttpOptions, http } from './engine.js'
export type { RetryOptions } from './retry.js'
