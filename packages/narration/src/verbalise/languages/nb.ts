import { numberWords } from '#carried/number-words'
import type { Language } from '../language.js'
import { daysAndMonths } from './plain/day-and-month.js'
import { unchanging } from './plain/unchanging.js'
import { millions, scandinavian } from './scandinavian.js'

/** Nouns that take "et"; most take "en". */
const neuter =
  /^(?:år|\p{L}*gram|tonn|minutt|sekund|døgn|glass|barn|hus|menneske|dyr|tre|land|bilde|kapittel|bind|nummer|poeng|mål|egg|brød|stykke|spørsmål|medlem|besøk|tog|skip|bord|hotell|rom|eple|sted|spill|kort|tall|ord|skritt|forsøk|eksempel|lag|parti|område|tilfelle|språk|fylke|\p{L}+(?:um|ment|eri|sted|verk|kort|hus|rom|tall))$/u

const books = {
  Mos: 'Mosebok',
  Sal: 'Salmene',
  Jes: 'Jesaja',
  Jer: 'Jeremia',
  Matt: 'Matteus',
  Mark: 'Markus',
  Luk: 'Lukas',
  Joh: 'Johannes',
  Apg: 'Apostlenes gjerninger',
  Rom: 'Romerbrevet',
  Kor: 'Korinterbrev',
  Gal: 'Galaterbrevet',
  Ef: 'Efeserbrevet',
  Hebr: 'Hebreerbrevet',
  Jak: 'Jakobs brev',
  Åp: 'Åpenbaringen',
} as const

/** What hangs on what is around it. */
const shortForms: Language['shortForms'] = [
  { needs: /§§/, pattern: /§§(?= ?\d)/gu, say: 'paragrafene ' },
  ...daysAndMonths(['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag']),
  // "1t 31min"
  { needs: /\dt \d/, pattern: /(?<=(?<![\p{L}\p{N}])1)t(?= ?[0-5]?\d ?min)/gu, say: ' time' },
  { needs: /\dt \d/, pattern: /(?<=(?<![\p{L}\p{N}])\d{1,2})t(?= ?[0-5]?\d ?min)/gu, say: ' timer' },
  { needs: /f\. \d/, pattern: /(?<![\p{L}.])f\.(?= (?:\d{1,2}\. \p{Ll}{3,9} )?1\d{3})/gu, say: 'født' },
  { needs: /d\. \d/, pattern: /(?<![\p{L}.])d\.(?= (?:\d{1,2}\. \p{Ll}{3,9} )?1\d{3})/gu, say: 'død' },
]

/** Norwegian, for both written forms. */
export async function norwegian(): Promise<Language> {
  const { toCardinal } = await numberWords['nb-NO']()
  /** "en hundre" is said without its "en" at the beginning, and "ett" elsewhere. */
  const cardinal = (digits: string) =>
    toCardinal(digits)
      .replace(/[-,]/g, '')
      .replace(/(?<!^en|[ -]en) (million|milliard|billion)(?!\p{L})/gu, ' $1er')
      .replace(/^en (?=hundre)/, '')
      .replace(/(?<!\p{L})en(?= (?:hundre|tusen))/gu, 'ett')
  const year = (digits: string) =>
    /^1[1-9]/.test(digits)
      ? `${cardinal(digits.slice(0, 2))} ${ofCentury(digits.slice(2))}`
      : cardinal(digits)
  function ofCentury(digits: string): string {
    if (digits === '00') return 'hundre'
    return digits.startsWith('0') ? `null ${cardinal(digits.slice(1))}` : cardinal(digits)
  }
  return scandinavian({
    locale: 'nb',
    cardinal,
    count: (digits, noun) =>
      digits === '1' ? (neuter.test(noun.split(' ')[0] ?? '') ? 'ett' : 'en') : cardinal(digits),
    year,
    days: 'første andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tjuende tjueførste tjueandre tjuetredje tjuefjerde tjuefemte tjuesjette tjuesjuende tjueåttende tjueniende trettiende trettiførste trettiandre trettitredje trettifjerde trettifemte trettisjette trettisjuende trettiåttende trettiniende førtiende førtiførste førtiandre førtitredje førtifjerde førtifemte førtisjette førtisjuende førtiåttende førtiniende femtiende',
    tens: (tens, ones, days) => `${cardinal(String(tens * 10))}${ones ? days[ones - 1] : 'ende'}`,
    zero: 'null',
    words: {
      plus: 'pluss',
      hashtag: 'emneknagg',
      outOf: 'av',
      percent: 'prosent',
      perMille: 'promille',
      at: 'krøllalfa',
      slash: 'skråstrek',
      by: 'ganger',
      hyphen: 'bindestrek',
      version: 'versjon',
      timesWord: 'ganger',
      equals: 'er lik',
    },
    units: {
      ...unchanging({
        'm²': 'kvadratmeter',
        'km²': 'kvadratkilometer',
        'm³': 'kubikkmeter',
        'pst.': 'prosent',
        mg: 'milligram',
        dl: 'desiliter',
        cl: 'centiliter',
      }),
      'moh.': { one: 'meter over havet', other: 'meter over havet' },
      moh: { one: 'meter over havet', other: 'meter over havet' },
      mnd: { one: 'måned', other: 'måneder' },
      ss: { one: 'spiseskje', other: 'spiseskjeer' },
      ts: { one: 'teskje', other: 'teskjeer' },
    },
    symbols: {
      '≈': 'omtrent',
      '<': 'mindre enn',
      '>': 'større enn',
      '≤': 'høyst',
      '≥': 'minst',
      '÷': 'delt på',
      '→': 'til',
      '≠': 'ulik',
      '∞': 'uendelig',
      '∈': 'element i',
      '©': 'copyright',
      '®': 'registrert varemerke',
      '™': 'varemerke',
    },
    parts: {
      2: ['halv', 'halve'],
      3: ['tredel', 'tredeler'],
      4: ['firedel', 'firedeler'],
      5: ['femdel', 'femdeler'],
      8: ['åttedel', 'åttedeler'],
      10: ['tidel', 'tideler'],
    },
    books,
    shortDays: ['man', 'tir tirs', 'ons', 'tor tors', 'fre', 'lør', 'søn'],
    shortForms,
    powers: { 2: 'i andre', 3: 'i tredje', n: 'opphøyd i' },
    magnitudes: millions(
      { one: 'million', many: 'millioner' },
      { one: 'milliard', many: 'milliarder' },
      'mrd.',
    ),
    abbreviations: {
      'bl.a.': 'blant annet',
      'moh.': 'meter over havet',
      'm.o.h.': 'meter over havet',
      'årh.': 'århundre',
      'f.o.m.': 'fra og med',
      't.o.m.': 'til og med',
      'iht.': 'i henhold til',
      'mht.': 'med hensyn til',
      'ang.': 'angående',
      'jf.': 'jamfør',
      'tabl.': 'tablett',
      'tlf.': 'telefon',
      'mrd.': 'milliarder',
      'mill.': 'millioner',
      'dvs.': 'det vil si',
      'e.Kr.': 'etter Kristus',
      'e. Kr.': 'etter Kristus',
      'innb.': 'innbyggere',
      'utg.': 'utgave',
      'St.': 'Sankt',
      'kap.': 'kapittel',
      'tab.': 'tabell',
      'm.m.': 'med mer',
      'm.v.': 'med videre',
      'mv.': 'med videre',
      'pga.': 'på grunn av',
      'vedr.': 'vedrørende',
      'maks.': 'maksimalt',
      'pr.': 'per',
      'mnd.': 'måned',
      'inkl.': 'inkludert',
      'ekskl.': 'eksklusive',
    },
  })
}
