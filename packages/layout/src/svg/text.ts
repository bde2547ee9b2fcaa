import type { DrawingSpan, DrawingText } from './drawing.js'
import { length } from './length.js'
import { colorOf } from './paint.js'
import { parsePath } from './path-data.js'
import { type Properties, propertiesOf } from './properties.js'
import { type Place, type Reader, referred } from './reader.js'
import type { Element } from './xml.js'

/** A text in lines: a new one begins wherever a place of its own is stated (SVG 2, 11.4). */
export function drawText(element: Element, place: Place): void {
  const { reader, transform, shapes } = place
  const lines: (Omit<DrawingText, 'spans'> & { spans: DrawingSpan[] })[] = []
  /** What is stated of the next letter. */
  let next: Start = {}

  function begin(x: number, y: number, properties: Properties, more: Partial<DrawingText> = {}): void {
    lines.push({
      kind: 'text',
      x,
      y,
      anchor: anchorOf(properties),
      ...dirOf(properties),
      transform,
      ...more,
      spans: [],
    })
  }

  function run(inside: Element, properties: Properties): void {
    const last = lines.at(-1)
    const stated = lengthOf(inside, reader.view.width)
    if (!last || stated.length !== undefined) begin(last?.x ?? 0, last?.y ?? 0, properties, stated)
    next = { ...next, ...startOf(inside, reader, sizeOf(properties)) }
    for (const child of inside.children) {
      if (typeof child === 'string') addText(child, properties)
      else if (spans.has(child.name)) run(child, propertiesOf(child, properties, reader.sheet))
    }
  }

  function addText(source: string, properties: Properties): void {
    const before = lines.at(-1)?.spans.at(-1)
    // White space at the beginning of a line, and behind white space, is none.
    const collapsed = source.replace(/\s+/g, ' ')
    const { x, y, dx = 0, dy = 0 } = next
    const isFirst = !before || before.text.endsWith(' ') || x !== undefined || y !== undefined
    const text = isFirst ? collapsed.trimStart() : collapsed
    if (text === '') return
    next = {}
    if (x !== undefined || y !== undefined) moveTo(x, y, properties)
    lines.at(-1)?.spans.push({ text, ...styleOf(properties, place), dx, dy })
  }

  function moveTo(x: number | undefined, y: number | undefined, properties: Properties): void {
    const last = lines.at(-1)
    const isEmpty = last?.spans.length === 0
    // What is as long as it is said to be is one line.
    if (!isEmpty && last?.length !== undefined) {
      reader.dropped.add(singleLetters)
      return
    }
    const lower = last?.spans.reduce((sum, { dy }) => sum + dy, last.y)
    begin(x ?? last?.x ?? 0, y ?? lower ?? 0, properties, isEmpty ? statedOf(last) : {})
  }

  run(element, place.properties)
  for (const line of lines) {
    const last = line.spans.at(-1)
    if (last) last.text = last.text.trimEnd()
    line.spans = line.spans.filter(({ text }) => text !== '')
  }
  const token = place.token === undefined ? {} : { token: place.token }
  for (const line of lines) if (line.spans.length > 0) shapes.push({ ...line, ...token })
}

/** Where the first letter of an element stands, or by how much it is moved. */
type Start = Partial<Record<'x' | 'y' | 'dx' | 'dy', number>>

/** The letters behind the first follow it: other fonts than the drawing's have other widths. */
function startOf(element: Element, reader: Reader, em: number): Start {
  const { attributes } = element
  const start: Start = element.name === 'textPath' ? startOfPath(element, reader) : {}
  for (const [name, whole] of axes) {
    const [first, ...rest] = (attributes[name] ?? '').trim().split(/[\s,]+/)
    const value = length(first, reader.view[whole], em)
    if (value !== undefined) start[name] = value
    if (rest.length > 0) reader.dropped.add(singleLetters)
  }
  if (attributes.rotate !== undefined) reader.dropped.add(singleLetters)
  return start
}

const axes = [
  ['x', 'width'],
  ['y', 'height'],
  ['dx', 'width'],
  ['dy', 'height'],
] as const

const singleLetters = 'places of single letters'

/** Words on a path stand in a straight line where it begins. */
function startOfPath({ attributes }: Element, reader: Reader): Start {
  reader.dropped.add('textPath')
  const [first] = parsePath(referred(attributes.href, reader)?.attributes.d ?? '')
  return first?.[0] === 'M' ? { x: first[1], y: first[2] } : {}
}

/** How long its words are to be; none where that is no length. */
function lengthOf({ attributes }: Element, whole: number): Pick<DrawingText, 'length' | 'stretch'> {
  const stated = length(attributes.textLength, whole)
  if (stated === undefined || stated <= 0) return {}
  return {
    length: stated,
    ...(attributes.lengthAdjust === 'spacingAndGlyphs' ? { stretch: 'letters' as const } : {}),
  }
}

const statedOf = ({ length, stretch }: DrawingText): Partial<DrawingText> => ({
  ...(length === undefined ? {} : { length }),
  ...(stretch ? { stretch } : {}),
})

const spans = new Set(['tspan', 'a', 'textPath'])

const dirOf = ({ direction }: Properties): Pick<DrawingText, 'dir'> =>
  direction === 'rtl' ? { dir: 'rtl' } : {}

/** A line that is written from right to left begins at the right (SVG 2, 11.10.1). */
function anchorOf(properties: Properties): DrawingText['anchor'] {
  const anchor = properties['text-anchor']
  if (anchor === 'middle') return anchor
  return (anchor === 'end') === (properties.direction === 'rtl') ? 'start' : 'end'
}

function styleOf(properties: Properties, { reader }: Place): Omit<DrawingSpan, 'text' | 'dx' | 'dy'> {
  const size = sizeOf(properties)
  const spacing = length(properties['letter-spacing'], undefined, size) ?? 0
  if (/^(?:vertical|sideways|tb)/.test(properties['writing-mode'] ?? '')) reader.dropped.add('writing-mode')
  return {
    size,
    ...(spacing ? { spacing } : {}),
    bold: /^(bold|bolder|[6-9]00)$/.test(properties['font-weight'] ?? ''),
    italic: /^(italic|oblique)/.test(properties['font-style'] ?? ''),
    mono: /mono|courier|consolas/i.test(properties['font-family'] ?? ''),
    color: colorOf(properties, reader).color,
  }
}

const sizeOf = (properties: Properties): number => length(properties['font-size']) ?? 16
