const quote = 0x22
const comma = 0x2c
const backslash = 0x5c
const opening = new Set([0x5b, 0x7b])
const closing = new Set([0x5d, 0x7d])
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * An object of JSON (UTF-8, no white space between its tokens) of which entries are read when they are asked for. As objects of V8 the
 * dictionaries and weights would take ten times their bytes.
 */
export class Entries<Value> {
  readonly #bytes: Uint8Array
  /** Where the keys stand, by hash, with open addresses; 0 where none does. */
  readonly #slots: Uint32Array
  /** Where the keys stand that are written with escapes. */
  readonly #escaped = new Map<string, number>()

  /** @param begin where its brace stands */
  constructor(bytes: Uint8Array, begin = 0) {
    this.#bytes = bytes
    const places = keysOf(bytes, begin)
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * places.length + 2)))
    for (const place of places) this.#add(place)
  }

  get(key: string): Value | undefined {
    const begin = this.#valueOf(key)
    if (begin === undefined) return undefined
    return JSON.parse(decoder.decode(this.#bytes.subarray(begin, endOfValue(this.#bytes, begin)))) as Value
  }

  has(key: string): boolean {
    return this.#valueOf(key) !== undefined
  }

  /** The entries of an object in it; none where there is no such object. */
  within<Inner>(key: string): Entries<Inner> {
    return new Entries(this.#bytes, this.#valueOf(key) ?? this.#bytes.length)
  }

  #add(place: number): void {
    const end = endOfString(this.#bytes, place) - 1
    if (isEscaped(this.#bytes, place + 1, end)) {
      const written: string = JSON.parse(decoder.decode(this.#bytes.subarray(place, end + 1)))
      this.#escaped.set(written, place)
      return
    }
    let slot = hash(this.#bytes, place + 1, end) & (this.#slots.length - 1)
    while (this.#slots[slot]) slot = (slot + 1) & (this.#slots.length - 1)
    this.#slots[slot] = place
  }

  /** Where the value of a key begins: behind its quotation mark and a colon. */
  #valueOf(key: string): number | undefined {
    const escaped = this.#escaped.get(key)
    if (escaped !== undefined) return endOfString(this.#bytes, escaped) + 1
    const wanted = encoder.encode(key)
    let slot = hash(wanted, 0, wanted.length) & (this.#slots.length - 1)
    for (let place = this.#slots[slot]; place; place = this.#slots[slot]) {
      if (this.#isAt(place + 1, wanted)) return place + wanted.length + 3
      slot = (slot + 1) & (this.#slots.length - 1)
    }
    return undefined
  }

  #isAt(place: number, key: Uint8Array): boolean {
    return (
      key.every((byte, index) => this.#bytes[place + index] === byte) &&
      this.#bytes[place + key.length] === quote
    )
  }
}

// No view is made of a key: those of all of them would be 30 MB of young objects, whose space V8 keeps.
/** Where the quotation marks of the keys stand. */
function keysOf(bytes: Uint8Array, begin: number): number[] {
  const places: number[] = []
  for (
    let place = begin + 1;
    bytes[place] === quote;
    place = endOfValue(bytes, endOfString(bytes, place) + 1) + 1
  )
    places.push(place)
  return places
}

function isEscaped(bytes: Uint8Array, begin: number, end: number): boolean {
  for (let place = begin; place < end; place++) if (bytes[place] === backslash) return true
  return false
}

/** Behind the closing quotation mark. */
function endOfString(bytes: Uint8Array, begin: number): number {
  let place = begin + 1
  while (place < bytes.length && bytes[place] !== quote) place += bytes[place] === backslash ? 2 : 1
  return place + 1
}

/** Where the comma or the brace behind it stands. */
function endOfValue(bytes: Uint8Array, begin: number): number {
  let depth = 0
  for (let place = begin; place < bytes.length; place++) {
    const byte = bytes[place] as number
    if (byte === quote) place = endOfString(bytes, place) - 1
    else if (opening.has(byte)) depth++
    else if (depth > 0 && closing.has(byte)) depth--
    else if (depth === 0 && (byte === comma || closing.has(byte))) return place
  }
  return bytes.length
}

/** FNV-1a, of the bytes from `begin` to `end`. */
function hash(bytes: Uint8Array, begin: number, end: number): number {
  let value = 0x811c9dc5
  for (let place = begin; place < end; place++)
    value = Math.imul(value ^ (bytes[place] as number), 0x01000193)
  return value >>> 0
}
