import { textOf } from '@lectern/core'
import type { Image, Paragraph, Table } from 'mdast'
import type { Attributes } from '../syntax/attributes.js'
import { type AnyNode, at, descendants, is, textNode, withData } from '../tree.js'
import { shared } from './attributes.js'
import { block } from './blocks.js'
import { captionOf, type Make } from './directive.js'

/** Pictures, a table, code or a quotation, with a last paragraph as caption and maybe a description. */
export const figure: Make = (directive) => {
  const { attributes, label, content, node } = directive
  for (const table of tablesIn(content)) takeTable(table, attributes)
  const given = captionOf(label, attributes.caption ?? attributes.title, node)
  const children = given.length > 0 ? [...content, ...given] : withCaption(content)
  return [block(directive, { type: 'figure', children })]
}

/** A table with more than Markdown can say of it. With a caption it is a figure. */
export const table: Make = (directive) => {
  const { attributes, label, content, node } = directive
  const [first] = tablesIn(content)
  if (!first) return 'a table between its fences'
  takeTable(first, attributes)
  const caption = captionOf(label, attributes.caption ?? attributes.title, node)
  if (caption.length > 0) return [block(directive, { type: 'figure', children: [...caption, ...content] })]
  const target = content.find((child) => child === first) ?? content[0] ?? first
  withData(target, shared(attributes))
  return content
}

export const tableAttributes = ['caption', 'title', 'summary', 'header-rows', 'header-columns', 'read']

function tablesIn(content: AnyNode[]): Table[] {
  const found: Table[] = []
  for (const node of descendants({ type: 'root', children: content } as AnyNode))
    if (is<Table>(node, 'table')) found.push(node)
  return found
}

function takeTable(node: Table, attributes: Attributes): void {
  const rows = count(attributes['header-rows'])
  const columns = count(attributes['header-columns'])
  if (rows !== undefined) node.headerRows = rows
  if (columns !== undefined) node.headerColumns = columns
  if (attributes.summary) node.summary = attributes.summary
  const reading = readings.find((name) => name === attributes.read)
  if (reading) node.reading = reading
}

const readings = ['rows', 'columns', 'summary'] as const

function count(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,3}$/.test(value) ? Number(value) : undefined
}

/** The last paragraph that is not a picture becomes the caption, where it stands; else a lone picture's title does. */
export function withCaption(content: AnyNode[]): AnyNode[] {
  const shown = content.filter(({ type }) => type !== 'description')
  const last = shown.at(-1)
  if (shown.length > 1 && is<Paragraph>(last, 'paragraph') && textOf(last).trim() && !isPicture(last)) {
    return content.map((child) => (child === last ? ({ ...last, type: 'caption' } as AnyNode) : child))
  }
  const image = pictureIn(shown[0])
  if (shown.length !== 1 || !image?.title) return content
  const caption = { type: 'caption', children: [textNode(image.title, image)], ...at(image) } as AnyNode
  image.title = null
  return [...content, caption]
}

function isPicture(node: Paragraph): boolean {
  return node.children.every(
    (child) =>
      child.type === 'image' ||
      child.type === 'imageReference' ||
      (child.type === 'text' && !child.value.trim()),
  )
}

function pictureIn(node: AnyNode | undefined): Image | undefined {
  if (!is<Paragraph>(node, 'paragraph')) return undefined
  const images = node.children.filter((child) => child.type === 'image')
  return images.length === 1 && isPicture(node) ? images[0] : undefined
}
