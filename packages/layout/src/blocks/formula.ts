import type { FormulaDrawing, InlineMath, MathBlock } from '@lectern/core'
import type { Canvas } from '../flow/canvas.js'
import { gap } from '../flow/flow.js'
import { parsePath } from '../svg/path-data.js'
import type { Leaf } from '../tags/tag.js'
import { addTag, leafOf, type Tag, type TagAttributes } from '../tags/tag.js'
import { enter, type InlineState, placeObject, write } from '../text/inline.js'
import { setParagraph } from '../text/paragraph.js'
import type { InlineObject } from '../text/run.js'
import { type Scope, styleOf } from '../work.js'

/** A formula in a line: its drawing where there is one, else its source. */
export function inlineFormula(node: InlineMath, state: InlineState): void {
  const inner = enter(node, state, 'Formula', attributesOf(node), {})
  const drawing = node.data?.formula?.drawing
  if (!drawing) {
    write({ ...inner, look: { ...inner.look, role: 'code' } }, node.value)
    return
  }
  placeObject(inner, drawn(drawing, inner.look.size, inner.look.color, inner.tag))
  state.cursor.offset += node.value.length
}

/** A formula on lines of its own. */
export function mathBlock(node: MathBlock, scope: Scope): void {
  const { work, look } = scope
  const tag = addTag(scope.tag, 'Formula', {
    ...attributesOf(node),
    ...(node.data?.id ? { id: node.data.id } : {}),
  })
  const drawing = node.data?.formula?.drawing
  const size = drawing ? fittingSize(drawing, look.size * 1.1, scope.width) : look.size
  const run = drawing
    ? {
        text: '',
        style: styleOf(work, look),
        leaf: leafOf(tag),
        offset: 0,
        object: drawn(drawing, size, look.color, tag),
      }
    : { text: node.value, style: styleOf(work, { ...look, role: 'code' }), leaf: leafOf(tag), offset: 0 }
  const block = node.data?.id
  const boxes = setParagraph([run], scope, {
    tag,
    look,
    align: 'center',
    keep: 'together',
    ...(block ? { block } : {}),
  })
  scope.out.push(gap(look.size * 0.5), ...boxes, gap(look.size * 0.9))
}

function attributesOf(node: InlineMath | MathBlock): TagAttributes {
  const mathml = node.data?.formula?.mathml
  return { alt: spoken(node), ...(mathml ? { mathml } : {}) }
}

/** What is said of it: the author's words, the spoken form, or the source. */
function spoken(node: InlineMath | MathBlock): string {
  return node.alt || node.data?.formula?.speech || node.value
}

function fittingSize(drawing: FormulaDrawing, size: number, width: number): number {
  return Math.min(size, (width / drawing.width) * 1000)
}

function drawn(drawing: FormulaDrawing, size: number, color: string, tag: Tag): InlineObject {
  const scale = size / 1000
  const segments = drawing.paths.map(parsePath)
  const ascent = drawing.height * scale
  const descent = drawing.depth * scale
  const width = drawing.width * scale
  return {
    width,
    ascent,
    descent,
    draw(canvas: Canvas, leaf: Leaf, x: number, baseline: number) {
      tag.bbox ??= { page: canvas.index, x, y: baseline - ascent, width, height: ascent + descent }
      for (const [index, path] of segments.entries()) {
        canvas.add({
          kind: 'path',
          owner: leaf,
          token: drawing.tokens?.[index] ?? -1,
          segments: path,
          transform: [scale, 0, 0, scale, x, baseline],
          fill: { color },
        })
      }
    },
  }
}
