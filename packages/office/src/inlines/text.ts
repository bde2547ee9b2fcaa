import { type Draft, report } from '../draft.js'
import { textAt } from '../nodes.js'
import type { Marks, Piece } from './pieces.js'
import { symbolText } from './symbol-text.js'

/**
 * Words with their marks and their language.
 *
 * @param languageOf their language by what the file says, or `und`
 */
export function textPieces(
  text: string,
  marks: Marks,
  font: string | undefined,
  languageOf: (text: string) => string | undefined,
  draft: Draft,
): Piece[] {
  if (text === '') return []
  const value = symbolText(text, font, draft)
  if (value !== text) draft.aside += ` ${text} `
  const lang = languageOf(value)
  if (lang) draft.letters.add(lang, value)
  const isMarked = lang && lang !== 'und' && /\p{L}/u.test(value)
  return [{ node: textAt(draft, value), marks: isMarked ? { ...marks, lang } : marks }]
}

/** Links are underlined by their style, which says nothing; other words that are underlined are emphasized. */
export function underlinedMarks(text: string, marks: Marks, draft: Draft): Marks {
  const { emphasis: _, ...others } = marks
  if (marks.link !== undefined) return others
  if (/[\p{L}\p{N}]/u.test(text))
    report(
      draft,
      'underline',
      `The underlined words “${text.trim().slice(0, 60)}” are emphasized`,
      'Underlining means a link on screens; give the words the style Emphasis.',
    )
  return marks
}
