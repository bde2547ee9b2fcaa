import type { Language } from './language.js'

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }
const wellFormed = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/

/** Roman numerals, only where the words around them leave no doubt. */
export function speakRomans(text: string, language: Language): string {
  return language.romans.reduce(
    (said, { pattern, as, say }) =>
      said.replace(pattern, (...match) => {
        const { before = '', roman = '', after = '' } = match.at(-1) as Record<string, string | undefined>
        const number = romanValue(roman)
        if (number === undefined) return match[0]
        const words = as === 'ordinal' ? language.ordinal(String(number)) : language.cardinal(String(number))
        return before + (say ? say(words) : words) + after
      }),
    text,
  )
}

function romanValue(roman: string): number | undefined {
  if (roman === '' || !wellFormed.test(roman)) return undefined
  const digits = [...roman].map((letter) => values[letter] ?? 0)
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}
