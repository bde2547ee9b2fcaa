import type { List } from 'mdast'

/** How the items of a list are counted, by the names of CSS. */
export type Numbering = 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman'

/** What mdast's lists lack. Without `numbering` an ordered list is decimal. */
declare module 'mdast' {
  interface List {
    numbering?: Numbering
    /** Counts down. Without a `start` it ends at 1. */
    reversed?: boolean
    /** The items answer a question: one of them, or as many as fit. */
    choice?: 'one' | 'many'
    /** One half of a question in which things are matched: those with gaps, or, next to them, the answers that their letters stand for. */
    match?: 'items' | 'answers'
  }
  interface ListItem {
    /** The number of this item, where it does not follow from the one before. */
    value?: number
  }
}

/** The number of each item of an ordered list (HTML 4.4.5, 4.4.8). */
export function itemNumbers({ children, start, reversed }: List): number[] {
  const step = reversed ? -1 : 1
  let next = start ?? (reversed ? children.length : 1)
  return children.map(({ value }) => {
    const number = value ?? next
    next = number + step
    return number
  })
}

/** A number as a list prints it, without the point: "3", "c", "iii". What a numbering cannot say is decimal. */
export function itemLabel(number: number, numbering: Numbering = 'decimal'): string {
  if (numbering === 'decimal' || number < 1) return String(number)
  const [letterCase, kind] = numbering.split('-')
  const label = kind === 'alpha' ? letters(number) : number < 4000 ? roman(number) : String(number)
  return letterCase === 'lower' ? label.toLowerCase() : label
}

/** A to Z, then AA, AB … */
function letters(number: number): string {
  let label = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    label = String.fromCharCode(65 + ((rest - 1) % 26)) + label
  return label
}

const numerals = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

function roman(number: number): string {
  let rest = number
  let label = ''
  for (const [value, numeral] of numerals) {
    label += numeral.repeat(Math.floor(rest / value))
    rest %= value
  }
  return label
}
