import type { Language } from '../language.js'
import { plainRomans } from './digits.js'
import { plainLanguage } from './plain/plain.js'
import { technicalUnits, unchanging } from './plain/unchanging.js'

/** Dutch. */
export async function dutch(): Promise<Language> {
  const { toCardinal, toOrdinal } = await import('n2words/nl-NL')
  const year = (digits: string) => toCardinal(digits)
  // "negentienhonderd" is of years; numbers have thousands
  const cardinal = (digits: string) =>
    /^[2-9]?[1-9]\d{3}$/.test(digits) && !/^[1-9]0/.test(digits) && digits.length === 4
      ? `${digits[0] === '1' ? '' : toCardinal(digits[0] ?? '')}duizend ${toCardinal(String(Number(digits.slice(1))))}`
      : toCardinal(digits)
  return plainLanguage({
    locale: 'nl',
    cardinal,
    count: (digits) => (digits === '1' ? 'een' : cardinal(digits)),
    ordinal: (digits) => toOrdinal(digits),
    ordinals: [/(?<![\p{L}\p{N}.,])(?<number>\d{1,4})(?<mark>e|de|ste|ᵉ)(?!\p{L})/gu],
    year,
    words: {
      point: 'komma',
      minus: 'min',
      plus: 'plus',
      percent: 'procent',
      perMille: 'promille',
      to: 'tot',
      at: 'apenstaartje',
      dot: 'punt',
      slash: 'schuine streep',
      backslash: 'backslash',
      by: 'bij',
      per: 'per',
      and: 'en',
      hyphen: 'streepje',
      underscore: 'liggend streepje',
      colon: 'dubbele punt',
      ratio: 'staat tot',
      hashtag: 'hekje',
      number: 'nummer',
      andMore: 'enzovoort',
      over: 'gedeeld door',
      version: 'versie',
      outOf: 'van de',
      equals: 'is gelijk aan',
      star: ['ster', 'sterren'],
      timesWord: 'keer',
      perWhat: 'seconde|minuut|uur|dag|nacht|week|maand|jaar|persoon|inwoner|stuk',
    },
    date: (day, month, year) => [cardinal(day), month, year].filter(Boolean).join(' '),
    yearWords: '[Ii]n|[Ss]inds|[Vv]anaf|[Tt]ot',
    shortMonths: ['', '', 'mrt', '', '', '', '', '', 'sept', '', '', ''],
    time: (hour, minute, noun) => {
      const hours = `${cardinal(String(hour))}${noun || minute > 0 ? ' uur' : ''}`
      return minute > 0 ? `${hours} ${cardinal(String(minute))}` : hours
    },
    hourWords: 'uur|u\\.|u',
    beforeHours: 'om|tot|vanaf',
    shortForms: [
      // "14.30 uur": the word stands between hours and minutes
      {
        needs: /\d[.:]\d\d ?u/,
        pattern: /(?<=\d{1,2}[.:](?!00)\d\d)[ \u00a0](?:uur|u\.?)(?!\p{L})/gu,
        say: '',
      },
    ],
    units: {
      ...technicalUnits,
      ...unchanging({
        µg: 'microgram',
        'm²': 'vierkante meter',
        m2: 'vierkante meter',
        'km²': 'vierkante kilometer',
        'm³': 'kubieke meter',
        kWh: 'kilowattuur',
        pk: 'paardenkracht',
        h: 'uur',
      }),
      kcal: { one: 'kilocalorie', other: 'kilocalorieën' },
      '°C': { one: 'graad Celsius', other: 'graden Celsius' },
      '′': { one: 'minuut', other: 'minuten' },
      '″': { one: 'seconde', other: 'seconden' },
      min: { one: 'minuut', other: 'minuten' },
      s: { one: 'seconde', other: 'seconden' },
    },
    cents: {
      '€': { one: 'cent', other: 'cent' },
      EUR: { one: 'cent', other: 'cent' },
      $: { one: 'cent', other: 'cent' },
    },
    magnitudes: {
      miljoen: ['miljoen', 'miljoen'],
      miljard: ['miljard', 'miljard'],
      mln: ['miljoen', 'miljoen'],
      'mln.': ['miljoen', 'miljoen'],
      mld: ['miljard', 'miljard'],
      'mld.': ['miljard', 'miljard'],
      duizend: ['duizend', 'duizend'],
    },
    parts: {
      2: ['half', 'halve'],
      3: ['derde', 'derde'],
      4: ['kwart', 'kwart'],
      5: ['vijfde', 'vijfde'],
      8: ['achtste', 'achtste'],
      10: ['tiende', 'tiende'],
    },
    symbols: {
      '§': 'paragraaf',
      '≈': 'ongeveer',
      '<': 'kleiner dan',
      '>': 'groter dan',
      '≤': 'hoogstens',
      '≥': 'minstens',
      '÷': 'gedeeld door',
      '→': 'naar',
      '°': 'graden',
    },
    abbreviations: {
      'dhr.': 'de heer',
      'mevr.': 'mevrouw',
      'mw.': 'mevrouw',
      'dr.': 'dokter',
      'prof.': 'professor',
      'ir.': 'ingenieur',
      'drs.': 'doctorandus',
      'mr.': 'meester',
      'enz.': 'enzovoort',
      'bijv.': 'bijvoorbeeld',
      'bv.': 'bijvoorbeeld',
      'o.a.': 'onder andere',
      'd.w.z.': 'dat wil zeggen',
      'm.b.t.': 'met betrekking tot',
      'i.v.m.': 'in verband met',
      't.o.v.': 'ten opzichte van',
      'e.d.': 'en dergelijke',
      'e.v.': 'en volgende',
      'blz.': 'bladzijde',
      'hfst.': 'hoofdstuk',
      'nr.': 'nummer',
      'nrs.': 'nummers',
      'ca.': 'circa',
      'v.Chr.': 'voor Christus',
      'n.Chr.': 'na Christus',
      'v. Chr.': 'voor Christus',
      'n. Chr.': 'na Christus',
      'tel.': 'telefoon',
      'afb.': 'afbeelding',
      'art.': 'artikel',
      'resp.': 'respectievelijk',
      'incl.': 'inclusief',
      'excl.': 'exclusief',
      'jl.': 'jongstleden',
      'a.u.b.': 'alstublieft',
      'z.o.z.': 'zie ommezijde',
      'N.B.': 'nota bene',
      'st.': 'sint',
      'min.': 'minimaal',
      'max.': 'maximaal',
      'vgl.': 'vergelijk',
      'i.p.v.': 'in plaats van',
      'n.a.v.': 'naar aanleiding van',
      't/m': 'tot en met',
      'p/st': 'per stuk',
    },
    beforeFigures: { 'p.': 'pagina', 'pp.': 'pagina’s', 'v.': 'vers', 'no.': 'nummer', 'jr.': 'jaar' },
    romans: [
      {
        pattern:
          /(?<=(?<!\p{L})(?:Willem|Karel|Filips|Lodewijk|Napoleon|Hendrik|Frederik|Albert|Leopold|Boudewijn|Johannes|Paulus|Pius|Benedictus|Elizabeth|Elisabeth|Catharina|Wilhelm|George|Jan) )(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu,
        as: 'ordinal',
        say: (words) => `de ${words}`,
      },
      { pattern: /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?:e|de|ste)(?!\p{L})/gu, as: 'ordinal' },
      ...plainRomans(
        '[Hh]oofdstuk|[Dd]eel|[Bb]oek|[Bb]edrijf|[Ss]cène|[Pp]agina|blz\\.|Wereldoorlog|[Kk]lasse',
        'tot',
      ),
    ],
    power: (exponent) =>
      exponent === '2'
        ? 'kwadraat'
        : `tot de macht ${exponent.startsWith('-') ? 'min ' : ''}${cardinal(exponent.replace('-', ''))}`,
    rangeWords: 'pagina’s?|pagina|blz\\.|pp?\\.|hoofdstuk(?:ken)?|artikel(?:en)?|jaren',
    telephoneWords: 'tel|telefoon|bel|fax|mobiel',
    acronymWords: 'NAVO KLM BUMA PIN SIM RAM HAVO VAVO UNESCO FIFA UEFA NOS VUT',
    plainWords:
      'AAN AL ALS BEN BIJ DAN DAT DE DE DEN DIE DIT DUS EEN EN ER GA GEEN HAD HEM HEN HET HIJ HOE IK IN IS JA JE JIJ KAN MAG ME MEE MET MIJ NA NAAR NEE NIET NIETS NOG NU OF OM ONS OOK OP TE TOT UIT VAN VOOR WAS WAT WE WEL WIE WIJ ZE ZIJ ZIJN ZO',
  })
}
