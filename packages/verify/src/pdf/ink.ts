import type { PdfDocument } from './document.js'
import { type Font, readFont } from './font.js'
import { Lexer } from './lexer.js'
import { at, identity, type Matrix, matrixOf, within } from './matrix.js'
import { is, latin1, type PdfValue } from './values.js'

/** sRGB, each from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number]

/** Text as it stands on a page: what one operator shows. Points from the page's lower left corner. */
export interface Ink {
  page: number
  text: string
  /** As it is seen, with every scale around it. */
  size: number
  /** Degrees from the horizontal. */
  angle: number
  x: number
  y: number
  /** Where the pen is afterwards. */
  right: number
  font: Font
  color: Color
  /** What is painted below it; undefined over a picture or a gradient. */
  ground: Color | undefined
  /** Names of the marked contents around it, outermost first ("Artifact", "Figure", "P"). */
  tags: readonly string[]
}

/** All text of a page, with what is below it. */
export function inkOf(pdf: PdfDocument, page: PdfValue, number: number): Ink[] {
  const entries = pdf.entries(page)
  const reader = new InkReader(pdf, number)
  const contents = pdf.resolve(entries.get('Contents'))
  const streams = is(contents, 'array') ? contents.items : [contents ?? null]
  for (const stream of streams) reader.read(pdf.data(stream), entries.get('Resources'), 0)
  return reader.ink
}

interface State {
  ctm: Matrix
  fill: Color
  font: Font | undefined
  size: number
  rise: number
  spacing: number
  wordSpacing: number
  stretch: number
}

interface Painted {
  left: number
  bottom: number
  right: number
  top: number
  color: Color | undefined
}

const black: Color = [0, 0, 0]
const white: Color = [1, 1, 1]
const deepest = 12

class InkReader {
  readonly ink: Ink[] = []
  readonly #pdf: PdfDocument
  readonly #page: number
  readonly #fonts = new Map<PdfValue, Font>()
  readonly #painted: Painted[] = []
  readonly #stack: State[] = []
  readonly #tags: string[] = []
  #state: State = {
    ctm: identity,
    fill: black,
    font: undefined,
    size: 0,
    rise: 0,
    spacing: 0,
    wordSpacing: 0,
    stretch: 1,
  }
  #line: Matrix = identity
  #text: Matrix = identity
  #leading = 0
  #path: [number, number][] = []

  constructor(pdf: PdfDocument, page: number) {
    this.#pdf = pdf
    this.#page = page
  }

  read(bytes: Uint8Array, resources: PdfValue | undefined, depth: number): void {
    const lexer = new Lexer(bytes)
    let operands: PdfValue[] = []
    for (;;) {
      const token = lexer.next()
      if (typeof token === 'object' && token !== null && 'type' in token) {
        if (token.type === 'end') return
        if (token.type === 'close') continue
        if (token.type === 'keyword') {
          this.#operate(token.word, operands, resources, depth)
          operands = []
          continue
        }
      }
      operands.push(token)
    }
  }

  #operate(
    operator: string,
    operands: readonly PdfValue[],
    resources: PdfValue | undefined,
    depth: number,
  ): void {
    const numbers = operands.map((operand) => (typeof operand === 'number' ? operand : 0))
    const [first = 0, second = 0] = numbers
    const state = this.#state
    switch (operator) {
      case 'q':
        this.#stack.push({ ...state })
        return
      case 'Q':
        this.#state = this.#stack.pop() ?? state
        return
      case 'cm':
        state.ctm = within(state.ctm, matrixOf(numbers))
        return
      case 'g':
      case 'rg':
      case 'k':
      case 'sc':
      case 'scn':
        state.fill = colorOf(numbers.slice(0, operands.length)) ?? state.fill
        return
      case 'BMC':
      case 'BDC':
        this.#tags.push(this.#pdf.name(operands[0]) ?? '')
        return
      case 'EMC':
        this.#tags.pop()
        return
      case 'BT':
        this.#line = this.#text = identity
        return
      case 'Tm':
        this.#line = this.#text = matrixOf(numbers)
        return
      case 'TD':
        this.#leading = -second
        this.#move(first, second)
        return
      case 'Td':
        this.#move(first, second)
        return
      case 'T*':
        this.#move(0, -this.#leading)
        return
      case 'TL':
        this.#leading = first
        return
      case 'Tc':
        state.spacing = first
        return
      case 'Tw':
        state.wordSpacing = first
        return
      case 'Tz':
        state.stretch = first / 100
        return
      case 'Ts':
        state.rise = first
        return
      case 'Tf':
        state.font = this.#font(operands[0], resources)
        state.size = second
        return
      case 'Tj':
        this.#show(operands)
        return
      case "'":
      case '"':
        this.#move(0, -this.#leading)
        this.#show(operands.slice(-1))
        return
      case 'TJ':
        this.#show(this.#pdf.array(operands[0]))
        return
      case 're':
        this.#corner(first, second)
        this.#corner(first + (numbers[2] ?? 0), second + (numbers[3] ?? 0))
        return
      case 'm':
      case 'l':
      case 'c':
      case 'v':
      case 'y':
        for (let index = 0; index + 1 < numbers.length; index += 2)
          this.#corner(numbers[index] ?? 0, numbers[index + 1] ?? 0)
        return
      case 'f':
      case 'F':
      case 'f*':
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
        this.#paint(state.fill)
        return
      case 'n':
      case 's':
      case 'S':
        this.#path = []
        return
      case 'Do':
        this.#draw(operands[0], resources, depth)
    }
  }

  #move(x: number, y: number): void {
    this.#line = this.#text = within(this.#line, [1, 0, 0, 1, x, y])
  }

  #corner(x: number, y: number): void {
    this.#path.push(at(this.#state.ctm, x, y))
  }

  #paint(color: Color | undefined): void {
    const [xs, ys] = [this.#path.map(([x]) => x), this.#path.map(([, y]) => y)]
    this.#path = []
    if (xs.length === 0) return
    const side = {
      left: Math.min(...xs),
      right: Math.max(...xs),
      bottom: Math.min(...ys),
      top: Math.max(...ys),
    }
    this.#painted.push({ ...side, color })
  }

  #draw(name: PdfValue | undefined, resources: PdfValue | undefined, depth: number): void {
    const object = this.#resource('XObject', name, resources)
    const entries = this.#pdf.entries(object)
    if (this.#pdf.name(entries.get('Subtype')) === 'Image') {
      for (const [x, y] of [
        [0, 0],
        [1, 1],
      ] as const)
        this.#corner(x, y)
      this.#paint(undefined)
    } else if (object !== undefined && depth < deepest) {
      this.#stack.push({ ...this.#state })
      const matrix = this.#pdf.array(entries.get('Matrix'))
      if (matrix.length === 6) this.#state.ctm = within(this.#state.ctm, matrixOf(matrix))
      this.read(this.#pdf.data(object), entries.get('Resources') ?? resources, depth + 1)
      this.#state = this.#stack.pop() ?? this.#state
    }
  }

  #resource(kind: string, name: PdfValue | undefined, resources: PdfValue | undefined): PdfValue | undefined {
    if (!is(name, 'name')) return undefined
    return this.#pdf.entries(this.#pdf.entries(resources).get(kind)).get(name.name)
  }

  #font(name: PdfValue | undefined, resources: PdfValue | undefined): Font | undefined {
    const value = this.#resource('Font', name, resources)
    if (value === undefined) return undefined
    const key = is(value, 'reference') ? value.number : value
    const font = this.#fonts.get(key) ?? readFont(this.#pdf, value)
    this.#fonts.set(key, font)
    return font
  }

  #show(items: readonly PdfValue[]): void {
    const { font, size, stretch, spacing, wordSpacing, rise, fill, ctm } = this.#state
    if (!font) return
    const start = within(ctm, this.#text)
    let text = ''
    for (const item of items) {
      if (typeof item === 'number') this.#advance((-item / 1000) * size * stretch)
      if (!is(item, 'string')) continue
      for (let index = 0; index < item.bytes.length; index += font.codeLength) {
        const bytes = item.bytes.subarray(index, index + font.codeLength)
        const code = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
        text += font.decoder?.characters.get(code) ?? latin1(bytes)
        const space = font.codeLength === 1 && code === 32 ? wordSpacing : 0
        this.#advance(((font.width(code) / 1000) * size + spacing + space) * stretch)
      }
    }
    const [x, y] = at(start, 0, rise)
    const [right] = at(within(ctm, this.#text), 0, rise)
    const [a, b, c, d] = start
    this.ink.push({
      page: this.#page,
      text,
      size: size * Math.hypot(c, d),
      angle: Math.round((Math.atan2(b, a) * 180) / Math.PI),
      x,
      y,
      right,
      font,
      color: fill,
      ground: this.#groundAt((x + right) / 2, y + size * 0.2),
      tags: [...this.#tags],
    })
  }

  #advance(by: number): void {
    this.#text = within(this.#text, [1, 0, 0, 1, by, 0])
  }

  /** What was painted last over a place; paper is white. */
  #groundAt(x: number, y: number): Color | undefined {
    const last = this.#painted.findLast(
      ({ left, right, bottom, top }) => x >= left && x <= right && y >= bottom && y <= top,
    )
    return last ? last.color : white
  }
}

/** Device colours (ISO 32000-1, 8.6.4); inks without a profile, roughly. */
function colorOf(values: readonly number[]): Color | undefined {
  const [one = 0, two = 0, three = 0, four = 0] = values
  if (values.length === 1) return [one, one, one]
  if (values.length === 3) return [one, two, three]
  if (values.length !== 4) return undefined
  return [(1 - one) * (1 - four), (1 - two) * (1 - four), (1 - three) * (1 - four)]
}
