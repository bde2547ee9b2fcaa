import type { Glyph, GlyphRun, OpenFace } from './face.js'
import type { Around, Reach, ShapedGlyph } from './harfbuzz.js'

/**
 * Shapes text in one face.
 *
 * @param drawn what is drawn, as long as the text: a space for a no-break space, a hyphen for a soft hyphen
 * @param text what is read
 */
export function shape(
  face: OpenFace,
  drawn: string,
  rtl: boolean,
  lang: string,
  text = drawn,
  around?: Around,
): GlyphRun {
  const glyphs = glyphsOf(face, face.shaper.shape(drawn, rtl, lang, around), text, rtl)
  return {
    face,
    glyphs,
    width: widthOf(glyphs),
    rtl,
    ...(piling.test(text) ? { reach: reachOf(face, glyphs) } : {}),
    plain: glyphs.every(({ advance, width, x, y }) => x === 0 && y === 0 && Math.abs(advance - width) < 1e-6),
  }
}

/** Scripts and marks that go beyond the height of a line of Latin: from Arabic to Khmer, and marks upon marks. */
const piling = /[\u0300-\u036f\u0590-\u10ff\u1200-\u137f\u1700-\u17ff\u1a00-\u1aff\u1e00-\u1eff]/

function reachOf({ shaper, scale }: OpenFace, glyphs: readonly Glyph[]): Reach {
  let [top, bottom] = [0, 0]
  for (const { id, y } of glyphs) {
    const reach = shaper.reach(id)
    top = Math.max(top, y + reach.top * scale)
    bottom = Math.min(bottom, y + reach.bottom * scale)
  }
  return { top, bottom }
}

function widthOf(glyphs: readonly Glyph[]): number {
  let width = 0
  for (const { advance } of glyphs) width += advance
  return width
}

/**
 * The letters of a cluster belong to the glyph of it that is read first, so that glyphs in the order of reading always
 * give the text, however a script puts its vowels and splits its letters.
 */
export function glyphsOf(
  { scale, shaper }: OpenFace,
  shaped: readonly ShapedGlyph[],
  text: string,
  rtl: boolean,
): Glyph[] {
  const glyphs: Glyph[] = []
  const step = rtl ? -1 : 1
  let end = text.length
  for (let at = rtl ? 0 : shaped.length - 1; at >= 0 && at < shaped.length; at -= step) {
    const { id, cluster, advance, x, y } = shaped[at] as ShapedGlyph
    const leads = shaped[at - step]?.cluster !== cluster
    glyphs.push({
      id,
      codePoints: leads ? codePoints(text.slice(cluster, end)) : [],
      advance: advance * scale,
      x: x * scale,
      y: y * scale,
      width: shaper.width(id) * scale,
    })
    if (leads) end = cluster
  }
  return rtl ? glyphs : glyphs.reverse()
}

function codePoints(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0)
}
