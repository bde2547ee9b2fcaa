import { editionTransformer, type PublishOptions } from '@lectern/core'
import { epub } from './epub.js'
import type { EpubOptions } from './options.js'

/** Options of the transformer: those of `epub()`, and what `publish` would be given. */
export interface EpubPluginOptions extends EpubOptions {
  /** Where pictures, fonts and room come from, as for `publish`. */
  publish?: PublishOptions
}

/**
 * unified plugin: makes the book of the article that `articlePlugin` left on `file.data.article`, and puts it on
 * `file.data.editions`. Its findings are the file's messages. Use `process` or `run`, not `processSync`: books take time.
 *
 * @throws Error where no article is there; whatever the emitter throws
 */
export function epubPlugin({
  publish,
  ...options
}: EpubPluginOptions = {}): ReturnType<typeof editionTransformer> {
  return editionTransformer(epub(options), publish)
}
