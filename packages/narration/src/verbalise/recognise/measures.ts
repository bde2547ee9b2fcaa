import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { edge, gap, measureSignSource, nounFor, sayNumber, signed, soon } from '../numbers.js'
import { after, before, isAttributive } from './around.js'
import { partOf, partSign, partSource } from './parts.js'

/** Also behind the sign of "4x100 m". */
const sideEdge = '(?:(?<![\\p{L}\\p{N}])|(?<=\\d[x×]))(?<!\\d[.,])'

/** "12 km", "–3 °C", "90 km/h" */
export function measure(language: Language, number: string, units: string): Recogniser {
  return {
    pattern: new RegExp(
      `${soon}(?<sign>${measureSignSource})${sideEdge}(?<!\\d/(?!\\d{2,3}${gap}mmHg))(?<number>${number})(?<gap>${gap})(?<unit>${units})(?:/(?<per>${units})(?![ ]\\d))?(?![\\p{L}\\p{N}²³])`,
      'gu',
    ),
    say: (found) => (isUnit(found) ? sayMeasure(found, language) : undefined),
  }
}

/** Not "220 W. 57th St.", "40 g-Moll", "LaserJet 4L", nor "737s", which are several. */
function isUnit(found: Found): boolean {
  const { number = '', unit = '', gap } = found.groups
  if (/^\p{Lu}$/u.test(unit) && /^\. ?[\p{Lu}\p{N}]/u.test(after(found, 3))) return false
  if (unit === 's' && /^\. \d/.test(after(found, 3))) return false
  if (/^\.\p{L}/u.test(after(found, 2)) || /^-(?:moll?|dur)(?!\p{L})/iu.test(after(found, 6))) return false
  if (
    !gap &&
    /^\p{L}$/u.test(unit) &&
    /(?:§|(?<!\p{L})(?:Art\.?|Artikel|Paragraf|Paragraph|Nr\.)) ?$/u.test(before(found, 12))
  )
    return false
  if (!gap && /^\p{L}$/u.test(unit) && /\p{Ll}\p{Lu}\p{L}* $/u.test(before(found, 16))) return false
  return !(unit === 's' && !gap && (/^\d{3,4}$/.test(number) || /(?:\p{L}-|\d[x×])$/u.test(before(found, 3))))
}

function sayMeasure(found: Found, language: Language): string {
  const { sign, number = '', unit = '', per } = found.groups
  const isMinutes =
    unit === 'm' &&
    (/\d ?h(?:rs?)? ?$/.test(before(found, 8)) ||
      /^ ?[0-5]?\d(?:\.\d{1,3})? ?s(?!\p{L})/u.test(after(found, 10)))
  const forms = language.units[isMinutes ? 'min' : unit] ?? (['', ''] as const)
  // "2h 01m", "3m 07s"
  const own = /^(?:h|hr|m|min|s|sec|′|″)$/.test(unit) ? number.replace(/^0(?=\d$)/, '') : number
  const below = per && (language.words.perShort?.[per] ?? language.units[per]?.[0])
  const noun = isAttributive(found, language) ? forms[0] : nounFor(own, forms, language)
  const said = `${sayNumber(own, language, noun, before(found, 48))} ${noun}`
  return signed(sign, below ? `${said} ${language.words.per} ${below}` : said, language)
}

/** "a 10-km race", "das 100-m-Finale" */
export function hyphenedMeasure(language: Language, number: string, units: string): Recogniser {
  return {
    pattern: new RegExp(
      `${sideEdge}(?<number>${number})-(?<unit>${units})\\.?(?=-\\p{L}|[ \u00a0]\\p{L}|\\))`,
      'gu',
    ),
    needs: /\d-\p{L}/u,
    say: ({ groups }) =>
      `${sayNumber(groups.number ?? '', language)}-${language.units[groups.unit ?? '']?.[language.isAttributive ? 0 : 1]}`,
  }
}

/** "5′ 11″", "6 ft 2 in" */
export function feet(language: Language): Recogniser {
  return {
    pattern: new RegExp(
      `${edge}(?<feet>\\d{1,3})(?:[′'’]| ?ft) ?(?<inches>\\d{1,2})(?:[″"”]| ?in(?!\\p{L}))(?!\\p{N})`,
      'gu',
    ),
    say: ({ groups }) => sayFeet(groups, language),
  }
}

function sayFeet({ feet = '', inches = '' }: Found['groups'], language: Language): string | undefined {
  // "5'30\"" is a time: no foot has thirty inches
  const isTime = Number(inches) > 11
  const foot = isTime ? language.units.min : language.units.ft
  const inch = isTime ? language.units.s : (language.units.in ?? language.units['″'])
  if (!foot || !inch) return undefined
  const say = (number: string, forms: readonly [string, string]) => {
    const noun = nounFor(number, forms, language)
    return `${sayNumber(number, language, noun)} ${noun}`
  }
  return `${say(feet, foot)} ${say(inches, inch)}`
}

/** "1/2 l", "1½ km" */
export function partOfMeasure(language: Language, units: string): Recogniser {
  return {
    pattern: new RegExp(
      `${edge}(?:(?<whole>\\d{1,3})(?:[ \u00a0\u202f-](?=\\d+[/⁄])|${gap}(?!\\d)))?(?<part>${partSource})${gap}(?<unit>${units})(?![\\p{L}\\p{N}²³/])`,
      'gu',
    ),
    needs: partSign,
    say: (found) => {
      const { whole, part = '', unit = '' } = found.groups
      const [numerator, denominator] = partOf(part)
      const noun = language.units[unit]
      if (!noun || numerator >= denominator) return undefined
      return whole
        ? language.wholeAndPartOf(whole, numerator, denominator, noun)
        : language.partOf(numerator, denominator, noun[0], before(found, 24))
    },
  }
}
