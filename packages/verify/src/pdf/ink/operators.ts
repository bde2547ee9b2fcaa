import { eachOperator } from '../content-stream.js'
import { type Font, readFont } from '../font.js'
import { at, identity, matrixOf, within } from '../matrix.js'
import { type Entries, is, type PdfValue } from '../values.js'
import { colorOf } from './color.js'
import { type Reading, restore, save } from './reading.js'
import { moveLine, show } from './show.js'

/** `numbers` are the operands, with 0 for what is no number. */
type Operator = (reading: Reading, numbers: readonly number[], operands: readonly PdfValue[]) => void

/** Reads a content stream to its end. Operators that change neither text nor what is below it are passed over. */
export function run(bytes: Uint8Array, reading: Reading): void {
  eachOperator(bytes, (operator, operands) => {
    const numbers = operands.map((operand) => (typeof operand === 'number' ? operand : 0))
    operators.get(operator)?.(reading, numbers, operands)
  })
}

/** ISO 32000-1, tables 57 and 74. */
const stateOperators = {
  q: save,
  Q: restore,
  cm({ state }, numbers) {
    state.ctm = within(state.ctm, matrixOf(numbers))
  },
  g: fillWith,
  rg: fillWith,
  k: fillWith,
  sc: fillWith,
  scn: fillWith,
} satisfies Record<string, Operator>

/** ISO 32000-1, table 320. */
const markOperators = {
  BMC: begin,
  BDC: begin,
  EMC: ({ tags }) => void tags.pop(),
} satisfies Record<string, Operator>

/** ISO 32000-1, tables 105 to 109. */
const textOperators = {
  BT(reading) {
    reading.line = reading.text = identity
  },
  Tm(reading, numbers) {
    reading.line = reading.text = matrixOf(numbers)
  },
  Td: (reading, [x = 0, y = 0]) => moveLine(x, y, reading),
  TD(reading, [x = 0, y = 0]) {
    reading.state.leading = -y
    moveLine(x, y, reading)
  },
  'T*': nextLine,
  TL: setting('leading'),
  Tc: setting('spacing'),
  Tw: setting('wordSpacing'),
  Tz({ state }, [percent = 0]) {
    state.stretch = percent / 100
  },
  Ts: setting('rise'),
  Tf(reading, [, size = 0], [name]) {
    reading.state.font = fontNamed(name, reading)
    reading.state.size = size
  },
  Tj: (reading, _, operands) => show(operands, reading),
  TJ: (reading, _, [items]) => show(reading.pdf.array(items), reading),
  "'": showOnNextLine,
  '"': showOnNextLine,
} satisfies Record<string, Operator>

/** ISO 32000-1, tables 59 and 60. Of a curve, the points that steer it are taken for corners. */
const pathOperators = {
  m: corners,
  l: corners,
  c: corners,
  v: corners,
  y: corners,
  re(reading, [x = 0, y = 0, width = 0, height = 0]) {
    corners(reading, [x, y, x + width, y + height])
  },
  f: fillPath,
  F: fillPath,
  'f*': fillPath,
  B: fillPath,
  'B*': fillPath,
  b: fillPath,
  'b*': fillPath,
  n: dropPath,
  s: dropPath,
  S: dropPath,
} satisfies Record<string, Operator>

/** A map, since a broken stream may name an operator as `Object.prototype` names its members. */
const operators: ReadonlyMap<string, Operator> = new Map(
  Object.entries<Operator>({
    ...stateOperators,
    ...markOperators,
    ...textOperators,
    ...pathOperators,
    Do: (reading, _, [name]) => draw(name, reading),
  }),
)

function setting(name: 'leading' | 'spacing' | 'wordSpacing' | 'rise'): Operator {
  return ({ state }, [value = 0]) => {
    state[name] = value
  }
}

function fillWith({ state }: Reading, numbers: readonly number[]): void {
  state.fill = colorOf(numbers) ?? state.fill
}

function begin({ pdf, tags }: Reading, _: readonly number[], [tag]: readonly PdfValue[]): void {
  tags.push(pdf.name(tag) ?? '')
}

function nextLine(reading: Reading): void {
  moveLine(0, -reading.state.leading, reading)
}

function showOnNextLine(reading: Reading, _: readonly number[], operands: readonly PdfValue[]): void {
  nextLine(reading)
  show(operands.slice(-1), reading)
}

function corners({ ground, state }: Reading, numbers: readonly number[]): void {
  for (let index = 0; index + 1 < numbers.length; index += 2)
    ground.corner(at(state.ctm, numbers[index] ?? 0, numbers[index + 1] ?? 0))
}

function fillPath({ ground, state }: Reading): void {
  ground.paint(state.fill)
}

function dropPath({ ground }: Reading): void {
  ground.drop()
}

/** More forms in one another than any page has; a file that has more is made to break readers. */
const deepest = 12

/** A picture covers the unit square (ISO 32000-1, 8.9.5); a form is a content stream of its own (8.10). */
function draw(name: PdfValue | undefined, reading: Reading): void {
  const object = resource('XObject', name, reading)
  const entries = reading.pdf.entries(object)
  if (reading.pdf.name(entries.get('Subtype')) === 'Image') {
    corners(reading, [0, 0, 1, 1])
    reading.ground.paint(undefined)
  } else if (object !== undefined && reading.depth < deepest) drawForm(object, entries, reading)
}

function drawForm(form: PdfValue, entries: Entries, reading: Reading): void {
  const { pdf, resources } = reading
  save(reading)
  const matrix = pdf.array(entries.get('Matrix'))
  if (matrix.length === 6) reading.state.ctm = within(reading.state.ctm, matrixOf(matrix))
  reading.resources = entries.get('Resources') ?? resources
  reading.depth += 1
  run(pdf.data(form), reading)
  reading.depth -= 1
  reading.resources = resources
  restore(reading)
}

function fontNamed(name: PdfValue | undefined, reading: Reading): Font | undefined {
  const value = resource('Font', name, reading)
  if (value === undefined) return undefined
  const key = is(value, 'reference') ? value.number : value
  const font = reading.fonts.get(key) ?? readFont(reading.pdf, value)
  reading.fonts.set(key, font)
  return font
}

function resource(
  kind: string,
  name: PdfValue | undefined,
  { pdf, resources }: Reading,
): PdfValue | undefined {
  if (!is(name, 'name')) return undefined
  return pdf.entries(pdf.entries(resources).get(kind)).get(name.name)
}
