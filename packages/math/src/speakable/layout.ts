import { branch, type MathElement, type Row } from '../tree.js'
import { isOperator, isSpace, meaning, relations } from './parts.js'

/** Cases with their conditions, systems of equations, and lines that go on where the last one ended. */
export function tables(row: Row): Row {
  return row.map((element, at) => {
    if (element.name !== 'mtable') return element
    if (isOperator(row[at - 1], '{')) return isSystem(element) ? system(element) : cells(element, condition)
    return element.attributes.columnalign?.startsWith('right left') ? cells(element, continued) : element
  })
}

function cells(
  table: MathElement,
  change: (cell: MathElement, at: number, all: Row) => MathElement,
): MathElement {
  const children = table.children.map((line) => ({ ...line, children: line.children.map(change) }))
  return { ...table, children }
}

/** "if x > 0", where the author has no words of his own; the comma before it is read as a pause would be. */
function condition(cell: MathElement, at: number, all: Row): MathElement {
  if (at === 0 && all.length === 2 && isOperator(cell.children.at(-1), ','))
    return { ...cell, children: cell.children.slice(0, -1) }
  const content = cell.children.filter((child) => !isSpace(child))
  const hasWords = content.some(({ name }) => name === 'mtext')
  const isCondition = content.some(({ name, text }) => name === 'mo' && relations.has(text))
  return at === 1 && isCondition && !hasWords ? meaning(branch('mtd', content), 'condition') : cell
}

function isSystem({ children }: MathElement): boolean {
  return children.every((line) => {
    const all = line.children.flatMap((cell) => cell.children)
    const [, second] = line.children
    const isAligned = !second || startsWithRelation(second) || line.children.length > 2
    return isAligned && all.some((element) => isOperator(element, '='))
  })
}

function startsWithRelation({ children }: MathElement): boolean {
  const [first, second] = children
  return isOperator(first, '=') || (first?.name === 'mi' && first.text === '' && isOperator(second, '='))
}

function system(table: MathElement): MathElement {
  const children = table.children.map((line) =>
    branch('mtr', [
      branch(
        'mtd',
        line.children.flatMap((cell) => cell.children),
      ),
    ]),
  )
  return meaning({ ...table, children }, 'equations')
}

function continued(cell: MathElement, at: number): MathElement {
  return at === 0 && cell.children.length === 0 ? meaning(cell, 'continued') : cell
}
