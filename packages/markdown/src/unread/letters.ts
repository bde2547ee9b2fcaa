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
  #units = new Uint16Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  get units(): Uint16Array {
    return this.#units.subarray(0, this.#length)
  }

  push(text: string): this {
    const plain = isPlain(text) ? text : text.normalize('NFKD')
    this.#makeRoomFor(plain.length)
    for (let at = 0; at < plain.length; at++) {
      const unit = foldedOf(plain.charCodeAt(at))
      if (unit > 0) this.#units[this.#length++] = unit
    }
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
  return asString(new Letters().push(text).units)
}

export function asString(units: Uint16Array): string {
  return new TextDecoder('utf-16le').decode(units)
}
