import type { DrawingSpan, DrawingText } from './drawing.js'
import { length } from './length.js'
import { colorOf } from './paint.js'
import { type Properties, propertiesOf } from './properties.js'
import type { Place, Reader } from './reader.js'
import { pathOf } from './text-path.js'
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

  function run(inside: Element, properties: Properties): void {
    const { width, height } = reader.view
    const first = (name: string) => inside.attributes[name]?.trim().split(/[\s,]+/)[0]
    const [x, y] = [length(first('x'), width), length(first('y'), height)]
    const last = lines.at(-1)
    const path = inside.name === 'textPath' ? pathOf(inside, reader) : undefined
    const stated = { ...lengthOf(inside, width), ...(path ? { path } : {}) }
    if (!last || x !== undefined || y !== undefined || Object.keys(stated).length > 0)
      begin(x ?? last?.x ?? 0, y ?? last?.y ?? 0, properties, stated)
    noteUndrawn(inside, properties, reader)
    let moved = { dx: length(first('dx'), width) ?? 0, dy: length(first('dy'), height) ?? 0 }
    for (const child of inside.children) {
      if (typeof child === 'string') {
        addSpan(child, properties, moved)
        moved = { dx: 0, dy: 0 }
      } else if (spans.has(child.name)) run(child, propertiesOf(child, properties, reader.sheet))
    }
  }

  function addSpan(source: string, properties: Properties, moved: { dx: number; dy: number }): void {
    const line = lines.at(-1)
    const before = line?.spans.at(-1)
    // White space at the beginning of a line, and behind white space, is none.
    const collapsed = source.replace(/\s+/g, ' ')
    const text = !before || before.text.endsWith(' ') ? collapsed.trimStart() : collapsed
    if (text === '' || !line) return
    line.spans.push({ text, ...styleOf(properties, place), ...moved })
  }

  run(element, place.properties)
  for (const line of lines) {
    const last = line.spans.at(-1)
    if (last) last.text = last.text.trimEnd()
    line.spans = line.spans.filter(({ text }) => text !== '')
    if (line.spans.length > 0) shapes.push(line)
  }
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

/** What moves single letters otherwise is left out. */
function noteUndrawn({ attributes }: Element, properties: Properties, { dropped }: Reader): void {
  const lists = ['x', 'y', 'dx', 'dy'].map((name) => attributes[name]?.trim().split(/[\s,]+/).length ?? 0)
  if (lists.some((count) => count > 1)) dropped.add('places of single letters')
  if (attributes.rotate) dropped.add('rotate')
  if (/^(?:vertical|tb)/.test(properties['writing-mode'] ?? '')) dropped.add('writing-mode')
  if ((length(properties['letter-spacing']) ?? 0) !== 0) dropped.add('letter-spacing')
}

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
  return {
    size: length(properties['font-size']) ?? 16,
    bold: /^(bold|bolder|[6-9]00)$/.test(properties['font-weight'] ?? ''),
    italic: /^(italic|oblique)/.test(properties['font-style'] ?? ''),
    mono: /mono|courier|consolas/i.test(properties['font-family'] ?? ''),
    color: colorOf(properties, reader).color,
  }
}
