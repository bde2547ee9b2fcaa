import { itemLabel, type Numbering } from '@lectern/core'
import type { ItemNumber } from '../../item.js'
import type { Level } from './lists.js'

const formats: Readonly<Record<string, Numbering>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

/** Counts the items of one list, which may go on after other text. */
export class Counter {
  readonly key: string
  readonly #levels: readonly (Level | undefined)[]
  readonly #counts: (number | undefined)[] = []

  constructor(key: string, levels: readonly (Level | undefined)[]) {
    this.key = key
    this.#levels = levels
  }

  /** A list in an item begins anew, unless it says that it goes on. */
  begin(level: number): void {
    this.#counts.length = Math.min(this.#counts.length, level)
  }

  /** @param given where an item says its number itself */
  next(level: number, given?: number): ItemNumber {
    const start = (index: number) => this.#levels[index]?.start ?? 1
    for (let above = 0; above < level; above++) this.#counts[above] ??= start(above)
    const last = this.#counts[level]
    const value = given ?? (last === undefined ? start(level) : last + 1)
    this.#counts[level] = value
    this.#counts.length = level + 1
    return this.#item(level, value)
  }

  #item(level: number, value: number): ItemNumber {
    const { key } = this
    const own = this.#levels[level]
    if (!own?.isOrdered)
      return { key, level, ordered: false, value, label: '', isOther: false, isText: false }
    const first = Math.max(level - own.shown + 1, 0)
    const numbers = this.#counts
      .slice(first, level + 1)
      .map((count, index) => this.#shown(count ?? 1, first + index))
    const label = own.format === '' ? '' : `${own.prefix}${numbers.filter(Boolean).join('.')}${own.suffix}`
    const numbering = Object.hasOwn(formats, own.format) ? formats[own.format] : undefined
    return {
      key,
      level,
      ordered: true,
      ...(numbering ? { numbering } : {}),
      value,
      label,
      isOther: !numbering || numbers.length > 1 || value < 1,
      isText: label === '' || /\p{L}/u.test(own.prefix + own.suffix),
    }
  }

  #shown(value: number, level: number): string {
    const format = this.#levels[level]?.format ?? '1'
    if (format === '') return ''
    return itemLabel(value, Object.hasOwn(formats, format) ? formats[format] : 'decimal')
  }
}
