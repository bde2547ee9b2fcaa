import { type Element, textIn } from './tree.js'

/** About how wide a formula is, in em of its letters: rather too wide than too narrow. */
export function widthOf(node: Element): number {
  const parts = node.children
  if (parts.length === 0) return leaf(node)
  const widths = parts.map(widthOf)
  switch (node.name) {
    case 'mfrac':
    case 'munder':
    case 'mover':
    case 'munderover':
      return Math.max(...widths) + 0.2
    case 'msub':
    case 'msup':
    case 'msubsup':
      return (widths[0] ?? 0) + 0.7 * Math.max(...widths.slice(1))
    case 'mtable':
      return columnsOf(parts).reduce((sum, column) => sum + column + 0.8, 0)
    default:
      return widths.reduce((sum, width) => sum + width, node.name === 'msqrt' ? 0.8 : 0)
  }
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
