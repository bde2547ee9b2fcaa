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
 * @param em pixels
 */
export function length(value: string | undefined, whole?: number, em = units.em): number | undefined {
  const [, number = '', unit = ''] =
    /^\s*([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)(px|pt|pc|mm|cm|in|r?em|%)?\s*$/i.exec(value ?? '') ?? []
  if (number === '' || (unit === '%' && whole === undefined)) return undefined
  const size =
    unit === '%' ? (whole ?? 0) / 100 : unit.toLowerCase() === 'em' ? em : units[unit.toLowerCase()]
  return bounded(Number(number) * (size ?? 1))
}

/** A share of one, as a number or a percentage. */
export function share(value: string | undefined, fallback: number): number {
  return length(value, 1) ?? fallback
}

/** How opaque something is, from 0 to 1. */
export function opacityOf(value: string | undefined): number {
  return Math.min(1, Math.max(0, share(value, 1)))
}

/** Farther than any drawing reaches, in pixels. */
export const farthest = 1e7

/** `1e999` is a number of SVG, and none that can be drawn. */
export function bounded(value: number): number {
  return Number.isNaN(value) ? 0 : Math.min(farthest, Math.max(-farthest, value))
}
