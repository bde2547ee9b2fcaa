import type { FormulaDrawing, MathBlock } from '@lectern/core'
import { append, type Box, gap } from '../flow/flow.js'
import { endOfIsolate, formulaAttributes, leftToRightIsolate } from '../inline/formula.js'
import { drawnFormula } from '../inline/formula-drawing.js'
import { fitted, reportUndrawn } from '../inline/formula-pieces.js'
import { formulaSize } from '../inline/formula-size.js'
import type { Scope } from '../scope.js'
import { styleOf } from '../styled.js'
import { addTag, leafOf, type Tag } from '../tags/tag.js'
import { ownParagraph } from '../text/own-words.js'
import type { InlineRun } from '../text/run.js'
import { setParagraph } from '../text/set-paragraph.js'
import { keepLeadIn } from './paragraph.js'

/** A formula on lines of its own, with its number where lines end, if formulas are numbered. */
export function mathBlock(node: MathBlock, scope: Scope): void {
  keepLeadIn(scope)
  const { given, look } = scope
  const group = given.print.formulaNumbers ? addTag(scope.tag, 'Div') : scope.tag
  const lines = formulaLines(node, { ...scope, tag: group })
  const numbered = given.print.formulaNumbers ? withNumber(lines, { ...scope, tag: group }) : lines
  append(scope.out, gap(look.size * 0.5), numbered, gap(look.size * 0.9))
}

function formulaLines(node: MathBlock, scope: Scope): Box[] {
  const { given, look } = scope
  const tag = addTag(scope.tag, 'Formula', {
    ...formulaAttributes(node),
    ...(node.data?.id ? { id: node.data.id } : {}),
  })
  const drawing = node.data?.formula?.drawing
  reportUndrawn(node, scope.findings.report)
  const runs = (drawing && drawnRuns(node, drawing, tag, scope)) ?? sourceRuns(node, tag, scope)
  const block = node.data?.id
  // A formula in pieces takes whole lines: its number stands beside them.
  const width = runs.length > 1 ? scope.width - numberWidth(scope) : scope.width
  return setParagraph(
    runs,
    { ...scope, width },
    {
      tag,
      look,
      align: given.theme.type.centered ? 'center' : 'start',
      keep: 'together',
      ...(block ? { block } : {}),
    },
  )
}

/** "(3)" on the formula's last line. */
function withNumber(lines: readonly Box[], scope: Scope): Box[] {
  const number = scope.nextFormula()
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

function numberWidth({ given, look }: Scope): number {
  return given.print.formulaNumbers ? look.size * 4 : 0
}

function drawnRuns(
  node: MathBlock,
  drawing: FormulaDrawing,
  tag: Tag,
  scope: Scope,
): InlineRun[] | undefined {
  const { given, look } = scope
  const beside = numberWidth(scope)
  const room = { width: scope.width - 2 * beside, line: scope.width - beside }
  const wanted = formulaSize(node, look, given.theme)
  const set = fitted(node, drawing, {
    size: wanted,
    ...room,
    report: scope.findings.report,
  })
  if (!set) return undefined
  const { pieces, size } = set
  const plain = { style: styleOf(given, look), leaf: leafOf(tag), offset: 0 }
  const isolated = (text: string): InlineRun[] => (pieces.length > 1 ? [{ ...plain, text }] : [])
  return [
    ...isolated(leftToRightIsolate),
    ...pieces.flatMap((piece): InlineRun[] => [
      ...(piece.begins ? [{ ...plain, text: '\n' }] : []),
      { ...plain, text: '', object: drawnFormula(piece.parts, { scope, look, tag, size }) },
    ]),
    ...isolated(endOfIsolate),
  ]
}

function sourceRuns(node: MathBlock, tag: Tag, { given, look }: Scope): InlineRun[] {
  return [
    { text: node.value, style: styleOf(given, { ...look, role: 'code' }), leaf: leafOf(tag), offset: 0 },
  ]
}
