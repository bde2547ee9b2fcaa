/** What stands in a row of a formula, as far as line breaks go. */
export interface RowPart {
  /** The sign that an operator shows; empty for anything else. */
  sign: string
  /** Room of a letter's width or more, as `\quad` leaves. */
  isGap: boolean
}

/**
 * Whether a line may end between two parts of a row, on paper as on screen: before relations and signs of sums and products,
 * after commas and gaps. A sign that follows another is that of a number, as in "= −1", and parts nothing.
 */
export function isBreak(before: RowPart | undefined, here: RowPart): boolean {
  if (!before) return false
  if (before.isGap) return !here.isGap
  if (before.sign === ',' || before.sign === ';') return true
  const isAfterValue = before.sign === '' || ending.has(before.sign)
  return isAfterValue && isBetween(here.sign)
}

/** Whether a sign stands between two things: a relation, a sum, a product. */
export function isBetween(sign: string): boolean {
  return relation.test(sign)
}

const relation = /^(?:[=<>+\-−±∓×÷·⋅∗∘∈-∍∝∣-∪∴-⊿⋄-⋭←-⇿⟰-⟿⤀-⥿]|:=)$/u

/** Signs that end something. */
const ending = new Set(')]}⟩⌋⌉⟧⦄|‖!′″%')

export interface Fences {
  /** How many fences are open before each part of the row. */
  depths: number[]
  /** Bars that belong together, by their places in the row: around an absolute value, a norm. */
  bars: [open: number, close: number][]
}

/** What is between fences in a row, where lines break last; undefined where a fence has no other, as in "]0, 1[". */
export function fencesOf(row: readonly RowPart[]): Fences | undefined {
  const pairs = pairsOf(row)
  if (!pairs) return undefined
  const opens = new Set(pairs.map(([open]) => open))
  const closes = new Set(pairs.map(([, close]) => close))
  let depth = 0
  const depths = row.map((_, index) => {
    const before = depth
    if (opens.has(index)) depth++
    if (closes.has(index)) depth--
    return before
  })
  return { depths, bars: pairs.filter(([open]) => bars.has(row[open]?.sign ?? '')) }
}

const opening = new Set('([{⟨⌊⌈⟦⦃')
const closing = new Set(')]}⟩⌋⌉⟧⦄')
const bars = new Set('|‖∣∥')

function pairsOf(row: readonly RowPart[]): [open: number, close: number][] | undefined {
  const pairs: [number, number][] = []
  const open: { sign: string; index: number }[] = []
  for (const [index, { sign }] of row.entries()) {
    const last = open.at(-1)
    if (bars.has(sign) && last?.sign === sign) {
      open.pop()
      pairs.push([last.index, index])
    } else if (opening.has(sign) || bars.has(sign)) open.push({ sign, index })
    else if (closing.has(sign)) {
      dropBars(open)
      const begin = open.pop()
      if (!begin) return undefined
      pairs.push([begin.index, index])
    }
  }
  dropBars(open)
  return open.length === 0 ? pairs : undefined
}

/** A bar that has no other is no fence: "P(A|B)". */
function dropBars(open: { sign: string }[]): void {
  while (bars.has(open.at(-1)?.sign ?? '')) open.pop()
}
