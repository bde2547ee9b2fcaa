import { numberWords } from '#carried/number-words'
import type { Language } from '../language.js'
import { daysAndMonths } from './plain/day-and-month.js'
import { unchanging } from './plain/unchanging.js'
import { millions, scandinavian } from './scandinavian.js'

/** Nouns that take "et"; most take "en". */
const neuter =
  /^(?:år|\p{L}*gram|ton|minut|sekund|glas|barn|hus|hold|menneske|dyr|træ|land|billede|kapitel|bind|nummer|point|mål|æg|brød|stykke|spørgsmål|medlem|besøg|tog|skib|bord|hotel|værelse|\p{L}+(?:um|ment|eri|sted|værk|kort|hus|rum|tal))$/u

const books = {
  Mos: 'Mosebog',
  Sl: 'Salmernes Bog',
  Es: 'Esajas',
  Jer: 'Jeremias',
  Matt: 'Matthæus',
  Mark: 'Markus',
  Luk: 'Lukas',
  Joh: 'Johannes',
  ApG: 'Apostlenes Gerninger',
  Rom: 'Romerbrevet',
  Kor: 'Korintherbrev',
  Gal: 'Galaterbrevet',
  Ef: 'Efeserbrevet',
  Hebr: 'Hebræerbrevet',
  Jak: 'Jakobsbrevet',
  Åb: 'Åbenbaringen',
} as const

/** "tresserne": the last word of a decade. */
const decade: ReadonlyMap<string, string> = new Map([
  ['tyve', 'tyverne'],
  ['tredive', 'tredverne'],
  ['fyrre', 'fyrrerne'],
  ['halvtreds', 'halvtredserne'],
  ['halvtres', 'halvtredserne'],
  ['tres', 'tresserne'],
  ['halvfjerds', 'halvfjerdserne'],
  ['firs', 'firserne'],
  ['halvfems', 'halvfemserne'],
])

/** What hangs on what is around it. */
const shortForms: Language['shortForms'] = [
  {
    needs: /0['’]?erne/,
    pattern: /(?<![\p{L}\p{N}.,])(?<number>(?:1[89])?[2-9]0)['’]?erne(?!\p{L})/gu,
    say: (_written, { year }, { groups: { number = '' } }) =>
      year(number).replace(/\p{L}+$/u, (last) => decade.get(last) ?? `${last}erne`),
  },
  { needs: /§§/, pattern: /§§(?= ?\d)/gu, say: 'paragrafferne ' },
  { needs: /1 mill\./, pattern: /(?<=(?<![\p{N}.,])1 )mill\.(?!\p{L})/gu, say: 'million' },
  ...daysAndMonths(['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag']),
  { needs: /d\. \d/, pattern: /(?<![\p{L}.])d\.(?= \d{1,2}\.)/gu, say: 'den' },
  { needs: /d\. \d/, pattern: /(?<=f\. [^.;]{4,24}, )d\.(?= \d{1,2}\/\d)/gu, say: 'død' },
  { needs: /f\. \d/, pattern: /(?<![\p{L}.])f\.(?= (?:\d{1,2}\. \p{Ll}{3,9} )?1\d{3})/gu, say: 'født' },
  { needs: /d\. \d/, pattern: /(?<![\p{L}.])d\.(?= 1\d{3})/gu, say: 'død' },
]

/** Danish. */
export async function danish(): Promise<Language> {
  const { toCardinal } = await numberWords['da-DK']()
  /** "ettusinde og nihundrede og otte" has one "og" too many. */
  const cardinal = (digits: string) =>
    toCardinal(digits)
      .replace(/tusinde? og (?=\p{L}+hundrede)/gu, 'tusind ')
      .replace(/tusinde(?= og )/u, 'tusind')
      .replace(/(?<!halv)treds/gu, 'tres')
      .replace(/en millioner/, 'en million')
  const year = (digits: string) =>
    /^1[1-9]/.test(digits)
      ? `${cardinal(digits.slice(0, 2))}hundrede${Number(digits.slice(2)) ? ` og ${cardinal(String(Number(digits.slice(2))))}` : ''}`
      : cardinal(digits)
  return scandinavian({
    locale: 'da',
    cardinal,
    count: (digits, noun) =>
      digits === '1' ? (neuter.test(noun.split(' ')[0] ?? '') ? 'et' : 'en') : cardinal(digits),
    year,
    days: 'første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tyvende enogtyvende toogtyvende treogtyvende fireogtyvende femogtyvende seksogtyvende syvogtyvende otteogtyvende niogtyvende tredivte enogtredivte',
    tens: (tens, ones) =>
      `${ones ? `${cardinal(String(ones))}og` : ''}${'tredivte fyrretyvende halvtredsindstyvende tresindstyvende halvfjerdsindstyvende firsindstyvende halvfemsindstyvende'.split(' ')[tens - 3]}`.replace(
        /^etog/,
        'enog',
      ),
    zero: 'nul',
    words: {
      plus: 'plus',
      hashtag: 'hashtag',
      outOf: 'ud af',
      percent: 'procent',
      perMille: 'promille',
      at: 'snabel-a',
      slash: 'skråstreg',
      by: 'gange',
      hyphen: 'bindestreg',
      version: 'version',
      timesWord: 'gange',
      equals: 'lig med',
    },
    units: {
      'gr.': { one: 'gram', other: 'gram' },
      gr: { one: 'gram', other: 'gram' },
      'kr.': { one: 'krone', other: 'kroner' },
      ...unchanging({
        'pct.': 'procent',
        pct: 'procent',
        mg: 'milligram',
        dl: 'deciliter',
        cl: 'centiliter',
      }),
      'spsk.': { one: 'spiseskefuld', other: 'spiseskefulde' },
      'tsk.': { one: 'teskefuld', other: 'teskefulde' },
      spsk: { one: 'spiseskefuld', other: 'spiseskefulde' },
      tsk: { one: 'teskefuld', other: 'teskefulde' },
      ...unchanging({ 'm²': 'kvadratmeter', 'km²': 'kvadratkilometer', 'm³': 'kubikmeter' }),
    },
    wholeAndHalf: (count, many, one) =>
      /^et$|^en$/.test(count)
        ? `halvand${neuter.test(one) ? 'et' : 'en'} ${one}`
        : `${count} og en halv ${many}`,
    symbols: {
      '≈': 'cirka',
      '<': 'mindre end',
      '>': 'større end',
      '≤': 'højst',
      '≥': 'mindst',
      '÷': 'divideret med',
      '→': 'til',
      '≠': 'forskellig fra',
      '∞': 'uendelig',
      '∈': 'element i',
      '©': 'copyright',
      '®': 'registreret varemærke',
      '™': 'varemærke',
    },
    parts: {
      2: ['halv', 'halve'],
      3: ['tredjedel', 'tredjedele'],
      4: ['fjerdedel', 'fjerdedele'],
      5: ['femtedel', 'femtedele'],
      8: ['ottendedel', 'ottendedele'],
      10: ['tiendedel', 'tiendedele'],
    },
    books,
    shortDays: ['man', 'tir tirs', 'ons', 'tor tors', 'fre', 'lør', 'søn'],
    shortForms,
    powers: { 2: 'i anden', 3: 'i tredje', n: 'opløftet til' },
    magnitudes: millions(
      { one: 'million', many: 'millioner' },
      { one: 'milliard', many: 'milliarder' },
      'mia.',
    ),
    abbreviations: {
      'bl.a.': 'blandt andet',
      'årh.': 'århundrede',
      'm.h.t.': 'med hensyn til',
      'mht.': 'med hensyn til',
      'i.h.t.': 'i henhold til',
      'fx.': 'for eksempel',
      'gns.': 'gennemsnit',
      'pct.': 'procent',
      'ca.': 'cirka',
      'jf.': 'jævnfør',
      'stk.': 'stykke',
      'tbl.': 'tablet',
      'dgl.': 'daglig',
      'tlf.': 'telefon',
      'mia.': 'milliarder',
      'mio.': 'millioner',
      'dvs.': 'det vil sige',
      'e.Kr.': 'efter Kristus',
      'e. Kr.': 'efter Kristus',
      'indb.': 'indbyggere',
      'mill.': 'millioner',
      'str.': 'størrelse',
      'udg.': 'udgave',
      'Sct.': 'Sankt',
      'Skt.': 'Sankt',
      'th.': 'til højre',
      'tv.': 'til venstre',
      'mv.': 'med videre',
      'm.v.': 'med videre',
      'pga.': 'på grund af',
      'vedr.': 'vedrørende',
      'pr.': 'per',
      'md.': 'måned',
      'inkl.': 'inklusive',
      'ekskl.': 'eksklusive',
    },
  })
}
