import type { MmlNode } from '@mathjax/src/js/core/MmlTree/MmlNode.js'

/**
 * The lines of a formula that is nothing but lines (`aligned`, `gather`, `split`), each as a formula of its own. A matrix is one thing, and its
 * rows are none: TeX sets those of lines alone in display style.
 *
 * @param least how many there must be
 */
export function linesIn(root: MmlNode, least: number): MmlNode[] {
  const [table, ...others] = rowOf(root)
  if (!table?.isKind('mtable') || others.length > 0 || table.attributes.getExplicit('displaystyle') !== true)
    return []
  const lines = table.childNodes
  if (lines.length < least || !lines.every((line) => line.isKind('mtr'))) return []
  return lines.map((line) => {
    const formula = root.factory.create('math')
    formula.attributes.set('display', 'block')
    formula.setChildren(line.childNodes.flatMap(rowOf).map((node) => node.copy()))
    formula.setInheritedAttributes({}, true, 0, false)
    formula.setTeXclass(null as unknown as MmlNode)
    return formula
  })
}

/** What stands side by side in a formula, without rows that are in it alone. */
function rowOf(node: MmlNode): MmlNode[] {
  const [only, ...others] = node.childNodes
  const isWrapper =
    only && others.length === 0 && (only.isInferred || /^(?:mrow|mstyle|TeXAtom)$/.test(only.kind))
  return isWrapper ? rowOf(only) : node.childNodes
}
