import { unzlibSync } from 'fflate'
import { Lexer, type Token } from './lexer.js'
import { is, latin1, type PdfDictionary, type PdfStream, type PdfValue } from './values.js'

type Entries = ReadonlyMap<string, PdfValue>

/**
 * The objects of a PDF, by its cross-reference tables. It reads what Lectern writes, with code of its own so that a
 * defect of the writer does not hide behind the same defect here; it is no general reader.
 */
export class PdfDocument {
  readonly #bytes: Uint8Array
  readonly #offsets = new Map<number, number>()
  readonly #objects = new Map<number, PdfValue>()
  readonly trailer: Entries

  /** @throws Error that says what cannot be read */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
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
    const read = this.#readObject(value.number)
    this.#objects.set(value.number, read)
    return read
  }

  entries(value: PdfValue | undefined): Entries {
    const found = this.resolve(value)
    return is(found, 'dictionary') || is(found, 'stream') ? found.entries : new Map()
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
    if (names.every((name) => name === undefined)) return stream.raw
    if (names.length === 1 && names[0] === 'FlateDecode') return unzlibSync(stream.raw)
    throw new Error(`The filter ${names.join(', ')} is not known here`)
  }

  /** References of the pages, in order. */
  pages(): PdfValue[] {
    return this.#pagesBelow(this.catalog.get('Pages'), 0)
  }

  #pagesBelow(node: PdfValue | undefined, depth: number): PdfValue[] {
    if (node === undefined || depth > 50) return []
    const entries = this.entries(node)
    if (this.name(entries.get('Type')) === 'Page') return [node]
    return this.array(entries.get('Kids')).flatMap((kid) => this.#pagesBelow(kid, depth + 1))
  }

  #readTables(): Entries {
    const tail = latin1(this.#bytes.subarray(-2048))
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1]
    if (start === undefined) throw new Error('It has no end: it is cut off, or no PDF')
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
    if (!isWord(lexer.next(), 'xref')) throw new Error('It has no cross-reference table')
    for (let token = lexer.next(); typeof token === 'number'; token = lexer.next()) {
      this.#readSection(lexer, token, Number(lexer.next()))
    }
    const trailer = lexer.next()
    if (!isDictionary(trailer)) throw new Error('It has no trailer')
    return trailer.entries
  }

  #readSection(lexer: Lexer, first: number, count: number): void {
    for (let index = 0; index < count; index += 1) {
      const offset = lexer.next()
      lexer.next()
      const inUse = isWord(lexer.next(), 'n')
      // The newest table is read first and wins.
      if (inUse && typeof offset === 'number' && !this.#offsets.has(first + index))
        this.#offsets.set(first + index, offset)
    }
  }

  #readObject(number: number): PdfValue {
    const offset = this.#offsets.get(number)
    if (offset === undefined) return null
    const lexer = new Lexer(this.#bytes, offset)
    if (lexer.next() !== number) throw new Error(`Object ${number} is not where the table says`)
    lexer.next()
    if (!isWord(lexer.next(), 'obj')) throw new Error(`Object ${number} is not where the table says`)
    const value = lexer.next()
    if (isDictionary(value)) return this.#streamAfter(lexer, value) ?? value
    return typeof value === 'object' && value !== null && !isValue(value) ? null : (value as PdfValue)
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
