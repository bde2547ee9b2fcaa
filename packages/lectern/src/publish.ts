import {
  type Article,
  checkOptions,
  checkPublishing,
  createOptionalWork,
  type Deflate,
  type Emitter,
  type Executor,
  type FontSource,
  type PictureDecoder,
  type Publication,
  type PublishOptions,
  publishKinds,
  publish as publishWith,
  throwing,
} from '@lectern/core'

/**
 * `publish` of `@lectern/core`, with the fonts, the picture decoders and the compression that come with Lectern where
 * none are given. They are loaded when an edition first asks for one. The article is checked (`check` of `@lectern/check`). Each edition is read back and held against the
 * article: one that lost something says so with a finding, and claims nothing.
 *
 * An edition that could not be made is in `failures`; `publishOrThrow` throws instead.
 *
 * @throws LecternError `bad-usage`, `emitter-cycle`, `duplicate-edition`, `aborted`
 */
export async function publish(
  article: Article,
  emitters: readonly Emitter[],
  options: PublishOptions = {},
): Promise<Publication> {
  checkPublishing(article, emitters)
  checkOptions('publish()', options, publishKinds)
  const [{ check }, { readBack }, { interrupted }] = await Promise.all([
    import('@lectern/check'),
    import('@lectern/verify/read-back'),
    import('@lectern/node'),
  ])
  return publishWith(article, emitters.map(readBack), {
    checked: check(article),
    fonts: ownFonts,
    deflate: deflateBy(options.executor),
    decodePicture,
    optionalWork: createOptionalWork({ interrupt: interrupted }),
    ...options,
  })
}

/**
 * The same, and takes none for less than all editions.
 *
 * @throws LecternError `edition-failed` with the errors in its `cause` (an AggregateError), and what `publish` throws
 */
export const publishOrThrow = throwing(publish)

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

let decoding: Promise<PictureDecoder> | undefined

/** In a thread of its own, which does not keep an idle process alive: the decoders want a global object of browsers, which is made there. */
const decodePicture: PictureDecoder = async (bytes, mediaType, signal) => {
  decoding ??= import('@lectern/node').then(({ pictureDecoder, workerPool }) => pictureDecoder(workerPool(1)))
  return (await decoding)(bytes, mediaType, signal)
}
