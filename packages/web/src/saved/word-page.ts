import { type AnyNode, descendants, is, parentsOf } from '@lectern/core/reading'
import type { Element, ElementContent, Root as HastRoot } from 'hast'
import { classesOf, elementsIn } from '../elements.js'
import { textIn } from '../handlers/words.js'
import { declarationsIn, styleOf } from './declarations.js'
import { nestLists } from './nesting.js'

/**
 * What Word saves as a web page has its structure in classes, and its lists as paragraphs with typed markers.
 *
 * @returns comments for the people who write the document, which are taken out
 */
export function findWordPage(page: HastRoot): Element[] {
  const all = elementsIn(page)
  const isOfWord = all.some(
    (element) =>
      classesOf(element).some((name) => /^(?:Mso|WordSection)/.test(name)) || /mso-/.test(styleOf(element)),
  )
  if (!isOfWord) return []
  for (const element of all) {
    const classes = classesOf(element)
    if (element.tagName === 'p' && classes.includes('MsoTitle')) element.tagName = 'h1'
    if (element.tagName === 'p' && classes.some((name) => /^Mso(?:Intense)?Quote/.test(name)))
      element.tagName = 'blockquote'
    if (/^h[1-6]$/.test(element.tagName)) markHeading(element)
  }
  for (const parent of parentsOf(page)) {
    const levels = new Map<AnyNode, number>()
    parent.children = parent.children.map((child) => {
      const item = is<Element>(child, 'element') ? itemOf(child) : undefined
      if (!item) return child
      levels.set(item.list, item.level)
      return item.list
    })
    nestLists(parent, (node) => {
      const level = levels.get(node)
      return level === undefined || !is<Element>(node, 'element') ? undefined : { list: node, level }
    })
  }
  return withoutComments(page)
}

/** The number of a heading stands before its words, with one space; a bullet is none of them. */
function markHeading(heading: Element): void {
  const end = heading.children.findIndex(endsMarker)
  if (end < 0) return
  const marker = heading.children
    .slice(0, end + 1)
    .map(wordsOf)
    .join('')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  if (marker.length > 20) return
  const isBullet = !/\p{N}|\p{L}[.)]|\p{L}{2}/u.test(marker)
  const number: ElementContent[] = isBullet ? [] : [{ type: 'text', value: `${marker} ` }]
  const places = heading.children.slice(0, end + 1).filter(isPlace)
  heading.children = [...places, ...number, ...heading.children.slice(end + 1)]
}

/** Where links in a table of contents lead. */
function isPlace(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'a' && wordsOf(node).trim() === ''
}

/** `[AB1]` at the words, and at the end what was said of them. */
function withoutComments(page: HastRoot): Element[] {
  const gone: Element[] = []
  for (const parent of parentsOf(page))
    parent.children = parent.children.filter((child) => {
      if (!is<Element>(child, 'element')) return true
      const classes = classesOf(child)
      if (/^#_msocom_\d+$/.test(String(child.properties.href ?? '')) || classes.includes('msocomoff'))
        return false
      if (!classes.includes('msocomtxt')) return true
      gone.push(child)
      return false
    })
  return gone
}

/** A paragraph with a marker that Word typed: a list of one item. */
function itemOf(paragraph: Element): { list: Element; level: number } | undefined {
  const css = declarationsIn(styleOf(paragraph))
  const isList =
    css['mso-list'] !== undefined || classesOf(paragraph).some((name) => name.startsWith('MsoListParagraph'))
  if (paragraph.tagName !== 'p' || !isList) return undefined
  const end = paragraph.children.findIndex(endsMarker)
  if (end < 0) return undefined
  const marker = paragraph.children
    .slice(0, end + 1)
    .map(wordsOf)
    .join('')
    .replace(/[\s\u00a0]+/g, '')
  if (marker === '' || marker.length > 8) return undefined
  if (!countIn(marker) && isSaid.test(marker)) {
    sayMarker(paragraph, end)
    return undefined
  }
  const position = paragraph.position ? { position: paragraph.position } : {}
  const item: Element = {
    type: 'element',
    tagName: 'li',
    properties: {},
    children: paragraph.children.slice(end + 1),
    ...position,
  }
  return { list: { ...listFor(marker), children: [item], ...position }, level: levelOf(css) }
}

/** Spaces in the smallest letters stand between the marker and the words. */
function endsMarker(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  return [node, ...descendants(node)].some(
    (one) =>
      is<Element>(one, 'element') &&
      /font:\s*7\.0pt/i.test(styleOf(one)) &&
      textIn(one).replace(/[\s\u00a0]/g, '') === '',
  )
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? textIn(node) : ''
}

/** A number of several parts or without a sign, or words: no list of HTML writes `1.2`, `Step 1.`, `Art. 3` or `§ 4`. */
const isSaid = /\p{N}|\p{L}{2}|\p{L}[^\p{L}\p{N}\s]/u

const countIn = (marker: string) => /^\(?([\dA-Za-z]{1,4})[.)]$/.exec(marker)?.[1]

/** The marker stays in its paragraph, with one space. */
function sayMarker(paragraph: Element, end: number): void {
  const words = paragraph.children
    .slice(0, end + 1)
    .map(wordsOf)
    .join('')
  const value = `${words.replace(/[\s\u00a0]+/g, ' ').trim()} `
  const places = paragraph.children.slice(0, end + 1).filter(isPlace)
  paragraph.children = [...places, { type: 'text', value }, ...paragraph.children.slice(end + 1)]
}

function listFor(marker: string): Pick<Element, 'type' | 'tagName' | 'properties'> {
  const count = countIn(marker)
  if (!count) return { type: 'element', tagName: 'ul', properties: {} }
  if (/^\d+$/.test(count))
    return { type: 'element', tagName: 'ol', properties: count === '1' ? {} : { start: Number(count) } }
  const letter = /^[ivx]+$/i.test(count) ? 'i' : 'a'
  const type = count === count.toUpperCase() ? letter.toUpperCase() : letter
  const start = letter === 'a' && count.length === 1 ? count.toLowerCase().charCodeAt(0) - 96 : 1
  return { type: 'element', tagName: 'ol', properties: { type, ...(start > 1 ? { start } : {}) } }
}

const points: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 }

/** As Word says it, else by the margin: half an inch a level. */
function levelOf(css: Readonly<Record<string, string>>): number {
  const said = /level(\d)/.exec(css['mso-list'] ?? '')?.[1]
  if (said) return Number(said) - 1
  const [, size = '36', unit = 'pt'] = /^([\d.]+)(pt|in|cm|mm|px)/.exec(css['margin-left'] ?? '') ?? []
  return Math.min(Math.max(Math.round((Number(size) * (points[unit] ?? 1)) / 36) - 1, 0), 8)
}
