import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { anyOf, gap } from '../numbers.js'
import { before } from './around.js'

/** "2 €/kg", "$3.99/lb", "900 Euro/Monat", "10 kWh/day", "5,4 l/100 km", "30 hab./km²". */
export function per(language: Language, units: string): Recogniser {
  const { words } = language
  const certain = anyOf(
    Object.keys(language.units).filter((unit) => /[²³]$|^(?:min|m[lL]|kg|km)$/.test(unit)),
  )
  const short = words.perShort ?? {}
  const shorts =
    Object.keys(short).length > 0 ? `(?<short>${anyOf(Object.keys(short))})(?![\\p{L}\\p{N}])\\.?|` : ''
  return {
    needs: /[\p{L}\p{Sc}\d.] ?\/ ?[\p{L}\d]/u,
    pattern: new RegExp(
      `(?:/| / )(?<=[\\p{L}\\d]\\.?(?:/| / ))(?<certain>${certain})(?![\\p{L}\\p{N}])|(?:/| / )(?:${shorts}(?<unit>${units})(?![\\p{L}\\p{N}]| \\d)|(?=(?:${words.perWhat})(?!\\p{L})|100${gap}km(?!\\p{L})))`,
      'gu',
    ),
    say: (found) => {
      const { groups } = found
      if (bare.test(before(found, 8))) return undefined
      const unit = groups.certain ?? groups.unit
      const isCounted = !groups.short && !unit && counted.test(before(found, 32))
      if (!groups.certain && !isCounted && !isAmount(before(found, 20), language)) return undefined
      const name = groups.short ? short[groups.short] : unit && (short[unit] ?? language.units[unit]?.[0])
      return ` ${words.per} ${name ?? ''}`
    },
  }
}

/** Units that are no words, and stand without a number: "in mg/kg/day" is said as a whole. */
export const bareUnits = 'mg|mcg|[µμ]g|ng|kg|m[lL]|[µμ]?mol|mmol|kWh|km'
const bare = new RegExp(`(?<![\\p{L}\\p{N}./-]|\\d[ \u00a0\u202f])(?:${bareUnits})$`, 'u')

/** "200.000 mudas" */
const counted = /(?<![\p{L}\p{N}])\d[\d.,]*[ \u00a0\u202f]\p{Ll}{3,18}$/u

/** Whether the text ends with a measure or with money: "900 €", "$63k", "5 tys. zł". */
function isAmount(text: string, { units, currencies }: Language): boolean {
  const found =
    /(?:(?<sign>\p{Sc}[ \u00a0]?[\d.,]+ ?(?:[kKmMbB]|[bm]n)?)|\d[ \u00a0\u202f]?(?:\p{L}{3,8}\.?[ \u00a0\u202f])?(?<unit>[\p{L}\p{Sc}°²³µ]+\.?)(?:\/(?:[\p{L}²³]{1,3}))?)$/u.exec(
      text,
    )
  const { sign, unit = '' } = found?.groups ?? {}
  if (sign || /\p{Sc}$/u.test(unit)) return true
  return unit !== '' && [units, currencies].some((all) => Object.entries(all).some(isNamed(unit)))
}

function isNamed(unit: string): (entry: [string, readonly string[]]) => boolean {
  return ([written, names]) => written === unit || names.slice(0, 2).includes(unit)
}
