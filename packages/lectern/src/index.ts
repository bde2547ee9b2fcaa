// The surface of the library. Each emitter is loaded when it is used, so that importing this is cheap.
export type { AudioOptions, Engine, SpeechCache } from '@lectern/audio'
export type {
  Article,
  ArticleSource,
  Claim,
  Edition,
  EditionMap,
  EmitContext,
  Emitter,
  Finding,
  FontSource,
  Metadata,
  NodeExtension,
  OutputFile,
  Pass,
  Place,
  Progress,
  Publication,
  PublishOptions,
  ReadContext,
  Reader,
  Reading,
  Resources,
  Severity,
  SoundMap,
  Theme,
} from '@lectern/core'
export {
  defaultTheme,
  LecternError,
  memoryResources,
  outputFile,
  ResourceError,
  readAll,
  textOf,
  themes,
} from '@lectern/core'
export type { DaisyOptions } from '@lectern/daisy'
export type { EpubOptions } from '@lectern/epub'
export type { HtmlOptions } from '@lectern/html'
export { type FolderOptions, folderResources, writeWhole } from '@lectern/node/disk'
export type { PdfOptions, PdfStandard } from '@lectern/pdf'
export { type Config, defineConfig } from './config.js'
export { audio, daisy, epub, html, pdf } from './emitters.js'
export { type ParseOptions, parse } from './parse.js'
export {
  dyslexia,
  handout,
  highContrast,
  largePrint,
  type Preset,
  type PresetName,
  type PresetOptions,
  presets,
} from './presets.js'
export { aacEncoder, lameEncoder } from './program-encoders.js'
export { publish, publishOrThrow } from './publish.js'
