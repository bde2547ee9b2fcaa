import type {
  Fill,
  Glyph,
  GlyphRun,
  GlyphsItem,
  GroupItem,
  ImageItem,
  Item,
  PathItem,
  RuleItem,
  Segment,
  Stroke,
  Transform,
} from '@lectern/layout'
import type { PdfDocument } from '../pdfkit/document.js'
import { textString } from '../pdfkit/values.js'
import type { Pen } from './drawing.js'
import type { PlacedGlyph, Row } from './encode.js'
import { fine, hundredths as n } from './numbers.js'

/** Draws one item. Links are annotations, not ink. */
export function drawItem(item: Item, pen: Pen): void {
  if (item.kind === 'glyphs') drawGlyphs(item, pen)
  else if (item.kind === 'path') drawPath(item, pen)
  else if (item.kind === 'rule') drawRule(item, pen)
  else if (item.kind === 'image') drawImage(item, pen)
  else if (item.kind === 'group') drawGroup(item, pen)
}

function drawGlyphs(item: GlyphsItem, pen: Pen): void {
  pen.content.own(item.owner, item.token)
  pen.content.fill(item.color)
  const { runs, size, y, spacing = 0 } = item
  let x = item.x
  for (let at = 0; at < runs.length; ) {
    const first = runs[at] as GlyphRun
    const rows: Row[] = []
    let width = 0
    for (; at < runs.length; at++) {
      const run = runs[at] as GlyphRun
      const encoded = pen.encode(run)
      if (run.face !== first.face || encoded.kind !== 'row' || encoded.actualText !== undefined) break
      rows.push(encoded)
      width += run.width + ((run.glyphs.length * spacing) / size) * 1000
    }
    if (rows.length > 0) {
      pen.afterLeftToRight = true
      pen.content.place(pen.font(first), size, x, y, spacing)
      pen.content.showRows(rows)
    } else {
      showPlaced(first, x, item, pen)
      if (first.rtl && first.glyphs.some(isStrong)) pen.afterLeftToRight = false
      width = first.width
      at++
    }
    x += (width * size) / 1000
  }
}

const letter = /\p{L}/u

const isStrong = ({ codePoints }: Glyph): boolean =>
  codePoints.some((point) => letter.test(String.fromCodePoint(point)))

/**
 * What a right-to-left space says. Behind a number or a word from left to right it has a mark of its direction: poppler would put it
 * before them.
 */
const spaceIn = ({ afterLeftToRight }: Pen): string => (afterLeftToRight ? ' \u200f' : ' ')

function showPlaced(run: GlyphRun, x: number, item: GlyphsItem, pen: Pen): void {
  const { content } = pen
  const encoded = pen.encode(run)
  const text = encoded.actualText
  if (text !== undefined) content.leaveText()
  saying(text, pen, () => {
    if (encoded.kind === 'placed') showGlyphs(run, encoded.glyphs, x, item, pen)
    else {
      content.place(pen.font(run), item.size, x, item.y)
      content.showRows([encoded])
    }
    if (text !== undefined) content.leaveText()
  })
}

/** Draws what stands for a text that its glyphs alone do not say. */
function saying(text: string | undefined, { pdf }: Pen, draw: () => void): void {
  // PDFKit leaves out a plain string that is empty.
  if (text !== undefined) pdf.markContent('Span', { actual: textString(text) })
  draw()
  if (text !== undefined) pdf.endMarkedContent()
}

/** Glyphs that each need a place of their own. A part of the letter before it stands for no character. */
function showGlyphs(
  run: GlyphRun,
  glyphs: readonly PlacedGlyph[],
  x: number,
  { size, y }: GlyphsItem,
  pen: Pen,
): void {
  const font = pen.font(run)
  const scale = size / 1000
  for (const glyph of glyphs) {
    // PDF.js joins a mark with what comes before, and turns both round, unless another font or size parts them.
    pen.content.place(font, glyph.alone ? size + 0.01 : size, x + glyph.x * scale, y - glyph.y * scale)
    const says = glyph.silent ? '' : glyph.space ? spaceIn(pen) : undefined
    saying(says, pen, () => pen.content.show(glyph.code))
  }
}

function drawRule({ owner, x1, y1, x2, y2, width, color }: RuleItem, { content, pdf }: Pen): void {
  content.own(owner)
  content.leaveText()
  pdf.save().strokeColor(color).lineWidth(n(width))
  pdf.moveTo(n(x1), n(y1)).lineTo(n(x2), n(y2)).stroke().restore()
}

function drawPath(item: PathItem, pen: Pen): void {
  const { owner, token, segments, transform, fill, stroke } = item
  if ((!fill && !stroke) || showOutline(item, pen)) return
  const { content, pdf } = pen
  content.own(owner, token)
  content.leaveText()
  pdf.save()
  if (transform) applyTransform(transform, pdf)
  if (fill?.gradient) {
    pdf.save()
    drawGradient(segments, fill, pen)
    pdf.restore()
  }
  drawShape(segments, fill?.gradient ? undefined : fill, stroke, pdf)
  pdf.restore()
}

/** An outline that is a glyph, in a font; not a piece of one, nor where it is stretched. */
function showOutline({ owner, token, segments, glyph, transform, fill }: PathItem, pen: Pen): boolean {
  if (!glyph?.text || !fill || !transform) return false
  const [a, b, c, d, x, y] = transform
  if (a <= 0 || b !== 0 || c !== 0 || Math.abs(a + d) > 1e-6 * a) return false
  const { content, outlines } = pen
  content.own(owner, token)
  content.fill(fill.color)
  content.place(outlines, a * 1000, x, y)
  content.show(outlines.code(segments, glyph))
  pen.afterLeftToRight = true
  return true
}

function drawShape(
  segments: readonly Segment[],
  fill: Fill | undefined,
  stroke: Stroke | undefined,
  pdf: PdfDocument,
): void {
  if (fill) pdf.fillColor(fill.color, fill.opacity)
  if (stroke) applyStroke(stroke, pdf)
  if (fill || stroke) trace(segments, pdf)
  if (fill && stroke) pdf.fillAndStroke(fill.rule)
  else if (fill) pdf.fill(fill.rule)
  else if (stroke) pdf.stroke()
}

/** The shape clips, the gradient fills all that is left. */
function drawGradient(segments: readonly Segment[], { rule, gradient, opacity }: Fill, pen: Pen): void {
  if (!gradient) return
  const { pdf } = pen
  trace(segments, pdf)
  pdf.clip(rule)
  applyTransform(gradient.transform, pdf)
  pdf.fillOpacity(opacity)
  pen.shade(gradient)
}

function applyStroke(stroke: Stroke, pdf: PdfDocument): void {
  const { color, opacity, width, dash, dashOffset = 0, cap, join, miterLimit } = stroke
  pdf.strokeColor(color, opacity).lineWidth(n(width))
  // PDFKit refuses a dash of no length, which round caps make a dot.
  if (dash)
    pdf.dash(
      dash.map((length) => Math.max(0.001, n(length))),
      { phase: n(dashOffset) },
    )
  if (cap) pdf.lineCap(cap)
  if (join) pdf.lineJoin(join)
  if (miterLimit && (join ?? 'miter') === 'miter') pdf.miterLimit(n(miterLimit))
}

function trace(segments: readonly Segment[], pdf: PdfDocument): void {
  for (const [kind, x = 0, y = 0, ...more] of segments) {
    if (kind === 'M') pdf.moveTo(fine(x), fine(y))
    else if (kind === 'L') pdf.lineTo(fine(x), fine(y))
    else if (kind === 'C') {
      const [x2 = 0, y2 = 0, x3 = 0, y3 = 0] = more
      pdf.bezierCurveTo(fine(x), fine(y), fine(x2), fine(y2), fine(x3), fine(y3))
    } else pdf.closePath()
  }
}

function applyTransform([a, b, c, d, e, f]: Transform, pdf: PdfDocument): void {
  pdf.transform(fine(a), fine(b), fine(c), fine(d), fine(e), fine(f))
}

function drawImage(item: ImageItem, pen: Pen): void {
  const image = pen.image(item.picture)
  if (!image) return
  pen.content.own(item.owner)
  pen.content.leaveText()
  pen.pdf.image(image, n(item.x), n(item.y), { width: n(item.width), height: n(item.height) })
}

function drawGroup(group: GroupItem, pen: Pen): void {
  const { owner, token, transform, clip, clips = [], items } = group
  const { content, pdf } = pen
  content.own(owner, token)
  content.leaveText()
  pdf.save()
  applyTransform(transform, pdf)
  if (clip) pdf.rect(n(clip.x), n(clip.y), n(clip.width), n(clip.height)).clip()
  for (const { segments, rule } of clips) {
    trace(segments, pdf)
    pdf.clip(rule)
  }
  content.forget()
  if (!drawTogether(group, pen)) for (const item of items) drawItem(item, pen)
  content.leaveText()
  pdf.restore()
  content.forget()
}

/** As one picture, where opacity, a way of mixing colours or a mask is of all items together. */
function drawTogether({ opacity, blend, mask, bounds, items }: GroupItem, pen: Pen): boolean {
  if ((opacity === undefined && !blend && !mask) || !bounds) return false
  if (blend) pen.blend(blend)
  if (opacity !== undefined) pen.pdf.opacity(opacity)
  if (mask) pen.mask(mask, bounds)
  pen.drawForm(items, bounds)
  return true
}
