import { isSafeUrl } from '@lectern/core'
import type { Layout, LinkItem, Rect } from '@lectern/layout'
import type { PdfDocument } from '../pdfkit/document.js'
import { type Dictionary, type Reference, textString } from '../pdfkit/values.js'
import type { StructureWriter } from './tree.js'

export interface LinkWriter {
  /** A link's annotation on the page that is drawn, tied to its element both ways (ISO 14289-1, 7.18). */
  write(item: LinkItem): void
}

/** Descriptions of links are cut here: a link has an annotation on each of its lines, and each of them has the description. */
const longestContents = 1000

/** A long link has an annotation a line: they share the action with its address, which would otherwise be written for each. */
export function createLinks(
  pdf: PdfDocument,
  structure: StructureWriter,
  goTo: (id: string) => Dictionary,
  linked: (item: LinkItem) => void,
): LinkWriter {
  const actions = new Map<string, Reference>()

  function toUrl(url: string): Reference {
    const known = actions.get(url)
    if (known) return known
    const action = pdf.ref({ S: 'URI', URI: textString(encodeUrl(url)) })
    action.end()
    actions.set(url, action)
    return action
  }

  return {
    write(item) {
      const { tag, target, rects, contents } = item
      linked(item)
      const { x, y, width, height } = around(rects)
      pdf.annotate(x, y, width, height, {
        Subtype: 'Link',
        QuadPoints: rects.flatMap((rect) => quad(rect, pdf.page.height)),
        Contents: textString(shortened(contents)),
        A: 'url' in target ? toUrl(target.url) : goTo(target.id),
        structParent: structure.elementOf(tag),
      })
    },
  }
}

function shortened(text: string): string {
  return text.length <= longestContents
    ? text
    : `${text.slice(0, longestContents - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/**
 * Takes away links that lead to no place that exists, nor to an address that is relative or of a known scheme. Their words are plain: an element
 * Link must have an annotation (ISO 14289-1, 7.18.5).
 */
export function dropDeadLinks({ pages, spots }: Pick<Layout, 'pages' | 'spots'>): void {
  for (const page of pages)
    page.items = page.items.filter((item) => {
      if (item.kind !== 'link' || leadsSomewhere(item, spots)) return true
      item.tag.type = 'Span'
      return false
    })
}

function leadsSomewhere({ target }: LinkItem, spots: Layout['spots']): boolean {
  return 'id' in target ? spots.has(target.id) : isSafeUrl(target.url)
}

/** Corners of the words of one line, as readers expect them: upper left and right, lower left and right. */
function quad({ x, y, width, height }: Rect, page: number): number[] {
  const [right, top, bottom] = [x + width, page - y, page - y - height]
  return [x, top, right, top, x, bottom, right, bottom]
}

function around(rects: readonly Rect[]): Rect {
  return rects.reduce((one, other) => {
    const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)]
    const right = Math.max(one.x + one.width, other.x + other.width)
    const bottom = Math.max(one.y + one.height, other.y + other.height)
    return { x, y, width: right - x, height: bottom - y }
  })
}

/** URIs are ASCII (ISO 32000-1, 12.6.4.7). */
function encodeUrl(url: string): string {
  return url.replace(/[\ud800-\udfff]/gu, '\ufffd').replace(/[^\x21-\x7e]+/g, encodeURIComponent)
}
