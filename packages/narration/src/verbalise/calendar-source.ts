/** Between the words of a date. */
export const space = '[ \u00a0\u202f]'

/** Source that matches any way to write a month, also in capitals. The stop behind a full name ends the sentence. */
export function monthSource(months: readonly (readonly string[])[]): string {
  const names = months.flatMap(([full = '', ...others]) => [full, ...others.map((name) => `${name}\\.?`)])
  return [...new Set([...names, ...names.map((name) => name.toUpperCase())])]
    .sort((a, b) => b.length - a.length)
    .join('|')
}
