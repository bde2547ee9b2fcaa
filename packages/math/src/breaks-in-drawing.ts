import type { MmlNode, TextNode } from '#carried/mathjax/tex'
import { fencesOf, isBreak, isRelation, type RowPart } from './line-breaks.js'

/** Before what a long formula may be parted on paper: where no fence is open. */
export function breaksIn(root: MmlNode): Place[] {
  return breaksInRow(rowOf(root))
}

/** A node before which a line may end. */
interface Place {
  node: MmlNode
  isRelation: boolean
}

/**
 * The lines of a formula that is nothing but lines (`aligned`, `gather`, `split`), each with where it may be parted. A matrix is one thing, and its
 * rows are none: TeX sets those of lines alone in display style.
 *
 * @param least how many there must be
 */
export function linesIn(root: MmlNode, least = 2): { line: MmlNode; breaks: Place[] }[] {
  const [table, ...others] = rowOf(root)
  if (!table?.isKind('mtable') || others.length > 0 || table.attributes.getExplicit('displaystyle') !== true)
    return []
  const lines = childrenOf(table)
  if (lines.length < least || !lines.every((line) => line.isKind('mtr'))) return []
  return lines.map((line) => ({ line, breaks: breaksInRow(childrenOf(line).flatMap(rowOf)) }))
}

function breaksInRow(row: readonly MmlNode[]): Place[] {
  const parts = row.map(partOf)
  const fences = fencesOf(parts)
  return row.flatMap((node, index) => {
    const here = parts[index]
    const isPlace = here && fences?.depths[index] === 0 && isBreak(parts[index - 1], here)
    return isPlace ? [{ node, isRelation: isRelation(here.sign) }] : []
  })
}

/** What stands side by side in a formula, without rows that are in it alone. */
function rowOf(node: MmlNode): MmlNode[] {
  const children = childrenOf(node)
  const [only, ...others] = children
  const isWrapper =
    only && others.length === 0 && (only.isInferred || only.isKind('mrow') || only.isKind('TeXAtom'))
  return isWrapper ? rowOf(only) : children
}

function partOf(node: MmlNode): RowPart {
  return { sign: node.isEmbellished ? signOf(node.coreMO()) : '', isGap: isGap(node) }
}

function signOf(node: MmlNode): string {
  return node.isKind('mo') ? textOf(node).trim() : ''
}

function isGap(node: MmlNode): boolean {
  if (node.isKind('mspace')) return Number.parseFloat(String(node.attributes.get('width'))) >= 1
  const [only, ...others] = node.isKind('mstyle') ? rowOf(node) : []
  return only !== undefined && others.length === 0 && isGap(only)
}

function childrenOf(node: MmlNode): MmlNode[] {
  return node.childNodes as MmlNode[]
}

function textOf({ childNodes }: MmlNode): string {
  return childNodes.map((child) => (child.isKind('text') ? (child as TextNode).getText() : '')).join('')
}
