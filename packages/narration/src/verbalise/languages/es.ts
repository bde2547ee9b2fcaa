import type { Language } from '../language.js'
import { asNumber, monthSource } from './digits.js'

const months = [
  ['enero', 'ene'],
  ['febrero', 'feb'],
  ['marzo', 'mar'],
  ['abril', 'abr'],
  ['mayo'],
  ['junio', 'jun'],
  ['julio', 'jul'],
  ['agosto', 'ago'],
  ['septiembre', 'setiembre', 'sept'],
  ['octubre', 'oct'],
  ['noviembre', 'nov'],
  ['diciembre', 'dic'],
]
const month = `(?<month>${monthSource(months)})`
const s = '[ \u00a0\u202f]'

/** Mexico and its neighbours write 1,234.5 where Spain writes 1.234,5. */
const pointed = new Set(['mx', 'us', 'gt', 'hn', 'ni', 'pa', 'pr', 'sv', 'do'])

/** Spanish. */
export async function spanish(region: string): Promise<Language> {
  const { toCardinal, toOrdinal } = await import('n2words/es-ES')
  const cardinal = (digits: string) => toCardinal(digits)
  const decimalMark = pointed.has(region) ? '.' : ','
  return {
    cardinal,
    ordinal: (digits) => toOrdinal(digits),
    year: cardinal,
    fraction: asNumber(cardinal),
    decimalMark,
    words: {
      point: decimalMark === '.' ? 'punto' : 'coma',
      minus: 'menos',
      percent: 'por ciento',
      to: 'a',
      at: 'arroba',
      dot: 'punto',
      slash: 'barra',
      hyphen: 'guion',
      underscore: 'guion bajo',
      degrees: 'grados',
    },
    months,
    date: (day, name, year) =>
      `${day === '1' ? 'primero' : cardinal(day)} de ${name}${year ? ` de ${year}` : ''}`,
    numericDates: 'dmy',
    writtenDates: [
      new RegExp(
        `(?<![\\p{L}\\p{N}])(?<day>\\d{1,2})${s}de${s}${month}${s}del?${s}(?<year>\\d{4})(?!\\p{N})`,
        'gu',
      ),
      new RegExp(`(?<![\\p{L}\\p{N}])(?<day>\\d{1,2})${s}de${s}${month}(?![\\p{L}\\p{N}])`, 'gu'),
    ],
    time: (hour, minute) => {
      const hours = hour === 1 ? 'una' : cardinal(String(hour))
      return minute === 0 ? `${hours} en punto` : `${hours} y ${cardinal(String(minute))}`
    },
    times: [/(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[ \u00a0]h)?(?![\p{L}\p{N}:])/gu],
    currencies: {
      '€': ['euro', 'euros', 'céntimo', 'céntimos'],
      EUR: ['euro', 'euros', 'céntimo', 'céntimos'],
      $: ['dólar', 'dólares', 'centavo', 'centavos'],
      US$: ['dólar estadounidense', 'dólares estadounidenses', 'centavo', 'centavos'],
      '£': ['libra', 'libras', 'penique', 'peniques'],
    },
    magnitudes: { source: 'millones|millón', join: 'de ' },
    units: {
      mm: ['milímetro', 'milímetros'],
      cm: ['centímetro', 'centímetros'],
      m: ['metro', 'metros'],
      km: ['kilómetro', 'kilómetros'],
      'km²': ['kilómetro cuadrado', 'kilómetros cuadrados'],
      'm²': ['metro cuadrado', 'metros cuadrados'],
      'm³': ['metro cúbico', 'metros cúbicos'],
      'km/h': ['kilómetro por hora', 'kilómetros por hora'],
      g: ['gramo', 'gramos'],
      kg: ['kilogramo', 'kilogramos'],
      mg: ['miligramo', 'miligramos'],
      'µg/m³': ['microgramo por metro cúbico', 'microgramos por metro cúbico'],
      t: ['tonelada', 'toneladas'],
      l: ['litro', 'litros'],
      ml: ['mililitro', 'mililitros'],
      ha: ['hectárea', 'hectáreas'],
      s: ['segundo', 'segundos'],
      min: ['minuto', 'minutos'],
      h: ['hora', 'horas'],
      W: ['vatio', 'vatios'],
      kW: ['kilovatio', 'kilovatios'],
      MW: ['megavatio', 'megavatios'],
      kWh: ['kilovatio hora', 'kilovatios hora'],
      MB: ['megabyte', 'megabytes'],
      GB: ['gigabyte', 'gigabytes'],
      '°C': ['grado Celsius', 'grados Celsius'],
      '°': ['grado', 'grados'],
    },
    symbols: {
      '&': 'y',
      '§': 'sección',
      '+': 'más',
      '=': 'igual a',
      '×': 'por',
      '÷': 'entre',
      '±': 'más o menos',
      '≈': 'aproximadamente',
      '≤': 'como máximo',
      '≥': 'como mínimo',
      '→': 'a',
      '°': 'grados',
      '%': 'por ciento',
    },
    abbreviations: {
      'Sr.': 'señor',
      'Sra.': 'señora',
      'Srta.': 'señorita',
      'Dr.': 'doctor',
      'Dra.': 'doctora',
      'Ud.': 'usted',
      'Uds.': 'ustedes',
      'p. ej.': 'por ejemplo',
      'etc.': 'etcétera',
      'págs.': 'páginas',
      'pág.': 'página',
      'núm.': 'número',
      'n.º': 'número',
      'EE. UU.': 'Estados Unidos',
      'EE.UU.': 'Estados Unidos',
      'a. C.': 'antes de Cristo',
      'd. C.': 'después de Cristo',
      'aprox.': 'aproximadamente',
      'vol.': 'volumen',
      'fig.': 'figura',
      'art.': 'artículo',
    },
    ordinals: [/(?<![\p{L}\p{N}])(?<number>\d{1,3})\.?º(?!\p{L})/gu],
    romans: [
      {
        pattern: /(?<before>(?<!\p{L})siglos? )(?<roman>[IVX]+)(?<after>)(?![\p{L}\p{N}])/gu,
        as: 'cardinal',
      },
      {
        pattern:
          /(?<before>(?<!\p{L})(?:Carlos|Felipe|Alfonso|Fernando|Isabel|Enrique|Juan Pablo|Juan|Pío|León|Benedicto|Luis|Napoleón) )(?<roman>I{1,3}|IV|VI{0,3}|IX|X)(?<after>)(?![\p{L}\p{N}])/gu,
        as: 'ordinal',
      },
      {
        pattern:
          /(?<before>(?<!\p{L})(?:Carlos|Felipe|Alfonso|Luis|Juan|Benedicto|León) )(?<roman>X[IVX]+)(?<after>)(?![\p{L}\p{N}])/gu,
        as: 'cardinal',
      },
      {
        pattern:
          /(?<before>(?<!\p{L})(?:[Cc]apítulo|[Tt]omo|[Aa]cto|[Ll]ibro|[Aa]nexo|[Pp]arte) )(?<roman>[IVXLC]+)(?<after>)(?![\p{L}\p{N}])/gu,
        as: 'cardinal',
      },
    ],
    fractions: {
      '½': 'un medio',
      '¼': 'un cuarto',
      '¾': 'tres cuartos',
      '⅓': 'un tercio',
      '⅔': 'dos tercios',
    },
  }
}
