import type { Component } from '../markdown/dialects/jsx.js'
import { type AnyNode, at, textNode } from '../tree.js'
import { wordedLink } from '../worded-link.js'
import { isBoxName } from './box-kinds.js'
import { kindOf, kinds } from './component-kinds.js'
import { type Directive, opening } from './directive.js'
import { boxOf } from './foreign.js'

/** Attributes that name what stands in a component, and those that say more, in the order in which they are shown. */
const titles = ['title', 'label', 'heading', 'header', 'summary', 'question']
const texts = ['subtitle', 'description', 'caption', 'alt', 'text', 'quote', 'answer', 'message', 'tagline']
const pictures = new Set(['Image', 'Img', 'Picture'])
const picture = /^[^{].*\.(?:avif|gif|jpe?g|png|svg|webp)$/i
/** Where the title leads. */
const addresses = ['href', 'to', 'url']

/** A component of MDX: a picture, a box where its name or its kind says so, else its title, and what stands in it. */
export function component(tag: Component, directive: Directive): AnyNode[] {
  const { name, attributes } = tag
  const { node, context, form, label } = directive
  if (pictures.has(name) && picture.test(attributes.src ?? '')) return pictureOf(tag, directive)
  const kind = kindOf(tag)
  const [title = '', ...others] = titlesOf(tag)
  if (!kind) context.leftOut.add('component', name, '', node)
  for (const [key, value] of Object.entries(attributes))
    if (!isUsed(key, value, title)) context.leftOut.add('directive', key, value, node)
  const place = opening(node)
  const more = [...others, ...wordsOf(tag, texts)].map((text) => paragraph([textNode(text, place)], place))
  const words = label.length > 0 ? [paragraph(label, at(node))] : []
  const content = [...more, ...(form === 'container' ? directive.content : words)]
  const named = {
    class: content.length > 0 ? (kind ?? '') : '',
    ...(attributes.id ? { id: attributes.id } : {}),
  }
  return boxOf(named, title, { ...directive, label: linkOf(tag, title, place), content })
}

const ofLooks = /^(?:class|className|style|id|width|height|loading|priority)$/

/** With its caption, else its title, as a title has it in Markdown. */
function pictureOf({ attributes }: Component, { node, context }: Directive): AnyNode[] {
  const { src = '', alt = '', title: own, caption = own, ...others } = attributes
  const rest = { ...others, ...(own === caption ? {} : { title: own ?? '' }) }
  for (const [key, value] of Object.entries(rest))
    if (!ofLooks.test(key)) context.leftOut.add('directive', key, value, node)
  const title = wordsIn(caption)[0] ?? null
  return [paragraph([{ type: 'image', url: src, alt, title, ...at(node) } as AnyNode], at(node))]
}

/** What Docusaurus shows of a tab without a label is its value, and Mintlify of a field its name. */
function titlesOf(tag: Component): string[] {
  const found = wordsOf(tag, titles)
  if (found.length > 0) return found
  if (/^Tab/.test(tag.name)) return wordsOf(tag, ['value', 'name'])
  return wordsOf(tag, /Field$/.test(tag.name) ? ['name', 'body', 'path', 'query', 'header'] : ['name'])
}

/** A title that leads somewhere; none where it leads nowhere. */
function linkOf(tag: Component, title: string, place: Pick<AnyNode, 'position'>): AnyNode[] {
  const [url] = wordsOf(tag, addresses)
  if (!title || !url) return []
  return [wordedLink(url, title, place)]
}

/** Whether an attribute is shown, or has an effect in other programs only as looks. */
function isUsed(key: string, value: string, title: string): boolean {
  if (/^(?:class|className|style)$/.test(key)) return true
  if (addresses.includes(key)) return title !== ''
  if (kinds.includes(key)) return isBoxName(value.toLowerCase())
  if (value === title) return true
  return key === 'id' || ([...titles, ...texts].includes(key) && wordsIn(value).length > 0)
}

const paragraph = (children: AnyNode[], place: Pick<AnyNode, 'position'>): AnyNode =>
  ({ type: 'paragraph', children, ...place }) as AnyNode

function wordsOf({ attributes }: Component, keys: readonly string[]): string[] {
  return keys.flatMap((key) => wordsIn(attributes[key]))
}

/** Expressions are no words. */
const wordsIn = (value: string | undefined): string[] =>
  value?.trim() && !value.startsWith('{') ? [value.trim()] : []
