import { numberWords } from '#carried/number-words'
import type { Language } from '../language.js'
import { plainRomans } from './digits.js'
import { daysAndMonths } from './plain/day-and-month.js'
import { plainLanguage } from './plain/plain.js'
import { technicalUnits, unchanging } from './plain/unchanging.js'
import { unitTable } from './plain/unit-table.js'
import { winds } from './plain/winds.js'
import { abbreviations, beforeFigures, shortForms } from './sv/forms.js'

const neuter =
  /^(?:kilo|gram|kilogram|milligram|ton|år|barn|hus|rum|språk|land|kapitel|exemplar|pund|byte|kilobyte|hekto|varv|steg|fall|ord|brev|bord|träd|djur)$/

const days =
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta'.split(
    ' ',
  )

/** Swedish. */
export async function swedish(): Promise<Language> {
  const { toCardinal } = await numberWords['sv-SE']()
  /** "nio hundra och nittio-åtta" is one word, "niohundranittioåtta". */
  const cardinal = (digits: string) =>
    toCardinal(digits)
      .replace(/-/g, '')
      .replace(/(\p{L}+) hundra/gu, '$1hundra')
      .replace(/hundra och (?=\p{L})/gu, 'hundra')
      .replace(/hundra (?=\p{L})(?!tusen|miljon)/gu, 'hundra')
      .replace(/ tusen/g, 'tusen')
      .replace(/tusen och /g, 'tusen ')
      .replace(/(?<!^en|[ -]en) (miljon|miljard|biljon)(?!\p{L})/gu, ' $1er')
  const year = (digits: string) => {
    const [hundreds, rest] = [digits.slice(0, 2), Number(digits.slice(2))]
    if (!/^(?:1[1-9]|20)/.test(digits)) return cardinal(digits)
    if (digits.startsWith('20') && rest < 10)
      return rest === 0 ? 'tjugohundra' : `tjugohundra${cardinal(String(rest))}`
    return `${cardinal(hundreds)}hundra${rest ? cardinal(String(rest)) : ''}`
  }
  /** "fyrtiofemte", "hundratjugonde" */
  const ordinal = (digits: string): string => {
    const number = Number(digits)
    const rest = number % 100 <= days.length ? number % 100 : number % 10
    const large = number - rest
    if (rest > 0) return `${large ? cardinal(String(large)) : ''}${days[rest - 1]}`
    return `${cardinal(digits)}${number % 100 === 0 ? 'de' : 'nde'}`
  }
  return plainLanguage({
    locale: 'sv',
    cardinal,
    count: (digits, noun) => (digits === '1' ? (neuter.test(noun) ? 'ett' : 'en') : cardinal(digits)),
    ordinal,
    ordinals: [/(?<![\p{L}\p{N}.,])(?<number>\d{1,4}):(?<mark>[ae]|de|dje|te)(?!\p{L})/gu],
    year,
    words: {
      point: 'komma',
      minus: 'minus',
      plus: 'plus',
      percent: 'procent',
      perMille: 'promille',
      to: 'till',
      at: 'snabel-a',
      dot: 'punkt',
      slash: 'snedstreck',
      backslash: 'omvänt snedstreck',
      by: 'gånger',
      per: 'per',
      and: 'och',
      hyphen: 'bindestreck',
      underscore: 'understreck',
      colon: 'kolon',
      hashtag: 'hashtagg',
      number: 'nummer',
      andMore: 'och så vidare',
      over: 'genom',
      version: 'version',
      outOf: 'av',
      equals: 'lika med',
      star: ['stjärna', 'stjärnor'],
      timesWord: 'gånger',
      perWhat: 'sekund|minut|timme|dag|dygn|natt|vecka|månad|år|person|invånare|styck',
      perShort: { tim: 'timme', mån: 'månad', pers: 'person', st: 'styck' },
    },
    date: (day, month, year) =>
      [days[Number(day) - 1] ?? cardinal(day), month, year].filter(Boolean).join(' '),
    yearWords: '[Åå]r|[Ss]edan|[Ff]rån',
    time: (hour, minute) => {
      const hours = hour === 1 ? 'ett' : cardinal(String(hour))
      return minute > 0
        ? `${hours} ${minute < 10 ? 'noll ' : ''}${cardinal(String(minute))}`
        : hour < 10 && minute === 0
          ? hours
          : hours
    },
    hourWords: 'h',
    beforeHours:
      'kl\\.|klockan|kl|avg\\.|ank\\.|avgår|ankommer|från|till|mellan|före|efter|runt|publicerad|uppdaterad',
    shortForms: [
      ...shortForms,
      winds('[Vv]ind(?:en|ar)?(?: från)?', { N: 'nord', S: 'syd', O: 'ost', Ö: 'öst', V: 'väst' }),
      ...daysAndMonths([
        'måndag',
        'tisdag',
        'onsdag',
        'torsdag',
        'fredag',
        'lördag',
        'söndag',
        'mån',
        'tis',
        'ons',
        'tors',
        'fre',
        'lör',
        'sön',
      ]),
      // "1700-talet" is one word
      {
        needs: /\d-tal/,
        pattern: /(?<![\p{L}\p{N}.,-])(?<number>\d{2,4})-(?<rest>tal(?:et|ets|s)?)(?!\p{L})/gu,
        say: (_written, _language, { groups: { number = '', rest = '' } }) =>
          `${number.length === 4 ? year(number) : cardinal(number)}${rest}`,
      },
      // with spaces instead of stops, which without either would be words ("tom")
      { needs: / ex(?!\p{L})/u, pattern: /(?<!\p{L})t ex(?!\p{L})\.?/gu, say: 'till exempel' },
      { needs: / o m(?!\p{L})/u, pattern: /(?<!\p{L})t o m(?!\p{L})/gu, say: 'till och med' },
      { needs: /bl a(?!\p{L})/u, pattern: /(?<!\p{L})bl a(?!\p{L})/gu, say: 'bland annat' },
      { needs: /d v s(?!\p{L})/u, pattern: /(?<!\p{L})d v s(?!\p{L})/gu, say: 'det vill säga' },
      { needs: /fr o m(?!\p{L})/u, pattern: /(?<!\p{L})fr o m(?!\p{L})/gu, say: 'från och med' },
      { needs: /o s v(?!\p{L})/u, pattern: /(?<!\p{L})o s v(?!\p{L})/gu, say: 'och så vidare' },
      // "3 kap. 2 § skadeståndslagen"
      {
        needs: /\d kap\.? \d/,
        pattern: /(?<![\p{L}\p{N}.,:-])(?<number>[1-9]|[12]\d|3[01]) kap\.?(?= \d{1,3}(?: ?[a-h])? ?§)/gu,
        say: (_, _language, { groups: { number = '' } }) => `${ordinal(number)} kapitlet`,
      },
      {
        needs: /kap\.? \d+ ?§/,
        pattern: /(?<=\d kap\.? )(?<number>[1-9]|[12]\d|3[01]) ?§(?! ?§)/gu,
        say: (_, _language, { groups: { number = '' } }) => `${ordinal(number)} paragrafen`,
      },
      // "120/80 mmHg"
      { needs: /mmHg/, pattern: /(?<=(?<!\d)\d{2,3})\/(?=\d{2,3} ?mmHg)/gu, say: ' över ' },
      // "3 ggr/dag"
      { needs: /ggr/, pattern: /(?<=\d ?)ggr\/(?=dag|dygn|vecka|år)/gu, say: ' gånger per ' },
      { needs: /ggr/, pattern: /(?<!\p{L})ggr(?!\p{L})/gu, say: 'gånger' },
      // "249:-"
      { needs: /\d:[-–]/, pattern: /(?<=\d):[-–](?!\p{N})/gu, say: ' kronor' },
      { needs: /[fd]\. \d/, pattern: /(?<![\p{L}.])f\.(?= (?:\d{1,2} \p{Ll}{3,9} )?1\d{3})/gu, say: 'född' },
      { needs: /[fd]\. \d/, pattern: /(?<![\p{L}.])d\.(?= (?:\d{1,2} \p{Ll}{3,9} )?1\d{3})/gu, say: 'död' },
    ],
    units: {
      ...technicalUnits,
      ...unchanging({
        µg: 'mikrogram',
        'm²': 'kvadratmeter',
        kvm: 'kvadratmeter',
        'km²': 'kvadratkilometer',
        'm³': 'kubikmeter',
        mil: 'mil',
        tkr: 'tusen kronor',
        mkr: 'miljoner kronor',
        mnkr: 'miljoner kronor',
        mdkr: 'miljarder kronor',
        mmHg: 'millimeter kvicksilver',
        nm: 'nanometer',
      }),
      ...unitTable(`
msk matsked matskedar
tsk tesked teskedar
kWh kilowattimme kilowattimmar
kcal kilokalori kilokalorier
hk hästkraft hästkrafter
kr krona kronor
°C grad_Celsius grader_Celsius
st styck stycken
′ minut minuter
″ sekund sekunder
`),
    },
    currencies: { kr: { one: 'krona', other: 'kronor' } },
    half: (noun) => (neuter.test(noun) ? 'ett halvt' : 'en halv'),
    cents: {
      kr: { one: 'öre', other: 'öre' },
      '€': { one: 'cent', other: 'cent' },
      $: { one: 'cent', other: 'cent' },
      SEK: { one: 'öre', other: 'öre' },
    },
    magnitudes: {
      miljoner: ['miljon', 'miljoner'],
      miljon: ['miljon', 'miljoner'],
      mn: ['miljon', 'miljoner'],
      miljarder: ['miljard', 'miljarder'],
      miljard: ['miljard', 'miljarder'],
      md: ['miljard', 'miljarder'],
      mdr: ['miljard', 'miljarder'],
    },
    parts: {
      2: ['halv', 'halva'],
      3: ['tredjedel', 'tredjedelar'],
      4: ['fjärdedel', 'fjärdedelar'],
      5: ['femtedel', 'femtedelar'],
      8: ['åttondel', 'åttondelar'],
      10: ['tiondel', 'tiondelar'],
    },
    symbols: {
      '§': 'paragraf',
      '≈': 'ungefär',
      '<': 'mindre än',
      '>': 'större än',
      '≤': 'högst',
      '≥': 'minst',
      '÷': 'delat med',
      '→': 'till',
      '°': 'grader',
    },
    abbreviations: {
      ...abbreviations,
      't.ex.': 'till exempel',
      't. ex.': 'till exempel',
      'bl.a.': 'bland annat',
      'bl. a.': 'bland annat',
      'dvs.': 'det vill säga',
      'd.v.s.': 'det vill säga',
      'osv.': 'och så vidare',
      'o.s.v.': 'och så vidare',
      'm.m.': 'med mera',
      'm. m.': 'med mera',
      'm.fl.': 'med flera',
      'm. fl.': 'med flera',
      'etc.': 'et cetera',
      ca: 'cirka',
      'ca.': 'cirka',
      's.k.': 'så kallad',
      'f.d.': 'före detta',
      'e.d.': 'eller dylikt',
      'resp.': 'respektive',
      jfr: 'jämför',
      'enl.': 'enligt',
      'inkl.': 'inklusive',
      'exkl.': 'exklusive',
      'kap.': 'kapitel',
      nr: 'nummer',
      'st.': 'stycken',
      'tel.': 'telefon',
      'f.Kr.': 'före Kristus',
      'e.Kr.': 'efter Kristus',
      'f. Kr.': 'före Kristus',
      'e. Kr.': 'efter Kristus',
      'fr.o.m.': 'från och med',
      't.o.m.': 'till och med',
      'p.g.a.': 'på grund av',
      'kl.': 'klockan',
      dr: 'doktor',
      'prof.': 'professor',
      'obs!': 'observera',
      'maj:t': 'majestät',
      'S:t': 'Sankt',
      'S:ta': 'Sankta',
      'mån.': 'månader',
      'max.': 'maximalt',
      'min.': 'minst',
      'fig.': 'figur',
      'tab.': 'tabell',
      'avg.': 'avgång',
      'ank.': 'ankomst',
      'prop.': 'proposition',
      tfn: 'telefon',
    },
    alsoWords: 'min. Min. prop. kap. max. Max.',
    beforeFigures: {
      ...beforeFigures,
      '†': 'död',
      'op.': 'opus',
      's.': 'sida',
      'sid.': 'sida',
      kl: 'klockan',
      'p.': 'punkt',
    },
    romans: [
      {
        pattern:
          /(?<=(?<!\p{L})(?:Gustav|Karl|Carl|Erik|Johan|Oscar|Oskar|Adolf|Fredrik|Elisabet|Elizabeth|Katarina|Ludvig|Henrik|Napoleon|Vilhelm|Pius|Paulus|Benedictus|Harald|Olav|Kristian|Margareta) )(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu,
        as: 'ordinal',
        say: (words, before) =>
          `den ${/(?:Elisabet|Elizabeth|Katarina|Margareta) $/.test(before) ? words : words.replace(/a$/, 'e')}`,
      },
      ...plainRomans('[Kk]apitel|[Dd]el|[Bb]ok|[Aa]kt|[Ss]cen|[Ss]idan?|kap\\.', 'till'),
    ],
    power: (exponent) =>
      exponent === '2'
        ? 'i kvadrat'
        : exponent === '3'
          ? 'i kubik'
          : `upphöjt till ${exponent.startsWith('-') ? 'minus ' : ''}${cardinal(exponent.replace('-', ''))}`,
    scoreWords: 'vann|vinner|vunnit|förlora(?:de|t|r)|slog|besegrade|seger|förlust|oavgjort|slutresultat',
    score: (home, away) => `${cardinal(home)} ${cardinal(away)}`,
    shortDays: ['mån må', 'tis ti', 'ons', 'tors tor', 'fre fr', 'lör lö', 'sön sö'],
    books: {
      Mos: 'Mosebok',
      Jes: 'Jesaja',
      Jer: 'Jeremia',
      Ps: 'Psaltaren',
      Ords: 'Ordspråksboken',
      Matt: 'Matteus',
      Mark: 'Markus',
      Luk: 'Lukas',
      Joh: 'Johannes',
      Apg: 'Apostlagärningarna',
      Rom: 'Romarbrevet',
      Kor: 'Korintierbrevet',
      Gal: 'Galaterbrevet',
      Ef: 'Efesierbrevet',
      Hebr: 'Hebreerbrevet',
      Jak: 'Jakobsbrevet',
      Petr: 'Petrusbrevet',
      Upp: 'Uppenbarelseboken',
    },
    rangeWords: '§§|kl\\.|klockan|sidorna?|sida|sid\\.|s\\.|kapitel|åren',
    telephoneWords: 'tel|tfn|telefon|ring|mobil|fax',
    acronymWords: 'IKEA SAAB NATO SKF ICA PIN SIM RAM BNP UNESCO FIFA UEFA',
    plainWords:
      'ALL ATT AV BLI DE DEM DEN DET DIG DIN DU EN ER ETT FEM FÖR FÅR HAN HAR HON HUR I INTE IN JAG JU KAN MED MEN MER MIG MIN NEJ NI NU NÄR OCH OM OSS PÅ SE SÅ SIG SIN SOM TILL UR UT VAD VAR VEM VI VID ÄN ÄR ÅT',
  })
}
