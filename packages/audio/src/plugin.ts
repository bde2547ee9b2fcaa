import { editionTransformer, type PublishOptions } from '@lectern/core'
import { audio } from './audio.js'
import type { AudioOptions } from './options.js'

/** Options of the transformer: those of `audio()`, and what `publish` would be given. */
export interface AudioPluginOptions extends AudioOptions {
  /** Where room on disk and other cores come from, as for `publish`. */
  publish?: PublishOptions
}

/**
 * unified plugin: makes the sound of the article that `articlePlugin` left on `file.data.article`, and puts it on
 * `file.data.editions`. Its findings are the file's messages. Use `process` or `run`, not `processSync`: speech takes
 * time.
 *
 * @throws Error where no article is there; whatever the emitter throws
 */
export function audioPlugin({
  publish,
  ...options
}: AudioPluginOptions = {}): ReturnType<typeof editionTransformer> {
  return editionTransformer(audio(options), publish)
}
