import type { Article, EmitContext } from '@lectern/core'
import { directionOf, pictureSize } from '@lectern/core'
import type { ParagraphChild } from 'docx'
import { ImageRun } from 'docx'
import type { Image } from 'mdast'
import type { Node, Parent } from 'unist'
import { paintDrawing } from './drawings.js'
import { rules } from './rules.js'
import type { State } from './state.js'

/** A picture as Word takes it, with its size in pixels. */
export interface Picture {
  type: 'png' | 'jpg' | 'gif' | 'svg'
  bytes: Uint8Array
  /** A drawing as pixels, for programs that cannot draw SVG. */
  painted?: Uint8Array
  width: number
  height: number
}

/** What CSS gives a drawing that tells no size (CSS Images 3, 5.3). */
const unsized = { width: 300, height: 150 }

/** Width of the text on A4 with Word's margins, in pixels at 96 to the inch. */
const textWidth = 600
const types = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
} as const
/** One clear pixel, where a drawing could not be painted. */
const clear = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII='

/**
 * All pictures at once and before anything else, so that handlers need not wait.
 */
export async function loadPictures(article: Article, context: EmitContext) {
  const pictures: Map<string, Picture> = new Map()
  const painting = (svg: Uint8Array) =>
    paintDrawing(new TextDecoder().decode(svg), article.meta.lang, context.fonts)
  for (const node of imagesOf(article.tree)) {
    if (pictures.has(node.url)) continue
    context.signal?.throwIfAborted()
    try {
      const { bytes, mediaType } = await context.resources.load(node.url, Object.keys(types))
      const type = types[mediaType as keyof typeof types]
      const painted = type === 'svg' ? await painting(bytes) : undefined
      pictures.set(node.url, { type, bytes, ...(pictureSize(bytes, mediaType) ?? unsized), ...painted })
      if (type !== 'svg' || painted) continue
      context.report(
        rules['picture-drawn'],
        'Programs that do not draw SVG show an empty place for this drawing',
        {
          place: node,
        },
      )
    } catch (cause) {
      const hint = cause instanceof Error && 'hint' in cause ? String(cause.hint) : undefined
      context.report(rules['picture-loads'], `This picture cannot be read: ${node.url}`, {
        place: node,
        hint,
        cause,
      })
    }
  }
  return pictures
}

export function picture(node: Image, state: State): ParagraphChild[] {
  const loaded = state.shared.pictures.get(node.url)
  const alt = node.alt ?? ''
  if (!loaded) return node.decorative ? [] : [alt ? state.text(`[${alt}]`) : undescribed(state)]
  const { type, bytes, painted = clear, width, height } = loaded
  const scale = Math.min(1, textWidth / width)
  const image = new ImageRun({
    ...(type === 'svg'
      ? { type, data: bytes, fallback: { type: 'png', data: painted } }
      : { type, data: bytes }),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    ...(node.decorative ? { decorative: true } : { altText: { name: 'Picture', description: alt } }),
  })
  // Nobody described it: say so where it stands, rather than let it pass for decoration.
  return alt || node.decorative ? [image] : [image, undescribed(state, { break: 1 })]
}

function undescribed(state: State, more?: Partial<import('docx').IRunOptions>) {
  const { messages, lang } = state.words()
  return state
    .within({ data: { lang, dir: directionOf(lang) } })
    .text(`[${messages['picture-without-description']}]`, more)
}

function* imagesOf(node: Node): Generator<Image> {
  if (node.type === 'image') yield node as Image
  for (const child of (node as Parent).children ?? []) yield* imagesOf(child)
}
