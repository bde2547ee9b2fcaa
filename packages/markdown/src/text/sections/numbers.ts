import { itemLabel } from '@lectern/core'
import { romanValue } from '../../roman.js'

/** Letters and signs whose values are added: Hebrew and Ethiopic. */
const values = new Map<string, number>([
  ...[...'אבגדהוזחט'].map((letter, at) => [letter, at + 1] as const),
  ...[...'יכלמנסעפצ'].map((letter, at) => [letter, at * 10 + 10] as const),
  ...[...'፩፪፫፬፭፮፯፰፱'].map((sign, at) => [sign, at + 1] as const),
  ...[...'፲፳፴፵፶፷፸፹፺'].map((sign, at) => [sign, at * 10 + 10] as const),
])

function added(written: string): number | undefined {
  const sum = [...written].reduce((all, sign) => all + (values.get(sign) ?? Number.NaN), 0)
  return Number.isNaN(sum) ? undefined : sum
}

/** A number as it stands before or behind the name of a part: 12, XII, 十二, ١٢. */
export function numberIn(written: string): number | undefined {
  if (/^\p{Nd}{1,4}$/u.test(written))
    return [...written].reduce((sum, digit) => sum * 10 + valueOfDigit(digit), 0)
  if (/^[IVXLCivxlc]{1,9}$/.test(written)) return roman(written.toUpperCase())
  if (/^[א-ת]{1,3}$/.test(written) || /^[፩-፻]{1,3}$/.test(written)) return added(written)
  if (/^[一二三四五六七八九十百〇零]{1,6}$/.test(written)) return chinese(written)
  return undefined
}

/** Digits of every script stand in tens, from nought on. */
function valueOfDigit(digit: string): number {
  let zero = digit.codePointAt(0) ?? 48
  const value = zero
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && value - zero < 9) zero--
  return value < 128 ? value - 48 : value - zero
}

/** Only as it is usually written: "iiii" and "ic" are words or slips. */
function roman(written: string): number | undefined {
  const value = romanValue(written.toLowerCase())
  return value !== undefined && itemLabel(value, 'upper-roman') === written ? value : undefined
}

const digits = '〇一二三四五六七八九'

function chinese(written: string): number {
  const placed = written.replaceAll('零', '〇')
  if (!/[十百]/.test(placed)) return [...placed].reduce((sum, digit) => sum * 10 + digits.indexOf(digit), 0)
  const hundreds = /(?:(.)?百)?〇?(?:(.)?十)?(.)?$/.exec(placed)
  const [, hundred, ten, one] = hundreds ?? []
  const part = (digit: string | undefined, sign: string, value: number) =>
    placed.includes(sign) ? (digit ? digits.indexOf(digit) : 1) * value : 0
  return part(hundred, '百', 100) + part(ten, '十', 10) + (one ? Math.max(0, digits.indexOf(one)) : 0)
}
