import { is } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { classesOf, elements, elementsIn, remove } from '../elements.js'
import { wordsIn } from '../words-in.js'

/**
 * Telegram exports a chat as divisions with classes: who wrote a message stands behind its time, the day is a message of its own, links to
 * other messages lead to ids that only its script knows, and the page is called “Exported Data”. Here the chat's name is the title, days are
 * headings, and a message begins with its author and time.
 *
 * @returns letters in place of pictures of people, which repeat the beginning of their names
 */
export function findTelegram(page: HastRoot): Element[] {
  const all = elementsIn(page)
  const [header] = all.filter((element) => isOf(element, 'page_header'))
  const messages = all.filter((element) => isOf(element, 'message') && isId(element.properties.id))
  if (!header || messages.length === 0) return []
  nameChat(page, header)
  for (const message of messages) {
    if (isOf(message, 'service')) markDay(message)
    else beginMessage(message)
  }
  for (const link of elements(page, 'a')) {
    const [, id] = /^#go_to_(message-?\d+)$/.exec(String(link.properties.href ?? '')) ?? []
    if (id) link.properties.href = `#${id}`
  }
  const pictures = all.filter((element) => isOf(element, 'userpic_wrap'))
  remove(page, new Set(pictures))
  return pictures
}

const isId = (id: unknown): boolean => /^message-?\d+$/.test(String(id ?? ''))

const isOf = (element: Element, name: string): boolean =>
  element.tagName === 'div' && classesOf(element).includes(name)

const partOf = (element: Element, name: string): Element | undefined =>
  elementsIn(element).find((inner) => isOf(inner, name))

function nameChat(page: HastRoot, header: Element): void {
  const name = elementsIn(header).find((element) => isOf(element, 'text') && isOf(element, 'bold'))
  if (!name) return
  name.tagName = 'h1'
  const [title] = elements(page, 'title')
  if (title) title.children = [{ type: 'text', value: wordsIn(name) }]
}

/** “14 May 2021”: other messages of the service say who joined, or what is pinned. */
const day = /^\d{1,2} \p{L}+ \d{4}$/u

function markDay(message: Element): void {
  const words = partOf(message, 'body')
  if (words && day.test(wordsIn(words))) words.tagName = 'h2'
}

/** `<p><strong>Ada</strong> 23:29</p>`; a message that follows another of the same person has the time alone. */
function beginMessage(message: Element): void {
  const body = partOf(message, 'body')
  const time = body && childOf(body, 'date')
  const name = body && childOf(body, 'from_name')
  if (!body || !time || !name) return
  const strong: Element = { ...name, tagName: 'strong', properties: {} }
  const children: Element['children'] = [strong, { type: 'text', value: ' ' }, ...time.children]
  const line: Element = { ...name, tagName: 'p', properties: {}, children }
  body.children = [line, ...body.children.filter((child) => child !== time && child !== name)]
}

const childOf = (parent: Element, name: string): Element | undefined =>
  parent.children.find((child): child is Element => is<Element>(child, 'element') && isOf(child, name))
