import type { Dictionary } from './values.js'

/** Where an object is: at an offset of the file, or at a place in an object stream. */
export type Location = { offset: number } | { container: number; index: number }

/** Bytes of one entry: type, offset or container, index (ISO 32000-1, 7.5.8.3). */
const widths = [1, 4, 2] as const
const rowLength = 7

/**
 * The cross-reference stream of all objects; object 0 and numbers never used are free. Each row is its difference from
 * the row above, which compresses well (PNG's filter Up).
 */
export function crossReference(
  size: number,
  locate: (id: number) => Location | undefined,
): {
  entries: Dictionary
  rows: Uint8Array
} {
  const rows = new Uint8Array(size * (rowLength + 1))
  const above = new Uint8Array(rowLength)
  const row = new Uint8Array(rowLength)
  const view = new DataView(row.buffer)
  for (let id = 0; id < size; id++) {
    fill(view, locate(id))
    const at = id * (rowLength + 1)
    rows[at] = 2
    for (let index = 0; index < rowLength; index++)
      rows[at + 1 + index] = (row[index] as number) - (above[index] as number)
    above.set(row)
  }
  const entries = {
    Type: 'XRef',
    W: widths,
    Size: size,
    DecodeParms: { Predictor: 12, Columns: rowLength },
  }
  return { entries, rows }
}

function fill(row: DataView, location: Location | undefined): void {
  const isOwn = location !== undefined && 'offset' in location
  row.setUint8(0, location === undefined ? 0 : isOwn ? 1 : 2)
  row.setUint32(1, location === undefined ? 0 : isOwn ? location.offset : location.container)
  row.setUint16(5, location === undefined ? 0xffff : isOwn ? 0 : location.index)
}
