import type { Glyph, GlyphRun, GlyphsItem } from '@lectern/layout'
import type { PdfPage } from '../pdfkit/document.js'
import type { FileFont, FontTable } from '../pdfkit/fonts.js'
import type { Content } from './content.js'
import { number } from './number.js'

interface Pen {
  content: Content
  size: number
  /** Points. */
  x: number
  y: number
}

/** Draws shaped text. Nothing is measured: positions come from layout. */
export function drawGlyphs(item: GlyphsItem, content: Content, page: PdfPage, fonts: FontTable): void {
  content.own(item.owner)
  content.fill(item.color)
  content.write('BT')
  const pen: Pen = { content, size: item.size, x: item.x, y: item.y }
  for (const { run, x } of inReadingOrder(item)) {
    const font = fonts.use(run.face)
    page.fonts[font.name] ??= font.ref
    content.write(`/${font.name} ${number(item.size)} Tf`)
    drawRun(run, font, { ...pen, x })
  }
  content.write('ET')
}

/** Runs with their left ends. Right-to-left neighbours are written last to first, so that copying follows reading. */
function inReadingOrder({ runs, x, size }: GlyphsItem): { run: GlyphRun; x: number }[] {
  let at = x
  const placed = runs.map((run) => {
    const start = at
    at += (run.width * size) / 1000
    return { run, x: start }
  })
  return runs.every(({ rtl }) => rtl) ? placed.reverse() : placed
}

function drawRun(run: GlyphRun, font: FileFont, pen: Pen): void {
  // Reading the glyphs in order would not give the text (reordered vowels): the text itself is attached.
  if (run.actualText !== undefined) pen.content.write(`/Span <</ActualText <${utf16(run.actualText)}>>> BDC`)
  if (run.rtl || run.glyphs.some(({ x, y }) => x !== 0 || y !== 0)) drawEach(run, font, pen)
  else drawLine(run, font, pen)
  if (run.actualText !== undefined) pen.content.write('EMC')
}

/** One string with adjustments: what the pen should move, less what the glyph's own width moves it. */
function drawLine({ glyphs, plain }: GlyphRun, font: FileFont, pen: Pen): void {
  moveTo(pen, pen.x, pen.y)
  if (plain) {
    pen.content.write(`<${glyphs.map((glyph) => font.code(glyph)).join('')}> Tj`)
    return
  }
  let array = '<'
  for (const glyph of glyphs) {
    array += font.code(glyph)
    const adjust = glyph.width - glyph.advance
    if (Math.abs(adjust) > 0.01) array += `> ${number(adjust)} <`
  }
  pen.content.write(`[${`${array}>`.replaceAll('<>', '').trim()}] TJ`)
}

/** Each glyph at its own place; from right to left where the text runs so. */
function drawEach({ glyphs, rtl }: GlyphRun, font: FileFont, pen: Pen): void {
  let at = 0
  const placed = glyphs.map((glyph) => {
    const left = at
    at += glyph.advance
    return { glyph, left }
  })
  for (const { glyph, left } of rtl ? placed.reverse() : placed) drawOne(glyph, left, font, pen)
}

function drawOne(glyph: Glyph, left: number, font: FileFont, pen: Pen): void {
  const unit = pen.size / 1000
  moveTo(pen, pen.x + (left + glyph.x) * unit, pen.y - glyph.y * unit)
  pen.content.write(`<${font.code(glyph)}> Tj`)
}

/** The page is turned upside down once, so text is turned back. */
function moveTo({ content }: Pen, x: number, y: number): void {
  content.write(`1 0 0 -1 ${number(x)} ${number(y)} Tm`)
}

function utf16(text: string): string {
  let hex = 'feff'
  for (let index = 0; index < text.length; index++)
    hex += text.charCodeAt(index).toString(16).padStart(4, '0')
  return hex
}
