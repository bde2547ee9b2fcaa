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

/** "Crossed out" behind the last words of a deletion: without it "~~£10~~ £8" would be two prices. */
export function announceStruck(
  leaves: readonly InlineLeaf[],
  chunks: readonly Chunk[][],
  context: ChunkContext,
): Chunk[][] {
  const struckIn = (leaf: InlineLeaf | undefined) => leaf?.ancestors.find(({ type }) => type === 'delete')
  return leaves.map((leaf, index) => {
    const own = chunks[index] ?? []
    const struck = struckIn(leaf)
    if (!struck || struckIn(leaves[index + 1]) === struck || isInsideWord(leaf, context.text)) return own
    return [...own, struckChunk(leaf, context)]
  })
}

/** "H~2~O", which some write for a lowered figure. */
function isInsideWord({ begin, end }: InlineLeaf, text: string): boolean {
  return (
    /[\p{L}\p{N}]$/u.test(text.slice(0, begin).slice(-2)) && /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
  )
}

/** With a pause on both sides, where the text has none. */
function struckChunk({ end }: InlineLeaf, { text, say, sayLang }: ChunkContext): Chunk {
  const isSentence = /[.!?…。！？]["”’»)]*\s*$/u.test(text.slice(Math.max(0, end - 8), end))
  const isBeforeMark = /^\s*(?:$|[\p{P}])/u.test(text.slice(end, end + 4))
  const spoken = isSentence ? ` ${say.struck}. ` : `, ${say.struck}${isBeforeMark ? '' : ', '}`
  return {
    display: ` [${say.struck}]${isBeforeMark ? '' : ' '}`,
    text: spoken,
    lang: sayLang,
    fixed: true,
    inserted: true,
  }
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
