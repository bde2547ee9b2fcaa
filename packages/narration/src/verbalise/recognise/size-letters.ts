import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { anyOf, edge, gap, inThousands, sayNumber } from '../numbers.js'

/** "1.5m people", "100k followers": the letter is a size where people or things in number follow. */
export function sizeLetters(language: Language, number: string): Recogniser[] {
  return language.sizeLetters.map(({ sizes, nouns }) => ({
    pattern: new RegExp(
      `${edge}(?<number>${number})${gap}(?<size>${anyOf(sizes)})(?=[ \u00a0](?:${nouns})(?!\\p{L}))`,
      'gu',
    ),
    say: ({ groups: { number: written = '', size = '' } }) => {
      const [one, many] = language.magnitudes[size] ?? ['', '']
      if (one === language.cardinal('1000')) return sayNumber(inThousands(written, language), language)
      const noun = language.isOne(written) ? one : many
      return `${sayNumber(written, language, noun)} ${noun}`
    },
  }))
}
