import type { LinkItem, Rect, Tag } from '@lectern/layout'
import type { PdfPage, PdfRef, PdfWriter } from '../pdfkit/document.js'
import { text } from '../pdfkit/text.js'

/** An annotation, the element that it belongs to, and its key in the parent tree. */
export interface Annotation {
  tag: Tag
  ref: PdfRef
  key: number
}

/** Writes one annotation for a link on a page, with what it is in words (ISO 14289-1, 7.18.5). */
export function drawLink(
  link: LinkItem,
  page: PdfPage,
  height: number,
  key: number,
  writer: PdfWriter,
): Annotation {
  const { target, contents, rects, tag } = link
  const ref = writer.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: bounds(rects, height),
    QuadPoints: rects.flatMap((rect) => quad(rect, height)),
    Border: [0, 0, 0],
    // Printed, and neither hidden nor invisible (ISO 19005-2, 6.3.2).
    F: 4,
    Contents: text(contents || ('url' in target ? target.url : target.id)),
    StructParent: key,
    A: 'url' in target ? { S: 'URI', URI: text(asciiUrl(target.url)) } : { S: 'GoTo', D: text(target.id) },
  })
  ref.end()
  page.annotations.push(ref)
  return { tag, ref, key }
}

function bounds(rects: readonly Rect[], height: number): number[] {
  const left = Math.min(...rects.map(({ x }) => x))
  const right = Math.max(...rects.map(({ x, width }) => x + width))
  const top = Math.min(...rects.map(({ y }) => y))
  const bottom = Math.max(...rects.map(({ y, height: tall }) => y + tall))
  return [left, height - bottom, right, height - top]
}

function quad({ x, y, width, height: tall }: Rect, height: number): number[] {
  const [top, bottom] = [height - y, height - y - tall]
  return [x, top, x + width, top, x, bottom, x + width, bottom]
}

/** A URI is ASCII (ISO 32000-1, 12.6.4.7). */
function asciiUrl(url: string): string {
  return url.replace(/[^\x21-\x7e]+/gu, (part) =>
    encodeURIComponent(part.replace(/[\ud800-\udfff]/gu, '\ufffd')),
  )
}
