import { type FontTables, writeTables } from './tables.js'

/** A subset of a TrueType font: glyphs get new numbers in the order in which they are asked for. */
export interface Subset {
  /** New number of a glyph. */
  include(glyph: number): number
  /** The font file with what was included, and the parts of composite glyphs. */
  encode(): Uint8Array
}

export function subsetTrueType(tables: FontTables): Subset {
  const glyphs: number[] = []
  const numbers = new Map<number, number>()
  const offsets = readLoca(tables)
  const glyf = tables.table('glyf')

  function include(glyph: number): number {
    let number = numbers.get(glyph)
    if (number === undefined) {
      number = glyphs.push(glyph) - 1
      numbers.set(glyph, number)
    }
    return number
  }

  function outline(glyph: number): Uint8Array {
    const [begin = 0, end = 0] = [offsets[glyph], offsets[glyph + 1]]
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
    encode() {
      const outlines: Uint8Array[] = []
      // Parts of composite glyphs join the list while it is gone through.
      for (let index = 0; index < glyphs.length; index++) outlines.push(outline(glyphs[index] ?? 0))
      return writeTables(tablesOf(tables, glyphs, outlines))
    },
  }
}

function readLoca(tables: FontTables): number[] {
  const loca = tables.table('loca')
  const long = tables.table('head').getInt16(50) !== 0
  const count = loca.byteLength / (long ? 4 : 2)
  return Array.from({ length: count }, (_, index) =>
    long ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2,
  )
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
  glyphs: readonly number[],
  outlines: readonly Uint8Array[],
): Map<string, Uint8Array> {
  const { glyf, loca } = glyphTables(outlines)
  const result = new Map([
    ['glyf', glyf],
    ['loca', loca],
    ['hmtx', metrics(font, glyphs)],
    ['head', changed(font.table('head'), (view) => view.setInt16(50, 1))],
    ['hhea', changed(font.table('hhea'), (view) => view.setUint16(34, glyphs.length))],
    ['maxp', changed(font.table('maxp'), (view) => view.setUint16(4, glyphs.length))],
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
function metrics(font: FontTables, glyphs: readonly number[]): Uint8Array {
  const hmtx = font.table('hmtx')
  const full = font.table('hhea').getUint16(34)
  const bytes = new Uint8Array(glyphs.length * 4)
  const view = new DataView(bytes.buffer)
  glyphs.forEach((glyph, index) => {
    view.setUint16(index * 4, hmtx.getUint16(Math.min(glyph, full - 1) * 4))
    view.setInt16(
      index * 4 + 2,
      glyph < full ? hmtx.getInt16(glyph * 4 + 2) : hmtx.getInt16(full * 4 + (glyph - full) * 2),
    )
  })
  return bytes
}

function changed(table: DataView, change: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice()
  change(new DataView(bytes.buffer))
  return bytes
}
