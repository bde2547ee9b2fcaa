// The surface of the library. Each emitter is loaded when it is used, so that importing this is cheap.
export type { AudioOptions, Engine, SpeechCache } from '@lectern/audio'
export type { PublishOptions, SoundMap } from '@lectern/core'
export { type FolderOptions, folderResources, writeWhole } from '@lectern/node/disk'
export { type Config, defineConfig } from './config.js'
export { audio } from './emitters.js'
export { aacEncoder, lameEncoder } from './program-encoders.js'
export { publish, publishOrThrow } from './publish.js'
export * from './surface.js'
