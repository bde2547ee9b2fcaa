import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { anyOf } from '../numbers.js'

/** "1 Corinthians" is the first letter to them: feminine where that has a gender. */
const letter = { before: '', after: '', mark: 'ª' }

/** Chapter and verse of a book of the Bible: "Matthew 5:3–12", "Mt 5,3-12", "Jean 3, 16". */
export function verses(language: Language): Recogniser[] {
  const { books, words, cardinal, ordinal } = language
  if (Object.keys(books).length === 0) return []
  const verse = '\\d{1,3}:\\d{1,3}(?:[–-]\\d{1,3})?'
  return [
    {
      // "John 3:16; 14:9"
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:${anyOf(Object.keys(books))})\\.?[ \u00a0]${verse}(?:[;,] ?${verse}){0,4}[;,] ?)(?<chapter>\\d{1,3}):(?<verse>\\d{1,3})(?:[–-](?<until>\\d{1,3}))?(?![\\p{N}:]|[.,–-]\\p{N})`,
        'gu',
      ),
      needs: /\d:\d+[\d–-]*[;,] ?\d+:\d/,
      say: ({ groups: { chapter = '', verse: first = '', until } }) =>
        `${cardinal(chapter)}, ${cardinal(first)}${until ? ` ${words.to} ${cardinal(until)}` : ''}`,
    },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])(?:(?<number>[1-4])\\.?[ \u00a0])?(?<book>${anyOf(Object.keys(books))})\\.?[ \u00a0](?<chapter>\\d{1,3})(?:[:,] ?)(?<verse>\\d{1,3})(?:[–-](?:(?<to>\\d{1,3})[:,] ?(?=\\d{1,3}(?! \\p{Lu})))?(?<until>\\d{1,3}))?(?<half>[a-c](?!\\p{L}))?(?!(?!ff?\\.)[\\p{L}\\p{N}]|[.,:–-]\\p{N})`,
        'gu',
      ),
      needs: /\d[:,] ?\d/,
      say: ({ groups: { number, book = '', chapter = '', verse = '', to, until, half } }) =>
        `${number ? `${ordinal(number, letter)} ` : ''}${books[book]} ${cardinal(chapter)}, ${cardinal(verse)}${until ? ` ${words.to} ${to ? `${cardinal(to)}, ` : ''}${cardinal(until)}` : ''}${half ? ` ${half}` : ''}`,
    },
  ]
}
