import type { Article, EmitContext, FontFace } from '@lectern/core'
import { printedBy } from '@lectern/languages'
import { base64, subsetFont } from '@lectern/markup'
import { rules } from './rules.js'
import type { EmbeddedFace } from './styles/fonts.js'
import type { HtmlMessages } from './words.js'

const faces = [
  [400, 'normal'],
  [400, 'italic'],
  [700, 'normal'],
  [700, 'italic'],
] as const

/**
 * Regular, italic and bold of each family, as far as the font source has it under that name; else a finding. Of each only what draws this
 * page.
 *
 * @param words what the page itself says
 */
export async function loadFaces(
  families: readonly string[],
  article: Article,
  words: HtmlMessages,
  { fonts, report, signal }: EmitContext,
): Promise<EmbeddedFace[]> {
  const found: EmbeddedFace[] = []
  const characters = families.length > 0 ? charactersOf(article, words) : ''
  for (const family of families) {
    const known = new Set<string>()
    for (const [weight, style] of faces) {
      const query = { family, weight, style, lang: article.meta.lang, text: 'Aa' }
      const face = (await fonts.match(query)).faces.find((candidate) => candidate.family === family)
      if (!face || known.has(face.id)) continue
      known.add(face.id)
      signal?.throwIfAborted()
      found.push(await embedded(face, characters))
    }
    if (known.size === 0)
      report(
        rules['font-available'],
        `The font "${family}" is not installed and cannot be embedded in the page`,
      )
  }
  return found
}

async function embedded(face: FontFace, characters: string): Promise<EmbeddedFace> {
  const { family, weight, style } = face
  return { family, weight, style, data: base64(await subsetFont(await face.bytes(), characters)) }
}

/** Each character once: ASCII, the article's, and the page's own. */
function charactersOf({ blocks, meta }: Article, words: HtmlMessages): string {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  const own = printedBy(words)
  const texts = [...ascii, '×–—‘’“”…↩•', ...own, ...[...blocks.values()].map(({ text }) => text)]
  const about = [
    meta.title,
    meta.subtitle,
    meta.description,
    meta.publisher,
    ...meta.authors.map(({ name }) => name),
  ]
  return [...new Set([...texts, ...about].join(''))].sort().join('')
}
