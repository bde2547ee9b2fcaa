import type { Article, Block, SoundCue } from '@lectern/core'
import type { BookDocument } from '../documents/chapters.js'
import { isCredit } from '../documents/colophon.js'

/** Structures by block type, in EPUB's structural semantics. */
const structures: { readonly [Type in Block['type']]?: string } = {
  table: 'table',
  tableRow: 'table-row',
  tableCell: 'table-cell',
  list: 'list',
  listItem: 'list-item',
  figure: 'figure',
  aside: 'aside',
  footnoteDefinition: 'footnote',
}

/** What is said at the end has its place behind all structures, also where a note was the last that was read. */
export function structuresOf(cue: SoundCue, document: BookDocument, article: Article): Structure[] {
  const isOwn = document.ids.has(cue.id) && isCredit(cue, 'rights', 'licence', 'narrator')
  return isOwn ? [] : structuresAround(cue.block, document, article)
}

export interface Structure {
  type: string
  target: string
}

/** Outermost first. */
function structuresAround(id: string, document: BookDocument, article: Article): Structure[] {
  const found = [...captionedTable(id, article), ...upwards(id, article)].flatMap((block) => {
    const type = structures[block.type]
    return type !== undefined && document.target(block.id) === block.id ? [{ type, target: block.id }] : []
  })
  found.reverse()
  if (found[0]?.type !== 'footnote' || !document.notes) return found
  return [{ type: 'endnotes', target: document.notes }, ...found]
}

/** The caption of a figure that is one table stands in the table (HTML 4.9.2). */
function captionedTable(id: string, { blocks }: Article): Block[] {
  const caption = blocks.get(id)
  const figure = caption?.type === 'caption' ? blocks.get(caption.parent ?? '')?.node : undefined
  if (figure?.type !== 'figure') return []
  const [only, ...others] = figure.children.filter(({ type }) => type !== 'caption' && type !== 'description')
  const table = only?.type === 'table' && others.length === 0 ? blocks.get(only.data?.id ?? '') : undefined
  return table ? [table] : []
}

/** The block and those around it, innermost first. */
export function upwards(id: string, article: Article): Block[] {
  const found: Block[] = []
  for (let next: string | null = id; next !== null; ) {
    const block = article.blocks.get(next)
    if (!block) break
    found.push(block)
    next = block.parent
  }
  return found
}
