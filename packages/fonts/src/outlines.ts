import type { TableRecord } from './font-file.js'

/** Tables of a TrueType font that tell where outlines are. */
interface OutlineTables {
  glyf: TableRecord
  loca: TableRecord
  maxp: TableRecord
  /** Whether `loca` has four bytes an entry, not two. */
  isLong: boolean
}

/**
 * What is wrong with the outlines of a TrueType font, in words that follow "it"; undefined where nothing is. Each must lie where `loca` says,
 * and hold as many points as it states (OpenType 1.9, glyf): who draws a font trusts these counts.
 */
export function outlinesFault(
  view: DataView,
  { glyf, loca, maxp, isLong }: OutlineTables,
): string | undefined {
  const width = isLong ? 4 : 2
  const count = maxp.length >= 6 ? view.getUint16(maxp.offset + 4) : 0
  if (loca.length < (count + 1) * width) return 'has a damaged table "loca"'
  const placeOf = (glyph: number) =>
    isLong ? view.getUint32(loca.offset + glyph * 4) : view.getUint16(loca.offset + glyph * 2) * 2
  for (let glyph = 0; glyph < count; glyph++) {
    const [begin, end] = [placeOf(glyph), placeOf(glyph + 1)]
    if (begin > glyf.length || end > glyf.length) return 'has outlines beyond the end of the file'
    if (begin === end) continue
    if (begin > end || !isWhole(view, glyf.offset + begin, glyf.offset + end, count))
      return `has a damaged outline (glyph ${glyph})`
  }
  return undefined
}

function isWhole(view: DataView, begin: number, end: number, glyphs: number): boolean {
  if (begin + 10 > end) return false
  const contours = view.getInt16(begin)
  if (contours < 0) return areParts(view, begin + 10, end, glyphs)
  return contours === 0 || isSimple(view, begin + 10, end, contours)
}

const [shortX, shortY, repeated, sameX, sameY] = [2, 4, 8, 16, 32]

/** Ends of contours, instructions, flags, then x and y of each point. */
function isSimple(view: DataView, begin: number, end: number, contours: number): boolean {
  let at = begin + contours * 2
  if (at + 2 > end) return false
  const points = view.getUint16(at - 2) + 1
  at += 2 + view.getUint16(at)
  let coordinates = 0
  for (let point = 0; point < points; ) {
    if (at >= end) return false
    const flag = view.getUint8(at++)
    const times = flag & repeated ? 1 + (at < end ? view.getUint8(at++) : 0) : 1
    coordinates += times * (sizeOf(flag, shortX, sameX) + sizeOf(flag, shortY, sameY))
    point += times
  }
  return at + coordinates <= end
}

/** Bytes of a coordinate. */
function sizeOf(flag: number, short: number, same: number): number {
  if (flag & short) return 1
  return flag & same ? 0 : 2
}

/** The parts of a glyph that is put together of others: flags, number, two places, up to four factors. */
function areParts(view: DataView, begin: number, end: number, glyphs: number): boolean {
  for (let at = begin; at + 4 <= end; ) {
    const [flags, glyph] = [view.getUint16(at), view.getUint16(at + 2)]
    if (glyph >= glyphs) return false
    at += 4 + (flags & 0x1 ? 4 : 2) + (flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0)
    if (!(flags & 0x20)) return at <= end
  }
  return false
}
