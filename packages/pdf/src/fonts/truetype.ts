import { type Composition, compositeOutline } from './compose.js'
import { type FontTables, writeTables } from './tables.js'

/** A subset of a TrueType font: glyphs get new numbers in the order in which they are asked for. */
export interface Subset {
  /** New number of a glyph. */
  include(glyph: number): number
  /** Number of a new glyph that is put together of others; none in a font whose glyphs cannot be. */
  compose?(composition: Composition): number
  /** The font file with what was included, and the parts of composite glyphs. */
  encode(): Uint8Array
}

/** A glyph of the font, or one that is put together. */
type Source = number | Composition

export function subsetTrueType(tables: FontTables): Subset {
  const glyphs: Source[] = []
  const numbers = new Map<number, number>()
  const offsetOf = readLoca(tables)
  const glyf = tables.table('glyf')

  function include(glyph: number): number {
    let number = numbers.get(glyph)
    if (number === undefined) {
      number = glyphs.push(glyph) - 1
      numbers.set(glyph, number)
    }
    return number
  }

  function outline(source: Source): Uint8Array {
    return typeof source === 'number' ? ownOutline(source) : compositeOutline(source.parts, partOutline)
  }

  function partOutline(number: number): Uint8Array {
    return outline(glyphs[number] ?? 0)
  }

  function ownOutline(glyph: number): Uint8Array {
    const [begin, end] = [offsetOf(glyph), offsetOf(glyph + 1)]
    const bytes = new Uint8Array(glyf.buffer, glyf.byteOffset + begin, Math.max(0, end - begin)).slice()
    for (const at of componentsOf(bytes)) {
      const view = new DataView(bytes.buffer)
      view.setUint16(at, include(view.getUint16(at)))
    }
    return bytes
  }

  // Glyph 0 stands for what is missing; every font must have it.
  include(0)
  return {
    include,
    compose: (composition) => glyphs.push(composition) - 1,
    encode() {
      const outlines: Uint8Array[] = []
      // Parts of composite glyphs join the list while it is gone through.
      for (let index = 0; index < glyphs.length; index++) outlines.push(outline(glyphs[index] ?? 0))
      return writeTables(tablesOf(tables, glyphs, outlines))
    },
  }
}

/** Where the outline of a glyph begins; the next one's beginning is its end. */
function readLoca(tables: FontTables): (glyph: number) => number {
  const loca = tables.table('loca')
  const long = tables.table('head').getInt16(50) !== 0
  return long ? (glyph) => loca.getUint32(glyph * 4) : (glyph) => loca.getUint16(glyph * 2) * 2
}

/** Places of the glyph numbers inside a composite glyph (OpenType 1.9, glyf). */
function componentsOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 10 || view.getInt16(0) >= 0) return []
  const places: number[] = []
  for (let at = 10, flags = 0x20; flags & 0x20; ) {
    flags = view.getUint16(at)
    places.push(at + 2)
    at += 4 + (flags & 0x01 ? 4 : 2)
    if (flags & 0x08) at += 2
    else if (flags & 0x40) at += 4
    else if (flags & 0x80) at += 8
  }
  return places
}

function tablesOf(
  font: FontTables,
  glyphs: readonly Source[],
  outlines: readonly Uint8Array[],
): Map<string, Uint8Array> {
  const { glyf, loca } = glyphTables(outlines)
  const composed = glyphs.some((glyph) => typeof glyph !== 'number')
  const result = new Map([
    ['glyf', glyf],
    ['loca', loca],
    ['hmtx', metrics(font, glyphs, outlines)],
    ['head', changed(font.table('head'), (view) => view.setInt16(50, 1))],
    ['hhea', changed(font.table('hhea'), (view) => view.setUint16(34, glyphs.length))],
    ['maxp', changed(font.table('maxp'), (view) => writeLimits(view, glyphs.length, composed))],
  ])
  // Instructions, with the programs and values that they call.
  for (const tag of ['cvt ', 'fpgm', 'prep'])
    if (font.has(tag))
      result.set(
        tag,
        changed(font.table(tag), () => {}),
      )
  return result
}

/** What a rasteriser must have room for (OpenType 1.9, maxp). */
function writeLimits(view: DataView, count: number, composed: boolean): void {
  view.setUint16(4, count)
  if (!composed || view.byteLength < 32) return
  const most = (at: number, value: number): void => view.setUint16(at, Math.min(0xffff, value))
  most(10, Math.max(view.getUint16(6), view.getUint16(10)) * largestCluster)
  most(12, Math.max(view.getUint16(8), view.getUint16(12)) * largestCluster)
  most(28, Math.max(view.getUint16(28), largestCluster))
  most(30, view.getUint16(30) + 1)
}

/** Parts of a cluster that a rasteriser is told to expect. */
const largestCluster = 12

function glyphTables(outlines: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const size = outlines.reduce((sum, { length }) => sum + ((length + 3) & ~3), 0)
  const glyf = new Uint8Array(size)
  const loca = new Uint8Array((outlines.length + 1) * 4)
  const view = new DataView(loca.buffer)
  let at = 0
  outlines.forEach((outline, index) => {
    glyf.set(outline, at)
    view.setUint32(index * 4, at)
    at += (outline.length + 3) & ~3
  })
  view.setUint32(outlines.length * 4, at)
  return { glyf, loca }
}

/** A full entry a glyph: advance and left side bearing. */
function metrics(font: FontTables, glyphs: readonly Source[], outlines: readonly Uint8Array[]): Uint8Array {
  const hmtx = font.table('hmtx')
  const full = font.table('hhea').getUint16(34)
  const bytes = new Uint8Array(glyphs.length * 4)
  const view = new DataView(bytes.buffer)
  glyphs.forEach((glyph, index) => {
    if (typeof glyph !== 'number') {
      view.setUint16(index * 4, glyph.advance)
      view.setInt16(index * 4 + 2, leftEnd(outlines[index]))
      return
    }
    view.setUint16(index * 4, hmtx.getUint16(Math.min(glyph, full - 1) * 4))
    view.setInt16(
      index * 4 + 2,
      glyph < full ? hmtx.getInt16(glyph * 4 + 2) : hmtx.getInt16(full * 4 + (glyph - full) * 2),
    )
  })
  return bytes
}

function leftEnd(outline: Uint8Array | undefined): number {
  if (!outline || outline.length < 4) return 0
  return new DataView(outline.buffer, outline.byteOffset, outline.byteLength).getInt16(2)
}

function changed(table: DataView, change: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice()
  change(new DataView(bytes.buffer))
  return bytes
}
