import type { NumberCase } from '../plain/cases.js'
import type { Genitive } from '../plain/genitive.js'

/** "od devíti do sedmnácti" */
export const genitive: Genitive = {
  words:
    'jeden jednoho, jedna jedné, jedno jednoho, dva dvou, dvě dvou, tři tří, čtyři čtyř, pět pěti, šest šesti, sedm sedmi, osm osmi, devět devíti, deset deseti, jedenáct jedenácti, dvanáct dvanácti, třináct třinácti, čtrnáct čtrnácti, patnáct patnácti, šestnáct šestnácti, sedmnáct sedmnácti, osmnáct osmnácti, devatenáct devatenácti, dvacet dvaceti, třicet třiceti, čtyřicet čtyřiceti, padesát padesáti, šedesát šedesáti, sedmdesát sedmdesáti, osmdesát osmdesáti, devadesát devadesáti, sto sta, stě set, sta set, set set, tisíce tisíc, tisíc tisíc, milion milionu, miliony milionů, milionů milionů, nula nuly',
  before: '[Dd]o|[Oo]d|[Kk]olem|[Oo]kolo|[Bb]ez|[Bb]ěhem|[Zz]e?',
  unbent: 'jedna',
  ordinals: 'ého|ém|ých|ou|ým',
  one: 'many',
  several: 'other',
}

/** "ve třech městech", "s dvěma dětmi", "ke třem lidem" */
export const cases: readonly NumberCase[] = [
  {
    before: '[Vv]e?|[Nn]a|[Oo]|[Pp]o|[Pp]ři',
    noun: '(?:ech|ách|ích)',
    adjective: '(?<!desát|cát|set)[ýí]ch',
    words: 'tři třech, čtyři čtyřech',
  },
  {
    before: '[Nn]ad|[Pp]od|[Pp]řed|[Mm]ezi|[Zz]a',
    noun: '(?:mi|lety)',
    adjective: '[ýí]mi',
    words:
      'jeden jedním, jedna jednou, dva dvěma, dvě dvěma, tři třemi, čtyři čtyřmi, tisíc tisícem, milion milionem, nula nulou',
    between: {
      before: '[Mm]ezi',
      joined: 'a',
      units:
        'stupňů stupni, ů y, procent procenty, korun korunami, minut minutami, hodin hodinami, sekund sekundami, tun tunami',
    },
  },
  {
    before: '[Ss]e?|[Pp]řed',
    noun: '(?:mi|y)',
    adjective: '[ýí]mi',
    words: 'dva dvěma, dvě dvěma, tři třemi, čtyři čtyřmi',
  },
  {
    before: '[Kk]e?|[Dd]íky|[Pp]roti',
    noun: '(?:[ůáí]m|em)',
    adjective: '[ýí]m',
    words: 'dva dvěma, dvě dvěma, tři třem, čtyři čtyřem',
  },
]
