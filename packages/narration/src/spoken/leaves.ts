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
      found[ownerOf(block, leaf.begin)]?.push(leaf)
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
function ownerOf({ sentences, text }: Block, at: number): number {
  const index = lastBegun(sentences, at)
  const before = sentences[index]
  if (!before) return 0
  const isBetween = at > before.end && index + 1 < sentences.length
  return isBetween && /[.!?…。]["”’»)]*$/.test(text.slice(before.begin, before.end)) ? index + 1 : index
}

/** Place of the last sentence that begins at an offset or before it; -1 where none does. */
function lastBegun(sentences: readonly Sentence[], at: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.begin ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
