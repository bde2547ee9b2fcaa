import type { Around, Language, Time } from '../language.js'
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
} from './es-words.js'

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
const days = [
  ['lunes', 'lun'],
  ['martes', 'mar'],
  ['miércoles', 'mié', 'mier'],
  ['jueves', 'jue'],
  ['viernes', 'vie'],
  ['sábado', 'sáb', 'sab'],
  ['domingo', 'dom'],
]
const month = `(?<month>${monthSource(months)})`
const year = `(?:${space}del?${space}(?<year>\\d{4})(?!\\p{N}))`

/** Mexico and its neighbours write 1,234.5 where Spain writes 1.234,5. */
const pointed = new Set(['mx', 'us', 'gt', 'hn', 'ni', 'pa', 'pr', 'sv', 'do'])

/** Words after a number that it does not count. */
const uncounted = new Set(
  'a al ante bajo con contra de del desde e el en entre es era fue ha han hasta la las lo los más me menos mientras ni no o para pero por porque que se según si sin sobre son su sus también tras u un una y ya'.split(
    ' ',
  ),
)

const parts: Readonly<Record<number, readonly [string, string]>> = {
  2: ['medio', 'medios'],
  3: ['tercio', 'tercios'],
  4: ['cuarto', 'cuartos'],
  5: ['quinto', 'quintos'],
  6: ['sexto', 'sextos'],
  7: ['séptimo', 'séptimos'],
  8: ['octavo', 'octavos'],
  9: ['noveno', 'novenos'],
  10: ['décimo', 'décimos'],
  100: ['centésimo', 'centésimos'],
}

/** Spanish. */
export async function spanish(region: string): Promise<Language> {
  const { toCardinal, toOrdinal } = await import('n2words/es-ES')
  // n2words forgets the accent of "dieciséis", and says "cienta una"
  const mended = (said: string) => said.replace(/dieciseis/g, 'dieciséis').replace(/cienta(?!s)/g, 'ciento')
  // "veintiún mil libros", "veintiuna mil páginas": the thousands agree too, which n2words leaves out
  const shortThousands = (said: string) =>
    said.replace(/veintiuno(?= mil)/g, 'veintiún').replace(/(?<!\p{L})uno(?= mil)/gu, 'un')
  const feminineThousands = (said: string) =>
    said.replace(
      /(?<=(?:^|ón |ones )[\p{L} ]*?)(?:veintiuno|(?<!\p{L})uno|ientos(?!\p{L}))(?=[\p{L} ]* mil(?!\p{L}))/gu,
      (masculine) => (masculine === 'ientos' ? 'ientas' : masculine.replace(/o$/, 'a')),
    )
  const cardinal = (digits: string) => shortThousands(mended(toCardinal(digits)))
  const feminine = (digits: string) => feminineThousands(mended(toCardinal(digits, { gender: 'feminine' })))
  const decimalMark = pointed.has(region) ? '.' : ','
  return {
    cardinal,
    count: (digits, noun) => (isFeminine(noun) ? feminine(digits) : shortened(cardinal(digits))),
    isCounted: (word) => !uncounted.has(word.toLowerCase()),
    ordinal: (digits, around) => ordinal(digits, around, toOrdinal),
    year: cardinal,
    fraction: asNumber(cardinal),
    isOne: (written) => written === '1',
    decimalMark,
    words: {
      point: decimalMark === '.' ? 'punto' : 'coma',
      minus: 'menos',
      percent: 'por ciento',
      perMille: 'por mil',
      to: 'a',
      toDay: 'al',
      at: 'arroba',
      dot: 'punto',
      slash: 'barra',
      backslash: 'barra inversa',
      ratio: 'a',
      hyphen: 'guion',
      underscore: 'guion bajo',
      colon: 'dos puntos',
      plus: 'más',
      hashtag: 'etiqueta',
      number: 'número',
      andMore: 'etcétera',
      by: 'por',
      over: 'sobre',
      per: 'por',
      perWhat:
        'segundo|minuto|hora|día|noche|semana|mes|trimestre|año|persona|pers|cabeza|niño|alumno|habitante|unidad|hogar',
      times: (count) => `${count} veces`,
    },
    months,
    days,
    ofYear: 'de ',
    directions: { N: 'norte', E: 'este', S: 'sur', W: 'oeste', O: 'oeste' },
    books,
    date: (day, name, spokenYear) =>
      `${day === '1' ? 'primero' : cardinal(day)}${name ? ` de ${name}` : ''}${spokenYear ? ` de ${spokenYear}` : ''}`,
    numericDates: { order: 'dmy', ambiguous: region === 'us' },
    writtenDates: [
      // "3 mayo 2024"
      `(?<day>\\d{1,2})${space}${month}(?:${space}del?)?${space}(?<year>\\d{4})(?!\\p{N})`,
      `(?<day>\\d{1,2})[–-](?<until>\\d{1,2})${space}de${space}${month}${year}?(?![\\p{L}\\p{N}])`,
      `(?<day>\\d{1,2})(?:\\.?º)?${space}de${space}${month}${year}`,
      `(?<day>\\d{1,2})(?:\\.?º)?${space}de${space}${month}(?![\\p{L}\\p{N}])`,
    ].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'gu')),
    shortDates:
      /(?<=(?<!\p{L})(?:[Ee]l|[Dd]el|[Aa]l|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:lun|mar|mié|jue|vie|sáb|dom)\.) )(?<day>0?[1-9]|[12]\d|3[01])[/](?<month>0[1-9]|1[0-2]|[1-9](?! de))(?![\p{N}/])/gu,
    time: (time) => sayTime(time, cardinal, feminine),
    times: [
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})[:.](?<minute>\d{2})[ \u00a0\u202f]?(?<suffix>[ap](?:\.[ \u00a0\u202f]?m\.|m(?!\p{L})))/giu,
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})[ \u00a0\u202f]?(?<suffix>[ap](?:\.[ \u00a0\u202f]?m\.|m(?!\p{L})))/giu,
      // "a las 23.45"
      /(?<=(?<!\p{L})[Ll]as? )(?<hour>\d{1,2})\.(?<minute>[0-5]\d)(?!\p{N}|[.,]\p{N}|[ \u00a0](?:mil|millones|%))/gu,
      // "de 9.30 a 14.00 h", "2h15"
      /(?<![\p{L}\p{N}:.,])(?<hour>\d{1,2})[.:](?<minute>[0-5]\d)(?=(?: a | y | ?[–-] ?)\d{1,2}[.:]\d{2} ?h(?:oras?)?(?!\p{L}))/gu,
      /(?<![\p{L}\p{N}:.,])(?<hour>\d{1,2})h(?<minute>[0-5]\d)(?![\p{L}\p{N}]|:\d)/gu,
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})[:.](?<minute>\d{2})(?=[ \u00a0]horas)/gu,
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})[:.](?<minute>\d{2})[ \u00a0\u202f]?h(?![\p{L}\p{N}])/gu,
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?![\p{N}:])/gu,
    ],
    currencies,
    magnitudes: {
      millones: ['millón', 'millones'],
      millón: ['millón', 'millones'],
      M: ['millón', 'millones'],
      k: ['mil', 'mil'],
      mill: ['millón', 'millones'],
      'mill.': ['millón', 'millones'],
      'mil millones': ['mil millones', 'mil millones'],
    },
    ofMagnitude: (noun) => `de ${noun}`,
    units,
    symbols,
    abbreviations,
    beforeFigures,
    shortForms,
    ordinals: [
      /(?<![\p{L}\p{N}.,])(?<number>\d{1,4})\.?(?<mark>[ºª]|er|os|as)(?!\p{L}|(?<!\.[ºª]) ?[CF](?!\p{L}))/gu,
      // written so in America
      /(?<![\p{L}\p{N}.,])(?<number>\d*(?:1(?=r)|2(?=d)|3(?=r)|[456](?=t)|7(?=m)|8(?=v)|9(?=n)|10(?=m)))(?:r|d|t|m|v|n)(?<mark>[oa])(?!\p{L})/gu,
    ],
    romans: [
      {
        pattern:
          /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?= (?:Guerra Mundial|República|Congreso|Edición|Jornadas?|Concilio|Legislatura|Cumbre|Feria|Premio|Festival|edición|aniversario|Aniversario|[Cc]ertamen|[Tt]orneo|[Tt]rofeo|Semana|Muestra|[Cc]iclo|[Ee]ncuentro|[Mm]aratón|[Cc]arrera|[Cc]onvenio|[Cc]oncurso)(?!\p{L}))/gu,
        as: 'ordinal',
      },
      // a motorway
      { pattern: /(?<=(?<!\p{L})[AN]-)(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu, as: 'cardinal' },
      { pattern: /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?= [ad]\. ?C\.)/gu, as: 'cardinal' },
      {
        pattern: /(?<=(?<!\p{L})s\. ?[IVX]+)[-–](?<roman>[IVX]+)(?![\p{L}\p{N}])/gu,
        as: 'cardinal',
        say: (number) => ` a ${number}`,
      },
      {
        // "la XXI edición", "el II Plan", "la I Guerra Mundial"
        pattern:
          /(?<=(?<!\p{L})(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Dd]el|[Aa]l|[Ss]u|[Uu]na?|[Ee]st[ea]) )(?<roman>[IVX]{2,}|[IVX](?= (?:Guerra|República|Congreso|Plan|Festival|Edición|edición|Jornadas?|Concilio|Legislatura|legislatura|Cumbre|cumbre|Feria|Premio)(?!\p{L})))(?= \p{L}{4,}(?<!\p{Lu}{4}))/gu,
        as: 'ordinal',
      },
      {
        pattern: /(?<!\p{L})s\. ?(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu,
        as: 'cardinal',
        say: (number) => `siglo ${number}`,
      },
      { pattern: /(?<=(?<!\p{L})[Ss]iglos? )(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu, as: 'cardinal' },
      {
        pattern: /(?<=(?<!\p{L})[Ss]iglos? [IVX]+(?: y |-|–| al? ))(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu,
        as: 'cardinal',
      },
      {
        pattern:
          /(?<=(?<!\p{L})(?:Isabel|María|Catalina|Victoria|Ana|Juana|Margarita|Cristina) )(?<roman>I{1,3}|IV|VI{0,3}|IX|X)(?![\p{L}\p{N}])/gu,
        as: 'ordinal',
        around: { before: '', after: '', mark: 'ª' },
      },
      {
        pattern:
          /(?<=(?<!\p{L})(?:Carlos|Felipe|Alfonso|Fernando|Enrique|Juan Pablo|Juan|Pío|León|Benedicto|Luis|Napoleón|Jaime|Pedro|Sancho|Ramiro|Francisco|Jorge|Guillermo|Eduardo|Alejandro|Pablo|Federico|Gregorio) )(?<roman>I{1,3}|IV|VI{0,3}|IX|X)(?![\p{L}\p{N}])/gu,
        as: 'ordinal',
        around: { before: '', after: '', mark: 'º' },
      },
      {
        pattern:
          /(?<=(?<!\p{L})(?:Carlos|Alfonso|Luis|Juan|Benedicto|León|Pío|Gregorio) )(?<roman>X[IVX]+)(?![\p{L}\p{N}])/gu,
        as: 'cardinal',
      },
      {
        pattern:
          /(?<=(?<!\p{L})(?:[Cc]apítulo|[Cc]ap\.|[Tt]\.|[Vv]ol\.|Vaticano|[Tt]omo|[Vv]olumen|[Aa]cto|[Ee]scena|[Ll]ibro|[Aa]nexo|[Pp]arte|Guerra Mundial|[Tt]ítulo|[Ff]ase|[Tt]ipo) )(?<roman>[IVXLC]+)(?![\p{L}\p{N}])/gu,
        as: 'cardinal',
      },
      ...plainRomans('[Ee]scena|[Pp]áginas?|págs?\\.|pp?\\.|[Cc]apítulo|cap\\.', 'a'),
    ],
    part: (numerator, denominator) => {
      const [one, many] = parts[denominator] ?? twelfths(denominator, cardinal)
      return one && many && (numerator === 1 ? `un ${one}` : `${cardinal(String(numerator))} ${many}`)
    },
    partOf: (numerator, denominator, noun) => {
      if (/^partes?$/.test(noun)) return sayParts(numerator, denominator, noun, cardinal, toOrdinal)
      if (denominator === 2 && numerator === 1) return `${isFeminine(noun) ? 'media' : 'medio'} ${noun}`
      const [one, many] = parts[denominator] ?? twelfths(denominator, cardinal)
      return (
        one &&
        many &&
        `${numerator === 1 ? `un ${one}` : `${cardinal(String(numerator))} ${many}`} de ${noun}`
      )
    },
    wholeAndPartOf: (whole, numerator, denominator, [one, many]) => {
      const noun = whole === '1' ? one : many
      const said = `${isFeminine(noun) ? feminine(whole) : shortened(cardinal(whole))} ${noun}`
      if (denominator === 2) return `${said} y ${isFeminine(noun) ? 'media' : 'medio'}`
      const [part, more] = parts[denominator] ?? twelfths(denominator, cardinal)
      return (
        part &&
        more &&
        `${said} y ${numerator === 1 ? `un ${part}` : `${cardinal(String(numerator))} ${more}`}`
      )
    },
    isHalved: (noun, denominator) =>
      /^partes?$/.test(noun) || (denominator === 2 && !uncounted.has(noun.toLowerCase())),
    crowds: [{ sizes: ['k', 'M'], nouns: '(?:de )?\\p{Ll}{3,}s' }],
    wholeAndPart: (whole, part) => `${cardinal(whole)} y ${part.replace(/^un medio$/, 'medio')}`,
    power: (exponent) => {
      if (exponent === '2') return 'al cuadrado'
      if (exponent === '3') return 'al cubo'
      return `elevado a ${exponent.startsWith('-') ? `menos ${cardinal(exponent.slice(1))}` : cardinal(exponent)}`
    },
    score: (home, away) => `${cardinal(home)} a ${cardinal(away)}`,
    scoreWords:
      'empate|triunfo|derrota|gana|ganan|pierde|vence|ganó|ganaron|perdió|perdieron|venció|vencieron|empató|empataron|derrotó|marcador|resultado|victoria|goleó|final',
    telephoneWords:
      'tel|tfno|teléfono|llam(?:e|a|ó|ar|en|aron) al|emergencias|llámenos al|móvil|fax|llamar al',
    telephones: [
      /(?<![\p{L}\p{N}])[67]\d{2} \d{3} \d{3}(?![ .,]?\p{N}| \p{L})/gu,
      /(?<![\p{L}\p{N}])[89]00 \d{3} \d{3}(?! ?\p{N})/gu,
      /(?<![\p{L}\p{N}])9\d \d{3} \d{2} \d{2}(?!\p{N})/gu,
      /(?<![\p{L}\p{N}])[69]\d{2} \d{2} \d{2} \d{2}(?!\p{N})/gu,
    ],
    telephoneGroup: (digits) => [...digits].map(cardinal).join(' '),
    rangeWords: 'páginas?|págs?\\.|pp?\\.|capítulos?|líneas?|artículos?|arts?\\.|números?|años',
    acronymWords,
    plainWords,
  }
}

/** "dos terceras partes" */
function sayParts(
  numerator: number,
  denominator: number,
  noun: string,
  cardinal: (digits: string) => string,
  toOrdinal: (digits: string, options: { gender: 'feminine' }) => string,
): string | undefined {
  if (denominator < 3 || denominator > 10) return undefined
  const name = toOrdinal(String(denominator), { gender: 'feminine' })
  return numerator === 1 ? `una ${name} ${noun}` : `${cardinal(String(numerator))} ${name}s ${noun}`
}

/** "doceavo": from 11 on, the number with an ending. */
function twelfths(
  denominator: number,
  cardinal: (digits: string) => string,
): readonly [string, string] | readonly [] {
  if (denominator < 11) return []
  const one = `${cardinal(String(denominator)).replace(/a$/, '').replace(/e$/, 'e').replaceAll(' ', '')}avo`
  return [one, `${one}s`]
}

/** "uno" before a masculine noun: "un", "veintiún", "treinta y un". */
function shortened(said: string): string {
  return said.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un')
}

function ordinal(
  digits: string,
  around: Around | undefined,
  toOrdinal: (digits: string, options?: { gender: 'feminine' | 'masculine' }) => string,
): string {
  const mark = around?.mark ?? ''
  const noun = /^ (\p{L}{3,})/u.exec(around?.after ?? '')?.[1]
  const isMasculine =
    noun !== undefined && !uncounted.has(noun) && !/^(?:izq|dcha|derecha|izquierda)/.test(noun)
  if (mark === '' && noun)
    return toOrdinal(digits, { gender: isFeminine(noun) ? 'feminine' : 'masculine' }).replace(
      isFeminine(noun) ? /$/ : /(?<=primer|tercer)o$/,
      '',
    )
  if (mark === 'º' && isMasculine && /[13]$/.test(digits))
    return toOrdinal(digits).replace(/(?<=primer|tercer)o$/, '')
  if (mark === 'er') return toOrdinal(digits).replace(/o$/, '')
  const said = toOrdinal(digits, {
    gender: mark.startsWith('ª') || /^as?$/.test(mark) ? 'feminine' : 'masculine',
  })
  return mark.endsWith('s') ? `${said}s` : said
}

function sayTime(
  { hour, minute, second, suffix, before = '' }: Time,
  cardinal: (digits: string) => string,
  feminine: (digits: string) => string,
): string {
  if (second !== undefined && !suffix && hour < 10 && !/las? $/iu.test(before)) {
    const unit = (count: number, name: string) =>
      `${name === 'segundo' || name === 'minuto' ? shortened(cardinal(String(count))) : feminine(String(count))} ${name}${count === 1 ? '' : 's'}`
    return `${unit(hour, 'hora')}, ${unit(minute, 'minuto')} y ${unit(second, 'segundo')}`
  }
  const hours = feminine(String(hour))
  const minutes =
    minute === 0
      ? suffix || second !== undefined || (hour > 0 && /(?:^|[^\p{L}])las? $/iu.test(before))
        ? ''
        : hour === 1
          ? ' hora'
          : ' horas'
      : ` y ${cardinal(String(minute))}`
  const seconds = second === undefined ? '' : ` y ${cardinal(String(second))} segundos`
  return (
    hours +
    minutes +
    seconds +
    (suffix
      ? suffix[0]?.toLowerCase() === 'a'
        ? hour === 12
          ? ' de la noche'
          : ' de la mañana'
        : hour === 12
          ? ' del mediodía'
          : hour >= 8 && hour < 12
            ? ' de la noche'
            : ' de la tarde'
      : '')
  )
}
