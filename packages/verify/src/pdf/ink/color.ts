/** sRGB, each from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number]

export const black: Color = [0, 0, 0]
export const white: Color = [1, 1, 1]

/** Device colours (ISO 32000-1, 8.6.4); inks without a profile, roughly. Undefined for what is no device colour. */
export function colorOf(values: readonly number[]): Color | undefined {
  const [one = 0, two = 0, three = 0, four = 0] = values
  if (values.length === 1) return [one, one, one]
  if (values.length === 3) return [one, two, three]
  if (values.length !== 4) return undefined
  return [(1 - one) * (1 - four), (1 - two) * (1 - four), (1 - three) * (1 - four)]
}
