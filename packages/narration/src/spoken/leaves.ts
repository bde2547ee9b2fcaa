import { type Block, type InlineLeaf, inlineLeaves, type Sentence } from '@lectern/core'

/**
 * The leaves of each sentence, cut at its ends. What is not words (gaps, note calls, pauses) belongs to one sentence.
 * Sentences and leaves are in order, so both are gone through once.
 */
export function leavesBySentence(block: Block): InlineLeaf[][] {
  const { sentences } = block
  const found: InlineLeaf[][] = sentences.map(() => [])
  let first = 0
  for (const leaf of inlineLeaves(block.node)) {
    if (leaf.begin === leaf.end) {
      const owner = ownerOf(block, leaf.begin)
      if (owner) found[sentences.indexOf(owner)]?.push(leaf)
      continue
    }
    while (first < sentences.length - 1 && (sentences[first]?.end ?? 0) <= leaf.begin) first++
    for (let index = first; index < sentences.length; index++) {
      const { begin, end } = sentences[index] as Sentence
      if (begin >= leaf.end) break
      const from = Math.max(leaf.begin, begin)
      const to = Math.min(leaf.end, end)
      if (from < to) found[index]?.push({ ...leaf, begin: from, end: to })
    }
  }
  return found
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
