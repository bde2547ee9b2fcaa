import { compose, type Transform } from '../frame/path.js'
import type { DrawingText } from './drawing.js'
import type { Properties } from './properties.js'

/** How a text is written downwards; undefined where it is not. */
export interface Vertical {
  /** From bottom to top. */
  isUp: boolean
  /** Letters that stay upright; none where all lie on their side. */
  upright?: NonNullable<DrawingText['upright']>
}

/** CSS Writing Modes 4, 3.2 and 5.1, and the names of SVG 1.1 for the same. */
export function verticalOf(properties: Properties): Vertical | undefined {
  const mode = properties['writing-mode'] ?? ''
  if (mode === 'sideways-lr' || mode === 'sideways-rl') return { isUp: mode === 'sideways-lr' }
  if (!/^(?:vertical-(?:rl|lr)|tb|tb-rl|tb-lr)$/.test(mode)) return undefined
  const orientation = properties['text-orientation'] ?? properties['glyph-orientation-vertical'] ?? 'mixed'
  if (/^(?:sideways|90)/.test(orientation)) return { isUp: false }
  return { isUp: false, upright: /^(?:upright|0)/.test(orientation) ? 'all' : 'squares' }
}

/** The same line turned by a quarter about its beginning; its letters are turned back when they are drawn. */
export function turned(line: DrawingText, { isUp, upright }: Vertical): DrawingText {
  const quarter: Transform = isUp ? [0, -1, 1, 0, line.x, line.y] : [0, 1, -1, 0, line.x, line.y]
  const spans = line.spans.map((span) =>
    isUp ? { ...span, dx: -span.dy, dy: span.dx } : { ...span, dx: span.dy, dy: -span.dx },
  )
  const { dir: _, ...rest } = line
  return {
    ...rest,
    x: 0,
    y: 0,
    transform: compose(line.transform, quarter),
    spans,
    centred: true,
    ...(upright ? { upright } : {}),
  }
}
