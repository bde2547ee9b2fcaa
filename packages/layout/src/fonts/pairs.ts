import type { Glyph, OpenFace } from './face.js'

/**
 * Shapes words of a font that only kerns its letters, pair by pair: what HarfBuzz says of two letters is remembered, and
 * words are put together of it. Most words of an article then cost a few look-ups, and share their glyphs.
 */
export interface PairShaper {
  /** The glyphs of a text, or undefined where it holds more than letters and pairs. */
  glyphs(text: string): Glyph[] | undefined
}

/**
 * Families without ligatures and contextual forms, in which a letter depends on the next one at most. A property test
 * compares every face of theirs with HarfBuzz.
 */
const pairwise = new Set(['Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Mono'])

const shapers = new WeakMap<OpenFace, Map<string, PairShaper>>()

/** The shaper of a face in a language; none where a font may do more than kern. */
export function pairShaper(face: OpenFace, lang: string): PairShaper | undefined {
  if (!pairwise.has(face.family)) return undefined
  const byLanguage = shapers.get(face) ?? new Map<string, PairShaper>()
  shapers.set(face, byLanguage)
  const shaper = byLanguage.get(lang) ?? createPairShaper(face, lang)
  byLanguage.set(lang, shaper)
  return shaper
}

/** Letters of Latin that no mark follows, and punctuation that every text font has. */
const letters = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/

/** Codes of both characters in one number; 0 for no next one. */
const keyOf = (code: number, next: number): number => code * 0x10000 + next

function createPairShaper({ shaper, scale }: OpenFace, lang: string): PairShaper {
  const glyphs = new Map<number, Glyph | undefined>()

  /** The glyph of a character before another one, as HarfBuzz shapes the two; undefined where they do more than kern. */
  function glyphFor(code: number, next: number): Glyph | undefined {
    const key = keyOf(code, next)
    let glyph = glyphs.get(key)
    if (glyph === undefined && !glyphs.has(key)) {
      glyph = next === 0 ? alone(code) : before(code, next)
      glyphs.set(key, glyph)
    }
    return glyph
  }

  function alone(code: number): Glyph | undefined {
    const [one, ...rest] = shaper.shape(String.fromCharCode(code), false, lang)
    if (!one || rest.length > 0 || one.x !== 0 || one.y !== 0) return undefined
    const width = shaper.width(one.id) * scale
    return { id: one.id, codePoints: [code], advance: one.advance * scale, x: 0, y: 0, width }
  }

  function before(code: number, next: number): Glyph | undefined {
    const [own, other] = [glyphFor(code, 0), glyphFor(next, 0)]
    const [one, two, ...rest] = shaper.shape(String.fromCharCode(code, next), false, lang)
    if (!own || !other || !one || !two || rest.length > 0) return undefined
    const isMoved = one.x !== 0 || one.y !== 0 || two.x !== 0 || two.y !== 0
    if (isMoved || one.id !== own.id || two.id !== other.id || two.advance * scale !== other.advance)
      return undefined
    const advance = one.advance * scale
    return advance === own.advance ? own : { ...own, advance }
  }

  return {
    glyphs(text) {
      if (!letters.test(text)) return undefined
      const word: Glyph[] = []
      for (let at = 0; at < text.length; at++) {
        const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
        const glyph = glyphFor(text.charCodeAt(at), next)
        if (!glyph) return undefined
        word.push(glyph)
      }
      return word
    },
  }
}
