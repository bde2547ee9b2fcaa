import type { FormulaDrawing, InlineMath, MathBlock } from '@lectern/core'
import { type Box, gap } from '../flow/flow.js'
import { addTag, leafOf, type TagAttributes } from '../tags/tag.js'
import { enter, type InlineState, placeObject, write } from '../text/inline.js'
import { ownParagraph } from '../text/own-words.js'
import { setParagraph } from '../text/paragraph.js'
import { type Scope, styleOf } from '../work.js'
import { drawnFormula } from './formula-drawing.js'
import { keepLeadIn } from './paragraph.js'

/** MathJax's letters are smaller than those of our text fonts at the same size. */
const toText = 1.1

/** A formula in a line: its drawing where there is one, else its source. */
export function inlineFormula(node: InlineMath, state: InlineState): void {
  const inner = enter(node, state, 'Formula', attributesOf(node), {})
  const drawing = node.data?.formula?.drawing
  if (!drawing) {
    write({ ...inner, look: { ...inner.look, role: 'code' } }, node.value)
    return
  }
  placeObject(
    inner,
    drawnFormula(drawing, { ...inner, size: inner.look.size * toText, work: inner.scope.work }),
  )
  state.cursor.offset += node.value.length
}

/** A formula on lines of its own, with its number where lines end, if formulas are numbered. */
export function mathBlock(node: MathBlock, scope: Scope): void {
  keepLeadIn(scope)
  const { work, look } = scope
  const group = work.print.formulaNumbers ? addTag(scope.tag, 'Div') : scope.tag
  const lines = formulaLines(node, { ...scope, tag: group })
  const numbered = work.print.formulaNumbers ? withNumber(lines, { ...scope, tag: group }) : lines
  scope.out.push(gap(look.size * 0.5), ...numbered, gap(look.size * 0.9))
}

function formulaLines(node: MathBlock, scope: Scope): Box[] {
  const { work, look } = scope
  const tag = addTag(scope.tag, 'Formula', {
    ...attributesOf(node),
    ...(node.data?.id ? { id: node.data.id } : {}),
  })
  const drawing = node.data?.formula?.drawing
  const numberWidth = work.print.formulaNumbers ? look.size * 4 : 0
  const size = drawing ? fittingSize(drawing, look.size * toText, scope.width - 2 * numberWidth) : look.size
  const run = drawing
    ? {
        text: '',
        style: styleOf(work, look),
        leaf: leafOf(tag),
        offset: 0,
        object: drawnFormula(drawing, { work, look, tag, size }),
      }
    : { text: node.value, style: styleOf(work, { ...look, role: 'code' }), leaf: leafOf(tag), offset: 0 }
  const block = node.data?.id
  return setParagraph([run], scope, {
    tag,
    look,
    align: work.theme.type.centered ? 'center' : 'start',
    keep: 'together',
    ...(block ? { block } : {}),
  })
}

/** "(3)" on the formula's last line. */
function withNumber(lines: readonly Box[], scope: Scope): Box[] {
  const number = ++scope.work.formulas
  const [label] = ownParagraph(`(${number})`, scope.look, scope, { align: 'end' })
  const last = lines.at(-1)
  if (!last || !label) return [...lines]
  const below = (last.height - label.height) / 2
  const draw: Box['draw'] = (canvas, left, top) => {
    last.draw(canvas, left, top)
    label.draw(canvas, left, top + Math.max(0, below))
  }
  return [...lines.slice(0, -1), { ...last, draw }]
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
