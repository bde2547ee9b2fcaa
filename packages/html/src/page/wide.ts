import type { Element, ElementContent } from 'hast'

/** Pixels from which on a picture may span the text and its margin. */
const large = 1000

/** Marks blocks of one large picture, in the text or in its sections, which the style lets span text and margin where there is one. */
export function* withWidePictures(nodes: Iterable<ElementContent>): Generator<ElementContent> {
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'section')
      yield { ...node, children: node.children.map(widened) }
    else yield widened(node)
  }
}

function widened(node: ElementContent): ElementContent {
  if (node.type !== 'element' || (node.tagName !== 'p' && node.tagName !== 'figure')) return node
  const [first, ...rest] = node.children
  const isAlone = node.tagName === 'figure' || rest.length === 0
  if (!isAlone || !first || !isLarge(first)) return node
  return { ...node, properties: { ...node.properties, className: ['wide'] } }
}

/** The picture, or what holds nothing else: its paragraph, its sentence. */
function isLarge(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  if (node.tagName === 'p' || node.tagName === 'span')
    return node.children.length === 1 && node.children.some(isLarge)
  const { width } = node.properties
  return node.tagName === 'img' && typeof width === 'number' && width >= large
}

/** The cover as the first picture of the text: after its first paragraph, so that the words come first. */
export function* withCover(
  nodes: Iterable<ElementContent>,
  cover: Element | undefined,
): Generator<ElementContent> {
  let waiting = cover
  for (const node of nodes) {
    const isParagraph = node.type === 'element' && node.tagName === 'p'
    if (waiting && node.type === 'element' && !isParagraph) {
      yield waiting
      waiting = undefined
    }
    yield node
    if (waiting && isParagraph) {
      yield waiting
      waiting = undefined
    }
  }
  if (waiting) yield waiting
}
