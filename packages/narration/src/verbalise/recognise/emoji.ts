import type { EmojiNames } from '@lectern/languages'
import type { Recogniser } from '../claims.js'

const one =
  '(?:\\p{RI}{2}|[#*\\d]\\ufe0f?\\u20e3|\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]*(?:\\u200d\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]*)*)'
const row = new RegExp(`(?<first>${one})(?:\\s?\\k<first>)*`, 'gu')
/** In languages without rules: what voices do not know; they say "10 °C", "3 × 4" and "a + b" better than names of signs would. */
export const pictures = /(?!°)[\p{So}←-⇿†‡•‣※]/gu
const symbol = /[\p{S}\p{So}†‡•‣※]/gu

/**
 * Emoji by their names in Unicode's CLDR; several alike are said once, with their number.
 *
 * @param times "three times": how the language says a number of them; without it the name is repeated
 */
export function emoji(names: EmojiNames, times?: (count: number) => string): Recogniser[] {
  return [
    {
      pattern: row,
      needs: /[^\x20-\x7e]/,
      say: ({ written, groups, text, begin, remark }) => {
        const name = nameOf(groups.first ?? '', names)
        if (!name) return undefined
        const count = [...written.matchAll(new RegExp(one, 'gu'))].length
        const said =
          times && count > 1 ? `${name}, ${times(count)}` : Array(count).fill(name).join(comma(name))
        remark({ kind: 'sign', written, said })
        const joins = /[^\p{P}\s]\s*$/u.test(text.slice(Math.max(0, begin - 8), begin))
        return `${joins ? comma(name) : ' '}${said} `
      },
    },
  ]
}

/** Signs that the language has no word of its own for, by their names. */
export function rareSigns(names: EmojiNames, signs = symbol): Recogniser[] {
  return [
    {
      pattern: signs,
      needs: /[^\x20-\x7e]|[$^`|]/,
      say: ({ written, text, begin }) => {
        // "R$" and its like are other money than "$"
        if (/\p{Sc}/u.test(written) && /\p{L}/u.test(text.charAt(begin - 1))) return undefined
        const name = names.get(written)
        return name && ` ${name} `
      },
    },
  ]
}

/** The comma of the name's script. */
function comma(name: string): string {
  if (/\p{Script=Arabic}/u.test(name)) return '، '
  return /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(name) ? '、' : ', '
}

/** Tones of skin are not said; a sequence without a name of its own is said by its parts. */
function nameOf(written: string, names: EmojiNames): string | undefined {
  const plain = written.replace(/[\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, '')
  const own = names.get(plain)
  if (own) return own
  const parts = plain.split('\u200d').map((part) => names.get(part))
  return parts.includes(undefined) ? undefined : parts.join(', ')
}
