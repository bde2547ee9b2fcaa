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

export function fontFaces(faces: readonly EmbeddedFace[]): string {
  return faces
    .map(
      ({ family, weight, style, range, mediaType, data }) =>
        `@font-face{font-family:"${fontName(family)}";font-weight:${weight};font-style:${style};font-display:block;${range ? `unicode-range:${range};` : ''}src:url(data:${mediaType};base64,${data})}\n`,
    )
    .join('')
}

/** Families that readers may choose: those inside the page that it is not set in already. */
export function offered(faces: readonly EmbeddedFace[], { type }: Theme): string[] {
  const own = [type.text, type.heading, type.code, mathFamily]
  return [...new Set(faces.map(({ family }) => family))].filter((family) => !own.includes(family))
}
