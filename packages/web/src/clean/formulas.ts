import { type AnyNode, is, parentsOf, type SourceText } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { rules } from '../rules.js'
import { textIn } from '../text/characters.js'
import { classesOf, elements } from '../text/elements.js'
import { wordsIn } from '../text/words.js'

/**
 * Formulas that a script has drawn (KaTeX, MathJax, the server of MediaWiki) stand beside their MathML or TeX, hidden from screen readers: the drawing
 * goes, since its letters would be read a second time.
 */
export function findFormulas(page: HastRoot, context: SourceText): void {
  for (const parent of parentsOf(page)) {
    const hasTex = parent.children.some((child) => is<Element>(child, 'element') && isTex(child))
    const hasMath = isInLine(parent) && parent.children.some(isHidden) && elements(parent, 'math').length > 0
    if (hasTex || hasMath)
      parent.children = parent.children.flatMap((child): AnyNode[] => {
        if (!is<Element>(child, 'element')) return [child]
        if (isTex(child)) return [asMath(child)]
        const isDrawing =
          (hasTex && classesOf(child).some((name) => /^MathJax/.test(name))) || (hasMath && isHidden(child))
        return isDrawing && elements(child, 'math').length === 0 ? [] : [child]
      })
    if (hasMath) show(parent)
  }
  for (const drawing of elements(page, 'mjx-math')) if (!wordsIn(drawing)) reportLost(drawing, context)
}

const isInLine = (node: AnyNode): boolean =>
  is<Element>(node, 'element') && /^(?:span|mjx-container)$/.test(node.tagName)

const isHidden = (node: AnyNode): boolean =>
  is<Element>(node, 'element') && String(node.properties.ariaHidden) === 'true'

/** Beside a drawing the formula itself may be out of sight. */
function show(formula: AnyNode): void {
  for (const node of parentsOf(formula))
    if (is<Element>(node, 'element') && elements(node, 'math').length > 0) delete node.properties.style
}

/** `<script type="math/tex; mode=display">` */
const isTex = ({ tagName, properties: { type } }: Element): boolean =>
  tagName === 'script' && String(type ?? '').startsWith('math/tex')

function asMath(script: Element): Element {
  const display = /mode=display/.test(String(script.properties.type)) ? { display: 'block' } : {}
  return {
    ...script,
    tagName: 'math',
    properties: { alttext: textIn(script).trim(), ...display },
    children: [],
  }
}

/** Letters that a style sheet draws are no words of the page. */
function reportLost(drawing: Element, { report }: SourceText): void {
  report(
    rules['html-removed'],
    'A formula that a script has drawn has neither TeX nor MathML, and is left out',
    {
      place: drawing,
      hint: 'Save the page with the MathML for assistive technology.',
    },
  )
}
