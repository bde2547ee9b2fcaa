/** Between the words of a date. */
export const space = '[ \u00a0\u202f]'

/** Figures one by one: "three point one four". */
export function oneByOne(cardinal: (digits: string) => string): (digits: string) => string {
  return (digits) => [...digits].map(cardinal).join(' ')
}

/** As a number, the leading zeros said: "trois virgule zéro quatorze". */
export function asNumber(cardinal: (digits: string) => string): (digits: string) => string {
  return (digits) => {
    const zeros = /^0*/.exec(digits)?.[0].length ?? 0
    const rest = digits.slice(zeros)
    const parts = Array.from({ length: rest ? zeros : Math.max(zeros, 1) }, () => cardinal('0'))
    return (rest ? [...parts, cardinal(rest)] : parts).join(' ')
  }
}

/** Source that matches any way to write a month. The stop behind a full name ends the sentence. */
export function monthSource(months: readonly (readonly string[])[]): string {
  return months
    .flatMap(([full = '', ...others]) => [full, ...others.map((name) => `${name}\\.?`)])
    .sort((a, b) => b.length - a.length)
    .join('|')
}
