import type { Report } from '@lectern/core'
import type { BlendMode, GlyphRun, Gradient, Item, Rect } from '@lectern/layout'
import { createFonts } from '../fonts/font.js'
import type { PdfDocument } from '../pdfkit/document.js'
import type { Dictionary, Reference } from '../pdfkit/values.js'
import { type Content, createContent } from './content.js'
import { createEncoder } from './encode.js'
import { drawItem } from './page.js'
import type { Pen, ResourceKind } from './pen.js'
import { createResources } from './resources.js'
import { fades, writeShading } from './shading.js'
import { createSharedObjects } from './shared-objects.js'

/** What all pages of a document share: fonts, pictures, graphics states. */
export interface Drawing {
  /** A pen for one page, and what it comes to use. */
  pen(content: Content): { pen: Pen; resources(): Dictionary }
}

interface DrawingPen extends Pen {
  resource(kind: ResourceKind, object: Reference): string
}

/** A gradient has no end; what clips it does. */
const everywhere: Rect = { x: -32000, y: -32000, width: 64000, height: 64000 }

export function createDrawing(pdf: PdfDocument, report: Report): Drawing {
  const fonts = createFonts(pdf)
  const fontOf = ({ face }: GlyphRun) => fonts(face)
  const encode = createEncoder(fontOf)
  const shared = createSharedObjects(pdf, report)

  function penFor(content: Content): { pen: DrawingPen; resources(): Dictionary } {
    const resources = createResources()
    const state = (key: unknown, data: () => Dictionary): string =>
      resources.nameOf('ExtGState', shared.state(key, data))
    const pen: DrawingPen = {
      content,
      afterLeftToRight: true,
      font(run) {
        const font = fontOf(run)
        resources.font(font)
        return font
      },
      encode,
      resource: resources.nameOf,
      image(picture) {
        const object = shared.image(picture)
        return object && resources.nameOf('XObject', object)
      },
      opacity: (ca, CA) => state(`${ca} ${CA}`, () => ({ ca, CA })),
      blend: (mode) => state(mode, () => ({ BM: nameOfMode(mode) })),
      shading: (gradient) => resources.nameOf('Shading', shared.shading(gradient)),
      fade: (gradient) =>
        fades(gradient) ? state(gradient, () => softMask('Luminosity', fadeForm(gradient))) : undefined,
      form: (items, bounds) => resources.nameOf('XObject', itemsForm(items, bounds)),
      mask: (by, items, bounds) =>
        state(items, () => softMask(by === 'light' ? 'Luminosity' : 'Alpha', itemsForm(items, bounds))),
    }
    return { pen, resources: resources.dictionary }
  }

  /** Content of its own, which stands in a page as one picture (ISO 32000-1, 8.10 and 11.6.6). */
  function form(draw: (pen: DrawingPen) => void, { x, y, width, height }: Rect, space: string): Reference {
    const content = createContent()
    const { pen, resources } = penFor(content)
    draw(pen)
    return pdf.stream(
      {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [x, y, x + width, y + height],
        // What is in it mixes with nothing outside it, as in SVG (Compositing 2, 3.2).
        Group: { Type: 'Group', S: 'Transparency', I: true, CS: space },
        Resources: resources(),
      },
      content.end(),
    )
  }

  function itemsForm(items: readonly Item[], bounds: Rect): Reference {
    return form((pen) => items.forEach((item) => void drawItem(item, pen)), bounds, 'DeviceRGB')
  }

  function fadeForm(gradient: Gradient): Reference {
    const shade = writeShading(gradient, 'opacity', pdf)
    return form((pen) => pen.content.push(`/${pen.resource('Shading', shade)} sh`), everywhere, 'DeviceGray')
  }

  return { pen: penFor }
}

/** `color-dodge` is ColorDodge. */
const nameOfMode = (mode: BlendMode): string =>
  mode.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())

const softMask = (by: 'Luminosity' | 'Alpha', group: Reference): Dictionary => ({
  SMask: { Type: 'Mask', S: by, G: group },
})
