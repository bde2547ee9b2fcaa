import { type Block, type InlineLeaf, inlineLeaves, type Sentence } from '@lectern/core'

/** The leaves of a sentence, cut at its ends. What is not words (gaps, note calls, pauses) belongs to one sentence. */
export function leavesOf(block: Block, sentence: Sentence): InlineLeaf[] {
  const { begin, end } = sentence
  return inlineLeaves(block.node).flatMap((leaf) => {
    if (leaf.begin === leaf.end) return ownerOf(block, leaf.begin) === sentence ? [leaf] : []
    const from = Math.max(leaf.begin, begin)
    const to = Math.min(leaf.end, end)
    return from < to ? [{ ...leaf, begin: from, end: to }] : []
  })
}

/** Leaves of a block that has no sentence: a gap or a picture alone. */
export function looseLeaves(block: Block): InlineLeaf[] {
  return block.sentences.length > 0 ? [] : inlineLeaves(block.node)
}

/**
 * A mark goes with the sentence it stands in; between two, with the one before, unless that is finished and the mark
 * stands after the space ("One. ___ is two.").
 */
function ownerOf(block: Block, at: number): Sentence | undefined {
  const { sentences, text } = block
  const next = sentences.findIndex(({ begin, end }) => begin <= at && at < end)
  if (next >= 0) return sentences[next]
  const after = sentences.findIndex(({ begin }) => begin > at)
  const before = sentences[after < 0 ? sentences.length - 1 : after - 1]
  if (!before) return sentences[0]
  const afterSpace = at > before.end && /[.!?…。]["”’»)]*$/.test(text.slice(before.begin, before.end))
  return afterSpace && after >= 0 ? sentences[after] : before
}
