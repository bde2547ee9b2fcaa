import type { Element } from 'hast'
import type { ClassName } from '../class-names.js'
import { inAlphabet } from './alphabets.js'
import { elementsIn, fencesOf, operatorOf, signOf } from './parts-of-row.js'

/**
 * Says in another way what MathJax writes and MathML Core, which browsers follow, has dropped: alphabets by characters; sides of
 * columns, lines between them, boxes and strokes by class, which the rules of `formulaStyle` draw; bars around a value as fences.
 */
export function forCore(node: Element): void {
  for (const child of elementsIn(node)) forCore(child)
  changes[node.tagName]?.(node)
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
  const [letter] = node.children
  const variant = String(node.properties.mathvariant ?? '')
  if (letter?.type !== 'text') return
  const styled = inAlphabet(letter.value, variant)
  if (styled === undefined) return
  letter.value = styled
  delete node.properties.mathvariant
}

/** Words in bold type are words still: in characters of an alphabet nobody could search for them. */
function words(node: Element): void {
  const variant = String(node.properties.mathvariant ?? '')
  const names: ClassName[] = []
  if (variant.startsWith('bold')) names.push('math-bold')
  if (variant.endsWith('italic')) names.push('math-italic')
  addClass(node, ...names)
}

/** "|x|" is no "x" between two signs that stand for something: browsers would part them as in "a | b". */
function values(node: Element): void {
  for (const [open, close] of fencesOf(elementsIn(node))?.bars ?? []) {
    open.properties.form ??= 'prefix'
    close.properties.form ??= 'postfix'
  }
}

const numbered = new WeakSet<Element>()

/** The number of an equation stands after it. */
function label(node: Element): void {
  const [first, ...rest] = node.children
  node.tagName = 'mtr'
  if (first) node.children = [...rest, first]
  numbered.add(node)
}

/** One equation with a number needs no table, in which no line could end. */
function equation(formula: Element): void {
  const [table] = elementsIn(formula)
  const [row, ...others] = table ? elementsIn(table) : []
  if (row && others.length === 0 && numbered.has(row)) {
    const [shown, number] = elementsIn(row)
    const gap: Element = { type: 'element', tagName: 'mspace', properties: { width: '2em' }, children: [] }
    formula.children = [...(shown?.children ?? []), gap, ...(number?.children ?? [])]
  }
  values(formula)
}

function columns(table: Element): void {
  const { columnalign, columnspacing, columnlines, rowlines, frame } = table.properties
  if (/^0(?:em|px)?\b/.test(String(columnspacing ?? ''))) addClass(table, 'math-flush')
  if (frame === 'solid' || frame === 'dashed') addClass(table, 'math-box')
  for (const [row, cells] of elementsIn(table).map(elementsIn).entries()) {
    for (const [column, cell] of cells.entries()) {
      const side = cell.properties.columnalign ?? wordAt(columnalign, column)
      if (side === 'left' || side === 'right') addClass(cell, `math-${side}`)
      if (column > 0 && isLine(wordAt(columnlines, column - 1))) addClass(cell, 'math-line-before')
      if (row > 0 && isLine(wordAt(rowlines, row - 1))) addClass(cell, 'math-line-above')
    }
  }
}

/** The last word of a list serves all columns that follow. */
function wordAt(list: unknown, index: number): string | undefined {
  const words = String(list ?? '').match(/\S+/g) ?? []
  return words[Math.min(index, words.length - 1)]
}

function isLine(word: string | undefined): boolean {
  return word === 'solid' || word === 'dashed'
}

const notations: Readonly<Record<string, readonly ClassName[]>> = {
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
  for (const notation of String(node.properties.notation ?? 'longdiv').match(/\S+/g) ?? [])
    addClass(node, ...(notations[notation] ?? ['math-box' as const]))
}

/** A line over or under something is as long as that. No sign is, in most fonts. */
function line(name: ClassName): (node: Element) => void {
  return (node) => {
    if (signOf(operatorOf(elementsIn(node)[1])) === '―') addClass(node, name)
  }
}

export function addClass(node: Element, ...names: ClassName[]): void {
  if (names.length === 0) return
  const { className } = node.properties
  const before = Array.isArray(className) ? className : []
  node.properties.className = [...new Set([...before, ...names])]
}
