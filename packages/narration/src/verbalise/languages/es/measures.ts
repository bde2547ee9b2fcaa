import type { Amounts } from '../../language.js'
import { currencies, units } from './units.js'

/** Money, measures and what is counted. */
export const measures: Amounts = {
  currencies,
  magnitudes: {
    millones: ['millón', 'millones'],
    millón: ['millón', 'millones'],
    M: ['millón', 'millones'],
    'mil M': ['mil millones', 'mil millones'],
    k: ['mil', 'mil'],
    mill: ['millón', 'millones'],
    'mill.': ['millón', 'millones'],
    'mil millones': ['mil millones', 'mil millones'],
  },
  ofMagnitude: (noun) => `de ${noun}`,
  units,
  crowds: [{ sizes: ['k', 'M'], nouns: '(?:de )?\\p{Ll}{3,}s' }],
}
