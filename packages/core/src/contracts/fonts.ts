/** What a text needs of a font. */
export interface FontQuery {
  /** A family name, or a generic: `sans`, `mono`, `math`. */
  family: string
  /** 100 to 900. */
  weight: number
  /** Upright or slanted. */
  style: 'normal' | 'italic'
  /** BCP 47; decides between the forms of a unified ideograph. */
  lang: string
  /** What it must be able to draw. */
  text: string
}

/** One font file: a static TrueType or OpenType face. */
export interface FontFace {
  /** Stable and unique ("atkinson-hyperlegible-next-400-normal"). */
  id: string
  /** Name of the family. */
  family: string
  /** 100 to 900. */
  weight: number
  /** Upright or slanted. */
  style: 'normal' | 'italic'
  /** SPDX, or `own` for a file of the user's. */
  license: string
  /** The same bytes each time; kept after the first call. */
  bytes(): Promise<Uint8Array>
  /** The same face as ready files for the web, where its makers offer them: nothing has to be cut or compressed. */
  web?(): Promise<readonly WebFont[]>
}

/** A WOFF2 file with a part of a face. */
export interface WebFont {
  /** The characters that it draws, as CSS writes them (`unicode-range`, CSS Fonts 4, 4.5): `U+0000-00FF,U+0131`. */
  range: string
  /** WOFF2. */
  bytes: Uint8Array
}

/** Where fonts come from. */
export interface FontSource {
  /**
   * Faces that together cover the text as far as they can, best first. What is not installed is not in the answer:
   * `missing` then names the packages that would serve the rest.
   */
  match(query: FontQuery): Promise<FontMatch>
}

/** Faces that a font source answers with. */
export interface FontMatch {
  /** Best first. */
  faces: readonly FontFace[]
  /** Packages that would draw what these faces cannot. */
  missing: readonly MissingFont[]
  /** The asked family, where another stands in its place: with its package where that is known and not installed. */
  replaced?: { family: string; package?: string }
  /** Files that were given and are no fonts. */
  unreadable?: readonly { name: string; reason: string }[]
}

/** A font package that would serve a script. */
export interface MissingFont {
  /** ISO 15924. */
  script: string
  /** Name of the npm package. */
  package: string
  /** It is drawn, but as another language writes it: unified ideographs differ between Chinese, Japanese and Korean. */
  otherForms?: true
}

/** A font source without any font. */
export const noFonts: FontSource = { match: async () => ({ faces: [], missing: [] }) }
