import type { Pass } from '@lectern/core'
import { textNode } from '@lectern/core/reading'
import type { Heading } from 'mdast'

/** A copy for the teacher says so in its title, and so in running heads and the files' own metadata. */
export const copyTitle: Pass = async ({ tree, meta, audiences, options }) => {
  if (options.audience !== 'teacher' || !audiences.includes('teacher')) return
  const { catalogueOf } = await import('@lectern/languages')
  const { messages } = await catalogueOf('text').load(meta.lang)
  const words = ` – ${messages.teacher}`
  meta.title += words
  const title = tree.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1)
  title?.children.push(textNode(words) as Heading['children'][number])
}
