/** Whether a face has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean

const nothing: Coverage = () => false

/**
 * Reads the `cmap` table of a TrueType or OpenType file (OpenType 1.9, "cmap"), formats 4 and 12, without loading the
 * rest. A file that is not a font covers nothing.
 */
export function readCoverage(bytes: Uint8Array): Coverage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const table = findTable(view, 'cmap')
    return table === undefined ? nothing : readCmap(view, table)
  } catch (error) {
    if (error instanceof RangeError) return nothing
    throw error
  }
}

function findTable(view: DataView, tag: string): number | undefined {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16
    if (tagAt(view, record) === tag) return view.getUint32(record + 8)
  }
  return undefined
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)))
}

function readCmap(view: DataView, table: number): Coverage {
  const subtables = Array.from(
    { length: view.getUint16(table + 2) },
    (_, index) => table + view.getUint32(table + 4 + index * 8 + 4),
  )
  const full = subtables.find((at) => view.getUint16(at) === 12)
  if (full !== undefined) return inRanges(groups(view, full))
  const basic = subtables.find((at) => view.getUint16(at) === 4)
  return basic === undefined ? nothing : inRanges(segments(view, basic))
}

type Range = readonly [first: number, last: number]

function groups(view: DataView, at: number): Range[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12
    return [view.getUint32(group), view.getUint32(group + 4)] as const
  })
}

/** Segments of format 4. One that maps through the glyph array is tested code by code: it may hold gaps. */
function segments(view: DataView, at: number): Range[] {
  const count = view.getUint16(at + 6) / 2
  const ends = at + 14
  const starts = ends + count * 2 + 2
  const ranges: Range[] = []
  for (let index = 0; index < count; index++) {
    const first = view.getUint16(starts + index * 2)
    const last = view.getUint16(ends + index * 2)
    if (first === 0xffff) continue
    const offsetAt = starts + count * 4 + index * 2
    const offset = view.getUint16(offsetAt)
    if (offset === 0) ranges.push([first, last])
    else ranges.push(...mapped(view, offsetAt + offset, first, last))
  }
  return ranges
}

function mapped(view: DataView, glyphs: number, first: number, last: number): Range[] {
  const ranges: Range[] = []
  for (let code = first; code <= last; code++) {
    if (view.getUint16(glyphs + (code - first) * 2) !== 0) ranges.push([code, code])
  }
  return ranges
}

/** Ranges are sorted by the format, so a code point is found by halving. */
function inRanges(ranges: readonly Range[]): Coverage {
  return (codePoint) => {
    let low = 0
    let high = ranges.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const [first, last] = ranges[middle] as Range
      if (codePoint < first) high = middle - 1
      else if (codePoint > last) low = middle + 1
      else return true
    }
    return false
  }
}
