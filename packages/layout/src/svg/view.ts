import type { Rect } from '../frame/items.js'
import type { Transform } from '../frame/path.js'
import { bounded, farthest } from './length.js'

/** The `viewBox` of an element, where it is one. */
export function viewBoxOf(value: string | undefined): Rect | undefined {
  const numbers = (value ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [x = 0, y = 0, width = 0, height = 0] = numbers
  const isDrawn = (one: number): boolean => one >= 1 / farthest && one <= farthest
  const valid = numbers.length === 4 && [x, y].every(Number.isFinite) && isDrawn(width) && isDrawn(height)
  return valid ? { x: bounded(x), y: bounded(y), width, height } : undefined
}

const shares: Readonly<Record<string, number>> = { Min: 0, Mid: 0.5, Max: 1 }

/** How a `viewBox` lies in the box that shows it (SVG 2, 8.6). */
export function viewTransform(
  { viewBox, preserveAspectRatio = 'xMidYMid meet' }: Readonly<Record<string, string>>,
  shown: Rect,
): Transform {
  const view = viewBoxOf(viewBox)
  if (!view) return [1, 0, 0, 1, shown.x, shown.y]
  let [sx, sy] = [shown.width / view.width, shown.height / view.height]
  const [, across = 'Mid', down = 'Mid', fit = 'meet'] =
    /x(Min|Mid|Max)Y(Min|Mid|Max)\s*(meet|slice)?/.exec(preserveAspectRatio) ?? []
  if (!preserveAspectRatio.includes('none')) sx = sy = fit === 'slice' ? Math.max(sx, sy) : Math.min(sx, sy)
  return [
    sx,
    0,
    0,
    sy,
    shown.x + (shown.width - view.width * sx) * (shares[across] ?? 0.5) - view.x * sx,
    shown.y + (shown.height - view.height * sy) * (shares[down] ?? 0.5) - view.y * sy,
  ]
}
