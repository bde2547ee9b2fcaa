import type { Canvas } from '../flow/canvas.js'
import { append, type Box, gap, heightOf } from '../flow/flow.js'
import type { Rect } from '../frame/items.js'
import { rectangle } from '../frame/path.js'
import type { Qr } from '../qr.js'
import type { Scope } from '../scope.js'
import { addTag, leafOf, type Tag } from '../tags/tag.js'

/** Side of the code, points: 28 mm can be read from an arm's length. */
const side = 80

/** Sets the title with the QR code beside it, where there is one. */
export function besideQr(scope: Scope, fill: (scope: Scope) => void): void {
  const { qr } = scope.given
  if (!qr) {
    fill(scope)
    return
  }
  const room = side + scope.look.size * 1.5
  const isRtl = scope.dir === 'rtl'
  const inner: Scope = { ...scope, x: isRtl ? scope.x + room : scope.x, width: scope.width - room, out: [] }
  fill(inner)
  const { messages } = scope.given.words(scope.given.article.meta.lang)
  const tag = addTag(scope.tag, 'Figure', { alt: messages.scan(qr.text) })
  const x = isRtl ? scope.x : scope.x + scope.width - side
  const at = inner.out.findIndex(({ kind }) => kind === 'box')
  const first = inner.out[at]
  if (first?.kind === 'box') inner.out[at] = withCode(first, qr, tag, x, scope.given.theme.color.text)
  const lack = side + 8 - heightOf(inner.out)
  append(scope.out, inner.out, lack > 0 ? [strut(lack)] : [], gap(scope.look.size))
}

function withCode(box: Box, qr: Qr, tag: Tag, x: number, color: string): Box {
  return {
    ...box,
    draw(canvas, left, top) {
      box.draw(canvas, left, top)
      const place = { x: left + x, y: top, width: side, height: side }
      tag.bbox = { page: canvas.index, ...place }
      drawCode(qr, place, canvas, tag, color)
    },
  }
}

/** One path for all dark modules: squares that touch leave no seams. */
function drawCode(qr: Qr, { x, y }: Rect, canvas: Canvas, tag: Tag, color: string): void {
  const module = side / qr.size
  const segments = qr.runs.flatMap(({ row, from, to }) =>
    rectangle(x + from * module, y + row * module, (to - from) * module, module),
  )
  canvas.add({ kind: 'path', owner: leafOf(tag), segments, fill: { color } })
}

/** Keeps the text below the code. */
function strut(height: number): Box {
  return { kind: 'box', height, keep: true, draw: () => undefined }
}
