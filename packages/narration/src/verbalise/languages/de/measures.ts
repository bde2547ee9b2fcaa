import type { Amounts } from '../../language.js'
import { currencies, units } from './units.js'

/** Money, measures and what is counted. */
export const measures: Amounts = {
  currencies,
  magnitudes: {
    Million: ['Million', 'Millionen'],
    Millionen: ['Million', 'Millionen'],
    Milliarde: ['Milliarde', 'Milliarden'],
    Milliarden: ['Milliarde', 'Milliarden'],
    'Mio.': ['Million', 'Millionen'],
    Mio: ['Million', 'Millionen'],
    'Mrd.': ['Milliarde', 'Milliarden'],
    Mrd: ['Milliarde', 'Milliarden'],
    T: ['Tausend', 'Tausend'],
    'Tsd.': ['Tausend', 'Tausend'],
    'Mill.': ['Million', 'Millionen'],
  },
  ofMagnitude: (noun) => noun,
  units,
}
