import type { Amounts } from '../../language.js'
import { currencies, units } from './units.js'

/** Money, measures and what is counted. */
export const measures: Amounts = {
  currencies,
  magnitudes: {
    millions: ['million', 'millions'],
    million: ['million', 'millions'],
    milliards: ['milliard', 'milliards'],
    milliard: ['milliard', 'milliards'],
    M: ['million', 'millions'],
    Md: ['milliard', 'milliards'],
    Mds: ['milliard', 'milliards'],
    k: ['mille', 'mille'],
  },
  ofMagnitude: ofNoun,
  units,
  crowds: [{ sizes: ['k', 'M'], nouns: "(?:d[e’'] ?)?\\p{Ll}{3,}s" }],
}

/** "d’euros", "de dollars" */
export function ofNoun(noun: string): string {
  return /^[aeiouéyh]/i.test(noun) && !noun.startsWith('yen') ? `d’${noun}` : `de ${noun}`
}
