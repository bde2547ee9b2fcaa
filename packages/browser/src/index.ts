// The surface of the library in a browser: that of Node.js without sound, which needs programs and voices.

export * from 'lectern/surface'
export type { AssetOptions } from './assets.js'
export { type PublishOptions, publish, publishOrThrow } from './publish.js'
