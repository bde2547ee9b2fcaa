import {
  type Deflate,
  defaultTheme,
  type EmitContext,
  type Metadata,
  type Task,
  type Theme,
} from '@lectern/core'
import { loadLettering } from './lettering.js'
import type { Photograph } from './photograph.js'
import type { Picture } from './picture.js'

/** A cover that was drawn. */
export interface DrawnCover {
  /** The picture's file. */
  bytes: Uint8Array
  /** Pixels. */
  width: number
  /** Pixels. */
  height: number
}

type Services = Pick<EmitContext, 'fonts' | 'signal'> & Partial<Pick<EmitContext, 'deflate' | 'executor'>>

/**
 * A cover of clear type: title, subtitle, authors and publisher, in the colours and faces of a theme. Undefined where the fonts of the run
 * lack a letter, or where the photograph is damaged.
 *
 * @param type PNG is the smaller and the quicker one; all players of sound show JPEG
 * @param photo fills what is above the words; with it, the cover is a JPEG
 */
export async function drawnCover(
  meta: Metadata,
  type: 'image/png' | 'image/jpeg',
  { deflate = ownDeflate, executor, fonts, signal }: Services,
  theme: Theme = defaultTheme,
  photo?: Photograph,
): Promise<DrawnCover | undefined> {
  const { title, subtitle, authors, publisher, lang, dir } = meta
  const text = [title, subtitle, publisher, ...authors.map(({ name }) => name), '·…'].join(' ')
  const query = { family: theme.type.heading, lang, dir, text }
  const bold = await loadLettering({ ...query, weight: 700 }, fonts)
  const regular = bold && (await loadLettering({ ...query, weight: 400 }, fonts))
  if (!bold || !regular) return undefined
  const [{ designOf, designWithPhotograph, size }, { pictureOf }] = await Promise.all([
    import('./design.js'),
    import('./picture.js'),
  ])
  signal?.throwIfAborted()
  const design = (photo ? designWithPhotograph : designOf)(meta, theme, { bold, regular })
  const picture = pictureOf(design)
  const isPng = type === 'image/png' && !photo
  const bytes = isPng
    ? await pngOf(picture, deflate)
    : await jpegOf({ picture, ...(photo ? { photo: { ...photo, height: design.photoEnd } } : {}) }, executor)
  return bytes && { bytes, ...size }
}

async function pngOf(picture: Picture, deflate: Deflate): Promise<Uint8Array> {
  const png = await import('./png.js')
  return png.pngOf(picture, deflate)
}

/** Where the host brings none of its own. */
const ownDeflate: Deflate = async (bytes) => {
  const { zlibSync } = await import('fflate')
  return zlibSync(bytes)
}

type Drawing = { picture: Picture; photo?: Photograph & { height: number } }

const task: Task<Drawing, Uint8Array | undefined> = {
  module: new URL('./jpeg-task.js', import.meta.url).href,
  name: 'jpegOf',
}

/** On another core where there is one: the tables of the library are 30 MB of objects, which go with the thread. */
async function jpegOf(drawing: Drawing, executor: Services['executor']): Promise<Uint8Array | undefined> {
  if (executor && executor.concurrency > 1) return await executor.run(task, drawing)
  const here = await import('./jpeg-task.js')
  return here.jpegOf(drawing)
}
