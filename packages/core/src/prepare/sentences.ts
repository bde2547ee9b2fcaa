import type { Block, Sentence } from '../article.js'
import { defaultSegmenter, type SentenceSegmenter } from '../text/segmenter.js'
import { inlineLeaves } from '../text/walk.js'
import type { Draft } from './draft.js'
import { freeze } from './freeze.js'

/** Inline nodes that stay whole: a sentence never ends inside one. */
const whole = new Set([
  'link',
  'abbreviation',
  'pronunciation',
  'ruby',
  'keyboard',
  'time',
  'inlineCode',
  'inlineMath',
  'image',
])

/** Blocks whose text is not prose. */
const notProse = new Set(['code', 'math'])

/**
 * Gives every block that holds prose its sentences. They are found when somebody first asks: an edition without sound
 * never does.
 */
export function sentences(draft: Draft): void {
  const segmenter = draft.options.segmenter ?? defaultSegmenter
  for (const block of draft.blocks.values()) {
    if (block.text.trim() && !notProse.has(block.type)) whenAsked(block, segmenter)
  }
}

function whenAsked(block: Block, segmenter: SentenceSegmenter): void {
  let found: readonly Sentence[] | undefined
  Object.defineProperty(block, 'sentences', {
    enumerable: true,
    get: () => {
      found ??= freeze(sentencesOf(block, segmenter))
      return found
    },
  })
}

function sentencesOf(block: Block, segmenter: SentenceSegmenter): Sentence[] {
  const boundaries = movedOut(segmenter(block.text, block.lang), rangesOfWholes(block))
  const found: Sentence[] = []
  let from = 0
  for (const to of new Set([...boundaries, block.text.length])) {
    const begin = from + leadingSpace(block.text.slice(from, to))
    const end = from + block.text.slice(from, to).trimEnd().length
    if (begin < end) found.push({ id: `${block.id}~${found.length + 1}`, block: block.id, begin, end })
    from = to
  }
  return found
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length
}

interface Range {
  begin: number
  end: number
}

/** A boundary inside a whole moves to its end. Both lists are in order. */
function movedOut(boundaries: readonly number[], wholes: readonly Range[]): number[] {
  let next = 0
  return boundaries.map((at) => {
    while (next < wholes.length && (wholes[next]?.end ?? 0) <= at) next++
    const range = wholes[next]
    return range && range.begin < at ? range.end : at
  })
}

function rangesOfWholes(block: Block): Range[] {
  const ranges: Range[] = []
  let outermost: object | undefined
  for (const { node, begin, end, ancestors } of inlineLeaves(block.node)) {
    const around = [...ancestors, node].find(({ type }) => whole.has(type))
    const last = ranges.at(-1)
    if (around && around === outermost && last) last.end = end
    else if (around) ranges.push({ begin, end })
    outermost = around
  }
  return ranges
}
