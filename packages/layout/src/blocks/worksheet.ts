import type { AnswerLines } from '@lectern/core'
import { gap } from '../flow/flow.js'
import { addTag, leafOf } from '../tags/tag.js'
import type { Scope } from '../work.js'
import { blockAttributes } from './index.js'

/** Ruled lines, far enough apart to write by hand. A page may end between two. */
export function answerLines(node: AnswerLines, scope: Scope): void {
  const { words, theme } = scope.work
  const alt = words(scope.look.lang).messages.answerLines(node.count)
  const tag = addTag(scope.tag, 'Figure', { ...blockAttributes(node), alt })
  const leaf = leafOf(tag)
  const height = Math.max(26, scope.look.size * 2)
  const block = node.data?.id
  scope.out.push(gap(scope.look.size * 0.4))
  for (let index = 0; index < node.count; index++) {
    scope.out.push({
      kind: 'box',
      height,
      keep: index === 0 && node.count > 1,
      ...(block ? { block } : {}),
      draw(canvas, left, top) {
        const [x, y] = [left + scope.x, top + height - 2]
        tag.bbox ??= { page: canvas.index, x, y: top, width: scope.width, height: height * node.count }
        canvas.add({
          kind: 'rule',
          owner: leaf,
          x1: x,
          y1: y,
          x2: x + scope.width,
          y2: y,
          width: 0.75,
          color: theme.color.rule,
        })
      },
    })
  }
  scope.out.push(gap(scope.look.size * 0.8))
}
