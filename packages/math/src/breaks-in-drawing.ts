import type { MmlNode, TextNode } from '#carried/mathjax/tex'
import { fencesOf, isBreak, isRelation, type RowPart } from './line-breaks.js'

/** Before what a long formula may be parted on paper: where no fence is open. */
export function breaksIn(root: MmlNode): { node: MmlNode; isRelation: boolean }[] {
  const row = rowOf(root)
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
