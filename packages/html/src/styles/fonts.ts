import type { Theme } from '@lectern/core'
import { fontName } from '@lectern/hast/markup'

/** Draws formulas: it has the table that browsers stretch signs by (OpenType, MATH). */
export const mathFamily = 'Noto Sans Math'

/** A font file inside the page. */
export interface EmbeddedFace {
  family: string
  weight: number
  style: 'normal' | 'italic'
  /** The characters that it is for, as CSS writes them; all without one. */
  range?: string
  mediaType: 'font/woff' | 'font/woff2'
  /** Base64 of the file. */
  data: string
}

/** @param addressOf where the file of a face is. Default: inside the style sheet */
export function fontFaces(
  faces: readonly EmbeddedFace[],
  addressOf = ({ mediaType, data }: EmbeddedFace) => `data:${mediaType};base64,${data}`,
): string {
  return faces
    .map(
      (face) =>
        `@font-face{font-family:"${fontName(face.family)}";font-weight:${face.weight};font-style:${face.style};font-display:block;${face.range ? `unicode-range:${face.range};` : ''}src:url(${addressOf(face)})}\n`,
    )
    .join('')
}

/** Families that readers may choose: those inside the page that it is not set in already. */
export function offered(faces: readonly EmbeddedFace[], { type }: Theme): string[] {
  const own = [type.text, type.heading, type.code, mathFamily]
  return [...new Set(faces.map(({ family }) => family))].filter((family) => !own.includes(family))
}
