import { editionTransformer, type PublishOptions } from '@lectern/core'
import { daisy } from './daisy.js'
import type { DaisyOptions } from './options.js'

/** Options of the transformer: those of `daisy()`, and what `publish` would be given. */
export interface DaisyPluginOptions extends DaisyOptions {
  /** Where pictures and room come from, as for `publish`. */
  publish?: PublishOptions
}

/**
 * unified plugin: makes the talking book of the article that `articlePlugin` left on `file.data.article`, and puts it on
 * `file.data.editions`. Put the plugin of the sound before it. Use `process` or `run`, not `processSync`.
 *
 * @throws Error where no article is there; whatever the emitter throws
 */
export function daisyPlugin({
  publish,
  ...options
}: DaisyPluginOptions = {}): ReturnType<typeof editionTransformer> {
  return editionTransformer(daisy(options), publish)
}
