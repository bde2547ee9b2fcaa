import type { AnswerLines } from '@lectern/core'
import { type Canvas, levelRule } from '../flow/canvas.js'
import { gap } from '../flow/flow.js'
import type { Rect } from '../frame/items.js'
import type { Place, Target } from '../scope.js'
import { addTag, type Leaf, leafOf } from '../tags/tag.js'
import { blockAttributes } from './children.js'
import { keepLastLine } from './quotation.js'

/** Ruled lines, far enough apart to write by hand. A page may end between two. */
export function answerLines(node: AnswerLines, scope: Place & Target): void {
  keepLastLine(scope)
  const { words, theme } = scope.given
  const alt = words(scope.look.lang).messages.answerLines(node.count)
  const field = { role: 'text', name: alt } as const
  const tag = addTag(scope.tag, 'Form', { ...blockAttributes(node), alt, field })
  const leaf = leafOf(tag)
  const height = Math.max(26, scope.look.size * 2)
  const block = node.data?.id
  scope.out.push(gap(scope.look.size * 0.4))
  for (let index = 0; index < node.count; index++) {
    scope.out.push({
      kind: 'box',
      height,
      // A page may end between the lines of a long answer.
      keep: index < node.count - 1 && (node.count <= 8 || index === 0),
      ...(block ? { block } : {}),
      draw(canvas, left, top) {
        const x = left + scope.x
        tag.bbox ??= { page: canvas.index, x, y: top, width: scope.width, height: height * node.count }
        ruledLines(1, height, { x, y: top, width: scope.width }, leaf, theme.color.rule, canvas)
      },
    })
  }
  scope.out.push(gap(scope.look.size * 0.8))
}

/** Lines to write on, each at the foot of a row. */
export function ruledLines(
  count: number,
  step: number,
  { x, y, width }: Pick<Rect, 'x' | 'y' | 'width'>,
  owner: Leaf,
  color: string,
  canvas: Canvas,
): void {
  for (let row = 1; row <= count; row++) {
    const at = y + row * step - 2
    canvas.add(levelRule({ x, y: at, length: width, weight: 0.75, color, owner }))
  }
}
