import type { Words } from './words.js'

export const af: Words = {
  meanings: {
    'exactly one': 'daar bestaan presies een',
    approaches: 'nader na',
    approaching: 'nader na',
    bar: 'vertikale streep',
    condition: 'as {1}',
    given: 'gegee',
    image: 'na',
    limit: 'die limiet soos {1}',
    map: 'van',
    modulo: 'modulo',
    'nth derivative': 'afgeleide van orde {2} van {1}',
    per: 'per {1}',
    vector: 'vektor {1}',
  },
  symbols: {
    '0025': 'persent',
    '0394': 'delta',
    '21D2': 'impliseer',
    '25B3': 'driehoek',
    '27F9': 'impliseer',
  },
  units: {
    '°C': ['graad Celsius', 'grade Celsius'],
    C: 'coulomb',
    F: 'farad',
    Hz: 'hertz',
    Pa: 'pascal',
    mol: 'mol',
  },
}
