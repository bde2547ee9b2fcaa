import type { FormulaDrawing, FormulaPart } from '@lectern/core'
import type { LiteElement } from '@mathjax/src/js/adaptors/lite/Element.js'
import type { MmlNode } from '@mathjax/src/js/core/MmlTree/MmlNode.js'
import { SVG } from '@mathjax/src/js/output/svg.js'
import { advanceOf, MathFont, textOf } from './letters.js'
import { linesIn } from './lines.js'
import { numbersAtEnd } from './numbers-at-end.js'
import { adaptor, document, type FormulaItem, messageOf } from './tex.js'

const output = new SVG({ fontCache: 'none', fontData: MathFont, linebreaks: { inline: true } })
output.setAdaptor(adaptor)
output.initialize()
document.outputJax = output

/** The drawing of a parsed formula, where it has any ink. Changes the item's tree: take its MathML first. */
export function draw(item: FormulaItem): { drawing?: FormulaDrawing } | { problem: string } {
  try {
    prepare(item.root)
    const hasNumbers = numbersAtEnd(item.root)
    const lines = linesIn(item.root, hasNumbers ? 1 : 2)
    const parts = partsOf(item)
    if (!parts.some(({ svg }) => /<(?:path|text|rect|line|ellipse|polygon)\b/.test(svg))) return {}
    return {
      drawing: lines.length > 0 ? { parts, lines: lines.map((line) => partsIn(line, item)) } : { parts },
    }
  } catch (error) {
    return { problem: messageOf(error) }
  }
}

/** A part of the tree by itself. */
function partsIn(root: MmlNode, item: FormulaItem): FormulaPart[] {
  const alone = new document.options.MathItem('', item.inputJax, true)
  alone.setMetrics(16, 8, 1_000_000, 1_000_000, 1)
  alone.root = root
  return partsOf(alone)
}

/** MathJax writes one `<svg>` for what stands between two places where a line may end, if a formula stands in a line. */
function partsOf(item: FormulaItem): FormulaPart[] {
  item.display = false
  const container = typeset(item)
  const parts: FormulaPart[] = []
  for (const child of adaptor.childNodes(container) as LiteElement[]) {
    const last = parts.at(-1)
    if (adaptor.kind(child) === 'svg') parts.push(partOf(child))
    else if (last && adaptor.kind(child) === 'mjx-break') {
      if (adaptor.getAttribute(child, 'newline')) last.ends = true
      else last.space = spaceOf(child)
      if (adaptor.getAttribute(child, 'size') === relation) last.relation = true
    }
  }
  return parts
}

/** A word of which MathJax's fonts lack a letter is all in the article's font, and not in two. */
function typeset(item: FormulaItem): LiteElement {
  output.options.mtextFont = ''
  const container = output.typeset(item, document) as LiteElement
  if (adaptor.tags(container, 'text').length === 0) return container
  output.options.mtextFont = 'serif'
  return output.typeset(item, document) as LiteElement
}

function partOf(svg: LiteElement): FormulaPart {
  const [, top = 0, width = 0, height = 0] = adaptor.getAttribute(svg, 'viewBox').split(' ').map(Number)
  const kinds = Array.from(
    adaptor.outerHTML(svg).matchAll(/data-mml-node="(m[inos]|mtext)"/g),
    ([, kind]) => kind,
  )
  for (const name of ['style', 'width', 'height', 'role', 'focusable']) adaptor.removeAttribute(svg, name)
  clean(svg)
  const part = { svg: adaptor.outerHTML(svg), width, height: -top, depth: height + top, space: 0 }
  // "= −1": a relation is not parted from the sign of a number.
  return kinds.length === 1 && kinds[0] === 'mo' ? { ...part, stays: true } : part
}

/** Leaves out what says nothing to a reader of SVG, and says on elements what MathJax says in a style sheet. */
function clean(element: LiteElement): void {
  const own = (name: string) => adaptor.getAttribute(element, name)
  if (own('data-line') || own('data-frame')) {
    adaptor.setAttribute(element, 'stroke-width', tableLine)
    adaptor.setAttribute(element, 'fill', 'none')
    const dash = dashes[own('class')]
    if (dash) adaptor.setAttribute(element, 'stroke-dasharray', dash)
  }
  // What MathJax reckoned with when it placed what follows: it has no fonts to measure letters by.
  if (adaptor.kind(element) === 'text')
    adaptor.setAttribute(element, 'textLength', Math.round(1000 * adaptor.nodeSize(element)[0]))
  if (adaptor.kind(element) === 'path' && own('data-c')) {
    adaptor.setAttribute(element, 'data-text', textOf(own('data-c')))
    adaptor.setAttribute(element, 'data-advance', advanceOf(own('d')))
  }
  for (const { name } of adaptor.allAttributes(element))
    if (name === 'class' || (name.startsWith('data-') && !kept.has(name)))
      adaptor.removeAttribute(element, name)
  for (const child of adaptor.childNodes(element))
    if (adaptor.kind(child) !== '#text') clean(child as LiteElement)
}

const tableLine = '70'
const dashes: Readonly<Record<string, string>> = { 'mjx-dashed': '140', 'mjx-dotted': '80' }

/** Room between two parts, in thousandths of an em: TeX's spaces by their number, or a length. */
function spaceOf(gap: LiteElement): number {
  const size = spaces[Number(adaptor.getAttribute(gap, 'size') ?? Number.NaN)]
  return size ?? Math.max(0, 1000 * (1 + Number.parseFloat(adaptor.getStyle(gap, 'letter-spacing') || '-1')))
}

const spaces = [0, 111, 167, 222, 278, 333]
/** The number of the space around relations. */
const relation = '4'

const tokenAttribute = 'data-token'
/** What readers of the drawing are told; see `FormulaPart`. */
const kept: ReadonlySet<string> = new Set([tokenAttribute, 'data-text', 'data-advance'])

/**
 * MathJax writes the attributes of a node on what draws it, and so tells which token that is; to MathJax a space is a token too, which draws nothing.
 * A coloured ground would cover what stands on it; `\rule` is a ground with nothing on it.
 */
function prepare(root: MmlNode): void {
  let count = 0
  root.walkTree((node) => {
    const { attributes, isToken } = node as MmlNode
    if (node.isKind('mspace')) return
    attributes?.unset('mathbackground')
    if (isToken) attributes.set(tokenAttribute, count++)
  })
  keepLeastSize(root)
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
    if (child) keepLeastSize(child, depth + (index > 0 && scripts.has(node.kind) ? 1 : 0))
  })
}
