import type { Language } from '../language.js'
import { asNumber, monthSource } from './digits.js'

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
const month = `(?<month>${monthSource(months)})`
const s = '[ \u00a0\u202f]'

/** French; Belgium and Switzerland say septante and nonante. */
export async function french(region: string): Promise<Language> {
  const { toCardinal } =
    region === 'be' || region === 'ch' ? await import('n2words/fr-BE') : await import('n2words/fr-FR')
  const { toOrdinal } = await import('n2words/fr-FR')
  const cardinal = (digits: string) => toCardinal(digits)
  return {
    cardinal,
    ordinal: (digits) => toOrdinal(digits),
    year: cardinal,
    fraction: asNumber(cardinal),
    decimalMark: ',',
    words: {
      point: 'virgule',
      minus: 'moins',
      percent: 'pour cent',
      to: 'à',
      at: 'arobase',
      dot: 'point',
      slash: 'barre oblique',
      hyphen: 'tiret',
      underscore: 'tiret bas',
      degrees: 'degrés',
    },
    months,
    date: (day, name, year) => `${day === '1' ? 'premier' : cardinal(day)} ${name}${year ? ` ${year}` : ''}`,
    numericDates: 'dmy',
    writtenDates: [
      new RegExp(`(?<![\\p{L}\\p{N}])(?<day>\\d{1,2})(?:er)?${s}${month}${s}(?<year>\\d{4})(?!\\p{N})`, 'gu'),
      new RegExp(`(?<![\\p{L}\\p{N}])(?<day>\\d{1,2})(?:er)?${s}${month}(?![\\p{L}\\p{N}])`, 'gu'),
    ],
    time: (hour, minute) => {
      const hours = hour === 1 ? 'une heure' : `${cardinal(String(hour))} heures`
      return minute === 0 ? hours : `${hours} ${cardinal(String(minute))}`
    },
    times: [
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})[ \u00a0\u202f]?h(?:[ \u00a0\u202f]?(?<minute>\d{2}))?(?![\p{L}\p{N}])/gu,
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2}):(?<minute>\d{2})(?![\p{N}:])/gu,
    ],
    currencies: {
      '€': ['euro', 'euros', 'centime', 'centimes'],
      EUR: ['euro', 'euros', 'centime', 'centimes'],
      $: ['dollar', 'dollars', 'cent', 'cents'],
      '£': ['livre', 'livres', 'penny', 'pence'],
      '¥': ['yen', 'yens'],
      CHF: ['franc suisse', 'francs suisses', 'centime', 'centimes'],
    },
    magnitudes: { source: 'millions?|milliards?', join: 'de ' },
    units: {
      mm: ['millimètre', 'millimètres'],
      cm: ['centimètre', 'centimètres'],
      m: ['mètre', 'mètres'],
      km: ['kilomètre', 'kilomètres'],
      'km²': ['kilomètre carré', 'kilomètres carrés'],
      'm²': ['mètre carré', 'mètres carrés'],
      'm³': ['mètre cube', 'mètres cubes'],
      'km/h': ['kilomètre à l’heure', 'kilomètres à l’heure'],
      g: ['gramme', 'grammes'],
      kg: ['kilogramme', 'kilogrammes'],
      mg: ['milligramme', 'milligrammes'],
      'µg/m³': ['microgramme par mètre cube', 'microgrammes par mètre cube'],
      t: ['tonne', 'tonnes'],
      l: ['litre', 'litres'],
      L: ['litre', 'litres'],
      ml: ['millilitre', 'millilitres'],
      cl: ['centilitre', 'centilitres'],
      ha: ['hectare', 'hectares'],
      s: ['seconde', 'secondes'],
      min: ['minute', 'minutes'],
      W: ['watt', 'watts'],
      kW: ['kilowatt', 'kilowatts'],
      MW: ['mégawatt', 'mégawatts'],
      kWh: ['kilowattheure', 'kilowattheures'],
      Mo: ['mégaoctet', 'mégaoctets'],
      Go: ['gigaoctet', 'gigaoctets'],
      '°C': ['degré Celsius', 'degrés Celsius'],
      '°': ['degré', 'degrés'],
    },
    symbols: {
      '&': 'et',
      '§': 'paragraphe',
      '+': 'plus',
      '=': 'égale',
      '×': 'fois',
      '÷': 'divisé par',
      '±': 'plus ou moins',
      '≈': 'environ',
      '≤': 'au plus',
      '≥': 'au moins',
      '→': 'vers',
      '°': 'degrés',
      '%': 'pour cent',
    },
    abbreviations: {
      'M.': 'Monsieur',
      'MM.': 'Messieurs',
      Mme: 'Madame',
      Mlle: 'Mademoiselle',
      Dr: 'Docteur',
      'p. ex.': 'par exemple',
      'c.-à-d.': 'c’est-à-dire',
      'etc.': 'et cetera',
      'env.': 'environ',
      'av. J.-C.': 'avant Jésus-Christ',
      'apr. J.-C.': 'après Jésus-Christ',
      'n°': 'numéro',
      'N°': 'Numéro',
      'pp.': 'pages',
      'p.': 'page',
      'fig.': 'figure',
      'vol.': 'volume',
      'cf.': 'confer',
    },
    ordinals: [
      /(?<![\p{L}\p{N}])(?<number>1)er(?!\p{L})/gu,
      /(?<![\p{L}\p{N}])(?<number>\d{1,4})(?:e|ème|nd|nde|ième)(?!\p{L})/gu,
    ],
    romans: [
      {
        pattern:
          /(?<before>(?<!\p{L}))(?<roman>[IVX]+)(?:e|ᵉ|ème)(?<after>(?:[ \u00a0]siècles?)?)(?!\p{L})/gu,
        as: 'ordinal',
      },
      {
        pattern:
          /(?<before>(?<!\p{L})(?:Louis|Henri|Charles|François|Philippe|Napoléon|Jean-Paul|Jean|Benoît|Pie|Léon|Élisabeth|George|Albert|Léopold) )(?<roman>[IVX]{2,}|[VX])(?<after>)(?![\p{L}\p{N}])/gu,
        as: 'cardinal',
      },
      {
        pattern:
          /(?<before>(?<!\p{L})(?:[Cc]hapitre|[Tt]ome|[Aa]cte|[Ss]cène|[Pp]artie|[Aa]nnexe|[Ll]ivre) )(?<roman>[IVXLC]+)(?<after>)(?![\p{L}\p{N}])/gu,
        as: 'cardinal',
      },
    ],
    fractions: { '½': 'un demi', '¼': 'un quart', '¾': 'trois quarts', '⅓': 'un tiers', '⅔': 'deux tiers' },
  }
}
