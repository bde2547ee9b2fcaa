import type { DrawingSpan, DrawingText } from './drawing.js'
import { length } from './length.js'
import { colorOf } from './paint.js'
import { type Properties, propertiesOf } from './properties.js'
import type { Place } from './reader.js'
import { pathOf } from './text-path.js'
import { beginsLine, type Lists, listsOf, placedTexts } from './text-places.js'
import { turned, verticalOf } from './vertical.js'
import type { Element } from './xml.js'

/** A text in lines: a new one begins wherever a place of its own is stated (SVG 2, 11.4). */
export function drawText(element: Element, place: Place): void {
  const { reader, transform, shapes } = place
  const lines: (Omit<DrawingText, 'spans'> & { spans: DrawingSpan[] })[] = []

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

  function run(inside: Element, properties: Properties, around: readonly Lists[]): void {
    const last = lines.at(-1)
    const path = inside.name === 'textPath' ? pathOf(inside, reader) : undefined
    const stated = { ...lengthOf(inside, reader.view.width), ...(path ? { path } : {}) }
    if (!last || Object.keys(stated).length > 0) begin(last?.x ?? 0, last?.y ?? 0, properties, stated)
    const lists = [...around, listsOf(inside, reader, sizeOf(properties))]
    for (const child of inside.children) {
      if (typeof child === 'string') addText(child, properties, lists)
      else if (spans.has(child.name)) run(child, propertiesOf(child, properties, reader.sheet), lists)
    }
  }

  function addText(source: string, properties: Properties, lists: readonly Lists[]): void {
    const before = lines.at(-1)?.spans.at(-1)
    // White space at the beginning of a line, and behind white space, is none.
    const collapsed = source.replace(/\s+/g, ' ')
    const isFirst = !before || before.text.endsWith(' ') || beginsLine(lists)
    const style = styleOf(properties, place)
    for (const one of placedTexts(isFirst ? collapsed.trimStart() : collapsed, lists, () => drop())) {
      const { text, x, y, rotate, ...moved } = one
      if (x !== undefined || y !== undefined) moveTo(x, y, properties)
      lines.at(-1)?.spans.push({ text, ...style, ...moved, ...(rotate ? { rotate } : {}) })
    }
  }

  function moveTo(x: number | undefined, y: number | undefined, properties: Properties): void {
    const last = lines.at(-1)
    const isEmpty = last?.spans.length === 0
    // What is as long as it is said to be, or stands on a path, is one line.
    if (!isEmpty && (last?.path || last?.length !== undefined)) {
      drop()
      return
    }
    const lower = last?.spans.reduce((sum, { dy }) => sum + dy, last.y)
    begin(x ?? last?.x ?? 0, y ?? lower ?? 0, properties, isEmpty ? statedOf(last) : {})
  }

  const drop = () => reader.dropped.add('places of single letters')

  run(element, place.properties, [])
  for (const line of lines) {
    const last = line.spans.at(-1)
    if (last) last.text = last.text.trimEnd()
    line.spans = line.spans.filter(({ text }) => text !== '')
  }
  const written = lines.filter(({ spans }) => spans.length > 0)
  const vertical = verticalOf(place.properties)
  const token = place.token === undefined ? {} : { token: place.token }
  // A path has a direction of its own.
  for (const line of written)
    shapes.push({ ...(vertical && !line.path ? turned(line, vertical) : line), ...token })
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

const statedOf = ({ path, length, stretch }: DrawingText): Partial<DrawingText> => ({
  ...(path ? { path } : {}),
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

function styleOf(
  properties: Properties,
  { reader }: Place,
): Omit<DrawingSpan, 'text' | 'dx' | 'dy' | 'rotate'> {
  const size = sizeOf(properties)
  const spacing = length(properties['letter-spacing'], undefined, size) ?? 0
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
