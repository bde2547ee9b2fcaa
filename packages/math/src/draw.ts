import type { FormulaDrawing } from '@lectern/core'
import { SVG } from '#carried/mathjax/svg'
import type { LiteElement, MmlNode } from '#carried/mathjax/tex'
import { breaksIn, linesIn } from './breaks-in-drawing.js'
import { breakAttribute, drawingOf, relationBreak, rowAttribute, tokenAttribute } from './drawing.js'
import { numbersAtEnd } from './numbers-at-end.js'
import { adaptor, document, type FormulaItem, messageOf } from './tex.js'

const output = new SVG({ fontCache: 'none' })
output.setAdaptor(adaptor)
output.initialize()
document.outputJax = output

/** The drawing of a parsed formula, where it can be drawn whole. Changes the item's tree: take its MathML first. */
export function draw(item: FormulaItem): { drawing?: FormulaDrawing } | { problem: string } {
  try {
    countTokens(item.root)
    const lines = linesIn(item.root, numbersAtEnd(item.root) ? 1 : 2)
    for (const { line } of lines) line.attributes.set(rowAttribute, true)
    for (const { node, isRelation } of [...breaksIn(item.root), ...lines.flatMap(({ breaks }) => breaks)])
      node.attributes.set(breakAttribute, isRelation ? relationBreak : 'sign')
    keepLeastSize(item.root)
    const drawing = drawWhole(item)
    return drawing ? { drawing } : {}
  } catch (error) {
    return { problem: messageOf(error) }
  }
}

/** A word of which MathJax's fonts lack a letter is all in the article's font, and not in two. */
function drawWhole(item: FormulaItem): FormulaDrawing | undefined {
  const drawing = drawWith({ mtextFont: '' })
  return drawing?.words ? drawWith({ mtextFont: 'article' }) : drawing

  function drawWith(options: { mtextFont: string }): FormulaDrawing | undefined {
    Object.assign(output.options, options)
    return drawingOf(output.typeset(item, document) as LiteElement, adaptor)
  }
}

/** MathJax writes the attributes of a node on what draws it. To MathJax a space is a token too; it draws nothing. */
function countTokens(root: MmlNode): void {
  let count = 0
  root.walkTree((node) => {
    const element = node as MmlNode
    if (element.isToken && !element.isKind('mspace')) element.attributes.set(tokenAttribute, count++)
  })
}

/** MathML Core, 3.4: what stands above, below and beside its first child. */
const scripts = new Set('msub msup msubsup munder mover munderover mmultiscripts mroot'.split(' '))

/**
 * Scripts are 0.71 of what they belong to, as TeX has it, and nothing is below half of the formula, however deep it stands: at full size E_{x~P}
 * reads wrongly. Fractions in a line stay as large as the line. Large print, which has a floor, sets the whole formula larger.
 *
 * @param depth scripts around
 */
function keepLeastSize(node: MmlNode, depth = 0): void {
  const share = Math.max(Math.SQRT1_2 ** depth, 0.5)
  node.attributes?.set('scriptminsize', `${share}em`)
  node.childNodes?.forEach((child, index) => {
    if (child) keepLeastSize(child as MmlNode, depth + (index > 0 && scripts.has(node.kind) ? 1 : 0))
  })
}
