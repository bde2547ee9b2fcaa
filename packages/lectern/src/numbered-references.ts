import type { Caption, Figure, Pass } from '@lectern/core'
import { type AnyNode, at, is, isParent, parentsOf, rewrite, textNode, withData } from '@lectern/core/reading'
import type { MessagesOf } from '@lectern/languages'
import type { Code, Image, Link, Paragraph, Root, Table } from 'mdast'

type Words = MessagesOf<'text'>

/** What Quarto and pandoc-crossref count, by the beginning of its label, and how its number is written. */
const kinds: Readonly<Record<string, (words: Words, number: number) => string>> = {
  fig: (words, number) => words.figureNumber(number),
  tbl: (words, number) => words.tableNumber(number),
  eq: (words, number) => words.equationNumber(number),
  lst: (words, number) => words.listingNumber(number),
}

interface Counted {
  number: number
  /** "Figure 1" in the language of the article. */
  words: string
}

/**
 * `@fig-x` becomes "Figure 1", and figures with labels get their numbers, as Quarto and pandoc-crossref print them. Only kinds that the
 * article refers to are counted: an article without such references has no numbers.
 */
export const numberedReferences: Pass = async ({ tree, meta }) => {
  const references = parentsOf(tree).filter(
    (node): node is Link => is<Link>(node, 'link') && node.data?.numbered !== undefined,
  )
  if (references.length === 0) return
  const { catalogueOf } = await import('@lectern/languages')
  const { messages } = await catalogueOf('text').load(meta.lang)
  const used = new Set(references.map(({ data }) => kindOf(data?.numbered?.to)))
  const numbers = count(tree, used, messages)
  rewrite(tree, (node, parent) => {
    const labelled = parent.type === 'figure' ? undefined : labelledIn(node)
    const counted = numbers.get(labelled?.data?.id ?? '')
    return labelled && counted ? [withNumber(node, labelled, counted.words, messages.colon)] : undefined
  })
  for (const link of references) show(link, numbers)
}

function kindOf(id = ''): string {
  return /^([a-z]+)[-:]/.exec(id)?.[1] ?? ''
}

/** In the order of the article. A figure inside a figure is a part of it. */
function count(tree: Root, used: ReadonlySet<string>, messages: Words): Map<string, Counted> {
  const numbers = new Map<string, Counted>()
  const totals = new Map<string, number>()
  const visit = (node: AnyNode): void => {
    const id = labelledIn(node)?.data?.id
    const write = kinds[kindOf(id)]
    if (id && write && used.has(kindOf(id))) {
      const number = (totals.get(kindOf(id)) ?? 0) + 1
      totals.set(kindOf(id), number)
      numbers.set(id, { number, words: write(messages, number) })
    } else if (isParent(node)) node.children.forEach(visit)
  }
  visit(tree)
  return numbers
}

/** A figure, table, formula or code block with an id, or a picture that is alone in its paragraph. */
function labelledIn(node: AnyNode): AnyNode | undefined {
  if (is<Paragraph>(node, 'paragraph')) {
    const solid = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
    return solid.length === 1 && solid[0]?.type === 'image' && solid[0].data?.id ? solid[0] : undefined
  }
  const isCounted =
    is<Figure>(node, 'figure') || is<Table>(node, 'table') || node.type === 'math' || is<Code>(node, 'code')
  return isCounted && node.data?.id ? node : undefined
}

/** The number stands in front of the caption. What has no caption becomes a figure with one. */
function withNumber(node: AnyNode, labelled: AnyNode, words: string, colon: string): AnyNode {
  if (is<Figure>(node, 'figure')) {
    const caption = node.children.find((child) => child.type === 'caption')
    if (caption) caption.children.unshift(textNode(`${words}${colon}`, caption))
    else node.children.push(captionOf(words, node) as Caption)
    return node
  }
  const alt = is<Image>(labelled, 'image') ? labelled.alt : ''
  const id = labelled.data?.id
  delete labelled.data?.id
  const figure = figureOf([node], captionOf(alt ? `${words}${colon}${alt}` : words, node), node)
  return withData(figure, id ? { id } : {})
}

function captionOf(words: string, node: AnyNode): AnyNode {
  return { type: 'caption', children: [textNode(words, node)], ...at(node) } as AnyNode
}

/** A table has its caption above it. */
function figureOf(children: AnyNode[], caption: AnyNode, node: AnyNode): AnyNode {
  const isTable = children.some(({ type }) => type === 'table')
  const all = isTable ? [caption, ...children] : [...children, caption]
  return { type: 'figure', children: all, ...at(node) } as AnyNode
}

function show(link: Link, numbers: ReadonlyMap<string, Counted>): void {
  const { to = '', isBare } = link.data?.numbered ?? {}
  const counted = numbers.get(to)
  if (counted) link.children = [textNode(isBare ? String(counted.number) : counted.words, link)]
}
