import { fencesOf, isBetween, isBreak, type RowPart } from '../line-breaks.js'
import { setForm } from './core.js'
import { operatorOf, partsOf, signOf } from './row.js'
import { addClass, type Element, textIn } from './tree.js'
import { widthOf } from './width.js'

/** Characters from which a formula is parted. */
const shortest = 9

/** Parts a long formula where a line may end in it. Browsers break no line inside MathML, but the pieces can be set as words are. */
export function partFormula(formula: Element): void {
  const pieces = textIn(formula).length < shortest ? [] : piecesOf(formula)
  if (pieces.length > 1) {
    formula.children = pieces
    addClass(formula, 'math-parts')
  }
  addClass(formula, ...sizesOnPaper(Math.max(...(pieces.length > 1 ? pieces : [formula]).map(widthOf))))
}

/** Em of a formula up to which it fits A4 in three times the usual size, in the usual size, and in smaller ones. */
const papers = [
  [16, undefined],
  [32, 'math-medium'],
  [44, 'math-wide'],
  [60, 'math-wider'],
  [Number.POSITIVE_INFINITY, 'math-widest'],
] as const

/** What would run off the paper is printed in smaller letters. */
function sizesOnPaper(width: number): string[] {
  const name = papers.find(([most]) => width <= most)?.[1]
  return name ? [name] : []
}

function piecesOf(formula: Element): Element[] {
  const row = rowOf(formula)
  const parts = partsOf(row)
  const fences = fencesOf(parts)
  const [first = [], ...rest] = fences ? parted({ row, parts, depths: fences.depths }, 0) : []
  for (const [sign] of rest) keepBetween(sign)
  return [first, ...rest].flatMap(inWords)
}

/** Characters of a piece that is parted again, between its outermost fences: a set, a sum in brackets. */
const longest = 24

/** Elements side by side, what they are to line breaks, and how many fences are open before each. */
interface Piece {
  row: Element[]
  parts: RowPart[]
  depths: number[]
}

function parted({ row, parts, depths }: Piece, depth: number): Element[][] {
  const pieces: Piece[] = []
  for (const [index, child] of row.entries()) {
    const [here, part] = [depths[index] ?? 0, parts[index] as RowPart]
    if (index === 0 || (here === depth && isBreak(parts[index - 1], part)))
      pieces.push({ row: [], parts: [], depths: [] })
    pieces.at(-1)?.row.push(child)
    pieces.at(-1)?.parts.push(part)
    pieces.at(-1)?.depths.push(here)
  }
  return pieces.flatMap((piece) => {
    const isLong = piece.row.reduce((sum, child) => sum + textIn(child).length, 0) > longest
    const isDeeper = piece.depths.some((inner) => inner > depth)
    return isLong && isDeeper ? parted(piece, depth + 1) : [piece.row]
  })
}

/** What is in a formula, without rows that are in it alone. */
function rowOf(node: Element): Element[] {
  const [only] = node.children
  return node.children.length === 1 && only?.name === 'mrow' ? rowOf(only) : node.children
}

/** A sign at the beginning of a piece stands between two things still, and keeps its room on both sides. */
function keepBetween(node: Element | undefined): void {
  if (isBetween(signOf(operatorOf(node)))) setForm(node, 'infix')
}

/** Long words at the end of a piece are parted at their spaces. */
function inWords(row: readonly Element[]): Element[] {
  const last = row.at(-1)
  if (last?.name !== 'mtext' || textIn(last).length <= shortest) return [rowWith(row)]
  const words = textIn(last).split(/(?<=\S\s+)(?=\S)/)
  const before = row.slice(0, -1)
  return [
    ...(before.length > 0 ? [rowWith(before)] : []),
    ...words.map((word) => rowWith([{ ...last, text: word.replace(/\s+/g, '\u00a0') }])),
  ]
}

function rowWith(children: readonly Element[]): Element {
  return { name: 'mrow', attributes: {}, children: [...children], text: '' }
}
