import type { AnswerLines, Field } from '@lectern/core'
import { answerSpace } from '@lectern/languages'
import { type Canvas, layoutArtifact } from '../flow/canvas.js'
import { gap } from '../flow/flow.js'
import type { Rect } from '../frame/items.js'
import type { Place, Target } from '../scope.js'
import { addTag, createTag, leafOf, type Tag } from '../tags/tag.js'
import { paperRow, rowHeight } from './answer-paper.js'
import { blockAttributes } from './children.js'
import { keepLastLine } from './quotation.js'

/** Ruled lines or squares, far enough apart to write by hand. A page may end between two. */
export function answerLines(node: AnswerLines, scope: Place & Target): void {
  keepLastLine(scope)
  const { words, theme, fields } = scope.given
  const form = fields.get(node)
  const alt = answerSpace(node, words(scope.look.lang).messages)
  const attributes = form
    ? { alt: form.question || alt }
    : { alt, field: { role: 'text' as const, name: alt } }
  const tag = addTag(scope.tag, 'Form', { ...blockAttributes(node), ...attributes })
  const leaf = leafOf(tag)
  const paper = node.paper ?? 'lined'
  const height = rowHeight(paper, scope.look.size)
  const ink = { owner: form ? layoutArtifact : leaf, color: theme.color.rule }
  const block = node.data?.id
  const fill = form && fieldOnEachPage(form, tag, scope.look.size)
  scope.out.push(gap(scope.look.size * 0.4))
  for (let index = 0; index < node.count; index++) {
    scope.out.push({
      kind: 'box',
      height,
      // A page may end between the lines of a long answer.
      keep: index < node.count - 1 && (node.count <= 8 || index === 0),
      block,
      draw(canvas, left, top) {
        const x = left + scope.x
        tag.bbox ??= { page: canvas.index, x, y: top, width: scope.width, height: height * node.count }
        const line = { x, y: top, width: scope.width }
        paperRow(
          paper,
          { ...line, height },
          { first: index === 0, last: index === node.count - 1 },
          ink,
          canvas,
        )
        fill?.(canvas, { ...line, height })
      },
    })
  }
  scope.out.push(gap(scope.look.size * 0.8))
}

/**
 * One field for all lines of a page. What stands on further pages are fields of their own, since two of one name hold the same words, each in
 * an element of its own (ISO 14289-1, 7.18.4).
 */
function fieldOnEachPage(form: Field, first: Tag, size: number): (canvas: Canvas, line: Rect) => void {
  const areas = new Map<number, Rect>()
  let last = first
  return (canvas, line) => {
    const area = areas.get(canvas.index)
    if (area) {
      area.height = line.y + line.height - area.y
      return
    }
    const rect = { ...line }
    const name = areas.size === 0 ? form.name : `${form.name}.${areas.size + 1}`
    if (areas.size > 0) last = tagAfter(last, first)
    const owner = leafOf(last)
    areas.set(canvas.index, rect)
    canvas.later((late) => late.add({ kind: 'field', owner, rect, field: { ...form, name }, size }))
  }
}

/** An element as the first one, behind another. */
function tagAfter(tag: Tag, { type, alt, parent }: Tag): Tag {
  const next = createTag(type, alt === undefined ? {} : { alt }, parent)
  parent?.kids.splice(parent.kids.indexOf(tag) + 1, 0, next)
  return next
}
