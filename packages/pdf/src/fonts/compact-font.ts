import type { Segment } from '@lectern/layout'

/** A glyph as a program of its outline; the em has 1000 units. */
export interface Program {
  bytes: readonly number[]
  /** All points of the outline are inside: left, bottom, right, top. */
  box: readonly [number, number, number, number]
}

/** A glyph in the notation of Type 2 charstrings (Adobe Technical Note 5177), without hints. */
export function programOf(segments: readonly Segment[], advance: number): Program {
  const bytes = [...operand(Math.round(advance))]
  const points: [number, number][] = [[0, 0]]
  for (const [kind, ...places] of segments) {
    if (kind === 'Z') continue
    for (let at = 0; at + 1 < places.length; at += 2) {
      const [fromX, fromY] = points.at(-1) ?? [0, 0]
      const [x, y] = [Math.round(places[at] ?? 0), Math.round(places[at + 1] ?? 0)]
      bytes.push(...operand(x - fromX), ...operand(y - fromY))
      points.push([x, y])
    }
    bytes.push(moves[kind])
  }
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return {
    bytes: [...bytes, endOfGlyph],
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
  }
}

/** rmoveto, rlineto, rrcurveto. */
const moves = { M: 21, L: 5, C: 8 } as const
const endOfGlyph = 14

/**
 * The program of a font whose codes are the numbers of its glyphs, as PDF embeds it (Compact Font Format, Adobe Technical Note 5176; ISO 32000-1,
 * 9.7.4.2). Names are numbers of standard strings, and then of its own.
 */
export function compactFont(name: string, glyphs: readonly Program[]): Uint8Array<ArrayBuffer> {
  const last = glyphs.length - 1
  const box = boxOf(glyphs)
  const top = (at: Record<'charset' | 'select' | 'glyphs' | 'fonts', number>): number[] => [
    ...[...operand(ownString), ...operand(ownString + 1), ...operand(0), 12, 30],
    ...[...operand(glyphs.length), 12, 34],
    ...[...box.flatMap(operand), 5],
    ...[...offset(at.charset), 15],
    ...[...offset(at.select), 12, 37],
    ...[...offset(at.glyphs), 17],
    ...[...offset(at.fonts), 12, 36],
  ]
  const head = (at: Parameters<typeof top>[0]): number[] => [
    ...[1, 0, 4, 4],
    ...index([ascii(name)]),
    ...index([top(at)]),
    ...index([ascii('Adobe'), ascii('Identity')]),
    ...index([]),
  ]
  // Offsets are as long whatever they are.
  const charset = head({ charset: 0, select: 0, glyphs: 0, fonts: 0 }).length
  const identity = last > 0 ? [2, ...short(1), ...short(last - 1)] : [0]
  const select = charset + identity.length
  const oneFont = [3, ...short(1), ...short(0), 0, ...short(glyphs.length)]
  const programs = index(glyphs.map(({ bytes }) => bytes))
  const at = { charset, select, glyphs: select + oneFont.length, fonts: 0 }
  at.fonts = at.glyphs + programs.length
  const font = (place: number): number[] => index([[...operand(widths.length), ...offset(place), 18]])
  const fonts = font(at.fonts + font(0).length)
  return Uint8Array.from([...head(at), ...identity, ...oneFont, ...programs, ...fonts, ...widths])
}

const ownString = 391
/** The private dictionary: widths are said as they are. */
const widths = [139, 20, 139, 21]

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))
const short = (value: number): number[] => [(value >> 8) & 255, value & 255]

/** Always five bytes. */
const offset = (value: number): number[] => [29, ...short(value >> 16), ...short(value)]

function operand(value: number): number[] {
  const size = Math.abs(value)
  if (size <= 107) return [value + 139]
  if (size <= 1131) return [(value < 0 ? 251 : 247) + ((size - 108) >> 8), (size - 108) & 255]
  return [28, ...short(value)]
}

/** A list of pieces with where each begins. */
function index(pieces: readonly (readonly number[])[]): number[] {
  if (pieces.length === 0) return [0, 0]
  let end = 1
  const ends = pieces.map((piece) => {
    end += piece.length
    return end
  })
  const places = [1, ...ends].flatMap((place) => [...short(place >> 16), ...short(place)])
  return [...short(pieces.length), 4, ...places, ...pieces.flat()]
}

/** Around all glyphs. */
export function boxOf(glyphs: readonly Program[]): [number, number, number, number] {
  const edge = (side: 0 | 1 | 2 | 3, pick: (...values: number[]) => number): number =>
    pick(...glyphs.map(({ box }) => box[side]))
  return [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)]
}
