/** A scale and a shift, which is all that typeset formulas use: x' = sx·x + dx, y' = sy·y + dy. */
export interface Matrix {
  sx: number
  sy: number
  dx: number
  dy: number
}

export const identity: Matrix = { sx: 1, sy: 1, dx: 0, dy: 0 }

/** `inner` first, then `outer`. */
export function within(outer: Matrix, inner: Matrix): Matrix {
  return {
    sx: outer.sx * inner.sx,
    sy: outer.sy * inner.sy,
    dx: outer.sx * inner.dx + outer.dx,
    dy: outer.sy * inner.dy + outer.dy,
  }
}

/** Reads `translate(…)` and `scale(…)`; undefined for any other transform. */
export function parseTransform(text: string | undefined): Matrix | undefined {
  let matrix = identity
  for (const [, name, list] of (text ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y] = (list ?? '').split(/[\s,]+/).map(Number)
    if (name === 'translate') matrix = within(matrix, { ...identity, dx: x, dy: y ?? 0 })
    else if (name === 'scale') matrix = within(matrix, { ...identity, sx: x, sy: y ?? x })
    else return undefined
  }
  return matrix
}

/** Path data (absolute commands, as MathJax's fonts have) in the outer units, to a tenth. */
export function transformPath(data: string, { sx, sy, dx, dy }: Matrix): string {
  return eachNumber(data, (value, isDown) => round(isDown ? sy * value + dy : sx * value + dx))
}

/** Edges of what is seen. */
export interface Window {
  left: number
  right: number
  top: number
  bottom: number
}

/** Path data of what is stretched, which is straight where it leaves its window, without what is outside of it. */
export function clipPath(data: string, { left, right, top, bottom }: Window): string {
  return eachNumber(data, (value, isDown) =>
    round(isDown ? Math.min(bottom, Math.max(top, value)) : Math.min(right, Math.max(left, value))),
  )
}

function eachNumber(data: string, change: (value: number, isDown: boolean) => number): string {
  return data.replace(/([MLHVQTCSZ])([^MLHVQTCSZ]*)/g, (_, command: string, list: string) => {
    const numbers = list.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number) ?? []
    const isDown = (index: number): boolean => command === 'V' || (command !== 'H' && index % 2 === 1)
    return command + numbers.map((value, index) => change(value, isDown(index))).join(' ')
  })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
