import { type AnyNode, descendants, is, parentsOf } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { textIn } from './handlers/words.js'

/**
 * What KaTeX, MathJax and MediaWiki made of formulas: each keeps its MathML or TeX beside what it draws. The drawing goes, since
 * its letters would be read a second time.
 */
export function findFormulas(page: HastRoot): void {
  for (const parent of parentsOf(page)) {
    parent.children = parent.children.flatMap((child): AnyNode[] => {
      if (!is<Element>(child, 'element')) return [child]
      if (isDrawing(child)) return []
      const formula = ofMathJax2(child)
      return [formula ?? child]
    })
  }
  for (const node of descendants(page))
    if (is<Element>(node, 'element') && /^mjx-assistive-mml$/.test(node.tagName)) delete node.properties.role
}

function isDrawing(element: Element): boolean {
  const classes = classesOf(element)
  if (classes.includes('katex-html') || classes.some((name) => /^mwe-math-fallback-image/.test(name)))
    return true
  if (classes.some((name) => /^MathJax(?:_Preview|_Display|_SVG|_CHTML|)$/.test(name)) && !holdsMath(element))
    return true
  // MathJax 3 and 4: the drawing beside the MathML for assistive technology.
  return /^mjx-(?:math)$/.test(element.tagName) || (element.tagName === 'svg' && hasData(element))
}

function hasData({ properties }: Element): boolean {
  return properties.dataMmlNode !== undefined
}

function holdsMath(element: Element): boolean {
  return [...descendants(element)].some((node) => is<Element>(node, 'element') && node.tagName === 'math')
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

function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : []
}
