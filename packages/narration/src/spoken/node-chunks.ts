import type { InlineLeaf, InlineNode } from '@lectern/core'
import type { Chunk } from './chunk.js'
import type { ChunkContext } from './chunk-context.js'

/** "Link" before the first words of each link. */
export function announceLinks(
  leaves: readonly InlineLeaf[],
  chunks: readonly Chunk[][],
  context: ChunkContext,
): Chunk[][] {
  const said = new Set<InlineNode>()
  return leaves.map(({ ancestors }, index) => {
    const own = chunks[index] ?? []
    const link = ancestors.find(({ type }) => type === 'link')
    if (!link || said.has(link)) return own
    said.add(link)
    const { link: name } = context.say
    return [
      { display: `[${name}:] `, text: ` ${name}: `, lang: context.sayLang, fixed: true, inserted: true },
      ...own,
    ]
  })
}

/** Chunks of an author's pronunciation or abbreviation that stand in one node are said once. */
export function joinAuthors(leaves: readonly InlineLeaf[], chunks: readonly Chunk[][]): Chunk[] {
  const said = new Set<InlineNode>()
  return leaves.flatMap((leaf, index) => {
    const own = chunks[index] ?? []
    const node = leaf.ancestors.find(({ type }) => authors.has(type))
    if (!node) return own
    if (said.has(node)) return own.map((chunk) => ({ ...chunk, text: '' }))
    said.add(node)
    return own
  })
}

const authors = new Set<InlineNode['type']>(['pronunciation', 'abbreviation', 'ruby'])
