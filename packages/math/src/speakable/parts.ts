import { type MathElement, type Row, withAttributes } from '../tree.js'

/** What an element means, where its looks do not tell; `words/conditions.ts` has a rule for each. */
export type Meaning =
  | 'approaches'
  | 'approaching'
  | 'bar'
  | 'binomial'
  | 'bounds'
  | 'condition'
  | 'congruent'
  | 'continued'
  | 'coordinates'
  | 'cross'
  | 'defined'
  | 'derivative'
  | 'differentiation'
  | 'distributed'
  | 'dot'
  | 'end'
  | 'divides'
  | 'equations'
  | 'equilibrium'
  | 'exactly one'
  | 'from above'
  | 'from below'
  | 'given'
  | 'image'
  | 'in'
  | 'index'
  | 'interval'
  | 'inverse'
  | 'juxtaposed'
  | 'limit'
  | 'limit inferior'
  | 'limit superior'
  | 'list'
  | 'map'
  | 'modulo'
  | 'nth derivative'
  | 'per'
  | 'perpendicular'
  | 'power'
  | 'ratio'
  | 'superscript'
  | 'transposed'
  | 'unit factor'
  | 'vector'
  | 'yields'

/** Attributes whose names begin with "ext" are those that speech-rule-engine carries over to its rules. */
export function meaning(element: MathElement, name: Meaning): MathElement {
  return withAttributes(element, { 'ext-meaning': name })
}

export function means(element: MathElement | undefined, name: Meaning): boolean {
  return element?.attributes['ext-meaning'] === name
}

export function isOperator(element: MathElement | undefined, ...texts: string[]): boolean {
  return element?.name === 'mo' && (texts.length === 0 || texts.includes(element.text))
}

export function isSpace(element: MathElement | undefined): boolean {
  return element?.name === 'mspace' || (element?.name === 'mtext' && element.text.trim() === '')
}

export function isNumber(element: MathElement | undefined): boolean {
  return element?.name === 'mn'
}

/** A letter, alone: a variable, a point, a set. */
export function isLetter(element: MathElement | undefined): boolean {
  return element?.name === 'mi' && /^\p{L}$/u.test(element.text)
}

export function isUpright({ name, text, attributes }: MathElement): boolean {
  return (
    name === 'mi' &&
    (attributes.mathvariant === 'normal' || ([...text].length > 1 && !attributes.mathvariant))
  )
}

/** What scripts and accents stand at. */
export function baseOf(element: MathElement): MathElement {
  const [base] = element.children
  return base && scripted.has(element.name) ? baseOf(base) : element
}

const scripted = new Set(['msub', 'msup', 'msubsup'])

/** The children of a group, or the element itself. */
export function rowOf(element: MathElement | undefined): Row {
  if (!element) return []
  return element.name === 'mrow' ? element.children : [element]
}

export const relations = new Set('= ≠ &lt; &gt; ≤ ≥ ≈ ≡ ∼ ≅ ∝ ≪ ≫ ∈ ∉ ⊂ ⊆ → ⇒ ⟹ ⇔ ⟺ := ↦ ⟶ ⇌ ∥ ⊥'.split(' '))
export const additions = new Set(['+', '−', '-', '±', '∓', '∪', '∩', '∖', '⊕'])
export const opening = new Set(['(', '[', '{', '⌊', '⌈', '⟨'])
export const closing = new Set([')', ']', '}', '⌋', '⌉', '⟩'])
export const minuses = ['−', '-']

/** "+", "=" and their like, on the level of the row itself. */
export function hasOperation(row: Row): boolean {
  return row.some(
    ({ name, text }, at) =>
      name === 'mo' && (additions.has(text) || relations.has(text) || text === ',') && at > 0,
  )
}

export interface Fence {
  readonly open: MathElement
  readonly inside: Row
  readonly close: MathElement
  /** The place behind it in the row. */
  readonly end: number
  /** In a row of its own, as \left and \right make it. */
  readonly apart: boolean
}

/** The parentheses or brackets that begin at a place in a row. */
export function fenceAt(row: Row, at: number): Fence | undefined {
  const first = row[at]
  if (first?.name === 'mrow') {
    const [open, ...rest] = first.children
    const close = rest.pop()
    if (open && close && isOperator(open, ...opening) && isOperator(close, ...closing))
      return { open, inside: rest, close, end: at + 1, apart: true }
    return undefined
  }
  if (!first || !isOperator(first, ...opening)) return undefined
  let depth = 0
  for (let end = at; end < row.length; end++) {
    const one = row[end] as MathElement
    if (isOperator(one, ...opening)) depth++
    if (isOperator(one, ...closing)) depth--
    if (depth === 0)
      return { open: first, inside: row.slice(at + 1, end), close: one, end: end + 1, apart: false }
  }
  return undefined
}

/** The fence anew, as it stood in the row. */
export function fenceAgain(
  fence: Fence,
  inside: Row,
  open: MathElement = fence.open,
  close = fence.close,
): Row {
  const all = [open, ...inside, close]
  return fence.apart ? [{ name: 'mrow', attributes: {}, children: all, text: '' }] : all
}

export function withoutSpaces(row: Row): Row {
  return row.filter((element) => !isSpace(element))
}
