import type { Direction, FontSource } from '@lectern/core'
import type * as HarfBuzz from 'harfbuzzjs'
import { partsInOrder } from './bidi.js'

/** A glyph's outline at its place. Lengths of commands are font units, y upwards; `x`, `y` and `scale` make pixels of them, y downwards. */
export interface Outline {
  commands: readonly { type: string; values: readonly number[] }[]
  x: number
  y: number
  scale: number
}

/** One face, or several where one has not all letters, ready to measure and to draw. */
export interface Lettering {
  /** Width of a line, in its own size. */
  measure(text: string): number
  /** Outlines of a line whose left end stands on (x, y). */
  outlines(text: string, size: number, x: number, y: number): Outline[]
}

export interface LetteringQuery {
  family: string
  weight: number
  lang: string
  dir: Direction
  text: string
}

type Type = ReturnType<typeof typeOf>

/** Undefined where the fonts of the run do not have every letter. */
export async function loadLettering(
  { family, weight, lang, dir, text }: LetteringQuery,
  fonts: FontSource,
): Promise<Lettering | undefined> {
  const { faces } = await fonts.match({ family, weight, style: 'normal', lang, text })
  const harfBuzz = await import('harfbuzzjs')
  const types: Type[] = []
  for (const face of faces) types.push(typeOf(harfBuzz, await face.bytes()))
  const isDrawable = [...text].every(
    (letter) => /[\s\p{Cf}\p{M}]/u.test(letter) || types.some((type) => type.has(letter)),
  )
  if (types.length === 0 || !isDrawable) return undefined

  function* placed(line: string) {
    let x = 0
    for (const part of partsInOrder(line, dir))
      for (const { type, text: run } of byFace(part, types)) {
        for (const glyph of type.shape(run, part.isRtl, lang)) {
          yield {
            type,
            id: glyph.codepoint,
            x: x + glyph.xOffset / type.unitsPerEm,
            y: glyph.yOffset / type.unitsPerEm,
          }
          x += glyph.xAdvance / type.unitsPerEm
        }
      }
    return x
  }

  function widthOf(line: string): number {
    const glyphs = placed(line)
    for (let step = glyphs.next(); ; step = glyphs.next()) if (step.done) return step.value
  }

  // The same beginnings of lines are tried at each size.
  const widths = new Map<string, number>()

  return {
    measure(line) {
      const width = widths.get(line) ?? widthOf(line)
      widths.set(line, width)
      return width
    },
    outlines: (line, size, x, y) =>
      [...placed(line)].map((glyph) => ({
        commands: glyph.type.outline(glyph.id),
        x: x + glyph.x * size,
        y: y - glyph.y * size,
        scale: size / glyph.type.unitsPerEm,
      })),
  }
}

/** From left to right: runs of letters that one face has. Marks and blanks stay with the letter before. */
function byFace({ text, isRtl }: { text: string; isRtl: boolean }, types: readonly Type[]) {
  const runs: { type: Type; text: string }[] = []
  for (const letter of text) {
    const last = runs.at(-1)
    const type = last && /[\s\p{Cf}\p{M}]/u.test(letter) ? last.type : types.find((one) => one.has(letter))
    if (last && (!type || type === last.type)) last.text += letter
    else if (type ?? types[0]) runs.push({ type: (type ?? types[0]) as Type, text: letter })
  }
  return isRtl ? runs.reverse() : runs
}

function typeOf({ Blob, Face, Font, Buffer, Direction, shape }: typeof HarfBuzz, bytes: Uint8Array) {
  const face = new Face(new Blob(bytes))
  const font = new Font(face)
  return {
    unitsPerEm: face.upem,
    has: (letter: string) => (font.nominalGlyph(letter.codePointAt(0) ?? 0) ?? 0) > 0,
    outline: (glyph: number) => font.glyphToJson(glyph),
    shape(text: string, isRtl: boolean, lang: string) {
      const buffer = new Buffer()
      buffer.addText(text)
      buffer.guessSegmentProperties()
      buffer.setDirection(isRtl ? Direction.RTL : Direction.LTR)
      buffer.setLanguage(lang)
      shape(font, buffer)
      return buffer
        .getGlyphInfosAndPositions()
        .map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
          codepoint,
          xAdvance,
          xOffset,
          yOffset,
        }))
    },
  }
}
