import type { Image, Root } from 'mdast'
import type { Context } from '../context.js'
import { type AnyNode, descendants, is, isParent, withData } from '../tree.js'

const label = /^\(\\?#((?:fig|tab):[\w:.-]{1,100})\)\s*/

/** `![(#fig:quay) The quay](quay.png)` and `Table: (\#tab:tides) Tides` of bookdown: an id for references, and no words of the caption. */
export function bookdownLabels(tree: Root, { source }: Context): void {
  if (!/\(\\?#(?:fig|tab):/.test(source)) return
  for (const node of descendants(tree)) {
    if (is<Image>(node, 'image')) labelPicture(node)
    else if (node.type === 'figure') labelFigure(node)
  }
}

function labelPicture(image: Image): void {
  const [written = '', id] = label.exec(image.alt ?? '') ?? []
  if (id === undefined) return
  image.alt = (image.alt ?? '').slice(written.length)
  withData(image as AnyNode, { id })
}

function labelFigure(figure: AnyNode): void {
  const caption = isParent(figure) ? figure.children.find(({ type }) => type === 'caption') : undefined
  const [first] = caption && isParent(caption) ? caption.children : []
  if (first?.type !== 'text' || !('value' in first)) return
  const [written = '', id] = label.exec(String(first.value)) ?? []
  if (id === undefined) return
  first.value = String(first.value).slice(written.length)
  // Tables are counted by the labels that Quarto gives them.
  withData(figure, { id: idOfLabel(id) })
}

export function idOfLabel(written: string): string {
  return written.replace(/^tab:/, 'tbl:')
}
