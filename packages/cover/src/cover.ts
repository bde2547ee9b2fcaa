import { defaultTheme, type EmitContext, type Metadata, type Task, type Theme } from '@lectern/core'
import type { Picture } from './jpeg-task.js'
import { loadLettering } from './lettering.js'

/** A cover that was drawn, as JPEG. */
export interface DrawnCover {
  /** The picture's file, which another core may still be at work on. */
  bytes: Promise<Uint8Array>
  /** Pixels. */
  width: number
  /** Pixels. */
  height: number
}

type Services = Pick<EmitContext, 'fonts' | 'signal'> & Partial<Pick<EmitContext, 'executor'>>

const task: Task<Picture, Uint8Array> = {
  module: new URL('./jpeg-task.js', import.meta.url).href,
  name: 'jpegOf',
  gives: ({ data }) => [data.buffer],
}

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
  cover.then((made) => made?.bytes).catch(() => covers.delete(theme))
  return cover
}

async function draw(
  meta: Metadata,
  { executor, fonts, signal }: Services,
  theme: Theme,
): Promise<DrawnCover | undefined> {
  const { title, subtitle, authors, publisher, lang, dir } = meta
  const text = [title, subtitle, publisher, ...authors.map(({ name }) => name), '·…'].join(' ')
  const query = { family: theme.type.heading, lang, dir, text }
  const bold = await loadLettering({ ...query, weight: 700 }, fonts)
  const regular = bold && (await loadLettering({ ...query, weight: 400 }, fonts))
  if (!bold || !regular) return undefined
  const [{ designOf, size }, { pictureOf }] = await Promise.all([
    import('./design.js'),
    import('./picture.js'),
  ])
  signal?.throwIfAborted()
  const picture = pictureOf(designOf(meta, theme, { bold, regular }))
  return { bytes: jpegOf(picture, executor), ...size }
}

/** On another core where there is one: the tables of the library are 30 MB of objects, which go with the thread. */
async function jpegOf(picture: Picture, executor: Services['executor']): Promise<Uint8Array> {
  if (executor && executor.concurrency > 1) return await executor.run(task, picture)
  const here = await import('./jpeg-task.js')
  return here.jpegOf(picture)
}
