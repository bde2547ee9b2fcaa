const signs: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
  '⅒': [1, 10],
}

/** One sign that is a fraction. */
export const signSource = `[${Object.keys(signs).join('')}]`
/** A sign, or a numerator and a denominator of one or two figures. */
export const partSource = `${signSource}|\\d[/⁄]\\d{1,2}`
/** A quick test. */
export const partSign = new RegExp(`${signSource}|\\d[/⁄]\\d`, 'u')

/** Numerator and denominator. */
export function partOf(written: string): readonly [number, number] {
  const [numerator, denominator] = written.split(/[/⁄]/).map(Number)
  return signs[written] ?? [numerator ?? 0, denominator ?? 1]
}
