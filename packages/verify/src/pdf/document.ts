import { inflated } from './inflated.js'
import { Lexer, type Token } from './lexer.js'
import { isPredicted, unpredicted } from './predictor.js'
import { type Entries, is, latin1, type PdfDictionary, type PdfStream, type PdfValue } from './values.js'

/** Bytes that are read of the smallest file at most, and of each byte of a larger one: a book's pages are read three times. */
const leastWork = 64 * 1024 ** 2
const workOfByte = 100

/**
 * The objects of a PDF, by its cross-reference tables and streams. It reads what Lectern writes, with code of its own so that a
 * defect of the writer does not hide behind the same defect here; it is no general reader.
 */
export class PdfDocument {
  readonly #bytes: Uint8Array
  /** What the tables say. */
  readonly #locations = new Map<number, Location>()
  readonly #objects = new Map<number, PdfValue>()
  readonly #containers = new Map<number, ObjectStream>()
  readonly trailer: Entries
  /** Objects that are being read, to notice one that asks for itself. */
  readonly #reading = new Set<number>()
  /** Bytes that may still be read: a small file can ask for the same ones again and again. */
  #work: number

  /** @throws Error that says what cannot be read */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#work = leastWork + workOfByte * bytes.length
    this.trailer = this.#readTables()
    if (this.trailer.has('Encrypt')) throw new Error('It is encrypted')
  }

  get catalog(): Entries {
    return this.entries(this.trailer.get('Root'))
  }

  /** What a reference stands for; anything else stands for itself. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    if (!is(value, 'reference')) return value
    const known = this.#objects.get(value.number)
    if (known !== undefined) return known
    if (this.#reading.has(value.number)) throw new Error(`Object ${value.number} refers to itself`)
    this.#reading.add(value.number)
    const read = this.#readObject(value.number)
    this.#reading.delete(value.number)
    this.#objects.set(value.number, read)
    return read
  }

  /** @throws Error when the file asks for more than its size explains */
  #spend(bytes: number): void {
    this.#work -= bytes + 100
    if (this.#work < 0) throw new Error('Reading it takes more work than its size justifies')
  }

  entries(value: PdfValue | undefined): Entries {
    const found = this.resolve(value)
    return is(found, 'dictionary') || is(found, 'stream') ? found.entries : noEntries
  }

  /** What it stands for, which is not kept: a long document has a million elements, each of which is asked for once. */
  resolveOnce(value: PdfValue): PdfValue {
    if (!is(value, 'reference')) return value
    return this.#objects.get(value.number) ?? this.#readObject(value.number)
  }

  array(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.resolve(value)
    return is(found, 'array') ? found.items : []
  }

  name(value: PdfValue | undefined): string | undefined {
    const found = this.resolve(value)
    return is(found, 'name') ? found.name : undefined
  }

  /** A stream's bytes with its filter undone; nothing where it is no stream. */
  data(value: PdfValue | undefined): Uint8Array {
    const stream = this.resolve(value)
    if (!is(stream, 'stream')) return new Uint8Array()
    const filter = this.resolve(stream.entries.get('Filter'))
    const names = is(filter, 'array') ? filter.items.map((item) => this.name(item)) : [this.name(filter)]
    if (names.every((name) => name === undefined)) {
      this.#spend(stream.raw.length)
      return stream.raw
    }
    if (names.length === 1 && names[0] === 'FlateDecode') {
      const bytes = inflated(stream.raw, this.#work)
      this.#spend(bytes.length)
      return this.#unpredicted(stream, bytes)
    }
    throw new Error(`The filter ${names.join(', ')} is not supported`)
  }

  #unpredicted({ entries }: PdfStream, bytes: Uint8Array): Uint8Array {
    const parameters = this.entries(entries.get('DecodeParms'))
    const number = (key: string, fallback: number): number => {
      const value = this.resolve(parameters.get(key))
      return typeof value === 'number' ? value : fallback
    }
    if (!isPredicted(number('Predictor', 1))) return bytes
    const bits = number('Colors', 1) * number('BitsPerComponent', 8)
    return unpredicted(bytes, Math.ceil((number('Columns', 1) * bits) / 8), Math.max(1, bits >> 3))
  }

  /** References of the pages, in order. */
  pages(): PdfValue[] {
    return this.#pagesBelow(this.catalog.get('Pages'), 0)
  }

  #pagesBelow(node: PdfValue | undefined, depth: number): PdfValue[] {
    if (node === undefined || depth > 50) return []
    this.#spend(0)
    const entries = this.entries(node)
    if (this.name(entries.get('Type')) === 'Page') return [node]
    return this.array(entries.get('Kids')).flatMap((kid) => this.#pagesBelow(kid, depth + 1))
  }

  #readTables(): Entries {
    const tail = latin1(this.#bytes.subarray(-2048))
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1]
    if (start === undefined) throw new Error('It has no end marker: it is truncated, or not a PDF')
    const seen = new Set<number>()
    let first: Entries | undefined
    for (let at: number | undefined = Number(start); at !== undefined && !seen.has(at); ) {
      seen.add(at)
      const trailer = this.#readTable(at)
      first ??= trailer
      const previous = trailer.get('Prev')
      at = typeof previous === 'number' ? previous : undefined
    }
    return first ?? new Map()
  }

  #readTable(at: number): Entries {
    const lexer = new Lexer(this.#bytes, at)
    const first = lexer.next()
    if (typeof first === 'number') return this.#readCrossReferenceStream(at)
    if (!isWord(first, 'xref')) throw new Error('It has no cross-reference table')
    for (let token = lexer.next(); typeof token === 'number'; token = lexer.next()) {
      this.#readSection(lexer, token, Number(lexer.next()))
    }
    const trailer = lexer.next()
    if (!isDictionary(trailer)) throw new Error('It has no trailer')
    return trailer.entries
  }

  #readSection(lexer: Lexer, first: number, count: number): void {
    for (let index = 0; index < count && lexer.at < this.#bytes.length; index += 1) {
      const offset = lexer.next()
      lexer.next()
      const inUse = isWord(lexer.next(), 'n')
      if (inUse && typeof offset === 'number') this.#locate(first + index, { offset })
    }
  }

  /** The newest table is read first and wins. */
  #locate(number: number, location: Location): void {
    if (!this.#locations.has(number)) this.#locations.set(number, location)
  }

  /** ISO 32000-1, 7.5.8. */
  #readCrossReferenceStream(at: number): Entries {
    const stream = this.#objectAt(at, undefined)
    if (!is(stream, 'stream')) throw new Error('It has no cross-reference stream')
    const rows = this.data(stream)
    const [type = 0, second = 0, third = 0] = this.array(stream.entries.get('W')).map(Number)
    const widths = [type, second, third] as const
    const index = this.array(stream.entries.get('Index')).map(Number)
    const sections = index.length > 0 ? index : [0, Number(stream.entries.get('Size'))]
    if (type + second + third === 0 || !widths.every(isShort))
      throw new Error('The entries of its cross-reference stream have no width, or none that numbers have')
    let row = 0
    for (let section = 0; section + 1 < sections.length; section += 2) {
      const end = sections[section + 1] ?? 0
      for (let count = 0; count < end && row < rows.length; count += 1, row += type + second + third) {
        const kind = type === 0 ? 1 : unsigned(rows, row, type)
        const field = unsigned(rows, row + type, second)
        const number = (sections[section] ?? 0) + count
        if (kind === 1) this.#locate(number, { offset: field })
        if (kind === 2)
          this.#locate(number, { container: field, index: unsigned(rows, row + type + second, third) })
      }
    }
    return stream.entries
  }

  #readObject(number: number): PdfValue {
    const location = this.#locations.get(number)
    if (location === undefined) return null
    if ('offset' in location) return this.#objectAt(location.offset, number)
    const { lexer, offsets } = this.#contained(location.container)
    const offset = offsets[location.index]
    if (offset === undefined) return null
    const value = asValue(lexer.nextAt(offset))
    this.#spend(lexer.at - offset)
    return value
  }

  #objectAt(offset: number, number: number | undefined): PdfValue {
    const lexer = new Lexer(this.#bytes, offset)
    const found = lexer.next()
    lexer.next()
    if ((number !== undefined && found !== number) || !isWord(lexer.next(), 'obj'))
      throw new Error(`Object ${number} is not at the place that the cross-reference table gives`)
    const value = lexer.next()
    this.#spend(lexer.at - offset)
    if (isDictionary(value)) return this.#streamAfter(lexer, value) ?? value
    return asValue(value)
  }

  /** ISO 32000-1, 7.5.7. */
  #contained(container: number): ObjectStream {
    const known = this.#containers.get(container)
    if (known) return known
    const stream = this.#readObject(container)
    if (!is(stream, 'stream')) throw new Error(`Object ${container} is not an object stream`)
    const bytes = this.data(stream)
    const [count, first] = ['N', 'First'].map((key) => Number(this.resolve(stream.entries.get(key))))
    const head = new Lexer(bytes, 0)
    const offsets: number[] = []
    for (let index = 0; index < (count ?? 0) && head.at < bytes.length; index += 1) {
      head.next()
      offsets.push((first ?? 0) + Number(head.next()))
    }
    const opened = { lexer: head, offsets }
    this.#containers.set(container, opened)
    if (this.#containers.size > mostOpened) {
      const [first] = this.#containers.keys()
      if (first !== undefined) this.#containers.delete(first)
    }
    return opened
  }

  #streamAfter(lexer: Lexer, { entries }: PdfDictionary): PdfStream | undefined {
    if (!isWord(lexer.next(), 'stream')) return undefined
    let begin = lexer.at
    if (this.#bytes[begin] === 0x0d) begin += 1
    if (this.#bytes[begin] === 0x0a) begin += 1
    const length = this.resolve(entries.get('Length'))
    if (typeof length !== 'number') throw new Error('A stream has no length')
    return { type: 'stream', entries, raw: this.#bytes.subarray(begin, begin + length) }
  }
}

const noEntries: Entries = new Map<string, PdfValue>()

/** Object streams that are kept: elements stand in the order in which they are read, and all of a book's are some 30 MB. */
const mostOpened = 256

/** Bytes of a number that is no nonsense. With others, each entry would take for ever, or the next would stand before it. */
const isShort = (width: number): boolean => Number.isInteger(width) && width >= 0 && width <= 8

/** Where an object is: at an offset of the file, or at a place in an object stream. */
type Location = { offset: number } | { container: number; index: number }

/** An object stream: its objects are read when they are asked for, since much that a document holds is not. */
interface ObjectStream {
  lexer: Lexer
  offsets: readonly number[]
}

function unsigned(bytes: Uint8Array, at: number, length: number): number {
  let value = 0
  for (let index = 0; index < length; index += 1) value = value * 256 + (bytes[at + index] ?? 0)
  return value
}

function asValue(token: Token): PdfValue {
  return typeof token === 'object' && token !== null && !isValue(token) ? null : token
}

function isWord(token: Token, word: string): boolean {
  return typeof token === 'object' && token?.type === 'keyword' && token.word === word
}

function isDictionary(token: Token): token is PdfDictionary {
  return typeof token === 'object' && token?.type === 'dictionary'
}

function isValue(
  token: Exclude<Token, number | boolean | null>,
): token is Exclude<PdfValue, number | boolean | null> {
  return token.type !== 'keyword' && token.type !== 'end' && token.type !== 'close'
}
