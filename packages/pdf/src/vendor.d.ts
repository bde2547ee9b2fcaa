/** What is used of fontkit 2.0.4, which has no types of its own. */
declare module 'fontkit' {
  export interface FontkitSubset {
    glyphs: number[]
    includeGlyph(glyph: number): number
    encode(): Uint8Array
  }
  export interface FontkitFont {
    createSubset(): FontkitSubset
    /** Tests compare outlines. */
    numGlyphs: number
    getGlyph(id: number): { advanceWidth: number; path: { toSVG(): string } }
    glyphForCodePoint(code: number): { id: number }
  }
  export function create(bytes: Uint8Array): FontkitFont
}
