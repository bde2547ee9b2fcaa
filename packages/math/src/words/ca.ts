import type { Words } from './rules.js'

export const ca: Words = {
  meanings: {
    approaches: 'tendeix a',
    approaching: 'tendeix a',
    bar: 'barra vertical',
    condition: 'si {1}',
    'from above': '{1} per la dreta',
    'from below': "{1} per l'esquerra",
    given: 'donat',
    image: 'en',
    limit: 'límit quan {1}',
    map: 'de',
    modulo: 'mòdul',
    'nth derivative': "derivada d'ordre {2} de {1}",
    per: 'per {1}',
    transposed: '{1} transposada',
    vector: 'vector {1}',
  },
  symbols: {
    '0025': 'per cent',
    '0394': 'delta',
    '21D2': 'implica',
    '21D4': 'si i només si',
    '25B3': 'triangle',
    '27F9': 'implica',
    '27FA': 'si i només si',
  },
  units: {
    '°C': ['grau Celsius', 'graus Celsius'],
    C: 'coulomb',
    F: 'farad',
    Hz: 'hertz',
    Pa: 'pascal',
    mol: 'mol',
  },
}
