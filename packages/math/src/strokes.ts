type Point = readonly [x: number, y: number]

/** A straight line with square ends, as an outline to fill. */
export function lineOutline(points: readonly Point[], width: number): string {
  return points
    .slice(1)
    .map((end, index) => between(points[index] as Point, end, width))
    .join('')
}

/** All of one direction, so that they add up where they meet. */
function between([x1, y1]: Point, [x2, y2]: Point, width: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const [across, down] = [((y1 - y2) / length) * (width / 2), ((x2 - x1) / length) * (width / 2)]
  const corners = [
    [x1 + across, y1 + down],
    [x2 + across, y2 + down],
    [x2 - across, y2 - down],
    [x1 - across, y1 - down],
  ] as const
  return polygonOutline(corners)
}

export function polygonOutline(corners: readonly Point[]): string {
  const [first, ...rest] = corners.map(([x, y]) => `${x} ${y}`)
  return `M${first}${rest.map((corner) => `L${corner}`).join('')}Z`
}

/** Dashes along a line, which begins and ends with one. @param dash their length, and that of the gaps */
export function dashes([x1, y1]: Point, [x2, y2]: Point, width: number, dash: number): string {
  const count = Math.max(1, Math.round((Math.hypot(x2 - x1, y2 - y1) / dash + 1) / 2))
  const at = (step: number): Point => {
    const part = step / (2 * count - 1)
    return [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part]
  }
  return Array.from({ length: count }, (_, index) => between(at(2 * index), at(2 * index + 1), width)).join(
    '',
  )
}

/** Its ring, the inner edge in the other direction. */
export function ellipseOutline([x, y]: Point, radius: Point, width: number): string {
  const [rx, ry] = radius
  return edge([x, y], rx + width / 2, ry + width / 2) + edge([x, y], width / 2 - rx, ry - width / 2)
}

/** How far the handles of a quarter of a circle reach, as a part of its radius. */
const handle = 0.5523

function edge([x, y]: Point, rx: number, ry: number): string {
  const [hx, hy] = [rx * handle, ry * handle]
  const quarters = [
    [x + rx, y + hy, x + hx, y + ry, x, y + ry],
    [x - hx, y + ry, x - rx, y + hy, x - rx, y],
    [x - rx, y - hy, x - hx, y - ry, x, y - ry],
    [x + hx, y - ry, x + rx, y - hy, x + rx, y],
  ]
  return `M${x + rx} ${y}${quarters.map((quarter) => `C${quarter.join(' ')}`).join('')}Z`
}

/** Parts of the half circle of a long division: more cannot be seen. */
const facets = 24

/** The points of a line that MathJax draws with a pen, of long divisions and phasors: straight parts, and half an ellipse upwards. */
export function penPoints(data: string): Point[] | undefined {
  const points: Point[] = []
  for (const [, command, list] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (list ?? '')
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(Number)
    const [x = 0, y = 0] = points.at(-1) ?? []
    if (command === 'M' || command === 'L') points.push([numbers[0] ?? 0, numbers[1] ?? 0])
    else if (command === 'a' && numbers[5] === 0 && numbers[6]) {
      const [wide = 0, high = 1, , , , , rise] = numbers
      // SVG 2, 9.5.1: radii that are too small grow alike.
      const grown = Math.max(1, Math.abs(rise) / 2 / high)
      for (let step = 1; step <= facets; step++) {
        const angle = (Math.PI * step) / facets
        points.push([x + wide * grown * Math.sin(angle), y + (rise / 2) * (1 - Math.cos(angle))])
      }
    } else return undefined
  }
  return points
}
