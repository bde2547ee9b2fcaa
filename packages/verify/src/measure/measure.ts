import { contrast } from '@lectern/core'
import { PdfDocument } from '../pdf/document.js'
import type { Color } from '../pdf/ink/color.js'
import type { Ink } from '../pdf/ink/ink.js'
import { inkOf } from '../pdf/ink/read-ink.js'
import { sizesAsRead } from './indices.js'
import { type Line, linesOf } from './lines.js'

/** What a ruler finds on the finished pages, whatever the writer says of them. */
export interface PdfMeasures {
  /** How many there are. */
  pages: number
  /** Characters that were measured: all but those inside pictures. */
  characters: number
  /** Points: the smallest on any page, where an index counts as the text that it stands at. */
  smallest: number
  /** Points: the size that most is set in. */
  body: number
  /** Characters by family. */
  fonts: ReadonlyMap<string, number>
  /** Letters in slanted fonts. */
  italic: number
  /** Characters that do not run horizontally. */
  turned: number
  /** Of lines that end before their paragraph does, how many end at the right margin. 1 is justified. */
  flush: number
  /** Lines that end in a divided word. */
  divided: number
  /** From baseline to baseline as a multiple of the body size: the usual one. */
  leading: number
  /** The least contrast of text with what is below it, and where. */
  contrast: { ratio: number; page: number; text: string }
}

/**
 * Measures the print of a PDF: sizes, fonts, lines.
 *
 * @throws Error that says what cannot be read
 */
export function measurePdf(bytes: Uint8Array): PdfMeasures {
  const pdf = new PdfDocument(bytes)
  const pages = pdf.pages()
  const all = pages.flatMap((page, index) => inkOf(pdf, page, index + 1))
  const ink = all.filter(({ text, tags }) => text.trim() !== '' && !tags.includes('Figure'))
  const body = bodySize(ink)
  const lines = linesOf(ink.filter(({ size }) => Math.abs(size - body) < 0.05))
  return {
    pages: pages.length,
    characters: count(ink),
    smallest: sizesAsRead(ink).reduce((least, size) => Math.min(least, size), Number.POSITIVE_INFINITY),
    body,
    fonts: byFamily(ink),
    italic: count(ink.filter(({ font }) => font.italic)),
    turned: count(ink.filter(({ angle }) => angle % 180 !== 0)),
    flush: flushShare(lines),
    divided: lines.filter(({ text }) => text.endsWith('\u00ad')).length,
    leading: usualLeading(lines, body),
    contrast: leastContrast(ink),
  }
}

const count = (ink: readonly Ink[]): number => ink.reduce((sum, { text }) => sum + text.length, 0)

function bodySize(ink: readonly Ink[]): number {
  const sizes = new Map<number, number>()
  for (const { size, text } of ink) {
    const rounded = Math.round(size * 100) / 100
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length)
  }
  return [...sizes].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0]
}

function byFamily(ink: readonly Ink[]): Map<string, number> {
  const families = new Map<string, number>()
  for (const { font, text } of ink) {
    const family = font.name.replace(/-.*$/, '')
    families.set(family, (families.get(family) ?? 0) + text.length)
  }
  return new Map([...families].sort(([, one], [, other]) => other - one))
}

/** Lines are flush where they end within half a point of each other; ragged ones do so by chance. */
function flushShare(lines: readonly Line[]): number {
  const inner = lines.filter((line, index) => lines[index + 1]?.follows === line)
  if (inner.length < 4) return 0
  const ends = new Map<number, number>()
  for (const { right } of inner) ends.set(Math.round(right), (ends.get(Math.round(right)) ?? 0) + 1)
  return Math.max(...ends.values()) / inner.length
}

function usualLeading(lines: readonly Line[], body: number): number {
  const distances = lines.flatMap(({ follows, y }) => (follows ? [(follows.y - y) / body] : []))
  const sorted = distances.sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function leastContrast(ink: readonly Ink[]): PdfMeasures['contrast'] {
  let least = { ratio: 21, page: 0, text: '' }
  const known = new Map<string, number>()
  for (const { color, ground, page, text } of ink) {
    if (!ground) continue
    const key = `${color} ${ground}`
    const ratio = known.get(key) ?? contrast(hexadecimal(color), hexadecimal(ground))
    known.set(key, ratio)
    if (ratio < least.ratio) least = { ratio, page, text: text.trim().slice(0, 40) }
  }
  return least
}

function hexadecimal(color: Color): string {
  return `#${color
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}
