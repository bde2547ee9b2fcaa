import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { nounFor, sayNumber } from '../numbers.js'

const number = '\\d{1,2}(?:[.,]\\d+)?'
const place = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<minus>(?<=(?:^|[ (]))[-−])?(?<degrees>\\d{1,3}(?:[.,]\\d+)?)[ \u00a0\u202f]?°[ \u00a0\u202f]?(?:(?<minutes>${number})[ \u00a0\u202f]?[′'’](?!['’])[ \u00a0\u202f]?(?:(?<seconds>${number})[ \u00a0\u202f]?(?:[″"”]|['’]{2})[ \u00a0\u202f]?)?)?(?<direction>[NESWO](?!\\p{L}))?`,
  'gu',
)

/** "42.59N 113.91W" */
const inDegrees =
  /(?<![\p{L}\p{N}.,])(?<latitude>\d{1,2}\.\d+) ?(?<north>[NS])[, ]{1,2}(?<longitude>\d{1,3}\.\d+) ?(?<east>[EW])(?![\p{L}\p{N}])/gu

function sayBoth(
  { latitude = '', north = '', longitude = '', east = '' }: Found['groups'],
  language: Language,
): string | undefined {
  const { directions } = language
  if (!directions[north] || !directions[east]) return undefined
  return `${measure(latitude, '°', language)} ${directions[north]}, ${measure(longitude, '°', language)} ${directions[east]}`
}

/** Degrees, minutes and seconds of a place on Earth: "51° 28′ 38″ N". */
export function places(language: Language): Recogniser[] {
  return [
    { pattern: inDegrees, needs: /\.\d+ ?[NS]/, say: ({ groups }) => sayBoth(groups, language) },
    { pattern: place, needs: /°/, say: ({ groups }) => sayPlace(groups, language) },
  ]
}

function sayPlace(
  { minus, degrees = '', minutes, seconds, direction }: Found['groups'],
  language: Language,
): string | undefined {
  if (!minutes && !direction) return undefined
  const said = [
    minus && language.words.minus,
    measure(degrees, '°', language),
    minutes && measure(minutes, '′', language),
    seconds && measure(seconds, 's', language),
    // a letter without a name is said as it is, and never lost
    direction && (language.directions[direction] ?? direction),
  ]
  return said.filter(Boolean).join(' ')
}

function measure(written: string, unit: string, language: Language): string {
  const forms = language.units[unit] ?? language.units[unit === '′' ? 'min' : unit] ?? (['', ''] as const)
  const own = written.replace(/^0(?=\d)/, '').replace(/[.,]/, language.decimalMark)
  const noun = nounFor(own, forms, language)
  return `${sayNumber(own, language, noun)} ${noun}`
}
