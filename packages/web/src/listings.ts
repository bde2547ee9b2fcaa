import { type AnyNode, is, parentsOf } from '@lectern/core/reading'
import type { Element, ElementContent, Root as HastRoot, Text } from 'hast'
import { classesOf, elements, elementsIn } from './elements.js'
import { textIn } from './handlers/words.js'

/**
 * Program text as highlighters write it (Pygments, Rouge, Chroma, Hexo, highlight.js, Shiki): the numbers beside the lines go, which are drawn and
 * not written, and the language that stands around the text is its own.
 */
export function findListings(page: HastRoot): void {
  if (elements(page, 'pre').length === 0 && elements(page, 'table').length === 0) return
  for (const parent of parentsOf(page)) {
    const isBesidePre = parent.children.some((child) => isElement(child) && child.tagName === 'pre')
    parent.children = parent.children.flatMap((child: AnyNode): AnyNode[] => {
      if (!isElement(child)) return [child]
      if (child.tagName === 'table') return ofTable(child) ?? [child]
      return isBesidePre && isColumn(child) ? [] : [child]
    })
  }
  for (const pre of elements(page, 'pre')) withoutNumbers(pre)
  for (const element of elementsIn(page)) handLanguage(element)
}

const isElement = (node: AnyNode): node is Element => is<Element>(node, 'element')

/** A table whose one row has numbers and program text, or one with a row for each line. */
function ofTable(table: Element): ElementContent[] | undefined {
  const rows = elements(table, 'tr').map(({ children }) => children.filter(isElement))
  const [gutter, code] = rows.length === 1 ? (rows[0] ?? []) : []
  if (rows[0]?.length === 2 && gutter && code && isGutter(gutter) && elements(code, 'pre').length > 0)
    return code.children
  const lines = rows.map((cells) => cells.find(isLine))
  if (lines.length === 0 || !lines.every((line) => line !== undefined)) return undefined
  const text: Text = { type: 'text', value: lines.map(textIn).join('\n') }
  return [{ ...table, tagName: 'pre', properties: {}, children: [text] }]
}

const isGutter = (cell: Element): boolean => elements(cell, 'pre').length > 0 && isNumbers(cell)

/** Numbers in an element of their own beside the text. */
function isColumn(element: Element): boolean {
  return classesOf(element).some((name) => /line-?numbers?|gutter/i.test(name)) && isNumbers(element)
}

/** A cell of highlight.js's plug-in for numbers, or of a file on GitHub. */
const isLine = (cell: Element): boolean =>
  classesOf(cell).some((name) => name === 'hljs-ln-code' || name === 'blob-code')

/** Numbers of lines, each one more than the one before. */
function isNumbers(element: Element): boolean {
  const text = textIn(element)
  if (!/^[\s\d]*\d[\s\d]*$/.test(text)) return false
  const numbers = text.trim().split(/\s+/).map(Number)
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
}

const numberClasses = new Set(['ln', 'lnt', 'lineno', 'linenos', 'line-number', 'hljs-ln-n'])

function withoutNumbers(pre: Element): void {
  for (const parent of parentsOf(pre))
    parent.children = parent.children.filter(
      (child: AnyNode) =>
        !isElement(child) || !classesOf(child).some((name) => numberClasses.has(name)) || !isNumbers(child),
    )
}

/** From an element around one program text: `language-js` (Jekyll, VitePress), `highlight-python` (Sphinx), `highlight-source-js` (GitHub). */
function handLanguage(element: Element): void {
  if (element.tagName === 'pre' || element.tagName === 'code') return
  const lang = classesOf(element)
    .map((name) => /^(?:language|lang|highlight-source|highlight)-([\w+#-]{1,30})$/.exec(name)?.[1])
    .find((name) => name !== undefined && name !== 'default' && name !== 'none')
  if (lang === undefined) return
  const [pre, ...more] = elements(element, 'pre')
  if (!pre || more.length > 0) return
  element.children = element.children.filter(
    (child) => !(isElement(child) && child.tagName === 'span' && textIn(child).trim() === lang),
  )
  const inner = elements(pre, 'code')
  if (![pre, ...inner].some((one) => classesOf(one).some((name) => /^lang(?:uage)?-/.test(name))))
    pre.properties.className = [...classesOf(pre), `language-${lang}`]
}
