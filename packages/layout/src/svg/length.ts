const units: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  em: 16,
  rem: 16,
}

/**
 * A length in pixels.
 *
 * @param whole what a percentage is of; without it, percentages say nothing
 */
export function length(value: string | undefined, whole?: number): number | undefined {
  const [, number = '', unit = ''] =
    /^\s*([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)(px|pt|pc|mm|cm|in|r?em|%)?\s*$/i.exec(value ?? '') ?? []
  if (number === '' || (unit === '%' && whole === undefined)) return undefined
  return unit === '%'
    ? (Number(number) * (whole ?? 0)) / 100
    : Number(number) * (units[unit.toLowerCase()] ?? 1)
}

/** A share of one, as a number or a percentage. */
export function share(value: string | undefined, fallback: number): number {
  return length(value, 1) ?? fallback
}
