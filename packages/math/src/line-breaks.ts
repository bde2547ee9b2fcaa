import { type MmlNode, TEXCLASS, type TextNode } from 'mathjax-full/js/core/MmlTree/MmlNode.js'

/**
 * Before what a long formula may be parted, as on pages: relations, signs of sums and products, and what follows a comma,
 * where no fence is open. Nothing where fences have no other, as in "]0, 1[".
 */
export function breaksIn(root: MmlNode): MmlNode[] {
  setClasses(root)
  const row = rowOf(root)
  const depths = depthsIn(row)
  return row.filter((node, index) => depths?.[index] === 0 && isBreak(row[index - 1], node))
}

/** What MathJax does before it draws: a minus after a relation is the sign of a number, and parts nothing. */
function setClasses(root: MmlNode): void {
  // Its types do not say that nothing may stand before.
  root.setTeXclass(null as unknown as MmlNode)
}

/** What stands side by side in a formula, without rows that are in it alone. */
function rowOf(node: MmlNode): MmlNode[] {
  const children = node.childNodes as MmlNode[]
  const [only, ...others] = children
  const isWrapper =
    only && others.length === 0 && (only.isInferred || only.isKind('mrow') || only.isKind('TeXAtom'))
  return isWrapper ? rowOf(only) : children
}

function isBreak(before: MmlNode | undefined, node: MmlNode): boolean {
  if (!before) return false
  return (
    before.texClass === TEXCLASS.PUNCT || node.texClass === TEXCLASS.REL || node.texClass === TEXCLASS.BIN
  )
}

/** How many fences are open before each node. Bars are alike on both sides: every other one closes. */
function depthsIn(row: readonly MmlNode[]): number[] | undefined {
  let open = 0
  let inBars = false
  const depths: number[] = []
  for (const node of row) {
    depths.push(open + Number(inBars))
    if (isBar(node)) inBars = !inBars
    else if (node.texClass === TEXCLASS.OPEN) open++
    else if (node.texClass === TEXCLASS.CLOSE) open--
    if (open < 0) return undefined
  }
  return open === 0 && !inBars ? depths : undefined
}

function isBar(node: MmlNode): boolean {
  const core = node.coreMO()
  return core?.isKind('mo') && /^[|‖∣∥]$/.test(textOf(core))
}

function textOf({ childNodes }: MmlNode): string {
  return childNodes.map((child) => (child.isKind('text') ? (child as TextNode).getText() : '')).join('')
}
