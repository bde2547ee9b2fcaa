import type { Article, EmitContext, FontFace } from '@lectern/core'
import { base64 } from './base64.js'
import { rules } from './rules.js'
import type { EmbeddedFace } from './styles/fonts.js'

const faces = [
  [400, 'normal'],
  [400, 'italic'],
  [700, 'normal'],
  [700, 'italic'],
] as const

/** Regular, italic and bold of each family, as far as the font source has it under that name; else a finding. */
export async function loadFaces(
  families: readonly string[],
  article: Article,
  { fonts, report }: EmitContext,
): Promise<EmbeddedFace[]> {
  const found: EmbeddedFace[] = []
  for (const family of families) {
    const known = new Set<string>()
    for (const [weight, style] of faces) {
      const query = { family, weight, style, lang: article.meta.lang, text: 'Aa' }
      const face = (await fonts.match(query)).faces.find((candidate) => candidate.family === family)
      if (!face || known.has(face.id)) continue
      known.add(face.id)
      found.push(await embedded(face))
    }
    if (known.size === 0)
      report(rules['font-available'], `The font "${family}" is not in the page: it is not installed`)
  }
  return found
}

async function embedded(face: FontFace): Promise<EmbeddedFace> {
  const { family, weight, style } = face
  return { family, weight, style, data: base64(await face.bytes()) }
}
