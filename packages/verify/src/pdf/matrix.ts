/** `x' = a x + c y + e`, `y' = b x + d y + f` (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** What does `inner` first, then `outer`. */
export function within(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function at([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

export function matrixOf(numbers: readonly unknown[]): Matrix {
  const value = (index: number): number =>
    typeof numbers[index] === 'number' ? (numbers[index] as number) : 0
  return [value(0), value(1), value(2), value(3), value(4), value(5)]
}
