import { itemLabel, type Numbering } from '@lectern/core'
import type { ItemNumber } from './item.js'

/** One level of a list. */
export interface Level {
  /** The level's first number. */
  start: number
  /** How its numbers look; those of the last three no list of an article has. Undefined for bullets. */
  format: Numbering | 'zero' | 'none' | 'other' | undefined
  /** "%1.%2)" with the numbers of the first and the second level. */
  text: string
  /** Begins anew after this level or a higher one; 0 never. Default: after every higher one. */
  restart?: number | undefined
  /** All numbers in its text are decimal. */
  isLegal?: boolean
  /** Letters after Z are AA, BB, CC, as in Word, and not AA, AB, AC. */
  isRepeated?: boolean
}

export type Levels = readonly (Level | undefined)[]

/** Counts the items of one list, which may go on after other text. */
export class Counter {
  readonly key: string
  readonly #levels: Levels
  readonly #counts: (number | undefined)[] = []

  constructor(key: string, levels: Levels) {
    this.key = key
    this.#levels = levels
  }

  /** A level begins anew. */
  restart(level: number): void {
    this.#counts[level] = undefined
  }

  /** A level begins anew, and so does every lower one. */
  begin(level: number): void {
    this.#counts.length = Math.min(this.#counts.length, level)
  }

  /**
   * @param given where an item says its number itself
   * @param levels where those of the list do not hold
   */
  next(level: number, given?: number, levels: Levels = this.#levels): ItemNumber {
    const start = (index: number) => levels[index]?.start ?? 1
    for (let above = 0; above < level; above++) this.#counts[above] ??= start(above)
    const last = this.#counts[level]
    const value = given ?? (last === undefined ? start(level) : last + 1)
    this.#counts[level] = value
    for (let below = level + 1; below < this.#counts.length; below++)
      if (restarts(levels[below], level)) this.restart(below)
    return this.#item(levels, level, value)
  }

  #item(levels: Levels, level: number, value: number): ItemNumber {
    const { key } = this
    const own = levels[level]
    if (!own?.format) return { key, level, ordered: false, value, label: '', isOther: false, isText: false }
    const label = own.text.replace(/%(10|[1-9])/g, (_, digits: string) => {
      const at = Number(digits) - 1
      const number = this.#counts[at] ?? levels[at]?.start ?? 1
      return own.isLegal ? String(number) : shown(number, levels[at])
    })
    const { format } = own
    const numbering = /^(?:zero|none|other)$/.test(format) ? undefined : (format as Numbering)
    const isText = /\p{L}/u.test(own.text) || label.trim() === '' || format === 'none'
    const isOther = !numbering || (own.text.match(/%/g) ?? []).length > 1 || value < 1
    return { key, level, ordered: true, ...(numbering ? { numbering } : {}), value, label, isOther, isText }
  }
}

function restarts(level: Level | undefined, after: number): boolean {
  return level?.restart === undefined || (level.restart > 0 && after < level.restart)
}

/** A number as its level has it; what an article cannot show is decimal. */
function shown(
  value: number,
  { format, isRepeated }: Pick<Level, 'format' | 'isRepeated'> = { format: 'decimal' },
): string {
  if (!format || format === 'none') return ''
  if (format === 'zero') return String(value).padStart(2, '0')
  const numbering = format === 'other' ? 'decimal' : format
  if (!isRepeated || value < 1) return itemLabel(value, numbering)
  return itemLabel(((value - 1) % 26) + 1, numbering).repeat(Math.min(Math.ceil(value / 26), 30))
}
