import type { Words } from '../../language.js'

/** What signs are called, and the small words between figures. */
export const words: Words = {
  point: 'Komma',
  minus: 'minus',
  percent: 'Prozent',
  percentNoun: 'Prozent',
  perMille: 'Promille',
  to: 'bis',
  at: 'ät',
  dot: 'Punkt',
  slash: 'Schrägstrich',
  backslash: 'umgekehrter Schrägstrich',
  ratio: 'zu',
  hyphen: 'Bindestrich',
  underscore: 'Unterstrich',
  colon: 'Doppelpunkt',
  plus: 'plus',
  hashtag: 'Hashtag',
  number: 'Nummer',
  andMore: 'und so weiter',
  by: 'mal',
  per: 'pro',
  perWhat:
    'Sekunde|Minute|Stunde|Tag|Nacht|Woche|Monat|Quartal|Halbjahr|Jahr|Person|Kopf|Kind|Schüler|Einwohner|Stück|Einheit|Barrel|Unze|Tonne|Liter|Kilo|Platz',
  perShort: {
    Std: 'Stunde',
    Min: 'Minute',
    d: 'Tag',
    Wo: 'Woche',
    Mon: 'Monat',
    J: 'Jahr',
    Pers: 'Person',
    Stk: 'Stück',
    St: 'Stück',
  },
  version: 'Version',
  outOf: 'von',
  ratedBefore: '[Bb]ewert(?:et|ung)|[Rr]ating|[Ss]core|[Nn]ote|[Ee]rgebnis|[Uu]rteil|[Ww]ertung|[Ee]rreicht',
  ratedAfter: 'Sternen?|Punkten?|Punkte|richtig',
  stroke: 'Strich',
  stars: ({ whole, withHalf = whole, all, of }) =>
    of ? `${withHalf} von ${of} Sternen` : `${withHalf} ${all === 1 ? 'Stern' : 'Sterne'}`,
  times: (number) => `${number === 'eins' ? 'ein' : number}mal`,
}

export const directions = { N: 'Nord', O: 'Ost', E: 'Ost', S: 'Süd', W: 'West' }
