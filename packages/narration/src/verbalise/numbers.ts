import type { Language } from './language.js'

/** Source of a number as the language writes it: grouped or plain, with decimals. No named groups. */
export function numberSource({
  decimalMark,
  groupsByComma,
}: Pick<Language, 'decimalMark' | 'groupsByComma'>): string {
  const [groups, mark] =
    decimalMark === '.' ? [[',', thin], '\\.'] : [['\\.', `[ ${thin.slice(1)}`, "[’']"], ',']
  // "4,50,000", as India groups
  const lakhs = decimalMark === '.' ? `\\d{1,2}(?:,\\d{2})+,\\d{3}(?![\\d,]\\d)(?:\\.\\d+)?|` : ''
  const other = groupsByComma ? `${otherGroups}|` : ''
  const grouped = groups.map((group) => `\\d{1,3}(?:${group}\\d{3})+(?!\\d)(?:${mark}\\d+)?`)
  return `${lakhs}${other}${grouped.join('|')}|\\d+(?:${mark}\\d+)?`
}

/** "100,000" and "1,234,567", of which a decimal could only be the first, and that to a thousandth that is nothing. */
const otherGroups = '(?:\\d{2,3},000|\\d{1,3}(?:,\\d{3}){2,})(?!\\d)(?![.,]\\d)'
const isOtherwiseGrouped = /^(?:\d{2,3},000|\d{1,3}(?:,\d{3}){2,})$/

/** As `numberSource`, and with a point between the decimals of a measure, where a comma is usual: "0.01 g". */
export function measuredSource(language: Pick<Language, 'decimalMark' | 'groupsByComma'>): string {
  const source = numberSource(language)
  return language.decimalMark === ','
    ? `\\d{1,4}\\.\\d{1,2}(?![\\d.,])|0\\.\\d{3,6}(?![\\d.,])|${source}`
    : source
}

const thin = '[\u00a0\u202f\u2009]'

/** Between a number and its unit: a space of any kind, or none. */
export const gap = '[ \u00a0\u202f\u2009]?'

/** Before a number: nothing that it belongs to. */
export const edge = '(?<![\\p{L}\\p{N}])(?<!\\d[.,])'

/** A quick look whether a figure is near, before any longer one. */
export const soon = '(?=[−+–-]?\\d)'

/** A written number in words: groups taken out, decimals as the language says them, agreeing with what it counts. */
export function sayNumber(written: string, language: Language, noun?: string, before = ''): string {
  const isGrouped = language.groupsByComma === true && isOtherwiseGrouped.test(written)
  const isPointed = language.decimalMark === ',' && /^(?:\d{1,4}\.\d{1,2}|0\.\d{3,6})$/.test(written)
  const [whole = '', decimals] = isGrouped ? [written] : written.split(isPointed ? '.' : language.decimalMark)
  const digits = whole.replace(/\D/g, '')
  if (digits.length > 15 || (/^0\d/.test(digits) && decimals === undefined))
    return sayDigits(digits, language)
  if (decimals) {
    const { cardinal, fraction, words, wholeBeforePoint } = language
    if (wholeBeforePoint && !isPointed && digits) return `${wholeBeforePoint(digits)} ${fraction(decimals)}`
    return `${digits ? `${cardinal(digits)} ` : ''}${isPointed ? words.dot : words.point} ${fraction(decimals)}`
  }
  return noun === undefined ? language.cardinal(digits) : language.count(digits, noun, before)
}

/** "1 Kilometer", "5 kilometrów": the form of a noun that a number asks for. */
export function nounFor(
  written: string,
  noun: readonly [string, string, ...string[]],
  language: Language,
): string {
  return language.noun?.(written, noun) ?? noun[language.isOne(written) ? 0 : 1]
}

/** "1,5" thousands are "1500". */
export function inThousands(written: string, { decimalMark }: Pick<Language, 'decimalMark'>): string {
  const [whole = '', decimals = ''] = written.split(decimalMark)
  return whole.replace(/\D/g, '') + decimals.padEnd(3, '0').slice(0, 3)
}

export function sayDigits(digits: string, language: Language): string {
  return [...digits].map((digit) => language.cardinal(digit)).join(' ')
}

/** "−5" */
export function signed(sign: string | undefined, said: string, { words }: Language): string {
  return sign === '+' ? `${words.plus} ${said}` : sign ? `${words.minus} ${said}` : said
}

/** A sign of a number, and not a hyphen or dash between two things. */
export const signSource = '(?:(?<![\\p{L}\\p{N})\\]%°]|[\\p{N}%°] )[−+-])?'

/** Before a measure an en dash is a minus as well: newspapers write "–3 °C". */
export const measureSignSource = signSource.replace('[−+-]', '[−+–-]')

/** An en dash between a word and a figure, or in brackets: "von –2 bis +5", but no open range as "(–1918)". */
export const dashedSign = '(?<=(?<![\\p{N}%°]|^)[ \u00a0]|\\((?!–\\d{4}\\)))–(?=\\d)'

/** Alternatives of a regular expression, longest first. */
export function anyOf(texts: Iterable<string>): string {
  return [...texts]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')
}
