import { type AnyNode, descendants, is, parentsOf } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { classesOf, elements } from './elements.js'
import { textIn } from './handlers/words.js'

/**
 * What KaTeX, MathJax and MediaWiki made of formulas: each keeps its MathML or TeX beside what it draws. The drawing goes, since
 * its letters would be read a second time.
 */
export function findFormulas(page: HastRoot): void {
  for (const parent of parentsOf(page)) {
    const hasMath = once(() => holdsMath(parent))
    parent.children = parent.children.flatMap((child): AnyNode[] => {
      if (!is<Element>(child, 'element')) return [child]
      const alone = ofDrawingAlone(child, hasMath)
      if (alone) return [alone]
      if (isDrawing(child)) return []
      const formula = ofMathJax2(child)
      return [formula ?? child]
    })
  }
  for (const node of elements(page, 'mjx-assistive-mml')) delete node.properties.role
  // MediaWiki hides its MathML, since it shows a picture of it, which has gone.
  for (const node of elements(page, 'span'))
    if (classesOf(node).some((name) => /^mwe-math-mathml/.test(name))) delete node.properties.style
}

function isDrawing(element: Element): boolean {
  const classes = classesOf(element)
  if (classes.includes('katex-html') || classes.some((name) => /^mwe-math-fallback-image/.test(name)))
    return true
  if (
    element.tagName !== 'mjx-container' &&
    classes.some((name) => /^MathJax(?:_Preview|_Display|_SVG|_CHTML|)$/.test(name)) &&
    !holdsMath(element)
  )
    return true
  // MathJax 3 and 4: the drawing beside the MathML for assistive technology.
  return /^mjx-(?:math)$/.test(element.tagName) || (element.tagName === 'svg' && hasData(element))
}

/** A drawing without MathML: the TeX that the page keeps around it, else its characters as a formula, which is told. */
function ofDrawingAlone(element: Element, hasMath: () => boolean): AnyNode | undefined {
  const tex = texOf(element)
  if (tex && holdsDrawing(element) && !holdsMath(element)) {
    const isBlock = classesOf(element).some((name) => /block|display/.test(name))
    return asMath(element, { alttext: tex, ...(isBlock ? { display: 'block' } : {}) })
  }
  const isKatex = classesOf(element).includes('katex-html')
  if (!isKatex && element.tagName !== 'mjx-math') return undefined
  if (hasMath()) return undefined
  return asMath(element, {}, isKatex ? textIn(element) : mathJaxCharacters(element))
}

/** Looked for once for all drawings that stand beside each other. */
function once(look: () => boolean): () => boolean {
  let found: boolean | undefined
  return () => {
    found ??= look()
    return found
  }
}

function texOf({ properties: { dataMath, dataTex, dataLatex } }: Element): string {
  return String(dataMath ?? dataTex ?? dataLatex ?? '').trim()
}

function holdsDrawing(element: Element): boolean {
  return [...descendants(element)].some(
    (node) =>
      is<Element>(node, 'element') && (classesOf(node).includes('katex-html') || node.tagName === 'mjx-math'),
  )
}

function asMath(element: Element, properties: Element['properties'], characters = ''): Element {
  const words = characters.replace(/[\s\u200b]+/g, ' ').trim()
  return { ...element, tagName: 'math', properties, children: words ? [{ type: 'text', value: words }] : [] }
}

/** MathJax 3 draws letters by style sheets; their numbers in Unicode are in the names of classes: `mjx-c1D465`. */
function mathJaxCharacters(element: Element): string {
  return [...descendants(element)]
    .flatMap((node) => (is<Element>(node, 'element') && node.tagName === 'mjx-c' ? classesOf(node) : []))
    .flatMap((name) => /^mjx-c([\dA-F]{1,6})$/.exec(name)?.[1] ?? [])
    .map((code) => Number.parseInt(code, 16))
    .filter((code) => code <= 0x10ffff)
    .map((code) => String.fromCodePoint(code).normalize('NFKC'))
    .join('')
}

function hasData({ properties }: Element): boolean {
  return properties.dataMmlNode !== undefined
}

function holdsMath(element: AnyNode): boolean {
  return elements(element, 'math').length > 0
}

/** `<script type="math/tex; mode=display">` */
function ofMathJax2(element: Element): Element | undefined {
  const type = String(element.properties.type ?? '')
  if (element.tagName !== 'script' || !type.startsWith('math/tex')) return undefined
  const display = /mode=display/.test(type) ? { display: 'block' } : {}
  return {
    ...element,
    tagName: 'math',
    properties: { alttext: textIn(element).trim(), ...display },
    children: [],
  }
}
