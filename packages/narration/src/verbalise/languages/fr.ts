import type { Around, Language } from '../language.js'
import { asNumber, monthSource, plainRomans, space } from './digits.js'
import {
  abbreviations,
  acronymWords,
  beforeFigures,
  books,
  currencies,
  isFeminine,
  plainWords,
  shortForms,
  symbols,
  units,
} from './fr-words.js'

const months = [
  ['janvier', 'janv'],
  ['février', 'févr'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['août'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['décembre', 'déc'],
]
const days = [
  ['lundi', 'lun'],
  ['mardi', 'mar'],
  ['mercredi', 'mer'],
  ['jeudi', 'jeu'],
  ['vendredi', 'ven'],
  ['samedi', 'sam'],
  ['dimanche', 'dim'],
]
const month = `(?<month>${monthSource(months)})`
const kings =
  'Louis|Henri|Charles|François|Philippe|Napoléon|Jean-Paul|Jean|Benoît|Pie|Léon|Élisabeth|Elisabeth|George|Albert|Léopold|Guillaume|Édouard|Jacques|Paul|Clément|Innocent|Grégoire|Nicolas|Alexandre|Catherine|Frédéric|Baudouin|Hassan|Mohammed'

const parts: Readonly<Record<number, readonly [string, string]>> = {
  2: ['demi', 'demis'],
  3: ['tiers', 'tiers'],
  4: ['quart', 'quarts'],
}

/** French; Belgium and Switzerland say septante and nonante. */
export async function french(region: string): Promise<Language> {
  const { toCardinal } =
    region === 'be' || region === 'ch' ? await import('n2words/fr-BE') : await import('n2words/fr-FR')
  const { toOrdinal } = await import('n2words/fr-FR')
  const cardinal = (digits: string) => toCardinal(digits)
  const feminine = (digits: string) => cardinal(digits).replace(/(?<!\p{L})un$/u, 'une')
  return {
    cardinal,
    count: (digits, noun) => (isFeminine(noun) ? feminine(digits) : cardinal(digits)),
    isCounted: () => true,
    ordinal: (digits, around) => ordinal(digits, around, toOrdinal),
    year: cardinal,
    fraction: asNumber(cardinal),
    isOne: (written) => Number(written.replace(/[^\d,]/g, '').replace(',', '.')) < 2,
    decimalMark: ',',
    words: {
      point: 'virgule',
      minus: 'moins',
      percent: 'pour cent',
      perMille: 'pour mille',
      to: 'à',
      toDay: 'au',
      at: 'arobase',
      dot: 'point',
      slash: 'barre oblique',
      backslash: 'barre inverse',
      ratio: 'à',
      hyphen: 'tiret',
      underscore: 'tiret bas',
      colon: 'deux-points',
      plus: 'plus',
      hashtag: 'mot-dièse',
      number: 'numéro',
      andMore: 'et la suite',
      by: 'sur',
      over: 'sur',
      per: 'par',
      perWhat:
        'seconde|minute|heure|jour|nuit|semaine|mois|trimestre|an|année|personne|pers|tête|enfant|élève|habitant|unité|foyer',
      times: (count) => `${count} fois`,
    },
    months,
    days,
    directions: { N: 'nord', E: 'est', S: 'sud', W: 'ouest', O: 'ouest' },
    books,
    date: (day, name, spokenYear) =>
      `${day === '1' ? 'premier' : cardinal(day)} ${name}${spokenYear ? ` ${spokenYear}` : ''}`,
    numericDates: { order: 'dmy', ambiguous: false },
    writtenDates: [
      `(?<day>\\d{1,2})(?:er)?[–-](?<until>\\d{1,2})${space}${month}(?:${space}(?<year>\\d{4}))?(?![\\p{L}\\p{N}])`,
      `(?<day>\\d{1,2})(?:er)?${space}${month}${space}(?<year>\\d{4})(?!\\p{N})`,
      `(?<day>\\d{1,2})(?:er)?${space}${month}(?![\\p{L}\\p{N}])`,
    ].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'gu')),
    shortDates:
      /(?<=(?<!\p{L})(?:[Ll]e|[Dd]u|[Aa]u|[Dd]ès le|[Aa]vant le|[Jj]usqu[’']au|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:lun|mar|mer|jeu|ven|sam|dim)\.) )(?<day>0?[1-9]|[12]\d|3[01])(?:er)?[/](?<month>0[1-9]|1[0-2])(?![\p{N}/])/gu,
    time: ({ hour, minute, second, suffix }) => {
      const hours = `${feminine(String(hour))} ${hour < 2 ? 'heure' : 'heures'}`
      const minutes =
        minute === 0 && !suffix
          ? ''
          : ` ${feminine(String(minute))}${suffix ? ` ${minute < 2 ? 'minute' : 'minutes'}` : ''}`
      return `${hours}${minutes}${second === undefined ? '' : ` et ${feminine(String(second))} ${second < 2 ? 'seconde' : 'secondes'}`}`
    },
    times: [
      /(?<![\p{L}\p{N}:.,])(?<hour>\d{1,2})[ \u00a0\u202f]?h[ \u00a0\u202f](?<minute>\d{1,2})[ \u00a0\u202f]?(?<suffix>min)(?!\p{L})/gu,
      /(?<![\p{L}\p{N}:.,])(?<hour>\d{1,2})[ \u00a0\u202f]?h(?:[ \u00a0\u202f]?(?<minute>\d{2}))?(?![\p{L}\p{N}]|\/\d)/gu,
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?![\p{N}:])/gu,
    ],
    currencies,
    magnitudes: {
      millions: ['million', 'millions'],
      million: ['million', 'millions'],
      milliards: ['milliard', 'milliards'],
      milliard: ['milliard', 'milliards'],
      M: ['million', 'millions'],
      Md: ['milliard', 'milliards'],
      Mds: ['milliard', 'milliards'],
      k: ['mille', 'mille'],
    },
    ofMagnitude: ofNoun,
    units,
    symbols,
    abbreviations,
    shortForms,
    beforeFigures: {
      no: 'numéro',
      No: 'Numéro',
      nos: 'numéros',
      art: 'article',
      chap: 'chapitre',
      'al.': 'alinéa',
      ...beforeFigures,
    },
    ordinals: [
      /(?<![\p{L}\p{N}.,])(?<number>1)(?<mark>ers?|res?|ères?)(?!\p{L})/gu,
      /(?<![\p{L}\p{N}.,])(?<number>\d{1,3}(?:[  ]\d{3})+|\d{1,4})(?<mark>es?|ᵉ|èmes?|nde?s?|ièmes?|(?<=2)de?s?)(?!\p{L})/gu,
    ],
    romans: [
      { pattern: /(?<!\p{L})(?<roman>I)er(?!\p{L})/gu, as: 'ordinal' },
      {
        pattern: /(?<!\p{L})(?<roman>I)(?:re|ère)(?!\p{L})/gu,
        as: 'ordinal',
        around: { before: '', after: '', mark: 're' },
      },
      {
        pattern: /(?<!\p{L})(?<roman>[IVX]+)(?:e|ᵉ|ème) s\./gu,
        as: 'ordinal',
        say: (number) => `${number} siècle`,
      },
      { pattern: /(?<!\p{L})(?<roman>[IVX]+)(?:e|ᵉ|ème)(?!\p{L})/gu, as: 'ordinal' },
      {
        pattern: new RegExp(`(?<=(?<!\\p{L})(?:${kings}) )(?<roman>[IVX]{2,}|[VX])(?![\\p{L}\\p{N}])`, 'gu'),
        as: 'cardinal',
      },
      {
        pattern:
          /(?<=(?<!\p{L})(?:[Cc]hapitre|[Cc]hap\.|[Tt]\.|[Vv]ol\.|Vatican|[Tt]ome|[Vv]olume|[Aa]cte|[Ss]cène|[Pp]artie|[Aa]nnexe|[Ll]ivre|[Tt]itre|[Pp]hase|[Tt]ype) )(?<roman>[IVXLC]+)(?![\p{L}\p{N}])/gu,
        as: 'cardinal',
      },
      { pattern: /(?<=[Ll]e )(?<roman>XV|XIII)(?= d[eu’'])/gu, as: 'cardinal' },
      ...plainRomans('[Ss]cène|[Pp]ages?|pp?\\.|[Cc]hapitre|chap\\.', 'à'),
    ],
    part: (numerator, denominator) => {
      // a mark out of twenty
      if (denominator === 20 || (denominator === 10 && numerator > 3))
        return `${cardinal(String(numerator))} sur ${cardinal(String(denominator))}`
      const regular = toOrdinal(String(denominator))
      const [one, many] = parts[denominator] ?? [regular, `${regular}s`]
      return `${cardinal(String(numerator))} ${numerator === 1 ? one : many}`
    },
    partOf: (numerator, denominator, noun) => {
      if (denominator === 2 && numerator === 1) return `${isFeminine(noun) ? 'une' : 'un'} demi-${noun}`
      const regular = toOrdinal(String(denominator))
      const [one, many] = parts[denominator] ?? [regular, `${regular}s`]
      return `${cardinal(String(numerator))} ${numerator === 1 ? one : many} ${ofNoun(noun)}`
    },
    wholeAndPartOf: (whole, numerator, denominator, [one, many]) => {
      const noun = whole === '1' ? one : many
      const said = `${isFeminine(noun) ? feminine(whole) : cardinal(whole)} ${noun}`
      if (denominator === 2) return `${said} et ${isFeminine(noun) ? 'demie' : 'demi'}`
      const regular = toOrdinal(String(denominator))
      const [part, more] = parts[denominator] ?? [regular, `${regular}s`]
      return `${said} et ${numerator === 1 ? `un ${part}` : `${cardinal(String(numerator))} ${more}`}`
    },
    isHalved: (noun, denominator) =>
      denominator === 2 && !/^(?:de|des|du|sur|et|ou|pour|par|est|à)$/.test(noun),
    crowds: [{ sizes: ['k', 'M'], nouns: "(?:d[e’'] ?)?\\p{Ll}{3,}s" }],
    wholeAndPart: (whole, part) => `${cardinal(whole)} et ${part.replace(/^un demi$/, 'demi')}`,
    power: (exponent) => {
      if (exponent === '2') return 'au carré'
      if (exponent === '3') return 'au cube'
      return `puissance ${exponent.startsWith('-') ? `moins ${cardinal(exponent.slice(1))}` : cardinal(exponent)}`
    },
    score: (home, away) => `${cardinal(home)} à ${cardinal(away)}`,
    spacesColon: true,
    scoreWords:
      'succès|s’impose|s’incline|domine|nul|gagné|gagne|battu|bat|perdu|perd|score|victoire|défaite|mené|mène|remporté|remporte|vaincu|imposée?s?|match nul',
    telephoneWords: 'SIRET|SIREN|tél|téléphone|appelez le|appeler le|fax|portable|mobile',
    telephones: [
      /(?<![\p{L}\p{N}])0[1-9](?:[ .\u00a0\u202f]\d{2}){4}(?!\p{N})/gu,
      /(?<![\p{L}\p{N}])0[ \u00a0]?8\d\d(?:[ .\u00a0\u202f]\d{3}){2}(?!\p{N})/gu,
    ],
    telephoneGroup: (digits) =>
      digits.length === 2
        ? digits.startsWith('0')
          ? `zéro ${cardinal(digits.slice(1))}`
          : cardinal(digits)
        : [...digits].map(cardinal).join(' '),
    rangeWords: 'thermostat|th\\.|pages?|pp?\\.|chapitres?|lignes?|articles?|art\\.|numéros?|années?',
    acronymWords,
    plainWords,
  }
}

/** "d’euros", "de dollars" */
function ofNoun(noun: string): string {
  return /^[aeiouéyh]/i.test(noun) && !noun.startsWith('yen') ? `d’${noun}` : `de ${noun}`
}

function ordinal(digits: string, around: Around | undefined, toOrdinal: (digits: string) => string): string {
  const mark = around?.mark ?? ''
  if (digits === '1') {
    const said = /^(?:re|ère|ª)/.test(mark) ? 'première' : 'premier'
    return mark.endsWith('s') ? `${said}s` : said
  }
  if (digits === '2' && /^n?d/.test(mark)) return mark.replace(/^n?d(e?)(s?)$/, 'second$1$2')
  return toOrdinal(digits)
}
