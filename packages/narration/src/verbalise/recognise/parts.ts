/** One character that is a fraction. */
export const signSource = '[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅒]'
/** A sign, or a numerator and a denominator of one or two figures. */
export const partSource = `${signSource}|\\d[/⁄]\\d{1,2}`
/** A quick test. */
export const partSign = new RegExp(`${signSource}|\\d[/⁄]\\d`, 'u')

/** Numerator and denominator; Unicode's compatible form of "½" is "1⁄2". */
export function partOf(written: string): readonly [number, number] {
  const [numerator = 0, denominator = 1] = written.normalize('NFKC').split(/[/⁄]/).map(Number)
  return [numerator, denominator]
}
