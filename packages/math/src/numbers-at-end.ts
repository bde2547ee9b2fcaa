import type { MmlNode } from '@mathjax/src/js/core/MmlTree/MmlNode.js'

/** Between a line and its number. */
const space = '2em'

/**
 * Numbers of lines (`\tag`) as cells behind them. MathJax would put them at the edge of a page whose width it has to know, and its drawing would
 * have none of its own.
 *
 * @returns whether there are any
 */
export function numbersAtEnd(root: MmlNode): boolean {
  const tables: MmlNode[] = []
  root.walkTree((node) => {
    const element = node as MmlNode
    if (element.isKind('mtable') && childrenOf(element).some((row) => row.isKind('mlabeledtr')))
      tables.push(element)
  })
  for (const table of tables) withNumberCells(table)
  return tables.length > 0
}

function withNumberCells(table: MmlNode): void {
  const rows = childrenOf(table)
  const columns = Math.max(...rows.map((row) => cellsOf(row).length))
  const made = rows.map((row) => {
    if (!row.isKind('mlabeledtr')) return row
    const [label] = childrenOf(row)
    const cells = [...cellsOf(row)]
    while (cells.length < columns) cells.push(table.factory.create('mtd') as MmlNode)
    const number = table.factory.create('mtd') as MmlNode
    const gap = table.factory.create('mspace') as MmlNode
    gap.attributes.set('width', space)
    number.setChildren([gap, ...(label ? childrenOf(label).flatMap(contentOf) : [])])
    const line = table.factory.create('mtr') as MmlNode
    line.setChildren([...cells, number])
    return line
  })
  table.setChildren(made)
}

/** Without the row that each cell has around what is in it. */
const contentOf = (node: MmlNode): MmlNode[] => (node.isInferred ? childrenOf(node) : [node])

/** The first cell of a line with a number is the number. */
const cellsOf = (row: MmlNode): MmlNode[] =>
  row.isKind('mlabeledtr') ? childrenOf(row).slice(1) : childrenOf(row)

function childrenOf(node: MmlNode): MmlNode[] {
  return node.childNodes as MmlNode[]
}
