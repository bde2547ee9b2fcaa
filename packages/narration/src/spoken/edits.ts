import type { InlineLeaf, InlineNode } from '@lectern/core'
import type { Chunk } from './chunk.js'
import type { ChunkContext } from './chunk-context.js'

/** Deletions and insertions of a block. */
export interface Edits {
  /** Where each begins and ends in the block's text. */
  ranges: ReadonlyMap<InlineNode, { begin: number; end: number }>
  /** Where any of them ends. */
  ends: ReadonlySet<number>
}

/** @param leaves all of the block: an edit may go on over several sentences */
export function editsIn(leaves: readonly InlineLeaf[]): Edits {
  const ranges = new Map<InlineNode, { begin: number; end: number }>()
  for (const { ancestors, begin, end } of leaves)
    for (const node of ancestors)
      if (isEdit(node)) ranges.set(node, { begin: ranges.get(node)?.begin ?? begin, end })
  return { ranges, ends: new Set([...ranges.values()].map(({ end }) => end)) }
}

const isEdit = ({ type }: InlineNode): boolean => type === 'delete' || type === 'insert'

/**
 * "Deleted: … end of deletion" around words that were taken out, and the same for those that were put in: without it
 * "was ~~never~~ always true" would say the contrary of what is printed.
 */
export function announceEdits(
  leaves: readonly InlineLeaf[],
  chunks: readonly Chunk[][],
  context: ChunkContext,
): Chunk[][] {
  if (context.edits.ranges.size === 0) return [...chunks]
  return leaves.map((leaf, index) => {
    const own = chunks[index] ?? []
    const edits = leaf.ancestors.filter((node) => isEdit(node) && !isLowered(node, context))
    const opening = edits.filter(
      (node) => begins(node, leaf, context) && !leaves[index - 1]?.ancestors.includes(node),
    )
    const ending = edits.filter(
      (node) => ends(node, leaf, context) && !leaves[index + 1]?.ancestors.includes(node),
    )
    return [
      ...opening.map((node) => opened(node, leaf, index === 0, context)),
      ...own,
      ...ending.reverse().map((node) => closed(node, leaf, context)),
    ]
  })
}

const begins = (node: InlineNode, { begin }: InlineLeaf, { edits }: ChunkContext): boolean =>
  edits.ranges.get(node)?.begin === begin

const ends = (node: InlineNode, { end }: InlineLeaf, { edits }: ChunkContext): boolean =>
  edits.ranges.get(node)?.end === end

/** "H~2~O", which some write for a lowered figure. */
function isLowered(node: InlineNode, { edits, text }: ChunkContext): boolean {
  const { begin, end } = edits.ranges.get(node) ?? { begin: 0, end: 0 }
  return (
    node.type === 'delete' &&
    /^[\p{N}+−-]{1,3}$/u.test(text.slice(begin, end)) &&
    /\p{L}$/u.test(text.slice(0, begin).slice(-2))
  )
}

/** With a pause before it, where the text has none. */
function opened(node: InlineNode, { begin }: InlineLeaf, isFirst: boolean, context: ChunkContext): Chunk {
  const { text, say, sayLang, edits } = context
  const words = node.type === 'delete' ? say.deleted : say.inserted
  const before = text.slice(0, begin).trimEnd()
  const follows =
    !isFirst &&
    /[\p{L}\p{M}\p{N}]["”’»)]*$/u.test(before.slice(-8)) &&
    // An edit that ended there has its pause.
    !edits.ends.has(before.length)
  return {
    display: `[${words}:] `,
    text: `${follows ? ', ' : ' '}${words}: `,
    lang: sayLang,
    fixed: true,
    inserted: true,
  }
}

/** With a pause on both sides, where the text has none. */
function closed(node: InlineNode, { end }: InlineLeaf, { text, say, sayLang }: ChunkContext): Chunk {
  const words = node.type === 'delete' ? say.endOfDeletion : say.endOfInsertion
  const isSentence = /[.!?…。！？]["”’»)]*\s*$/u.test(text.slice(Math.max(0, end - 8), end))
  const isBeforeMark = /^\s*(?:$|[\p{P}])/u.test(text.slice(end, end + 4))
  return {
    display: ` [${words}]${isBeforeMark ? '' : ' '}`,
    text: isSentence ? ` ${words}. ` : `, ${words}${isBeforeMark ? '' : ', '}`,
    lang: sayLang,
    fixed: true,
    inserted: true,
  }
}
