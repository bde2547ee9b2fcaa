import type { FrontMatter } from '@lectern/core'
import type { Heading, Root } from 'mdast'
import type { Context } from '../context.js'
import { type AnyNode, descendants, is, textNode, withData } from '../tree.js'
import { parseMarkdown } from './parse/parse.js'
import { isDraft } from './rfc.js'
import { draftReferenceLists } from './rfc-references.js'

/**
 * What stands in the metadata, and is a part of what people read.
 *
 * @returns the metadata without it
 */
export function printedMetadata(tree: Root, front: FrontMatter, { source }: Context): FrontMatter {
  const rest = withAbstract(tree, front)
  return isDraft(source) ? draftReferenceLists(tree, rest) : rest
}

/** `abstract:` of pandoc and Quarto, which is Markdown: a box above the text. Its title is the name of the key, where `abstract-title` gives no other. */
function withAbstract(tree: Root, front: FrontMatter): FrontMatter {
  const { abstract, 'abstract-title': title, ...values } = front.values
  if (typeof abstract !== 'string' || !/\p{L}\s+\p{L}/u.test(abstract)) return front
  const place = front.positions.abstract
  const children = blocksOf(abstract)
  for (const child of children) moveTo(child, place)
  const words = typeof title === 'string' && title.trim() ? title.trim() : undefined
  const caption = { type: 'caption', children: [textNode(words ?? 'Abstract')] } as AnyNode
  moveTo(caption, place)
  if (words === undefined) withData(caption, { lang: 'en' })
  const box = { type: 'aside', kind: 'aside', children: [caption, ...children] } as AnyNode
  if (place) box.position = place
  const [first] = tree.children
  const isBelowTitle =
    front.values.title === undefined && first && is<Heading>(first, 'heading') && first.depth === 1
  tree.children.splice(isBelowTitle ? 1 : 0, 0, box as Root['children'][number])
  return { ...front, values }
}

/** What needs no other step of reading; anything else (tags, notes, directives) stays as it is written. */
const simple: ReadonlySet<string> = new Set(
  'root paragraph text emphasis strong delete break link list listItem inlineCode inlineMath math blockquote code'.split(
    ' ',
  ),
)

function blocksOf(markdown: string): AnyNode[] {
  const tree = parseMarkdown(markdown, { syntaxes: ['autolinks', 'deletions', 'maths'] })
  if (descendants(tree).every(({ type }) => simple.has(type))) return tree.children
  return markdown
    .trim()
    .split(/\n(?:[ \t]*\n)+/)
    .map((words) => ({ type: 'paragraph', children: [textNode(words)] }) as AnyNode)
}

function moveTo(root: AnyNode, place: FrontMatter['positions'][string] | undefined): void {
  for (const node of [root, ...descendants(root)]) {
    if (place) node.position = place
    else delete node.position
  }
}
