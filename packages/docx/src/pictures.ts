import type { Article, EmitContext, Resource } from '@lectern/core'
import { directionOf } from '@lectern/core'
import type { ParagraphChild } from 'docx'
import { ImageRun } from 'docx'
import type { Image } from 'mdast'
import type { Node, Parent } from 'unist'
import { rules } from './rules.js'
import type { State } from './state.js'

/** A picture as Word takes it, with its size in pixels. */
export interface Picture {
  type: 'png' | 'jpg' | 'gif' | 'svg'
  bytes: Uint8Array
  width: number
  height: number
}

/** Width of the text on A4 with Word's margins, in pixels at 96 to the inch. */
const textWidth = 600
const types = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
} as const
/** One clear pixel: what a program shows that cannot draw SVG. */
const clear = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII='

/**
 * All pictures at once and before anything else, so that handlers need not wait.
 */
export async function loadPictures(article: Article, context: EmitContext) {
  const pictures: Map<string, Picture> = new Map()
  for (const node of imagesOf(article.tree)) {
    if (pictures.has(node.url)) continue
    context.signal?.throwIfAborted()
    try {
      const picture = toPicture(await context.resources.load(node.url, Object.keys(types)))
      pictures.set(node.url, picture)
      if (picture.type !== 'svg') continue
      context.report(rules['picture-drawn'], 'Word before 2016 shows an empty place for this drawing', {
        place: node,
      })
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
  const { type, bytes, width, height } = loaded
  const scale = Math.min(1, textWidth / width)
  const image = new ImageRun({
    ...(type === 'svg'
      ? { type, data: bytes, fallback: { type: 'png', data: clear } }
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

function toPicture({ bytes, mediaType }: Resource): Picture {
  const type = types[mediaType as keyof typeof types]
  return { type, bytes, ...sizeOf(bytes, type) }
}

/**
 * Pixels, read from the head of the file.
 */
function sizeOf(bytes: Uint8Array, type: Picture['type']) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (type === 'png') return { width: view.getUint32(16), height: view.getUint32(20) }
  if (type === 'gif') return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  return type === 'jpg' ? jpegSize(view) : svgSize(new TextDecoder().decode(bytes))
}

/**
 * The first start-of-frame segment has it.
 */
function jpegSize(view: DataView) {
  let at = 2
  while (at < view.byteLength - 8) {
    const marker = view.getUint8(at + 1)
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (frame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  throw new Error('a JPEG file without a frame')
}

function svgSize(svg: string) {
  const box = /viewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(svg)
  const width = Number(box?.[1] ?? /<svg[^>]*\swidth\s*=\s*["']([\d.]+)/.exec(svg)?.[1] ?? 300)
  const height = Number(box?.[2] ?? /<svg[^>]*\sheight\s*=\s*["']([\d.]+)/.exec(svg)?.[1] ?? 150)
  return { width, height }
}
