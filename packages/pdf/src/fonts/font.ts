import { sha256 } from '@lectern/core'
import type { Face, Glyph } from '@lectern/layout'
import { type Dictionary, latin1, type Reference, textString, type Value } from '../file/values.js'
import type { FileWriter } from '../file/writer.js'
import { fontDescriptor, postScriptName } from './descriptor.js'
import { type FontTables, readTables } from './tables.js'
import { toUnicode } from './to-unicode.js'
import { type Subset, subsetTrueType } from './truetype.js'

/** A face in the document: gives each glyph its code. */
export interface FontWriter {
  /** Resource name. */
  name: string
  /** Four hexadecimal digits. */
  code(glyph: Glyph): string
  /** The code of a cluster that is drawn as one glyph; none where the font's outlines cannot be put together. */
  compose?(cluster: Cluster): string
}

/** Glyphs that stand for their characters together. Lengths are thousandths of an em. */
export interface Cluster {
  parts: readonly { id: number; x: number; y: number }[]
  width: number
  codePoints: readonly number[]
}

export interface Fonts {
  font(face: Face): FontWriter
  /** The resource dictionary's fonts, once all pages are drawn. */
  write(): Dictionary
}

/** All faces of a document, each embedded once, as the subset that is used. */
export async function createFonts(writer: FileWriter, faces: Iterable<Face>): Promise<Fonts> {
  const fonts = new Map<string, Embedding>()
  for (const face of faces)
    if (!fonts.has(face.id)) fonts.set(face.id, await embed(face, `F${fonts.size + 1}`))
  return {
    font(face) {
      const font = fonts.get(face.id)
      if (!font) throw new Error(`The face ${face.id} was not announced`)
      return font
    },
    write() {
      const used = [...fonts.values()].filter(({ texts }) => texts.length > 1)
      return Object.fromEntries(used.map((font) => [font.name, writeFont(font, writer)]))
    },
  }
}

interface Embedding extends FontWriter {
  face: Face
  tables: FontTables
  subset: Subset
  /** What each code stands for, how wide it is in thousandths of an em, and its glyph in the subset. */
  texts: string[]
  widths: number[]
  glyphs: number[]
}

/** For glyphs that stand for no character: readers take an empty entry for none, and show the code itself. */
const zeroWidthSpace = '\u200b'

/**
 * One code for each pair of a glyph and the characters it stands for: a hyphen and a soft hyphen, or two Arabic letters
 * of one shape, must not be copied out as the same.
 */
async function embed(face: Face, name: string): Promise<Embedding> {
  const tables = readTables(face.bytes)
  const cff = tables.has('glyf') ? undefined : await (await import('./cff.js')).subsetCff(face.bytes)
  const subset = cff ?? subsetTrueType(tables)
  const codes = new Map<string, string>()
  const seen = new Set<number>()
  const font: Embedding = { name, face, tables, subset, texts: [''], widths: [0], glyphs: [0], code }
  const { compose } = subset
  if (compose) font.compose = (cluster) => codeFor(clusterKey(cluster), () => addCluster(cluster, compose))
  return font

  function code(glyph: Glyph): string {
    return codeFor(keyOf(glyph), () => add(glyph))
  }

  function codeFor(key: string, number: () => number): string {
    let digits = codes.get(key)
    if (digits === undefined) {
      digits = number().toString(16).padStart(4, '0')
      codes.set(key, digits)
    }
    return digits
  }

  function addCluster(
    { parts, width, codePoints }: Cluster,
    compose: NonNullable<Subset['compose']>,
  ): number {
    const units = (length: number): number => Math.round(length / face.scale)
    const placed = parts.map(({ id, x, y }) => ({ glyph: subset.include(id), x: units(x), y: units(y) }))
    const advance = units(width)
    font.glyphs.push(compose({ parts: placed, advance }))
    font.widths.push(advance * face.scale)
    return font.texts.push(String.fromCodePoint(...codePoints)) - 1
  }

  function add(glyph: Glyph): number {
    const again = seen.has(glyph.id)
    seen.add(glyph.id)
    const number = again && cff ? cff.repeat(glyph.id) : subset.include(glyph.id)
    const place = cff ? number : font.texts.length
    font.texts[place] = String.fromCodePoint(...glyph.codePoints) || zeroWidthSpace
    font.widths[place] = glyph.width
    font.glyphs[place] = number
    return place
  }
}

function clusterKey({ parts, codePoints }: Cluster): string {
  return `${parts.map(({ id, x, y }) => `${id},${x},${y}`).join(' ')} = ${codePoints.join(' ')}`
}

function keyOf({ id, codePoints }: Glyph): string {
  return codePoints.length === 1 ? `${id} ${codePoints[0]}` : `${id} ${codePoints.join(' ')}`
}

/** ISO 32000-1, 9.7: a composite font with two bytes a code. */
function writeFont(font: Embedding, writer: FileWriter): Reference {
  const { tables, face, texts } = font
  const trueType = tables.has('glyf')
  const program = font.subset.encode()
  const file = writer.stream(trueType ? { Length1: program.length } : { Subtype: 'CIDFontType0C' }, program, {
    compress: true,
  })
  const name = `${subsetTag(program)}+${postScriptName(tables, face.id)}`
  const descriptor = writer.ref(fontDescriptor(tables, name, file))
  descriptor.end()
  const descendant = writer.ref({
    Type: 'Font',
    Subtype: trueType ? 'CIDFontType2' : 'CIDFontType0',
    BaseFont: name,
    CIDSystemInfo: { Registry: textString('Adobe'), Ordering: textString('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    DW: 0,
    W: [1, widthsOf(font)],
    ...(trueType ? { CIDToGIDMap: glyphMap(font, writer) } : {}),
  })
  descendant.end()
  const composite = writer.ref({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: writer.stream({}, toUnicode(Array.from(texts, (text) => text ?? ''))),
  })
  composite.end()
  return composite
}

const widthsOf = ({ widths }: Embedding): Value[] =>
  Array.from(widths, (width) => Math.round((width ?? 0) * 100) / 100).slice(1)

/** Two codes may show one glyph; where none do, codes are glyph numbers. */
function glyphMap({ glyphs }: Embedding, writer: FileWriter): Value {
  if (glyphs.every((glyph, code) => glyph === code)) return 'Identity'
  return writer.stream(
    {},
    latin1(glyphs.map((glyph) => String.fromCharCode(glyph >> 8, glyph & 0xff)).join('')),
  )
}

/** Six letters that tell subsets of one font apart (ISO 32000-1, 9.6.4). */
function subsetTag(program: Uint8Array): string {
  const digest = sha256(program)
  return Array.from({ length: 6 }, (_, at) =>
    String.fromCharCode(65 + (Number.parseInt(digest.slice(at * 4, at * 4 + 4), 16) % 26)),
  ).join('')
}
