import type { Direction } from '@lectern/core'
import { type Chain, openFontBook } from '../../src/fonts/book.js'
import { createTag, leafOf } from '../../src/tags/tag.js'
import type { Line } from '../../src/text/lines.js'
import { type Pieces, piecesOf } from '../../src/text/pieces.js'
import type { InlineRun } from '../../src/text/run.js'
import type { TextStyle } from '../../src/text/style.js'
import { fonts } from './set.js'

/** A chain of faces for texts of these characters, in one language. */
export async function chainFor(text: string, lang = 'en'): Promise<Chain> {
  const family = 'Atkinson Hyperlegible Next'
  const families = { text: family, heading: family, code: 'Atkinson Hyperlegible Mono' }
  const book = await openFontBook(fonts, { families, texts: new Map([[lang, text]]), italics: false })
  return book.chain('text', false, false, lang)
}

export function run(text: string, chain: Chain, style: Partial<TextStyle> = {}): InlineRun {
  const plain = { chain, size: 12, color: '#000000', rise: 0, underline: false, strike: false }
  return { text, style: { ...plain, ...style }, leaf: leafOf(createTag('P')), offset: 0 }
}

export function paragraphOf(text: string, chain: Chain, dir: Direction = 'ltr', style = {}): Pieces {
  return piecesOf([run(text, chain, style)], dir)
}

/** The text of lines, in the order of reading, with the hyphens that they add. */
export const textsOf = (lines: readonly Line[]): string[] =>
  lines.map(({ pieces }) => pieces.map(({ text }) => text).join(''))
