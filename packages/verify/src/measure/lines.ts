import type { Ink } from '../pdf/ink/ink.js'

/** Text on one baseline. */
export interface Line {
  page: number
  y: number
  left: number
  right: number
  text: string
  /** The line above it in the same paragraph. */
  follows?: Line
}

/** Ink in the order of drawing as lines; lines of one paragraph begin at one place, each below the other. */
export function linesOf(ink: readonly Ink[]): Line[] {
  const lines: Line[] = []
  for (const { page, x, y, right, text, tags, size } of ink) {
    if (tags.includes('Artifact')) continue
    const last = lines.at(-1)
    if (last && last.page === page && Math.abs(last.y - y) < 1) {
      last.text += text
      last.left = Math.min(last.left, x, right)
      last.right = Math.max(last.right, x, right)
      continue
    }
    const isNext =
      last &&
      last.page === page &&
      Math.abs(last.left - Math.min(x, right)) < 1 &&
      last.y - y > 0 &&
      last.y - y < size * 2
    lines.push({
      page,
      y,
      left: Math.min(x, right),
      right: Math.max(x, right),
      text,
      ...(isNext ? { follows: last } : {}),
    })
  }
  return lines
}
