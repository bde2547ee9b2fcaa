import { fencesOf } from '../line-breaks.js'
import { inAlphabet } from './alphabets.js'
import { operatorOf, partsOf, signOf } from './row.js'
import { addClass, type Element } from './tree.js'

/**
 * Says in another way what MathJax writes and MathML Core, which browsers follow, has dropped: alphabets by characters; sides of
 * columns, lines between them, boxes and strokes by class, which rules of style draw; bars around a value as fences.
 */
export function forCore(node: Element): void {
  for (const child of node.children) forCore(child)
  changes[node.name]?.(node)
}

const changes: Readonly<Record<string, (node: Element) => void>> = {
  mi: letters,
  mn: letters,
  mo: letters,
  mtext: words,
  math: equation,
  mrow: values,
  mtd: values,
  mstyle: values,
  msqrt: values,
  mlabeledtr: label,
  mtable: columns,
  menclose: strokes,
  mover: line('math-over'),
  munder: line('math-under'),
}

function letters(node: Element): void {
  const styled = inAlphabet(node.text, node.attributes.mathvariant ?? '')
  if (styled === undefined || node.text === '') return
  node.text = styled
  delete node.attributes.mathvariant
}

/** Words in bold type are words still: in characters of an alphabet nobody could search for them. */
function words(node: Element): void {
  const variant = node.attributes.mathvariant ?? ''
  const names: string[] = []
  if (variant.startsWith('bold')) names.push('math-bold')
  if (variant.endsWith('italic')) names.push('math-italic')
  addClass(node, ...names)
}

/** "|x|" is no "x" between two signs that stand for something: browsers would part them as in "a | b". */
function values(node: Element): void {
  const row = node.children
  for (const [open, close] of fencesOf(partsOf(row))?.bars ?? []) {
    setForm(row[open], 'prefix')
    setForm(row[close], 'postfix')
  }
}

/** Where nothing else was said. */
export function setForm(node: Element | undefined, form: 'prefix' | 'infix' | 'postfix'): void {
  const operator = operatorOf(node)
  if (operator) operator.attributes.form ??= form
}

const numbered = new WeakSet<Element>()

/** The number of an equation stands after it. */
function label(node: Element): void {
  const [first, ...rest] = node.children
  node.name = 'mtr'
  if (first) node.children = [...rest, first]
  numbered.add(node)
}

/** One equation with a number needs no table, in which no line could end. */
function equation(formula: Element): void {
  const [table] = formula.children
  const [row, ...others] = table?.children ?? []
  if (row && others.length === 0 && numbered.has(row)) {
    const [shown, number] = row.children
    const gap: Element = { name: 'mspace', attributes: { width: '2em' }, children: [], text: '' }
    formula.children = [...(shown?.children ?? []), gap, ...(number?.children ?? [])]
  }
  values(formula)
}

function columns(table: Element): void {
  const { columnalign, columnspacing, columnlines, rowlines, frame } = table.attributes
  if (/^0(?:em|px)?\b/.test(columnspacing ?? '')) addClass(table, 'math-flush')
  if (frame === 'solid' || frame === 'dashed') addClass(table, 'math-box')
  for (const [row, { children }] of table.children.entries()) {
    for (const [column, cell] of children.entries()) {
      const side = cell.attributes.columnalign ?? wordAt(columnalign, column)
      if (side === 'left' || side === 'right') addClass(cell, `math-${side}`)
      if (column > 0 && isLine(wordAt(columnlines, column - 1))) addClass(cell, 'math-line-before')
      if (row > 0 && isLine(wordAt(rowlines, row - 1))) addClass(cell, 'math-line-above')
    }
  }
}

/** The last word of a list serves all columns that follow. */
function wordAt(list: string | undefined, index: number): string | undefined {
  const words = (list ?? '').match(/\S+/g) ?? []
  return words[Math.min(index, words.length - 1)]
}

function isLine(word: string | undefined): boolean {
  return word === 'solid' || word === 'dashed'
}

const notations: Readonly<Record<string, readonly string[]>> = {
  updiagonalstrike: ['math-stroke-up'],
  downdiagonalstrike: ['math-stroke-down'],
  horizontalstrike: ['math-stroke'],
  left: ['math-line-before'],
  right: ['math-line-after'],
  top: ['math-line-above'],
  bottom: ['math-line-below'],
  actuarial: ['math-line-above', 'math-line-after'],
  longdiv: ['math-line-before', 'math-line-above'],
  circle: ['math-box', 'math-round'],
  roundedbox: ['math-box', 'math-round'],
}

/** What has no rule of its own gets a box: better another line than none. */
function strokes(node: Element): void {
  for (const notation of (node.attributes.notation ?? 'longdiv').match(/\S+/g) ?? [])
    addClass(node, ...((Object.hasOwn(notations, notation) && notations[notation]) || ['math-box']))
}

/** A line over or under something is as long as that. No sign is, in most fonts. */
function line(name: string): (node: Element) => void {
  return (node) => {
    if (signOf(operatorOf(node.children[1])) === '―') addClass(node, name)
  }
}
