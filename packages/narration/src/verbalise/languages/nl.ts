import { numberWords } from '#carried/number-words'
import type { Language } from '../language.js'
import { plainRomans } from './digits.js'
import { abbreviations, beforeFigures, shortForms } from './nl/forms.js'
import { plainLanguage } from './plain/plain.js'
import { technicalUnits, unchanging } from './plain/unchanging.js'
import { unitTable } from './plain/unit-table.js'
import { winds } from './plain/winds.js'
import { diedOn } from './signs-by-what-follows.js'

/** Dutch. */
export async function dutch(): Promise<Language> {
  const { toCardinal, toOrdinal } = await numberWords['nl-NL']()
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
      perShort: { mnd: 'maand', jr: 'jaar', pers: 'persoon', st: 'stuk' },
    },
    date: (day, month, year) => [cardinal(day), month, year].filter(Boolean).join(' '),
    yearWords: '[Ii]n|[Ss]inds|[Vv]anaf|[Tt]ot',
    shortMonths: ['', '', 'mrt', '', '', '', '', '', 'sept', '', '', ''],
    time: (hour, minute, noun) => {
      const hours = `${cardinal(String(hour))}${noun || minute > 0 ? ' uur' : ''}`
      return minute > 0 ? `${hours} ${cardinal(String(minute))}` : hours
    },
    hourWords: 'uur|u\\.|u',
    beforeHours: 'om|tot|vanaf|tussen|rond',
    shortForms: [
      // "14.30 uur": the word stands between hours and minutes
      {
        needs: /\d[.:]\d\d ?u/,
        pattern: /(?<=\d{1,2}[.:](?!00)\d\d)[ \u00a0](?:uur|u\.?)(?!\p{L})/gu,
        say: '',
      },
      ...shortForms,
      winds('[Ww]ind(?: uit)?', { N: 'noord', O: 'oost', Z: 'zuid', W: 'west' }),
      diedOn('overleden op'),
      // "08u12", in Belgium
      {
        needs: /\du\d/,
        pattern: /(?<![\p{L}\p{N}.,])(?<hour>[01]?\d|2[0-4])u(?<minute>[0-5]\d)(?![\p{L}\p{N}])/gu,
        say: (_, { cardinal }, { groups: { hour, minute } }) =>
          `${cardinal(String(Number(hour)))} uur${Number(minute) > 0 ? ` ${cardinal(String(Number(minute)))}` : ''}`,
      },
      { needs: /\d dd/, pattern: /(?<=\d ?)dd(?!\p{L})/gu, say: ' maal daags' },
      { needs: /tabl\./, pattern: /(?<=(?<!\d)1 )tabl\./gu, say: 'tablet' },
      { needs: /tabl\./, pattern: /(?<=\d )tabl\./gu, say: 'tabletten' },
      { needs: /r\.o\./, pattern: /(?<!\p{L})r\.o\.(?= \d)/gu, say: 'rechtsoverweging' },
      {
        needs: /str\. \d/,
        pattern: /(?<!\p{L})\p{Lu}\p{Ll}{2,20}str\.(?= \d)/gu,
        say: (written) => `${written.slice(0, -1)}aat`,
      }, // "120/80 mmHg"
      { needs: /mmHg/, pattern: /(?<=(?<!\d)\d{2,3})\/(?=\d{2,3} ?mmHg)/gu, say: ' over ' },
      { needs: /[×x] daags/, pattern: /(?<=\d ?)[×x](?= daags)/gu, say: ' keer' },
      // "art. 6:162 BW": of book 6
      {
        needs: /[Aa]rt(?:\.|ikel) \d+:\d/,
        pattern: /(?<=(?<!\p{L})[Aa]rt(?:\.|ikel) \d{1,2}):(?=\d)/gu,
        say: ' ',
      },
      { needs: /\d e\.v\./, pattern: /(?<=\d )e\.v\./gu, say: 'en volgende' },
      // "Willem (geb. 1801, overl. 1875)"
      { needs: /geb\. \d/, pattern: /(?<!\p{L})geb\.(?= \d)/gu, say: 'geboren' },
      // "Willem, zn. van Jan", "Symfonie in c kl. t."
      { needs: /zn\. v/, pattern: /(?<!\p{L})zn\.(?= van(?!\p{L}))/gu, say: 'zoon' },
      { needs: /dr\. van/, pattern: /(?<=, )dr\.(?= van (?:de |den |der )?\p{Lu})/gu, say: 'dochter' },
      { needs: /kl\. ?t\./, pattern: /(?<=(?<!\p{L})[a-g](?:is|es)? )kl\. ?t\./giu, say: 'kleine terts' },
      { needs: /gr\. ?t\./, pattern: /(?<=(?<!\p{L})[a-g](?:is|es)? )gr\. ?t\./giu, say: 'grote terts' },
      { needs: /overl\. \d/, pattern: /(?<!\p{L})overl\.(?= \d)/gu, say: 'overleden' },
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
      ...unitTable(`
wk week weken
mnd maand maanden
st. stuk stuks
km/u kilometer_per_uur kilometer_per_uur
gr gram gram
gr. gram gram
Bft Beaufort Beaufort
el eetlepel eetlepels
tl theelepel theelepels
mmHg millimeter_kwik millimeter_kwik
nm nanometer nanometer
kcal kilocalorie kilocalorieën
°C graad_Celsius graden_Celsius
′ minuut minuten
″ seconde seconden
min minuut minuten
s seconde seconden
`),
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
    wholeAndHalf: (count, many, one) =>
      /^[eé][eé]n$/.test(count)
        ? `anderhal${/^(?:uur|jaar|pond|glas|kilo|ons)/.test(one) ? 'f' : 've'} ${one}`
        : `${count} en een half ${many}`,
    half: (noun) => (/^(?:uur|jaar|pond|glas|kilo|ons)/.test(noun) ? 'half' : 'halve'),
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
      '×': 'keer',
      '÷': 'gedeeld door',
      '→': 'naar',
      '°': 'graden',
    },
    abbreviations: {
      ...abbreviations,
      'dhr.': 'de heer',
      'd.i.': 'dat is',
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
      'tab.': 'tabel',
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
      'mld.': 'miljard',
      'mln.': 'miljoen',
      'dl.': 'deel',
    },
    alsoWords: 'min. Max.',
    beforeFigures: {
      ...beforeFigures,
      '†': 'overleden in',
      'op.': 'opus',
      'p.': 'pagina',
      'pp.': 'pagina’s',
      'v.': 'vers',
      'no.': 'nummer',
      'jr.': 'jaar',
    },
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
    scoreWords:
      'w[io]n(?:nen|t)?|gewonnen|verl(?:oor|oren|iest)|verslo(?:eg|egen)|versla(?:at|gen)|zege|nederlaag|gelijkspel|eindstand|finale',
    score: (home, away) => `${cardinal(home)} ${cardinal(away)}`,
    shortDays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
    books: {
      Gen: 'Genesis',
      Ex: 'Exodus',
      Jes: 'Jesaja',
      Jer: 'Jeremia',
      Ps: 'Psalm',
      Spr: 'Spreuken',
      Mat: 'Matteüs',
      Matt: 'Matteüs',
      Marc: 'Marcus',
      Mar: 'Marcus',
      Luc: 'Lucas',
      Joh: 'Johannes',
      Hand: 'Handelingen',
      Rom: 'Romeinen',
      Kor: 'Korintiërs',
      Gal: 'Galaten',
      Ef: 'Efeziërs',
      Hebr: 'Hebreeën',
      Jak: 'Jakobus',
      Petr: 'Petrus',
      Openb: 'Openbaring',
      Genesis: 'Genesis',
      Psalm: 'Psalm',
      Matteüs: 'Matteüs',
      Marcus: 'Marcus',
      Lucas: 'Lucas',
      Johannes: 'Johannes',
      Romeinen: 'Romeinen',
    },
    rangeWords: 'pagina’s?|pagina|blz\\.|pp?\\.|hoofdstuk(?:ken)?|artikel(?:en)?|jaren',
    telephoneWords: 'tel|telefoon|bel|fax|mobiel',
    acronymWords: 'NAVO KLM BUMA PIN SIM RAM HAVO VAVO UNESCO FIFA UEFA NOS VUT',
    plainWords:
      'AAN AL ALS BEN BIJ DAN DAT DE DE DEN DIE DIT DUS EEN EN ER GA GEEN HAD HEM HEN HET HIJ HOE IK IN IS JA JE JIJ KAN MAG ME MEE MET MIJ NA NAAR NEE NIET NIETS NOG NU OF OM ONS OOK OP TE TOT UIT VAN VOOR WAS WAT WE WEL WIE WIJ ZE ZIJ ZIJN ZO',
  })
}
