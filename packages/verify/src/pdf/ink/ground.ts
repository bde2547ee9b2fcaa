import { type Color, white } from './color.js'

interface Painted {
  left: number
  bottom: number
  right: number
  top: number
  /** Undefined for a picture. */
  color: Color | undefined
}

/** What is painted on a page below its text, each path taken for the rectangle around it. */
export class Ground {
  readonly #painted: Painted[] = []
  #path: (readonly [x: number, y: number])[] = []

  /** A corner of the path that is being built, in the page's own points. */
  corner(place: readonly [x: number, y: number]): void {
    this.#path.push(place)
  }

  paint(color: Color | undefined): void {
    const [xs, ys] = [this.#path.map(([x]) => x), this.#path.map(([, y]) => y)]
    this.drop()
    if (xs.length === 0) return
    this.#painted.push({
      left: Math.min(...xs),
      right: Math.max(...xs),
      bottom: Math.min(...ys),
      top: Math.max(...ys),
      color,
    })
  }

  /** Ends the path without filling it. */
  drop(): void {
    this.#path = []
  }

  /** What was painted last over a place; paper is white. */
  at(x: number, y: number): Color | undefined {
    const last = this.#painted.findLast(
      ({ left, right, bottom, top }) => x >= left && x <= right && y >= bottom && y <= top,
    )
    return last ? last.color : white
  }
}
