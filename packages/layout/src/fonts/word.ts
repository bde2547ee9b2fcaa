import { drawnAs, ignorable, joiner, replacement, unprintable } from './characters.js'
import type { GlyphRun, OpenFace } from './face.js'
import { shape } from './shape.js'

/** A piece of text, shaped: one run for most words, several where a face lacks a letter. */
export interface ShapedText {
  /** From left to right. */
  runs: readonly GlyphRun[]
  /** Thousandths of an em. */
  width: number
  /** Characters for which a substitute is drawn. */
  missing: readonly string[]
}

export interface ShapeContext {
  /** Best first; at least one. */
  faces: readonly OpenFace[]
  lang: string
  /** For right-to-left text: the character whose picture is the mirrored one (UAX #9, L4). */
  mirror(character: string): string | undefined
}

/** A stretch in one face. `as` is what is drawn for a character that is not drawn as itself. */
interface Stretch {
  face: OpenFace
  text: string
  as?: string
}

/** Shapes a word in as few faces as can draw it: a single face for all of it where there is one. */
export function shapeText(context: ShapeContext, text: string, rtl: boolean): ShapedText {
  const missing: string[] = []
  const runs = stretchesOf(context, text, rtl, missing).map((stretch) => runOf(stretch, rtl, context.lang))
  if (rtl) runs.reverse()
  return { runs, width: runs.reduce((sum, run) => sum + run.width, 0), missing }
}

function runOf({ face, text, as }: Stretch, rtl: boolean, lang: string): GlyphRun {
  const run = shape(face, as ?? text, rtl, lang)
  if (as === undefined) return run
  const codePoints = [readAs(text)]
  return { ...run, glyphs: run.glyphs.map((glyph) => ({ ...glyph, codePoints })) }
}

/** What a character that is drawn as another one says when it is copied out. */
function readAs(character: string): number {
  if (unprintable.test(character)) return 0xfffd
  return /[\t\n\v\f\r]/.test(character) ? 0x20 : (character.codePointAt(0) ?? 0xfffd)
}

function stretchesOf(context: ShapeContext, text: string, rtl: boolean, missing: string[]): Stretch[] {
  const whole = faceForAll(context.faces, text)
  const stretches: Stretch[] = []
  for (const character of text) {
    const next = stretchFor(context, character, rtl, whole, stretches.at(-1), missing)
    if (next) append(stretches, next)
  }
  return stretches
}

/** The first face that has every letter of a text. */
function faceForAll(faces: readonly OpenFace[], text: string): OpenFace | undefined {
  return faces.find((face) => {
    for (const character of text) {
      if (!passes(character) && !face.has(character.codePointAt(0) ?? 0)) return false
    }
    return true
  })
}

/** Characters on which no choice of a face hangs. */
function passes(character: string): boolean {
  return drawnAs.has(character) || ignorable.test(character) || unprintable.test(character)
}

function stretchFor(
  context: ShapeContext,
  character: string,
  rtl: boolean,
  whole: OpenFace | undefined,
  last: Stretch | undefined,
  missing: string[],
): Stretch | undefined {
  const code = character.codePointAt(0) ?? 0
  const near = whole ?? last?.face ?? (context.faces[0] as OpenFace)
  if (ignorable.test(character)) {
    return joiner.test(character) && near.has(code) ? { face: near, text: character } : undefined
  }
  const other = drawnAs.get(character) ?? (rtl ? context.mirror(character) : undefined)
  if (other !== undefined)
    return { face: faceWith(context.faces, other, near) ?? near, text: character, as: other }
  const face = unprintable.test(character)
    ? undefined
    : faceWith(context.faces, character, whole ?? continued(last, character))
  if (face) return { face, text: character }
  missing.push(character)
  return substitute(context.faces, character)
}

function append(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1)
  if (last && last.face === next.face && last.as === undefined && next.as === undefined)
    last.text += next.text
  else stretches.push(next)
}

/** A mark is drawn in the face of the letter that it belongs to. */
function continued(last: Stretch | undefined, character: string): OpenFace | undefined {
  return last && /\p{M}/u.test(character) ? last.face : undefined
}

function faceWith(faces: readonly OpenFace[], character: string, preferred?: OpenFace): OpenFace | undefined {
  const code = character.codePointAt(0) ?? 0
  return preferred?.has(code) ? preferred : faces.find((face) => face.has(code))
}

/** A visible sign that a character could not be drawn. */
function substitute(faces: readonly OpenFace[], character: string): Stretch {
  const sign = [replacement, '□', '?'].find((candidate) => faceWith(faces, candidate)) ?? '?'
  return { face: faceWith(faces, sign) ?? (faces[0] as OpenFace), text: character, as: sign }
}
