import type { FormulaDrawing, MathBlock } from '@lectern/core'
import { type Box, gap } from '../flow/flow.js'
import { formulaAttributes, toText } from '../inline/formula.js'
import { drawnFormula } from '../inline/formula-drawing.js'
import { addTag, leafOf } from '../tags/tag.js'
import { ownParagraph } from '../text/own-words.js'
import { setParagraph } from '../text/paragraph.js'
import { type Scope, styleOf } from '../work.js'
import { keepLeadIn } from './paragraph.js'

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
    ...formulaAttributes(node),
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

function fittingSize(drawing: FormulaDrawing, size: number, width: number): number {
  return Math.min(size, (width / drawing.width) * 1000)
}
