import {
  type Article,
  type Emitter,
  type FontSource,
  type Publication,
  type PublishOptions,
  publish as publishWith,
} from '@lectern/core'

/**
 * `publish` of `@lectern/core`, with the fonts that come with Lectern where none are given. They are loaded when an
 * edition first asks for one.
 *
 * @throws LecternError `emitter-cycle`, `duplicate-edition`, `aborted`
 */
export function publish(
  article: Article,
  emitters: readonly Emitter[],
  options: PublishOptions = {},
): Promise<Publication> {
  return publishWith(article, emitters, { fonts: ownFonts, ...options })
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
