import { editionTransformer, type PublishOptions } from '@lectern/core'
import { html } from './emitter.js'
import type { HtmlOptions } from './options.js'

/** Options of the transformer: those of `html()`, and what `publish` would be given. */
export interface HtmlPluginOptions extends HtmlOptions {
  /** Where pictures, fonts and room come from, as for `publish`. */
  publish?: PublishOptions
}

/**
 * unified plugin: makes the whole page of the article that `articlePlugin` left on `file.data.article`, and puts it on
 * `file.data.editions`. Its findings are the file's messages. Use `process` or `run`, not `processSync`. For the article alone, as
 * the file's own text, see `htmlCompiler`.
 *
 * @throws Error where no article is there; whatever the emitter throws
 */
export function htmlPlugin({
  publish,
  ...options
}: HtmlPluginOptions = {}): ReturnType<typeof editionTransformer> {
  return editionTransformer(html(options), publish)
}
