import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { anyOf } from '../numbers.js'

/** Chapter and verse of a book of the Bible: "Matthew 5:3–12", "Mt 5,3-12", "Jean 3, 16". */
export function verses(language: Language): Recogniser[] {
  const { books, words, cardinal } = language
  return [
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])(?<book>${anyOf(Object.keys(books))})\\.?[ \u00a0](?<chapter>\\d{1,3})(?:[:,] ?)(?<verse>\\d{1,3})(?:[–-](?<until>\\d{1,3}))?(?![\\p{L}\\p{N}]|[.,:–-]\\p{N})`,
        'gu',
      ),
      needs: /\d[:,] ?\d/,
      say: ({ groups: { book = '', chapter = '', verse = '', until } }) =>
        `${books[book]} ${cardinal(chapter)}, ${cardinal(verse)}${until ? ` ${words.to} ${cardinal(until)}` : ''}`,
    },
  ]
}
