import type { Roman } from '../language.js'

/** Between the words of a date. */
export const space = '[ \u00a0\u202f]'

/** "25/11", which no fraction is: in languages that write dates so. What follows a number sign is another number. */
export const certainShortDate =
  /(?<![\p{L}\p{N}/.,-]|(?<!\p{L})(?:n|nr|no|num|núm|art)[.º°] ?)(?<day>1[3-9]|2\d|3[01])\/(?<month>0[1-9]|1[0-2])(?![\p{L}\p{N}/-]|[.,]\d| ?(?:%|mmHg|h(?!\p{L})|kg|cm|mm))/giu

/** Figures one by one: "three point one four". */
export function oneByOne(cardinal: (digits: string) => string): (digits: string) => string {
  return (digits) => [...digits].map(cardinal).join(' ')
}

/** As a number, the leading zeros said: "trois virgule zéro quatorze". */
export function asNumber(cardinal: (digits: string) => string): (digits: string) => string {
  return (digits) => {
    // nobody says "seis milhões" behind a decimal mark
    if (digits.length > 4) return [...digits].map(cardinal).join(' ')
    const zeros = /^0*/.exec(digits)?.[0].length ?? 0
    const rest = digits.slice(zeros)
    const parts = Array.from({ length: rest ? zeros : Math.max(zeros, 1) }, () => cardinal('0'))
    return (rest ? [...parts, cardinal(rest)] : parts).join(' ')
  }
}

/** "minus three", of the exponent "-3". */
export function exponentWords(exponent: string, minus: string, cardinal: (digits: string) => string): string {
  return exponent.startsWith('-') ? `${minus} ${cardinal(exponent.slice(1))}` : cardinal(exponent)
}

const small = /[ \u00a0][ivxIVXLC]{1,7}(?![A-Za-z])/

/** Roman numerals that stand by themselves: "II. Methods" at the beginning, "(iii)", "pp. iv–xii", "scene ii". */
export function plainRomans(words: string, to: string): readonly Roman[] {
  return [
    // "Vatican II", "Final Fantasy VII"
    { pattern: /(?<=\p{Lu}[\p{Ll}’']{2,}[ \u00a0])(?<roman>[IVX]{2,})(?![\p{L}\p{N}])/gu, as: 'cardinal' },
    { needs: /^[IVX]{2}/, pattern: /^(?<roman>[IVX]{2,6})(?=\.[ \u00a0]\p{Lu})/gu, as: 'cardinal' },
    { needs: /\([ivx]{2}/, pattern: /(?<=(?:^|[ \u00a0])\()(?<roman>[ivx]{2,6})(?=\))/gu, as: 'cardinal' },
    {
      needs: small,
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:${words})[ \u00a0])(?<roman>[ivx]{1,7}|[IVXLC]+)(?![\\p{L}\\p{N}]| \\d)`,
        'gu',
      ),
      as: 'cardinal',
    },
    {
      needs: small,
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:${words})[ \u00a0][ivxIVXLC]{1,7})[–-](?<roman>[ivx]{1,7}|[IVXLC]{1,12})(?![\\p{L}\\p{N}])`,
        'gu',
      ),
      as: 'cardinal',
      say: (number) => ` ${to} ${number}`,
    },
    // no acronym ends so
    { needs: /II/, pattern: /(?<![\p{L}\p{N}])(?<roman>X{0,3}V?I{2,3})(?![\p{L}\p{N}])/gu, as: 'cardinal' },
  ]
}

/** Source that matches any way to write a month, also in capitals. The stop behind a full name ends the sentence. */
export function monthSource(months: readonly (readonly string[])[]): string {
  const names = months.flatMap(([full = '', ...others]) => [full, ...others.map((name) => `${name}\\.?`)])
  return [...new Set([...names, ...names.map((name) => name.toUpperCase())])]
    .sort((a, b) => b.length - a.length)
    .join('|')
}
