/** The parts of untyped libraries that layout uses; only the adapters beside them import these. */
declare module 'fontkit' {
  export interface FontkitGlyph {
    id: number
    codePoints: number[]
    advanceWidth: number
  }
  export interface FontkitPosition {
    xAdvance: number
    xOffset: number
    yOffset: number
  }
  export interface FontkitRun {
    glyphs: FontkitGlyph[]
    positions: FontkitPosition[]
    direction: 'ltr' | 'rtl'
  }
  export interface FontkitFont {
    unitsPerEm: number
    ascent: number
    descent: number
    xHeight: number
    hasGlyphForCodePoint(codePoint: number): boolean
    layout(
      text: string,
      features?: readonly string[],
      script?: string,
      language?: string,
      direction?: string,
    ): FontkitRun
    getGlyph(id: number, codePoints?: number[]): FontkitGlyph
    /** Cache of glyphs by id, each with the first code points that led to it. */
    _glyphs: Record<number, FontkitGlyph>
  }
  export function create(bytes: Uint8Array): FontkitFont
}

declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): { position: number; required: boolean } | null
  }
}
