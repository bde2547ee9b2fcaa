import type { Numbering as CssNumbering } from '@lectern/core'
import { itemLabel } from '@lectern/core'
import type { ItemNumber } from '../../item.js'
import type { Level, NumberedList } from './numbering.js'

const formats: Readonly<Record<string, CssNumbering>> = {
  decimal: 'decimal',
  lowerLetter: 'lower-alpha',
  upperLetter: 'upper-alpha',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
}

/** Counts the paragraphs of each list as Word does, in the order of the document. */
export class Counters {
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  next(list: NumberedList, level: number): ItemNumber {
    const counts = this.#counts.get(list.key) ?? []
    this.#counts.set(list.key, counts)
    this.#begin(list, counts)
    const start = (index: number) => list.overrides.get(index) ?? list.levels[index]?.start ?? 1
    for (let above = 0; above < level; above++) counts[above] ??= start(above)
    const last = counts[level]
    const value = last === undefined ? start(level) : last + 1
    counts[level] = value
    for (let below = level + 1; below < 9; below++)
      if (restarts(list.levels[below], level)) counts[below] = undefined
    return itemOf(list, level, value, counts)
  }

  /** The first paragraph of a list with a number of its own begins anew (17.9.26). */
  #begin({ id, key, overrides }: NumberedList, counts: (number | undefined)[]): void {
    if (this.#begun.has(`${key} ${id}`)) return
    this.#begun.add(`${key} ${id}`)
    for (const index of overrides.keys()) counts[index] = undefined
  }
}

/** 17.9.10: a level begins anew after every higher one, unless it names one. */
function restarts(level: Level | undefined, after: number): boolean {
  if (level?.restart === undefined) return true
  return level.restart > 0 && after < level.restart
}

function itemOf(
  list: NumberedList,
  level: number,
  value: number,
  counts: readonly (number | undefined)[],
): ItemNumber {
  const own = list.levels[level]
  const { key } = list
  if (!own || own.format === 'bullet')
    return { key, level, ordered: false, value, label: '', isOther: false, isText: false }
  const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const format = own.isLegal ? 'decimal' : (list.levels[at]?.format ?? 'decimal')
    return shown(counts[at] ?? list.levels[at]?.start ?? 1, format)
  })
  const numbering = Object.hasOwn(formats, own.format) ? formats[own.format] : undefined
  const isText = /\p{L}/u.test(own.text) || label.trim() === '' || own.format === 'none'
  const isOther = !numbering || (own.text.match(/%/g) ?? []).length > 1 || value < 1
  return { key, level, ordered: true, ...(numbering ? { numbering } : {}), value, label, isOther, isText }
}

/** A number in one of Word's formats; those that are not known here are decimal. */
function shown(value: number, format: string): string {
  if (format === 'none' || format === 'bullet') return ''
  if (format === 'decimalZero') return String(value).padStart(2, '0')
  if (/^(?:lower|upper)Letter$/.test(format) && value > 0) {
    // Word writes AA, BB, CC after Z.
    const letter = itemLabel(((value - 1) % 26) + 1, formats[format]).repeat(
      Math.min(Math.ceil(value / 26), 30),
    )
    return letter
  }
  return itemLabel(value, Object.hasOwn(formats, format) ? formats[format] : 'decimal')
}
