import type { Face, Glyph, GlyphRun, OpenFace } from './face.js'

/** Where a full-width sign has its blank half. */
export type Side = 'before' | 'after'

/** A full-width sign without its blank half. */
export interface Halved {
  run: GlyphRun
  side: Side
}

const known = new WeakMap<GlyphRun, Halved | null>()

/**
 * A bracket, comma or stop of full width set at half of it: by the font's own half-width forms (`halt`), else by where
 * such signs have their ink. Undefined for what is not of full width, or has its ink in the middle (commas and stops of
 * Traditional Chinese).
 *
 * @param run of the sign alone
 * @param usual where the sign has its blank half in fonts that do not say; none where fonts differ
 */
export function halved(
  run: GlyphRun,
  usual: Side | undefined,
  faces: readonly OpenFace[],
  lang: string,
): Halved | undefined {
  let found = known.get(run)
  if (found === undefined) {
    found = halve(run, usual, faces, lang) ?? null
    known.set(run, found)
  }
  return found ?? undefined
}

/** Advances of signs of full width and of half of it, thousandths of an em. */
const [full, halfLeast, halfMost] = [900, 350, 650]

function halve(
  run: GlyphRun,
  usual: Side | undefined,
  faces: readonly OpenFace[],
  lang: string,
): Halved | undefined {
  const [glyph] = run.glyphs
  if (!glyph || run.glyphs.length > 1 || run.rtl || glyph.advance < full) return undefined
  const place = ofFont(glyph, run.face, faces, lang) ?? usualPlace(glyph, usual)
  if (!place) return undefined
  const { x, advance } = place
  // In the middle there is no half to leave out.
  const isCentred = x < -glyph.advance / 8 && x > (-glyph.advance * 3) / 8
  if (isCentred) return undefined
  return { run: withGlyphs(run, [{ ...glyph, x, advance }]), side: x < 0 ? 'before' : 'after' }
}

function usualPlace({ advance }: Glyph, usual: Side | undefined): Pick<Glyph, 'x' | 'advance'> | undefined {
  return usual && { x: usual === 'before' ? -advance / 2 : 0, advance: advance / 2 }
}

function ofFont(
  { id, codePoints }: Glyph,
  face: Face,
  faces: readonly OpenFace[],
  lang: string,
): Pick<Glyph, 'x' | 'advance'> | undefined {
  const open = faces.find((one) => one.id === face.id)
  if (!open) return undefined
  const [one, ...rest] = open.shaper.shapeHalved(String.fromCodePoint(...codePoints), lang)
  if (!one || one.id !== id || rest.length > 0) return undefined
  const [x, advance] = [one.x * open.scale, one.advance * open.scale]
  return advance > halfLeast && advance < halfMost ? { x, advance } : undefined
}

/** The same run with other glyphs, or the same at other places. */
export function withGlyphs(run: GlyphRun, glyphs: readonly Glyph[]): GlyphRun {
  return { ...run, glyphs, width: glyphs.reduce((sum, { advance }) => sum + advance, 0), plain: false }
}
