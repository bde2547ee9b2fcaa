// @ts-check
/**
 * @import { Article, EmitContext, Resource } from '@lectern/core'
 * @import { Image } from 'mdast'
 * @import { Node, Parent } from 'unist'
 * @import { State } from './state.mjs'
 * @import { ParagraphChild } from 'docx'
 */
import { directionOf } from '@lectern/core'
import { ImageRun } from 'docx'
import { rules } from './rules.mjs'

/** @typedef {{ type: 'png' | 'jpg' | 'gif' | 'svg', bytes: Uint8Array, width: number, height: number }} Picture */

/** Width of the text on A4 with Word's margins, in pixels at 96 to the inch. */
const textWidth = 600
const types = /** @type {const} */ ({
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
})
/** One clear pixel: what a program shows that cannot draw SVG. */
const clear = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII='

/**
 * All pictures at once and before anything else, so that handlers need not wait.
 *
 * @param {Article} article
 * @param {EmitContext} context
 */
export async function loadPictures(article, context) {
  /** @type {Map<string, Picture>} */
  const pictures = new Map()
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

/**
 * @param {Image} node
 * @param {State} state
 * @returns {ParagraphChild[]}
 */
export function picture(node, state) {
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

/**
 * @param {State} state
 * @param {Partial<import('docx').IRunOptions>} [more]
 */
function undescribed(state, more) {
  const { messages, lang } = state.words()
  return state
    .within({ data: { lang, dir: directionOf(lang) } })
    .text(`[${messages['picture-without-description']}]`, more)
}

/**
 * @param {Node} node
 * @returns {Generator<Image>}
 */
function* imagesOf(node) {
  if (node.type === 'image') yield/** @type {Image} */ (node)
  for (const child of /** @type {Parent} */ (node).children ?? []) yield* imagesOf(child)
}

/**
 * @param {Resource} resource
 * @returns {Picture}
 */
function toPicture({ bytes, mediaType }) {
  const type = types[/** @type {keyof typeof types} */ (mediaType)]
  return { type, bytes, ...sizeOf(bytes, type) }
}

/**
 * Pixels, read from the head of the file.
 *
 * @param {Uint8Array} bytes
 * @param {Picture['type']} type
 */
function sizeOf(bytes, type) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (type === 'png') return { width: view.getUint32(16), height: view.getUint32(20) }
  if (type === 'gif') return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  return type === 'jpg' ? jpegSize(view) : svgSize(new TextDecoder().decode(bytes))
}

/**
 * The first start-of-frame segment has it.
 *
 * @param {DataView} view
 */
function jpegSize(view) {
  let at = 2
  while (at < view.byteLength - 8) {
    const marker = view.getUint8(at + 1)
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (frame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  throw new Error('a JPEG file without a frame')
}

/** @param {string} svg */
function svgSize(svg) {
  const box = /viewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(svg)
  const width = Number(box?.[1] ?? /<svg[^>]*\swidth\s*=\s*["']([\d.]+)/.exec(svg)?.[1] ?? 300)
  const height = Number(box?.[2] ?? /<svg[^>]*\sheight\s*=\s*["']([\d.]+)/.exec(svg)?.[1] ?? 150)
  return { width, height }
}
