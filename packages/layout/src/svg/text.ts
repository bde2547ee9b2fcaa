import type { DrawingSpan, DrawingText } from './drawing.js'
import { length } from './length.js'
import { colorOf } from './paint.js'
import { type Properties, propertiesOf } from './properties.js'
import type { Place } from './reader.js'
import type { Element } from './xml.js'

/** A text in lines: a new one begins wherever a place of its own is stated (SVG 2, 11.4). */
export function drawText(element: Element, place: Place): void {
  const { reader, transform, shapes } = place
  const lines: (Omit<DrawingText, 'spans'> & { spans: DrawingSpan[] })[] = []

  function begin(x: number, y: number, properties: Properties): void {
    lines.push({ kind: 'text', x, y, anchor: anchorOf(properties), transform, spans: [] })
  }

  function run(inside: Element, properties: Properties): void {
    const { width, height } = reader.view
    const first = (name: string) => inside.attributes[name]?.trim().split(/[\s,]+/)[0]
    const [x, y] = [length(first('x'), width), length(first('y'), height)]
    const last = lines.at(-1)
    if (!last || x !== undefined || y !== undefined) begin(x ?? last?.x ?? 0, y ?? last?.y ?? 0, properties)
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

const spans = new Set(['tspan', 'a', 'textPath'])

function anchorOf(properties: Properties): DrawingText['anchor'] {
  const anchor = properties['text-anchor']
  return anchor === 'middle' || anchor === 'end' ? anchor : 'start'
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
