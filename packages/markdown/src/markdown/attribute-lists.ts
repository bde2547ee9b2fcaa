import type { Image, ImageReference, InlineCode, Link, LinkReference, Root } from 'mdast'
import type { InlineMath } from 'mdast-util-math'
import type { Context } from '../context.js'
import { reportUnknown, shared } from '../directives/attributes.js'
import { rules } from '../rules.js'
import type { AttributeList } from '../syntax/attribute-list.js'
import { type Attributes, parseAttributes } from '../syntax/attributes.js'
import { type AnyNode, type AnyParent, is, joinTexts, parentsOf, textNode, withData } from '../tree.js'

/** Gives each attribute list to the picture, link, formula, code or heading before it. */
export function attributeLists(tree: Root, context: Context): void {
  for (const parent of parentsOf(tree)) {
    if (!parent.children.some((child) => child.type === 'attributeList')) continue
    attach(parent, context)
  }
}

function attach(parent: AnyParent, context: Context): void {
  const kept: AnyNode[] = []
  parent.children.forEach((child, index) => {
    if (!is<AttributeList>(child, 'attributeList') || !claim(kept, child, parent, index, context))
      kept.push(child)
  })
  parent.children = kept
}

/** An attribute list that belongs to no node becomes words again. */
export function looseAttributeLists(tree: Root): void {
  for (const parent of parentsOf(tree)) {
    if (!parent.children.some((child) => child.type === 'attributeList')) continue
    parent.children = joinTexts(
      parent.children.map((child) =>
        is<AttributeList>(child, 'attributeList') ? textNode(child.value, child) : child,
      ),
    )
  }
}

function claim(
  kept: AnyNode[],
  list: AttributeList,
  parent: AnyParent,
  index: number,
  context: Context,
): boolean {
  const attributes = parseAttributes(list.value.replace(/\n/g, ' ')) ?? {}
  const previous = kept.at(-1)
  if (previous && touches(previous, list) && takeInline(previous, attributes, context)) {
    if (previous.position && list.position)
      previous.position = { start: previous.position.start, end: list.position.end }
    return true
  }
  if (parent.type !== 'heading' || index !== parent.children.length - 1) return false
  reportUnknown('heading', attributes, [], parent, context)
  withData(parent, shared(attributes))
  trimEnd(kept)
  return true
}

function touches(node: AnyNode, list: AnyNode): boolean {
  return node.position?.end.offset === list.position?.start.offset
}

/** Whether the node is of a kind that takes attributes. */
function takeInline(node: AnyNode, attributes: Attributes, context: Context): boolean {
  if (is<Image>(node, 'image') || is<ImageReference>(node, 'imageReference'))
    takePicture(node, attributes, context)
  else if (is<InlineMath>(node, 'inlineMath')) takeFormula(node, attributes, context)
  else if (is<Link>(node, 'link') || is<LinkReference>(node, 'linkReference'))
    reportUnknown('link', attributes, [], node, context)
  else if (!is<InlineCode>(node, 'inlineCode') || Object.values(attributes).includes('')) return false
  if (is<InlineCode>(node, 'inlineCode')) reportUnknown('code', attributes, [], node, context)
  withData(node, shared(attributes))
  return true
}

function takePicture(
  node: AnyNode & { decorative?: boolean; width?: number; height?: number },
  attributes: Attributes,
  context: Context,
): void {
  const { alt, 'fig-alt': description = alt } = attributes
  const known = ['decorative', 'width', 'height', 'fig-alt', ...(alt === description ? ['alt'] : [])]
  reportUnknown('picture', attributes, known, node, context)
  takeDescription(node, description, context)
  if (attributes.decorative !== undefined && attributes.decorative !== 'false') node.decorative = true
  for (const key of ['width', 'height'] as const) {
    const pixels = Number(attributes[key]?.replace(/px$/, ''))
    if (pixels > 0) node[key] = pixels
  }
}

/** Quarto's `fig-alt` describes, and what stands in the brackets is the caption: that of a picture alone in its paragraph. */
function takeDescription(
  node: AnyNode & { alt?: string | null; title?: string | null },
  description: string | undefined,
  context: Context,
): void {
  if (description === undefined) return
  if (node.alt && node.title && node.alt !== node.title)
    context.report(
      rules['words-left-out'],
      `This picture has a description and a caption, so its title is left out: “${node.title}”`,
      { place: node },
    )
  node.title = node.alt || node.title || null
  node.alt = description
}

function takeFormula(node: InlineMath, attributes: Attributes, context: Context): void {
  reportUnknown('formula', attributes, ['alt'], node, context)
  if (attributes.alt) node.alt = attributes.alt
}

/** Before the list of a heading stands a space, and perhaps the marks that close the heading: `## Tides ## {#tides}`. */
function trimEnd(kept: AnyNode[]): void {
  const last = kept.at(-1)
  if (last?.type !== 'text' || !('value' in last)) return
  const words = String(last.value)
    .trimEnd()
    .replace(/(?<=^|[ \t])#{1,6}$/, '')
    .trimEnd()
  kept[kept.length - 1] = textNode(words, last)
}
