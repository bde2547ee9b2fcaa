import { defaultTheme, type EmitContext, type Metadata, type Theme } from '@lectern/core'
import { loadLettering } from './lettering.js'

/** A cover that was drawn, as JPEG. */
export interface DrawnCover {
  /** The picture's file. */
  bytes: Uint8Array
  /** Pixels. */
  width: number
  /** Pixels. */
  height: number
}

type Services = Pick<EmitContext, 'fonts' | 'signal'>

/** Drawing takes a third of a second, and several editions of an article have one cover. */
const drawn = new WeakMap<Metadata, Map<Theme, Promise<DrawnCover | undefined>>>()

/**
 * A cover of clear type: title, subtitle, authors and publisher, in the colours and faces of a theme. Undefined where the fonts of the run
 * lack a letter.
 */
export function drawnCover(
  meta: Metadata,
  services: Services,
  theme: Theme = defaultTheme,
): Promise<DrawnCover | undefined> {
  const covers = drawn.get(meta) ?? new Map<Theme, Promise<DrawnCover | undefined>>()
  drawn.set(meta, covers)
  const known = covers.get(theme)
  if (known) return known
  const cover = draw(meta, services, theme)
  covers.set(theme, cover)
  cover.catch(() => covers.delete(theme))
  return cover
}

async function draw(
  meta: Metadata,
  { fonts, signal }: Services,
  theme: Theme,
): Promise<DrawnCover | undefined> {
  const { title, subtitle, authors, publisher, lang, dir } = meta
  const text = [title, subtitle, publisher, ...authors.map(({ name }) => name), '·…'].join(' ')
  const query = { family: theme.type.heading, lang, dir, text }
  const bold = await loadLettering({ ...query, weight: 700 }, fonts)
  const regular = bold && (await loadLettering({ ...query, weight: 400 }, fonts))
  if (!bold || !regular) return undefined
  const [{ designOf, size }, { jpegOf }] = await Promise.all([import('./design.js'), import('./picture.js')])
  signal?.throwIfAborted()
  return { bytes: jpegOf(designOf(meta, theme, { bold, regular })), ...size }
}
