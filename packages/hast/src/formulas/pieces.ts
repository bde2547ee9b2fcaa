import type { Element } from 'hast'
import type { ClassName } from '../class-names.js'
import { addClass } from './core.js'
import { elementsIn, fencesOf, operatorOf, signOf, wordsOf } from './parts-of-row.js'
import { widthOf } from './width.js'

/** Characters from which a formula is parted. */
const shortest = 9

/**
 * Parts a long formula where a line may end in it: before relations, signs of sums and products, after commas and gaps, where no
 * fence is open. Browsers break no line inside MathML, but the pieces can be set as words are: see `formulaStyle`.
 */
export function partFormula(formula: Element): void {
  const parts = wordsOf(formula).length < shortest ? [] : partsOf(formula)
  if (parts.length > 1) {
    formula.children = parts
    addClass(formula, 'math-parts')
  }
  addClass(formula, ...sizesOnPaper(Math.max(...(parts.length > 1 ? parts : [formula]).map(widthOf))))
}

/** The longest of what no line can end in, in characters. */
export function longestPiece(formula: Element): number {
  const pieces = isParted(formula) ? elementsIn(formula) : [formula]
  return Math.max(...pieces.map((piece) => wordsOf(piece).length))
}

/** Whether a line may end in a formula. */
export function isParted({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.some((name) => String(name).endsWith('math-parts'))
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
function sizesOnPaper(width: number): ClassName[] {
  const name = papers.find(([most]) => width <= most)?.[1]
  return name ? [name] : []
}

function partsOf(formula: Element): Element[] {
  const row = rowOf(formula)
  const fences = fencesOf(row)
  const [first = [], ...rest] = fences ? parted(row, fences.depths, 0) : []
  for (const [sign] of rest) keepBetween(operatorOf(sign))
  return [first, ...rest].flatMap(inWords)
}

/** Characters of a piece that is parted again, between its outermost fences: a set, a sum in brackets. */
const longest = 24

function parted(row: readonly Element[], depths: readonly number[], depth: number): Element[][] {
  const pieces: { row: Element[]; depths: number[] }[] = []
  for (const [index, child] of row.entries()) {
    const here = depths[index] ?? 0
    if (index === 0 || (here === depth && isBreak(row[index - 1], child)))
      pieces.push({ row: [], depths: [] })
    pieces.at(-1)?.row.push(child)
    pieces.at(-1)?.depths.push(here)
  }
  return pieces.flatMap((piece) => {
    const isLong = piece.row.reduce((sum, child) => sum + wordsOf(child).length, 0) > longest
    const isDeeper = piece.depths.some((inner) => inner > depth)
    return isLong && isDeeper ? parted(piece.row, piece.depths, depth + 1) : [piece.row]
  })
}

/** What is in a formula, without rows that are in it alone. */
function rowOf(node: Element): Element[] {
  const row = elementsIn(node)
  const [only] = row
  const isWrapper = row.length === 1 && only?.tagName === 'mrow'
  return isWrapper ? rowOf(only) : row
}

const relation = /^(?:[=<>+\-−±∓×÷·⋅∗∘∈-∍∝∣-∪∴-⊿⋄-⋭←-⇿⟰-⟿⤀-⥿]|:=)$/u

function isBreak(before: Element | undefined, here: Element): boolean {
  if (before && isGap(before)) return !isGap(here)
  const last = signOf(operatorOf(before))
  if (last === ',' || last === ';') return true
  const isAfterValue = last === '' || ending.has(last)
  return isAfterValue && relation.test(signOf(operatorOf(here)))
}

/** Signs that end something: a sign after any other belongs to what follows, as in "= −1". */
const ending = new Set(')]}⟩⌋⌉⟧⦄|‖!′″%')

/** Room of a letter's width or more, as `\quad` leaves. */
function isGap(node: Element): boolean {
  const [only] = elementsIn(node)
  if (node.tagName === 'mspace') return Number.parseFloat(String(node.properties.width)) >= 1
  return node.tagName === 'mstyle' && only !== undefined && node.children.length === 1 && isGap(only)
}

/** A sign at the beginning of a piece stands between two things still, and keeps its room on both sides. */
function keepBetween(sign: Element | undefined): void {
  if (sign && relation.test(signOf(sign))) sign.properties.form ??= 'infix'
}

/** Long words at the end of a piece are parted at their spaces. */
function inWords(row: readonly Element[]): Element[] {
  const last = row.at(-1)
  if (last?.tagName !== 'mtext' || wordsOf(last).length <= shortest) return [rowWith(row)]
  const words = wordsOf(last).split(/(?<=\S\s+)(?=\S)/)
  const before = row.slice(0, -1)
  return [
    ...(before.length > 0 ? [rowWith(before)] : []),
    ...words.map((word) =>
      rowWith([{ ...last, children: [{ type: 'text', value: word.replace(/\s+/g, '\u00a0') }] }]),
    ),
  ]
}

function rowWith(children: readonly Element[]): Element {
  return { type: 'element', tagName: 'mrow', properties: {}, children: [...children] }
}
