/// <reference path="../vendor.d.ts" />
import type { FontkitFont, FontkitRun } from 'fontkit'
import type { Glyph, GlyphRun, OpenFace } from './face.js'

/** Scripts whose glyphs depend on their neighbours, for which fontkit's glyph cache must not be trusted. */
const complex = /[\u0590-\u109f\u1780-\u17ff\ua840-\uabff]/

/** Letters that shaping may show before the one they follow. */
const reordering = /[\u0900-\u0dff\u1000-\u109f\u1780-\u17ff]/

/** Shapes text of one script in one face. */
export function shape(face: OpenFace, text: string, rtl: boolean, lang: string): GlyphRun {
  const run = layOut(face.font, text, rtl, lang)
  const glyphs = glyphsOf(run, face.scale)
  const inOrder = rtl ? [...glyphs].reverse() : glyphs
  return {
    face,
    glyphs,
    width: glyphs.reduce((sum, { advance }) => sum + advance, 0),
    rtl,
    plain: glyphs.every(({ advance, width, x, y }) => x === 0 && y === 0 && Math.abs(advance - width) < 1e-6),
    ...(needsActualText(text, inOrder, rtl) ? { actualText: text } : {}),
  }
}

/**
 * fontkit keeps one glyph object an id, with the first code points that led to it, so that ي and ت, or ز and ر, which
 * share a glyph below different dots, would both be read as whichever came first. Where that happens, every glyph is
 * made anew, within a word too.
 */
function layOut(font: FontkitFont, text: string, rtl: boolean, lang: string): FontkitRun {
  const lay = () => font.layout(text, [], undefined, openTypeLanguage(lang), rtl ? 'rtl' : 'ltr')
  if (!complex.test(text)) return lay()
  const cached = font.getGlyph
  font.getGlyph = (id, codePoints) => {
    font._glyphs = {}
    return cached.call(font, id, codePoints)
  }
  try {
    return lay()
  } finally {
    font.getGlyph = cached
    font._glyphs = {}
  }
}

/**
 * Whether reading the glyphs does not give the text: vowels that stand before their consonant, letters that are drawn
 * in parts. Right-to-left words never get a text of their own: readers would turn it round again.
 */
function needsActualText(text: string, glyphs: readonly Glyph[], rtl: boolean): boolean {
  if (rtl) return false
  const split = glyphs.some(({ codePoints }) => codePoints.length === 0)
  return split || (reordering.test(text) && read(glyphs) !== text)
}

function glyphsOf(run: FontkitRun, scale: number): Glyph[] {
  return run.glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {}
    return {
      id: glyph.id,
      codePoints: glyph.codePoints,
      advance: xAdvance * scale,
      x: xOffset * scale,
      y: yOffset * scale,
      width: glyph.advanceWidth * scale,
    }
  })
}

function read(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')
}

/** Languages whose letters a font may draw differently; others take the script's default. */
const languages: Readonly<Record<string, string>> = {
  ro: 'ROM ',
  tr: 'TRK ',
  az: 'AZE ',
  nl: 'NLD ',
  pl: 'PLK ',
  sr: 'SRB ',
  bg: 'BGR ',
  ur: 'URD ',
  fa: 'FAR ',
  mr: 'MAR ',
  ca: 'CAT ',
}

function openTypeLanguage(lang: string): string | undefined {
  return languages[lang.split('-')[0] ?? '']
}
