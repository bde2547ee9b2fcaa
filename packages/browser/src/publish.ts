import {
  type Article,
  checkOptions,
  checkPublishing,
  type Emitter,
  type FontSource,
  type PublishOptions as OptionsOfPublish,
  type Publication,
  publishKinds,
  publish as publishWith,
  throwing,
} from '@lectern/core'
import { type AssetOptions, baseOf, fetchAsset } from './assets.js'
import { decodePicture } from './pictures.js'

/** What `publish` takes in a browser. */
export interface PublishOptions extends OptionsOfPublish, AssetOptions {}

/**
 * Makes editions in a tab. Fonts are fetched from `base` when an edition first asks for one, and pictures decoded by the browser. The
 * article is checked, and each edition is read back and held against the article, as in Node.js.
 *
 * An edition that could not be made is in `failures`; `publishOrThrow` throws instead.
 *
 * @throws LecternError `bad-usage`, `emitter-cycle`, `duplicate-edition`, `aborted`
 */
export async function publish(
  article: Article,
  emitters: readonly Emitter[],
  { base, ...options }: PublishOptions = {},
): Promise<Publication> {
  checkPublishing(article, emitters)
  checkOptions('publish()', options, publishKinds)
  const from = baseOf({ ...(base === undefined ? {} : { base }) })
  const [{ check }, { readBack }] = await Promise.all([import('@lectern/check'), import('@lectern/verify')])
  return publishWith(article, emitters.map(readBack), {
    checked: check(article),
    fonts: fontsFrom(from),
    decodePicture,
    ...options,
  })
}

/**
 * The same, and takes none for less than all editions.
 *
 * @throws LecternError `edition-failed` with the errors in its `cause` (an AggregateError), and what `publish` throws
 */
export const publishOrThrow = throwing(publish)

const opened = new Map<string, Promise<FontSource>>()

/** Each file is fetched once for all publications of a page. */
function fontsFrom(base: URL): FontSource {
  return {
    async match(query) {
      const source = opened.get(base.href) ?? open(base)
      opened.set(base.href, source)
      return (await source).match(query)
    },
  }
}

async function open(base: URL): Promise<FontSource> {
  const { fontSource } = await import('@lectern/fonts')
  return fontSource({ load: (name, file) => fetchAsset(base, name, file) })
}
