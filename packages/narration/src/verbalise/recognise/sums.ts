import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'

/** Signs whose meaning is a sum's: "7 - 3 = 4", "10 : 2 = 5", "3 · 4", "B−". */
export function sums({ words, symbols }: Language): Recogniser[] {
  const times = symbols['×'] ?? ''
  return [
    {
      pattern: /(?<=[\p{L}\p{N})²³] ?)−(?= ?[\p{L}\p{N}(√π]| |$)/gu,
      needs: /−/,
      say: () => ` ${words.minus} `,
    },
    {
      pattern: /(?<=[\p{N})] )-(?= [\p{N}(][^.;!?]{0,40}=)|(?<==[^.;!?]{0,40}[\p{N})] )-(?= [\p{N}(])/gu,
      needs: /=/,
      say: () => words.minus,
    },
    { pattern: /(?<=\p{N} ):(?= \p{N}[^.;!?]{0,40}=)/gu, needs: /=/, say: () => symbols['÷'] },
    // "AC ⋅ CB": the operator, which is no point in the middle of a word
    { pattern: /(?<=[\p{L}\p{N})] ?)⋅(?= ?[\p{L}\p{N}(])/gu, needs: /⋅/, say: () => ` ${times} ` },
    {
      pattern: /(?<=\p{N} ?)[·⋅*](?= ?\p{N})|(?<=\p{N})\*(?=\p{L}(?![\p{L}*]))/gu,
      needs: /[·⋅*]/,
      say: () => ` ${times} `,
    },
  ]
}
