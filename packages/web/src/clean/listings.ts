import { type AnyNode, is, parentsOf } from '@lectern/core/reading'
import type { Element, ElementContent, Root as HastRoot } from 'hast'
import { textIn } from '../text/characters.js'
import { classesOf, elements, elementsIn } from '../text/elements.js'

/** Program text as highlighters write it: the numbers beside the lines go, which are drawn and not written, and the language around the text is its own. */
export function findListings(page: HastRoot): void {
  for (const parent of parentsOf(page))
    parent.children = parent.children.flatMap((child, _, beside): AnyNode[] => {
      if (isNumber(child) && beside.some((one) => is<Element>(one, 'element') && one.tagName === 'pre'))
        return []
      return is<Element>(child, 'element') && child.tagName === 'table'
        ? (besideNumbers(child) ?? [child])
        : [child]
    })
  for (const pre of elements(page, 'pre'))
    for (const parent of parentsOf(pre)) parent.children = parent.children.filter((child) => !isNumber(child))
  for (const element of elementsIn(page)) passLanguage(element)
}

/** The code that stands beside the line numbers in a table of one row. */
function besideNumbers(table: Element): ElementContent[] | undefined {
  const [row, ...others] = elements(table, 'tr')
  const [gutter, code, ...more] = row?.children.filter((child) => is<Element>(child, 'element')) ?? []
  const isListing =
    gutter && code && others.length === 0 && more.length === 0 && elements(code, 'pre').length > 0
  return isListing && elements(gutter, 'pre').length > 0 && isCount(textIn(gutter))
    ? code.children
    : undefined
}

/** An element that is named for the number of a line, and holds nothing else. */
function isNumber(node: AnyNode): boolean {
  if (!is<Element>(node, 'element') || !isCount(textIn(node))) return false
  return classesOf(node).some((name) => /^(?:lnt?|linenos?|line-?numbers?)(?:$|-)/i.test(name))
}

/** Numbers, each one more than the one before. */
function isCount(text: string): boolean {
  if (!/^[\s\d]*\d[\s\d]*$/.test(text)) return false
  const numbers = text.trim().split(/\s+/).map(Number)
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
}

/** `language-js` (HTML 4.4.15) or `highlight-python` around one program text. */
function passLanguage(element: Element): void {
  if (element.tagName === 'pre' || element.tagName === 'code') return
  const lang = classesOf(element)
    .map((name) => /^(?:language|lang|highlight-source|highlight)-([\w+#-]{1,30})$/.exec(name)?.[1])
    .find((name) => name !== undefined && name !== 'default' && name !== 'none')
  const [pre, ...more] = lang === undefined ? [] : elements(element, 'pre')
  if (!pre || more.length > 0) return
  const isNamed = [pre, ...elements(pre, 'code')].some((one) =>
    classesOf(one).some((name) => /^lang(?:uage)?-/.test(name)),
  )
  if (!isNamed) pre.properties.className = [...classesOf(pre), `language-${lang}`]
}
