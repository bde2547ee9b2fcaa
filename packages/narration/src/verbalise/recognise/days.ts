import { capital } from '../capital.js'
import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { anyOf } from '../numbers.js'

const year = '(?:19|20)\\d\\d(?!\\p{N})'
const dash = '[ \u00a0\u202f]?[–—-][ \u00a0\u202f]?'
const gap = '[ \u00a0\u202f]'
const dashes = /\p{L}\.?[ \u00a0\u202f]?[–—-][ \u00a0\u202f]?\p{L}/u
const begin = '(?<![\\p{L}\\p{N}])'

/** Days and months without a date: "Mo–Fr", "Tue., Feb. 3", "Jan.–März", "Sept. 2023", "Dec. 31–Jan. 2". */
export function days(language: Language): Recogniser[] {
  return [...ofWeek(language), ...ofYear(language)]
}

/** What follows the short form of a day: a date or a time. */
const usual = /^(?:,|.\d{1,2}(?:[.:/–-]| ?h(?!\p{L})|(?=[,;)])))/u
const certain = /^(?:,|.\d{1,2}(?::\d|\. ?\d{1,2}\.))/u
/** After a short form with or without a stop: when it is open. */
const hours = [
  // "9–13", "8:30", "9am"
  `\\d{1,2}(?:[:.h]\\d{2})?(?:${gap}?(?:[–-]${gap}?\\d|h(?!\\p{L})|[ap]\\.?m(?!\\p{L}))|(?<=:\\d\\d))`,
  // "5. 6.", "5. Mai"
  '\\d{1,2}\\.[ \u00a0]?(?:\\d|\\p{Lu})',
].join('|')
/** "Mo: 9–13"; "So:" is a word as well. */
const colon = ':(?<=\\p{Lu}\\p{Ll}{1,4}:)(?<!So:)[ \u00a0]'
function ofWeek(language: Language): Recogniser[] {
  const { days, months, words, currencies } = language
  const names = nameOf(days)
  const sources = weekSources(anyOf([...names.keys()]), anyOf([...nameOf(months).keys()]), language)
  const needs = new RegExp(`(?<!\\p{L})(?:${shortOnly(days)})(?!\\p{L})`, 'u')
  const name = (written = '') => names.get(written) ?? ''
  const pattern = (source: string) => new RegExp(source, 'gu')
  return [
    {
      needs: dashes,
      pattern: pattern(sources.range),
      say: ({ groups }) => `${name(groups.from)} ${words.to} ${name(groups.until)}`,
    },
    { needs, pattern: pattern(sources.beforeDate), say: ({ groups }) => name(groups.day) },
    {
      needs,
      pattern: pattern(sources.beforeHours),
      say: ({ written, groups, text, end }) =>
        currencies[written] && !certain.test(text.slice(end, end + 9)) ? undefined : name(groups.day),
    },
    {
      needs,
      pattern: pattern(sources.except),
      say: ({ groups }) => name(groups.day ?? groups.stopped ?? groups.ofMonth),
    },
    { needs, pattern: pattern(sources.inList), say: ({ groups }) => name(groups.day ?? groups.last) },
    {
      needs,
      pattern: pattern(sources.stopped),
      // "Fr. 20" is money, "Fr. 12:30" a time
      say: ({ groups, text, end }) =>
        (currencies[`${groups.day}.`] ? certain : usual).test(text.slice(end, end + 9))
          ? name(groups.day)
          : undefined,
    },
  ]
}

/** Sources by what stands around a day. */
function weekSources(short: string, ofMonth: string, { conjunctions, untilWords, behindDays }: Language) {
  const joint = `(?:,[ \u00a0]|[ \u00a0](?:[&+/]|${conjunctions}|${untilWords})[ \u00a0]|[/+])`
  const day = `${begin}(?<day>${short})`
  const date = `(?:\\d{1,2}\\.?(?:st|nd|rd|th)?${gap}(?:of |de )?(?:${ofMonth})(?!\\p{L})|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2}|(?:${ofMonth})/\\d{1,2}(?!\\d))`
  return {
    // "Mo–Fr"
    range: `${begin}(?<from>${short})\\.?${dash}(?<until>${short})(?!\\p{L})\\.?`,
    // "Sat 12 May"; "Mon, 30 Nov", but not "The Sun, 30 Nov"; "Mon. through Fri."
    beforeDate: `(?<!The )${day}(?:\\.?(?=${gap}${date})|(?<=\\p{Lu}\\p{L}{1,3})(?=,${gap}${date})|(?<=\\p{Lu}\\p{Ll}{2,})\\.(?=${gap}\\p{Ll}|$))`,
    // "Sa 9–13 Uhr", "Fri 8:30–12"
    beforeHours: `${day}\\.?(?=,?${gap}(?:${hours}|${behindDays})|${colon})`,
    // "Mon, Wed & Fri", "Mo., Mi. und Fr."
    inList: `${day}(?:(?<stop>\\.)|(?!\\p{L}))(?=${joint}(?:${short})(?![\\p{L}]))|(?<=${begin}(?:${short})\\.?${joint})(?<last>${short})(?!\\p{L})\\.?`,
    // "täglich außer Sa", "sauf dim."
    except: `(?<=(?<!\\p{L})(?:except|exc\\.|every|außer|jeden|sauf|sf|salvo|excepto) )(?<day>${short})(?!\\p{L})\\.?|(?<=(?<!\\p{L})(?:le|du|au|chaque|1er|el|del|al|cada|\\d\\.º|\\d\\.er) )(?<stopped>${short})\\.(?!\\p{L})|(?<=\\d\\. )(?<ofMonth>${short})(?= im Monat)`,
    // "Tue., Feb. 3"
    stopped: `${day}\\.(?=,?${gap}\\d|,${gap}\\p{L})`,
  }
}

function ofYear({ months, words }: Language): Recogniser[] {
  const names = nameOf(months)
  const any = `(?:${anyOf([...names.keys()])})\\.?`
  const short = anyOf([...names].filter(([written, full]) => written !== full).map(([written]) => written))
  const name = (written = '') => names.get(written.replace('.', '')) ?? ''
  const day = `\\d{1,2}(?:\\.|er|º)?${gap}(?:de )?`
  return [
    {
      needs: dashes,
      pattern: new RegExp(
        `${begin}(?<from>${any})${dash}(?<until>${any})(?!\\p{L}|${gap}?\\d{1,2}(?!\\d))`,
        'gu',
      ),
      say: ({ groups }) => `${name(groups.from)} ${words.to} ${name(groups.until)}`,
    },
    {
      needs: /\p{L}\.?,?[ \u00a0\u202f](?:de )?(?:19|20)\d\d/u,
      pattern: new RegExp(`${begin}(?<month>${short})\\.?(?=,?${gap}(?:de )?${year})`, 'gu'),
      say: ({ groups }) => name(groups.month),
    },
    {
      needs: /[–-]/,
      pattern: new RegExp(
        `(?<=(?:${any}${gap}\\d{1,2}(?:,?${gap}${year})?|${day}${any}|${any},?${gap}(?:de )?(?:1\\d|20)\\d\\d))${dash}(?=${any}${gap}\\d|${day}(?:${any}))`,
        'gu',
      ),
      say: () => ` ${words.toDay ?? words.to} `,
    },
  ]
}

/** Source of the short forms, with small letters and with a capital. */
function shortOnly(all: readonly (readonly string[])[]): string {
  return anyOf(new Set(all.flatMap(([, ...short]) => short.flatMap((name) => [name, capital(name)]))))
}

/** Each way to write it, also with a capital or in capitals, to its full name. */
function nameOf(all: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const pairs = all.flatMap(([full = '', ...short]) =>
    [full, ...short].map((written) => [written, full] as const),
  )
  const capitals = pairs.map(([written, full]) => [written.toUpperCase(), capital(full)] as const)
  return new Map([
    ...capitals.filter(([written]) => written.length > 2),
    ...pairs.map(([written, full]) => [capital(written), capital(full)] as const),
    ...pairs,
  ])
}
