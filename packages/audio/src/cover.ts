import {
  type Article,
  type EmitContext,
  type Metadata,
  ResourceError,
  resolveTheme,
  type Theme,
} from '@lectern/core'
import type { Cover, Encoder } from './encode/encoder.js'
import type { AudioOptions } from './options.js'
import { rules } from './rules.js'

/** Largest cover that is embedded: players load it before the first word. Bytes. */
const largest = 1_000_000

/** What players show while the sound is heard: the author's picture, else the cover that the book has, too. */
export async function coverOf(
  { meta }: Article,
  context: EmitContext,
  { format }: Pick<Encoder, 'format'>,
  theme: AudioOptions['theme'],
): Promise<Cover | undefined> {
  if (format === 'wav') return undefined
  return meta.cover ? given(meta.cover, context) : drawn(meta, context, resolveTheme(theme))
}

async function drawn(meta: Metadata, context: EmitContext, theme: Theme): Promise<Cover | undefined> {
  const { drawnCover } = await import('@lectern/cover')
  const cover = await drawnCover(meta, 'image/jpeg', context, theme)
  return cover && { bytes: cover.bytes, mediaType: 'image/jpeg', alt: meta.title }
}

async function given(
  { src, alt }: NonNullable<Metadata['cover']>,
  { resources, report }: EmitContext,
): Promise<Cover | undefined> {
  const refused = (why: string, hint: string) =>
    void report(rules['sound-cover'], `The cover ${src} is not embedded in the sound: ${why}`, { hint })
  try {
    const { bytes, mediaType } = await resources.load(src, ['image/jpeg', 'image/png'])
    if (bytes.length <= largest) return { bytes, mediaType, alt }
    return refused(
      'it is larger than 1 MB',
      'Players load the cover before the first word. Use a smaller picture.',
    )
  } catch (error) {
    if (!(error instanceof ResourceError)) throw error
    return refused(error.problem, error.hint)
  }
}
