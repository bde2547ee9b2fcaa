import type { Ink } from '../pdf/ink/ink.js'

/** What an index may be of the text that it stands at, and how far its line is from that text's, both as parts of its size. */
const least = 0.7
const shift = { least: 0.05, most: 0.6 }
/** Pieces before and behind that an index is held against: "2+" may be two. */
const reach = 3

/**
 * The size of each piece of text, in points. An index (raised or lowered letters, at least 70 % of the text beside them) counts as that
 * text: H₂O is read as large as its H. So does a reading above its words (ruby).
 */
export function sizesAsRead(ink: readonly Ink[]): number[] {
  return ink.map((piece, index) => {
    const beside = ink.slice(Math.max(0, index - reach), index + reach + 1)
    const text = beside.find((other) => isIndexOf(piece, other))
    return text?.size ?? piece.size
  })
}

function isIndexOf(piece: Ink, text: Ink): boolean {
  const distance = Math.abs(piece.y - text.y) / text.size
  const part = piece.size / text.size
  const isShifted = distance >= shift.least && distance <= shift.most
  return piece.page === text.page && part >= least && part < 1 && (isShifted || piece.tags.includes('RT'))
}
