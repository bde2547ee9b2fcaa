import type { Glyph, GlyphRun } from '@lectern/layout'
import type { Cluster, FontWriter } from '../fonts/font.js'

/** A run as codes of a TJ, or as glyphs that each need a place of their own. Both are kept with the run. */
export type Encoded = Codes & {
  /** What the run says, where its glyphs alone do not. */
  actualText: string | undefined
}

type Codes = Row | { kind: 'placed'; glyphs: readonly PlacedGlyph[] }

/** Operands of a TJ as they follow a string that is open: runs are put together without looking at them again. */
export interface Row {
  kind: 'row'
  /** Without the bracket that opens its first string. */
  operands: string
  /** Whether its last string is left open; if not, it ends in a number. */
  open: boolean
}

export interface PlacedGlyph {
  x: number
  y: number
  code: string
  /** Part of the letter before it (the dots of ي), in a font whose glyphs cannot be put together. */
  silent: boolean
  /** A glyph of several characters, which nothing that is read before or after may join. */
  alone?: boolean
  /** A space, which readers that know ActualText take for nothing else. */
  space?: boolean
}

/** Runs that are kept encoded, as many as layout keeps words. */
const capacity = 10_000

export function createEncoder(fontOf: (run: GlyphRun) => FontWriter): (run: GlyphRun) => Encoded {
  // A Map is faster than a WeakMap, and this one lives no longer than the document.
  const encoded = new Map<GlyphRun, Encoded>()
  return (run) => {
    let result = encoded.get(run)
    if (!result) {
      if (encoded.size >= capacity) encoded.clear()
      result = { ...codesOf(run, fontOf(run)), actualText: privateText(run) }
      encoded.set(run, result)
    }
    return result
  }
}

function codesOf(run: GlyphRun, font: FontWriter): Codes {
  if (!run.rtl && run.glyphs.every((glyph) => isPlain(glyph) && !isJoiner(glyph)))
    return row(run.glyphs, font)
  if (!font.compose) return placed(run, font)
  return run.rtl ? rightToLeft(run, font, font.compose) : leftToRight(run, font, font.compose)
}

/** Joiners, and selectors of a variant that the font has not: fonts show them as a space that does not move the pen. */
const isJoiner = ({ advance, codePoints }: Glyph): boolean =>
  advance === 0 && codePoints.length === 1 && isJoining(codePoints[0] as number)

const isJoining = (point: number): boolean =>
  point === 0x200c || point === 0x200d || (point >= 0xfe00 && point <= 0xfe0f)

const blank = (codePoints: readonly number[], width = 0): Cluster => ({ parts: [], width, codePoints })

const isPlain = ({ x, y, codePoints, advance, width }: Glyph): boolean =>
  x === 0 && y === 0 && codePoints.length > 0 && Math.abs(advance - width) < leastRoom

/**
 * Thousandths of an em. A glyph that takes so much more than its own width, or less, is embedded with what it takes:
 * readers would take the room between two scripts for a space.
 */
const leastRoom = 100

/** Characters of private use must be told as a text too (ISO 19005-2, 6.2.11.7.3). */
function privateText({ glyphs, rtl }: GlyphRun): string | undefined {
  if (!glyphs.some(({ codePoints }) => codePoints.some(isPrivate))) return undefined
  const reading = rtl ? [...glyphs].reverse() : glyphs
  return reading.flatMap(({ codePoints }) => codePoints.map((point) => String.fromCodePoint(point))).join('')
}

const isPrivate = (point: number): boolean => (point >= 0xe000 && point <= 0xf8ff) || point >= 0xf0000

function row(glyphs: readonly Glyph[], font: FontWriter): Codes {
  return rowOf(inPairs(glyphs, font).map((one) => ('code' in one ? `<${one.code}>` : operand(one, font))))
}

/**
 * poppler without its layout leaves out each code that says one space, and with them the indentation of programs; it keeps those that say two. Codes
 * that say more, or are wider, are lost in MuPDF, or join lines in PDFium.
 */
function inPairs(glyphs: readonly Glyph[], { compose }: FontWriter): readonly (Glyph | { code: string })[] {
  if (!compose || !glyphs.some((glyph, at) => isSpace(glyph) && isSpace(glyphs[at + 1]))) return glyphs
  const paired: (Glyph | { code: string })[] = []
  for (let at = 0; at < glyphs.length; at++) {
    const [glyph, next] = [glyphs[at] as Glyph, glyphs[at + 1]]
    if (!next || !isSpace(glyph) || !isSpace(next)) paired.push(glyph)
    else {
      paired.push({ code: compose(blank([space, space], glyph.advance + next.advance)) })
      at++
    }
  }
  return paired
}

const isSpace = (glyph: Glyph | undefined): boolean =>
  glyph?.codePoints.length === 1 && glyph.codePoints[0] === space

function rowOf(operands: readonly string[]): Row {
  const text = operands.join('').replaceAll('><', '')
  const open = text.endsWith('>')
  return { kind: 'row', operands: text.slice(1, open ? -1 : undefined), open }
}

/** A glyph, and how far the next is from where its own width ends. */
function operand(glyph: Glyph, font: FontWriter): string {
  const kern = glyph.width - glyph.advance
  const { head, tail } = apart(glyph.codePoints, font)
  const code = font.code(tail ? { ...glyph, codePoints: head } : glyph)
  const moved = Math.abs(kern) < 0.05 ? '' : Math.round(kern * 10) / 10
  // The blank stands where the next glyph begins: poppler would make a word of its own of one that stands behind it.
  return `<${code}>${moved}${tail && `<${tail}>`}`
}

const mark = /\p{Mn}/u

/**
 * PDF.js takes a code that stands for a mark, among other characters, for one without width: it loses the space before and adds one behind.
 * So a glyph says what comes before its first mark, and a blank behind it the rest.
 *
 * @returns the characters of the glyph, and the code of the blank; none where it is not needed
 */
function apart(codePoints: readonly number[], font: FontWriter): { head: readonly number[]; tail: string } {
  const at =
    codePoints.length > 1 && font.compose
      ? codePoints.findIndex((point) => mark.test(String.fromCodePoint(point)))
      : 0
  if (at < 1 || !font.compose) return { head: codePoints, tail: '' }
  return { head: codePoints.slice(0, at), tail: font.compose(blank(codePoints.slice(at))) }
}

type Compose = NonNullable<FontWriter['compose']>

/** Each cluster is one glyph for all of its characters, so that every reader copies out what was written. */
function leftToRight(run: GlyphRun, font: FontWriter, compose: Compose): Codes {
  const operands = clustersOf(run).map((glyphs) => {
    const [only] = glyphs
    if (only && glyphs.length === 1 && isJoiner(only)) return `<${compose(blank(only.codePoints))}>`
    if (only && glyphs.length === 1 && isPlain(only)) return operand(only, font)
    const { head, tail } = apart(
      glyphs.flatMap(({ codePoints }) => codePoints),
      font,
    )
    return `<${compose({ ...joined(glyphs), codePoints: head })}${tail}>`
  })
  return rowOf(operands)
}

/**
 * Right-to-left clusters are written in the order of reading, so that readers without bidi get the text right. Readers
 * that turn text round would turn the characters of one code too: a code has one, and marks stand on blanks of their
 * own a hair further on.
 */
function rightToLeft(run: GlyphRun, font: FontWriter, compose: Compose): Codes {
  let pen = 0
  const placed = clustersOf(run).map((glyphs) => {
    const x = pen
    const { parts, width } = joined(glyphs)
    pen += width
    const [first = 0xfffd, ...rest] = glyphs.flatMap(({ codePoints }) => codePoints)
    const [only] = glyphs
    if (only && glyphs.length === 1 && isJoiner(only))
      return [{ x: x - hair, code: compose(blank(only.codePoints)), alone: true }]
    const plain = only && glyphs.length === 1 && only.x === 0 && only.y === 0
    if (plain && first === space) return [{ x, code: spaceCode(only, font), space: true }]
    const code = plain
      ? font.code({ ...only, codePoints: [first] })
      : compose({ parts, width, codePoints: [first] })
    const blanks = rest.map((codePoint, index) => ({
      x: x - (index + 1) * hair,
      code: compose(blank([codePoint], hair)),
      alone: true,
    }))
    return [{ x, code }, ...blanks]
  })
  const glyphs = placed.reverse().flat()
  return { kind: 'placed', glyphs: glyphs.map((place) => ({ ...place, y: 0, silent: false })) }
}

/** Thousandths of an em: enough to be told apart, too little to be seen. */
const hair = 2

const space = 0x20

/**
 * PDF.js forgets a space when the pen goes back after it, as it does from right to left. It keeps one behind a mark of direction;
 * readers that know ActualText are told that it is a plain one.
 */
function spaceCode(glyph: Glyph, font: FontWriter): string {
  return font.code({ ...glyph, codePoints: [0x200f, space] })
}

/** Glyphs that stand for their characters together, from left to right: one that is read first, and its parts. */
function clustersOf({ glyphs, rtl }: GlyphRun): Glyph[][] {
  const clusters: Glyph[][] = []
  let open: Glyph[] | undefined
  for (const glyph of glyphs) {
    const leads = glyph.codePoints.length > 0
    if (!open || (leads && !rtl)) {
      open = []
      clusters.push(open)
    }
    open.push(glyph)
    if (leads && rtl) open = undefined
  }
  return clusters
}

/** A cluster's glyphs, each with its place from the cluster's left end. */
function joined(glyphs: readonly Glyph[]): { parts: { id: number; x: number; y: number }[]; width: number } {
  let width = 0
  const parts = glyphs.map(({ id, x, y, advance }) => {
    const part = { id, x: width + x, y }
    width += advance
    return part
  })
  return { parts, width }
}

/** In fonts whose glyphs cannot be put together each has a place of its own. */
function placed(run: GlyphRun, font: FontWriter): Codes {
  let pen = 0
  const glyphs = run.glyphs.map((glyph) => {
    const place = {
      x: pen + glyph.x,
      y: glyph.y,
      code: font.code(glyph),
      silent: glyph.codePoints.length === 0,
    }
    pen += glyph.advance
    return place
  })
  return { kind: 'placed', glyphs: run.rtl ? glyphs.reverse() : glyphs }
}
