import type { Article, Chapter } from '@lectern/core'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'

/** Which document of the book holds what. */
export interface Plan {
  documents: readonly PlannedDocument[]
  /** The path in the book of the document that holds the block, note, or note call. */
  pathOf(id: string): string | undefined
}

export interface PlannedDocument {
  /** `ch01`, also the id of its item in the package document. */
  name: string
  /** `text/ch01.xhtml` */
  path: string
  chapter: Chapter
}

/** One document a chapter. */
export function planDocuments(article: Article): Plan {
  const digits = Math.max(2, String(article.chapters.length).length)
  const documents = article.chapters.map((chapter, index) => {
    const name = `ch${String(index + 1).padStart(digits, '0')}`
    return { name, path: `text/${name}.xhtml`, chapter }
  })
  const paths = new Map<string, string>()
  for (const { path, chapter } of documents) {
    for (const id of [...chapter.blocks, ...chapter.notes]) {
      const node = article.blocks.get(id)?.node
      if (node) for (const inner of idsIn(node)) paths.set(inner, path)
    }
  }
  return { documents, pathOf: (id) => paths.get(id) }
}

function idsIn(root: Node): string[] {
  const ids: string[] = []
  visit(root, ({ data }) => {
    if (data?.id) ids.push(data.id)
  })
  return ids
}
