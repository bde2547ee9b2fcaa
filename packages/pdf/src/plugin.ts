import { editionTransformer, type PublishOptions } from '@lectern/core'
import { type PdfOptions, pdf } from './pdf.js'

/** Options of the transformer: those of `pdf()`, and what `publish` would be given. */
export interface PdfPluginOptions extends PdfOptions {
  /** Where pictures, fonts and room come from, as for `publish`. */
  publish?: PublishOptions
}

/**
 * unified plugin: makes the PDF of the article that `articlePlugin` left on `file.data.article`, and puts it on
 * `file.data.editions`. Its findings are the file's messages. Use `process` or `run`, not `processSync`.
 *
 * @throws Error where no article is there; whatever the emitter throws
 */
export function pdfPlugin({
  publish,
  ...options
}: PdfPluginOptions = {}): ReturnType<typeof editionTransformer> {
  return editionTransformer(pdf(options), publish)
}
