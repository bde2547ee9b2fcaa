import type { Position } from 'unist'
import type { Block, Sentence } from '../article.js'
import { isDivisible } from '../nodes/kinds.js'
import { defaultSegmenter, type SentenceSegmenter } from '../text/segmenter.js'
import { inlineLeaves } from '../text/walk.js'
import type { Draft } from './draft.js'
import { freeze } from './freeze.js'

/** Blocks whose text is not prose. */
const notProse = new Set(['code', 'math'])

/**
 * Gives every block that holds prose its sentences. They are found when somebody first asks: an edition without sound
 * never does.
 */
export function sentences(draft: Draft): void {
  const segmenter = draft.options.segmenter ?? defaultSegmenter
  for (const block of draft.blocks.values()) {
    if (block.text.trim() && !notProse.has(block.type))
      draft.blocks.set(block.id, new ProseBlock(block, segmenter))
  }
}

/**
 * A record that finds its sentences. Their getter is the class's: V8 makes a dictionary of an object with an accessor of
 * its own, and 40,000 of those take 45 MB and are read ten times as slowly; these take 7.
 */
class ProseBlock implements Block {
  readonly id: Block['id']
  readonly type: Block['type']
  readonly node: Block['node']
  readonly parent: Block['parent']
  chapter: Block['chapter']
  readonly lang: Block['lang']
  readonly dir: Block['dir']
  readonly text: Block['text']
  readonly skip: Block['skip']
  declare readonly number?: number
  declare readonly position?: Position
  readonly #segmenter: SentenceSegmenter
  #found: readonly Sentence[] | undefined

  constructor(block: Block, segmenter: SentenceSegmenter) {
    this.id = block.id
    this.type = block.type
    this.node = block.node
    this.parent = block.parent
    this.chapter = block.chapter
    this.lang = block.lang
    this.dir = block.dir
    this.text = block.text
    this.skip = block.skip
    if (block.number !== undefined) this.number = block.number
    if (block.position !== undefined) this.position = block.position
    this.#segmenter = segmenter
  }

  get sentences(): readonly Sentence[] {
    this.#found ??= freeze(sentencesOf(this, this.#segmenter))
    return this.#found
  }
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
  // A copy, since nearly always there is one sentence, and an array that grew has room for seventeen.
  return found.slice()
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
    const around = [...ancestors, node].find((one) => !isDivisible(one))
    const last = ranges.at(-1)
    if (around && around === outermost && last) last.end = end
    else if (around) ranges.push({ begin, end })
    outermost = around
  }
  return ranges
}
