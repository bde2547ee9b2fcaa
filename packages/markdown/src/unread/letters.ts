import { normalized } from '@lectern/core'

/*
 * The letters and digits of a text, in one case: what spaces, marks and punctuation cannot change. As UTF-16 units, since a string for each line
 * and node would take longer than reading them. What takes two units (emoji, rare Chinese characters) is left aside.
 */

/** For each UTF-16 unit: the unit in lower case, 0 for what is no letter; filled where it is first asked for. */
const folded = new Int32Array(0x10000).fill(-1)

function foldedOf(unit: number): number {
  const known = folded[unit] ?? 0
  if (known >= 0) return known
  const character = String.fromCharCode(unit)
  const made = /[\p{L}\p{N}]/u.test(character) ? character.toLowerCase().charCodeAt(0) : 0
  folded[unit] = made
  return made
}

/** Letters of one text after the other. */
export class Letters {
  #units: Uint16Array
  #length = 0

  /** @param room how many there are likely to be */
  constructor(room = 1024) {
    this.#units = new Uint16Array(room)
  }

  get length(): number {
    return this.#length
  }

  get units(): Uint16Array {
    return this.#units.subarray(0, this.#length)
  }

  push(text: string): this {
    const plain = isPlain(text) ? text : normalized(text, 'NFKD')
    this.#makeRoomFor(plain.length)
    for (let at = 0; at < plain.length; at++) {
      const unit = foldedOf(plain.charCodeAt(at))
      if (unit > 0) this.#units[this.#length++] = unit
    }
    return this
  }

  append({ units }: Letters): this {
    this.#makeRoomFor(units.length)
    this.#units.set(units, this.#length)
    this.#length += units.length
    return this
  }

  #makeRoomFor(more: number): void {
    if (this.#length + more <= this.#units.length) return
    const units = new Uint16Array(2 * (this.#length + more))
    units.set(this.units)
    this.#units = units
  }
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

export function lettersOf(text: string): string {
  return asString(new Letters(text.length).push(text).units)
}

const utf16 = new TextDecoder('utf-16le')

/** Units for which the decoder takes longer than a call with one argument each. */
const few = 256

export function asString(units: Uint16Array): string {
  return units.length <= few ? String.fromCharCode(...units) : utf16.decode(units)
}
