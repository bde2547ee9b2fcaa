import type { Segment, Transform } from '../frame/path.js'
import { transformed } from './bounds.js'
import type { DrawingText } from './drawing.js'
import { length } from './length.js'
import { type Reader, referred } from './reader.js'
import { numberOf, outlines } from './shapes.js'
import { parseTransform } from './transform.js'
import type { Element } from './xml.js'

/** What the words of a `textPath` follow (SVG 2, 11.8); undefined where there is no such path, which is noted as left out. */
export function pathOf({ attributes }: Element, reader: Reader): DrawingText['path'] {
  const target = referred(attributes.href, reader)
  const outline = target && Object.hasOwn(outlines, target.name) ? outlines[target.name] : undefined
  const segments =
    target && outline?.(target, (name, fallback = 0) => numberOf(target, name, reader.view) ?? fallback)
  if (!segments || segments.length < 2) {
    reader.dropped.add('the path of a textPath')
    return undefined
  }
  if (attributes.side === 'right') reader.dropped.add('side of a textPath')
  const offset = attributes.startOffset ?? '0'
  return {
    segments: moved(segments, parseTransform(target?.attributes.transform)),
    offset: length(offset, 1) ?? 0,
    isShare: offset.trim().endsWith('%'),
  }
}

const moved = (segments: readonly Segment[], transform: Transform): readonly Segment[] =>
  transformed(segments, transform)
