import { type AnyNode, descendants, is, rewrite } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { classesOf } from '../text/elements.js'
import { wordsIn } from '../text/words.js'

/** Gaps, writing lines and questions of a page that Lectern made, by the classes that it writes. */
export function findWorksheet(page: HastRoot): void {
  rewrite(page, (node) => (is<Element>(node, 'element') && isQuestion(node) ? question(node) : undefined))
  for (const node of descendants(page)) {
    if (!is<Element>(node, 'element')) continue
    if (node.tagName === 'ol' && hasClass(node, 'match-answers')) node.properties.dataMatch = 'answers'
    else if (hasClass(node, 'blank')) gap(node)
    else if (hasClass(node, 'answer-lines')) lines(node)
  }
}

function isQuestion(node: Element): boolean {
  return node.tagName === 'fieldset' && (hasClass(node, 'match') || hasClass(node, 'choice'))
}

/** The list that the group holds; the group is called by what stands before it. Undefined where it holds anything else. */
function question(group: Element): AnyNode[] | undefined {
  const [list, ...others] = group.children.filter((child) => child.type !== 'text' || child.value.trim())
  if (!is<Element>(list, 'element') || !/^[ou]l$/.test(list.tagName) || others.length > 0) return undefined
  const items = [...descendants(list)].filter((node) => is<Element>(node, 'element'))
  const radios = items.filter(({ properties }) => properties.type === 'radio')
  for (const { properties } of radios) properties.type = 'checkbox'
  if (hasClass(group, 'match')) list.properties.dataMatch = 'items'
  else list.properties.dataChoice = radios.length > 0 ? 'one' : 'many'
  return [list]
}

/** A field, or the line and the word that a book without fields has. What holds other words is no gap of ours. */
function gap(node: Element): void {
  const isField = node.tagName === 'input' && node.properties.value === undefined
  const [line] = node.children
  const isLine = node.tagName === 'span' && is<Element>(line, 'element') && /^_+$/.test(wordsIn(line))
  if (!isField && !isLine) return
  const size = isField ? Number(node.properties.size) : wordsIn(line as Element).length
  become(node, 'span', { dataBlank: Number.isInteger(size) ? size : '' })
}

function lines(node: Element): void {
  if (node.tagName !== 'textarea' && node.tagName !== 'div') return
  if (wordsIn(node)) return
  const count = node.tagName === 'textarea' ? Number(node.properties.rows) : node.children.length
  if (!Number.isInteger(count) || count < 1) return
  const [, paper] = /\bpaper-(squared|graph|plain)\b/.exec(classesOf(node).join(' ')) ?? []
  become(node, 'div', { dataAnswerLines: count, ...(paper ? { dataPaper: paper } : {}) })
}

function become(node: Element, tagName: string, properties: Element['properties']): void {
  node.tagName = tagName
  node.properties = properties
  node.children = []
}

const hasClass = (node: Element, name: string): boolean => classesOf(node).includes(name)
