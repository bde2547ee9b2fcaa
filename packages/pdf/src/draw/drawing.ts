import type { Report } from '@lectern/core'
import type { BlendMode, GlyphRun, Gradient, Item, Mask, RasterPicture, Rect } from '@lectern/layout'
import type { PdfImage } from 'pdfkit'
import { createFonts, type FontWriter } from '../fonts/font.js'
import type { OutlineFont } from '../fonts/outline-font.js'
import type { PdfDocument } from '../pdfkit/document.js'
import type { Dictionary, Reference } from '../pdfkit/values.js'
import { type Content, createContent } from './content.js'
import { createEncoder, type Encoded } from './encode.js'
import { drawItem } from './page.js'
import { fades, writeShading } from './shading.js'
import { createSharedObjects } from './shared-objects.js'

/** Draws on the page or form that the document is at. */
export interface Pen {
  pdf: PdfDocument
  content: Content
  /** Whether the last letter or figure that was shown reads from left to right. */
  afterLeftToRight: boolean
  font(run: GlyphRun): FontWriter
  encode(run: GlyphRun): Encoded
  /** Of the glyphs of formulas. */
  outlines: OutlineFont
  /** Undefined where the picture is damaged. */
  image(picture: RasterPicture): PdfImage | undefined
  /** Fills all that is left with the gradient, with its opacities. */
  shade(gradient: Gradient): void
  /** What is drawn from now on mixes its colours so. */
  blend(mode: BlendMode): void
  /** What is drawn from now on shows only through the mask. */
  mask(mask: Mask, bounds: Rect): void
  /** Draws items as one picture. */
  drawForm(items: readonly Item[], bounds: Rect): void
}

/** A gradient has no end; what clips it does. */
const everywhere: Rect = { x: -32000, y: -32000, width: 64000, height: 64000 }

/** @returns makes the pen of a page; all of them share fonts, pictures and graphics states */
export function createPens(
  pdf: PdfDocument,
  report: Report,
  outlines: OutlineFont,
): (content: Content) => Pen {
  const fonts = createFonts(pdf)
  const font = ({ face }: GlyphRun) => fonts(face)
  const encode = createEncoder(font)
  const shared = createSharedObjects(pdf, report)

  function penOf(content: Content): Pen {
    return {
      pdf,
      content,
      afterLeftToRight: true,
      font,
      encode,
      outlines,
      image: shared.image,
      shade(gradient) {
        if (fades(gradient))
          pdf.graphicsState(shared.state(gradient, () => softMask('Luminosity', fadeForm(gradient))))
        pdf.shade(shared.shading(gradient))
      },
      blend: (mode) => pdf.graphicsState(shared.state(mode, () => ({ BM: nameOfMode(mode) }))),
      mask({ by, items }, bounds) {
        const kind = by === 'light' ? 'Luminosity' : 'Alpha'
        pdf.graphicsState(shared.state(items, () => softMask(kind, itemsForm(items, bounds))))
      },
      drawForm: (items, bounds) => pdf.drawForm(itemsForm(items, bounds)),
    }
  }

  /** Content of its own: what is in it mixes with nothing outside it, as in SVG (Compositing 2, 3.2). */
  const form = (bounds: Rect, space: string, draw: () => void): Reference =>
    pdf.form(bounds, draw, { Group: { Type: 'Group', S: 'Transparency', I: true, CS: space } })

  function itemsForm(items: readonly Item[], bounds: Rect): Reference {
    return form(bounds, 'DeviceRGB', () => {
      const pen = penOf(createContent(pdf))
      for (const item of items) drawItem(item, pen)
      pen.content.end()
    })
  }

  function fadeForm(gradient: Gradient): Reference {
    const opacities = writeShading(gradient, 'opacity', pdf)
    return form(everywhere, 'DeviceGray', () => pdf.shade(opacities))
  }

  return penOf
}

/** `color-dodge` is ColorDodge. */
const nameOfMode = (mode: BlendMode): string =>
  mode.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())

const softMask = (by: 'Luminosity' | 'Alpha', group: Reference): Dictionary => ({
  SMask: { Type: 'Mask', S: by, G: group },
})
