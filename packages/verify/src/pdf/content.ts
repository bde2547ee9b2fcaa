import { contentStreams, eachOperator } from './content-stream.js'
import type { PdfDocument } from './document.js'
import { type Decoder, decode, toUnicode } from './to-unicode.js'
import { type Entries, is, latin1, type PdfValue, textString } from './values.js'

/** Text of one marked-content sequence, in drawing order. */
export interface Marked {
  text: string
}

/** How the fonts of a document are read, by their entries: its pages share them. */
export type Decoders = Map<Entries, Decoder | undefined>

/** The marked contents of a page by MCID; text that is not in one (artifacts) is left out. */
export function markedContents(
  pdf: PdfDocument,
  page: PdfValue,
  decoders: Decoders,
): ReadonlyMap<number, Marked> {
  const reader = new ContentReader(pdf, pdf.entries(pdf.entries(page).get('Resources')), decoders)
  for (const stream of contentStreams(pdf, page)) reader.read(stream)
  return reader.found
}

interface Open {
  mcid: number | undefined
  /** Said in place of what is drawn inside. */
  actual: boolean
}

class ContentReader {
  readonly found = new Map<number, Marked>()
  readonly #pdf: PdfDocument
  readonly #resources: Entries
  readonly #decoders: Decoders
  readonly #open: Open[] = []
  #font: Decoder | undefined

  constructor(pdf: PdfDocument, resources: Entries, decoders: Decoders) {
    this.#pdf = pdf
    this.#resources = resources
    this.#decoders = decoders
  }

  read(bytes: Uint8Array): void {
    eachOperator(bytes, (operator, operands) => this.#operate(operator, operands))
  }

  #operate(operator: string, operands: readonly PdfValue[]): void {
    switch (operator) {
      case 'BMC':
        this.#open.push({ mcid: undefined, actual: false })
        return
      case 'BDC':
        this.#begin(operands[1])
        return
      case 'EMC':
        this.#open.pop()
        return
      case 'Tf':
        this.#font = this.#decoder(operands[0])
        return
      case 'Tj':
      case "'":
      case '"':
        this.#show(operands.at(-1))
        return
      case 'TJ':
        for (const item of this.#pdf.array(operands[0])) this.#show(item)
    }
  }

  #begin(properties: PdfValue | undefined): void {
    const named = is(properties, 'name')
      ? this.#pdf.entries(this.#resources.get('Properties')).get(properties.name)
      : properties
    const entries = this.#pdf.entries(named)
    const mcid = entries.get('MCID')
    const actual = this.#pdf.resolve(entries.get('ActualText'))
    const open = {
      mcid: typeof mcid === 'number' ? mcid : this.#open.at(-1)?.mcid,
      actual: is(actual, 'string') || this.#isReplaced(),
    }
    if (is(actual, 'string') && !this.#isReplaced()) this.#add(open.mcid, textString(actual))
    else if (open.mcid !== undefined) this.#add(open.mcid, '')
    this.#open.push(open)
  }

  #isReplaced(): boolean {
    return this.#open.at(-1)?.actual === true
  }

  #show(value: PdfValue | undefined): void {
    if (!is(value, 'string') || this.#isReplaced()) return
    this.#add(this.#open.at(-1)?.mcid, this.#font ? decode(this.#font, value.bytes) : latin1(value.bytes))
  }

  #add(mcid: number | undefined, text: string): void {
    if (mcid === undefined) return
    const marked = this.found.get(mcid)
    if (marked) marked.text += text
    else this.found.set(mcid, { text })
  }

  #decoder(name: PdfValue | undefined): Decoder | undefined {
    if (!is(name, 'name')) return undefined
    const font = this.#pdf.entries(this.#pdf.entries(this.#resources.get('Font')).get(name.name))
    if (!this.#decoders.has(font)) {
      const cmap = font.get('ToUnicode')
      this.#decoders.set(font, cmap === undefined ? undefined : toUnicode(this.#pdf.data(cmap)))
    }
    return this.#decoders.get(font)
  }
}
