import { type Element, textIn } from './tree.js'

/** About how wide a formula is, in em of its letters: rather too wide than too narrow. */
export function widthOf(node: Element): number {
  const parts = node.children
  if (parts.length === 0) return leaf(node)
  // Each part is measured once: measured twice at every level, tables in tables take exponential time.
  if (node.name === 'mtable') return columnsOf(parts).reduce((sum, column) => sum + column + 0.8, 0)
  const widths = parts.map(widthOf)
  const sum = widths.reduce((all, width) => all + width, 0)
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  if (/^m(?:frac|under|over|underover)$/.test(node.name)) return widest + 0.2
  if (/^m(?:sub|sup|subsup)$/.test(node.name)) {
    const [base = 0, ...scripts] = widths
    return base + 0.7 * scripts.reduce((most, width) => Math.max(most, width), 0)
  }
  return sum + (node.name === 'msqrt' ? 0.8 : 0)
}

/** Signs have room on both sides. */
function leaf(node: Element): number {
  if (node.name === 'mspace') return Math.max(0, Number.parseFloat(node.attributes.width ?? '') || 0)
  return textIn(node).trim().length * 0.62 + (node.name === 'mo' ? 0.6 : 0)
}

function columnsOf(rows: readonly Element[]): number[] {
  const widths: number[] = []
  for (const { children } of rows)
    for (const [column, cell] of children.entries())
      widths[column] = Math.max(widths[column] ?? 0, widthOf(cell))
  return widths
}
