import { isSafeUrl } from '@lectern/core'
import type { LinkItem, Rect } from '@lectern/layout'
import { type Dictionary, type Reference, textString } from '../file/values.js'
import type { FileWriter } from '../file/writer.js'
import type { StructureWriter } from './tree.js'

/** A link's annotation on one page, tied to its element both ways (ISO 14289-1, 7.18). */
export function writeLink(
  item: LinkItem,
  page: { index: number; height: number },
  writer: FileWriter,
  structure: StructureWriter,
  goTo: (id: string) => Dictionary,
): Reference {
  const { target } = item
  const action: Dictionary =
    'url' in target ? { S: 'URI', URI: textString(encodeUrl(target.url)) } : goTo(target.id)
  const annotation = writer.ref()
  const quads = item.rects.map((rect) => flip(rect, page.height))
  annotation.data = {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: around(quads),
    QuadPoints: quads.flatMap(([left, bottom, right, top]) => [
      left,
      top,
      right,
      top,
      left,
      bottom,
      right,
      bottom,
    ]),
    Border: [0, 0, 0],
    F: 4,
    Contents: textString(item.contents),
    A: action,
    StructParent: structure.annotate(item.tag, annotation, page.index),
  }
  annotation.end()
  return annotation
}

/** Whether a link leads to a place that exists, or to an address that is relative or of a known scheme. */
export function leadsSomewhere({ target }: LinkItem, spots: ReadonlyMap<string, unknown>): boolean {
  return 'id' in target ? spots.has(target.id) : isSafeUrl(target.url)
}

type Quad = readonly [left: number, bottom: number, right: number, top: number]

function flip({ x, y, width, height }: Rect, page: number): Quad {
  return [x, page - y - height, x + width, page - y]
}

function around(quads: readonly Quad[]): Quad {
  return quads.reduce((one, other) => [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ])
}

/** URIs are ASCII (ISO 32000-1, 12.6.4.7). */
function encodeUrl(url: string): string {
  return url.replace(/[\ud800-\udfff]/gu, '\ufffd').replace(/[^\x21-\x7e]+/g, encodeURIComponent)
}
