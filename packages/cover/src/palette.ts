export type Color = readonly [red: number, green: number, blue: number]

/** The colours of a picture, as many as an octet can number. One that comes when all are taken is the nearest of them. */
export interface Palette {
  readonly colors: readonly Color[]
  /** The number of a colour. */
  indexOf(color: Color): number
}

const most = 256

export function createPalette(): Palette {
  const colors: Color[] = []
  return {
    colors,
    indexOf(color) {
      let nearest = { index: 0, distance: Number.POSITIVE_INFINITY }
      for (const [index, one] of colors.entries()) {
        const distance = distanceOf(one, color)
        if (distance < nearest.distance) nearest = { index, distance }
      }
      return nearest.distance > 0 && colors.length < most ? colors.push(color) - 1 : nearest.index
    },
  }
}

function distanceOf([red, green, blue]: Color, [otherRed, otherGreen, otherBlue]: Color): number {
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2
}

/** The colour of a pixel whose ground is covered by ink in part. */
export function mixed(ground: Color, ink: Color, part: number): Color {
  const channel = (at: 0 | 1 | 2) => Math.round(ground[at] + (ink[at] - ground[at]) * part)
  return [channel(0), channel(1), channel(2)]
}

export function colorOf(hex: string): Color {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [channel(1), channel(3), channel(5)]
}
