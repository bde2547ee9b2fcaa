import { descendants, is } from '@lectern/core/reading'
import type { Element } from 'hast'
import { wordsIn } from '../text/words.js'
import { isSlot } from './slot.js'

/** What drew a button by a script, or by a style sheet, leaves a mark without words. Questions have empty answers. */
export function withoutEmptyItems(list: Element): Element {
  const { dataMatch, dataChoice } = list.properties
  if (dataMatch !== undefined || dataChoice !== undefined) return list
  const children = list.children.filter((child) => !isEmptyItem(child))
  return children.length < list.children.length ? { ...list, children } : list
}

/** Places, and links that lead nowhere, say nothing; a picture, a box, a target of links and the like do. */
function isEmptyItem(item: Element['children'][number]): boolean {
  if (!is<Element>(item, 'element') || item.tagName !== 'li' || item.properties.id || wordsIn(item))
    return false
  return [...descendants(item)].every((node) => {
    if (node === item || !is<Element>(node, 'element')) return true
    if (isSlot(node)) return false
    const { id, name, href } = node.properties
    return blank.test(node.tagName) && !id && !name && /^(?:$|#$|javascript:)/i.test(String(href ?? ''))
  })
}

const blank = /^(?:a|b|br|div|em|i|p|small|span|strong)$/
