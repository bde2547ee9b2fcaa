// What the library exports on every host: in Node.js, and in a browser.

export { causesOf } from '@lectern/check'
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
  ReadContext,
  Reader,
  Reading,
  Resources,
  Severity,
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
export type { EpubOptions } from '@lectern/epub'
export type { HtmlOptions, PageSlots } from '@lectern/html'
export type { PdfOptions, PdfStandard } from '@lectern/pdf'
export { epub, html, pdf } from './emitters.js'
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
