import { nb } from './nb.js'
import type { Words } from './words.js'

export const nn: Words = {
  meanings: {
    ...nb.meanings,
    'exactly one': 'det finst nøyaktig éin',
    approaches: 'går mot',
    bar: 'loddrett strek',
    bounds: '{1} frå {2} til {3}',
    ceiling: 'takfunksjonen av {1} slutt tak',
    condition: 'dersom {1}',
    'from above': '{1} frå høgre',
    'from below': '{1} frå venstre',
    given: 'gitt',
    limit: 'grenseverdien når {1}',
    map: 'frå',
    'nth derivative': 'den deriverte av orden {2} av {1}',
    power: '{1} heva til {2} slutt eksponent',
  },
  ...(nb.actions ? { actions: nb.actions } : {}),
  symbols: {
    ...nb.symbols,
    '00AC': 'ikkje',
    '21A6': 'vert avbilda på',
    '2205': 'den tomme mengda',
    '2218': 'samansett med',
    '2224': 'deler ikkje',
    '2282': 'delmengd av',
    '2286': 'delmengd av eller lik',
    '21D4': 'dersom og berre dersom',
    '27FA': 'dersom og berre dersom',
  },
  functions: {
    det: 'determinanten',
    exp: 'exp',
    gcd: 'største felles divisor',
    lcm: 'minste felles multiplum',
  },
  ...(nb.units ? { units: { ...nb.units, '°C': ['grad celsius', 'gradar celsius'] } } : {}),
}
