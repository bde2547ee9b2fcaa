/** What is used of fontkit 2.0.4, which has no types of its own. */
declare module 'fontkit' {
  export interface FontkitSubset {
    glyphs: number[]
    includeGlyph(glyph: number): number
    encode(): Uint8Array
  }
  export function create(bytes: Uint8Array): { createSubset(): FontkitSubset }
}
