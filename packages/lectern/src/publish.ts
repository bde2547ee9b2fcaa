import {
  type Article,
  type Deflate,
  type Emitter,
  type Executor,
  type FontSource,
  inlineExecutor,
  type PictureDecoder,
  type Publication,
  type PublishOptions,
  publish as publishWith,
} from '@lectern/core'

/**
 * `publish` of `@lectern/core`, with the fonts, the picture decoders and the compression that come with Lectern where
 * none are given. They are loaded when an edition first asks for one.
 *
 * @throws LecternError `emitter-cycle`, `duplicate-edition`, `aborted`
 */
export function publish(
  article: Article,
  emitters: readonly Emitter[],
  options: PublishOptions = {},
): Promise<Publication> {
  return publishWith(article, emitters, {
    fonts: ownFonts,
    deflate: deflateBy(options.executor),
    decodePicture,
    ...options,
  })
}

let opened: Promise<FontSource> | undefined

const ownFonts: FontSource = {
  async match(query) {
    opened ??= open()
    return (await opened).match(query)
  },
}

async function open(): Promise<FontSource> {
  const [{ fontSource }, { packageFiles }] = await Promise.all([
    import('@lectern/fonts'),
    import('@lectern/node'),
  ])
  return fontSource(packageFiles([import.meta.resolve('@lectern/fonts')]))
}

/** In batches, where there are other cores. */
function deflateBy(executor: Executor | undefined): Deflate {
  let loading: Promise<Deflate> | undefined
  const load = async (): Promise<Deflate> => {
    const { batchDeflate, deflate } = await import('@lectern/node')
    return executor ? batchDeflate(executor) : deflate
  }
  return async (bytes) => {
    loading ??= load()
    return (await loading)(bytes)
  }
}

/** Here and now: a pool would have to be closed by somebody. */
const decodePicture: PictureDecoder = async (bytes, mediaType, signal) =>
  (await import('@lectern/node')).pictureDecoder(inlineExecutor)(bytes, mediaType, signal)
