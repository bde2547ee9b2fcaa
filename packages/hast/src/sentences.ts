import type { Sentence } from '@lectern/core'
import type { ElementContent } from 'hast'
import { createCursor } from './create-cursor.js'
import { divide } from './divide.js'
import type { Node, Parent } from './node.js'
import { phrasing } from './render.js'
import { element, idOf, type State } from './state.js'
import type { TextCursor } from './text-cursor.js'
import { breaksUpTo, textRun } from './text-run.js'

/** The words of a text block: its inline nodes, with an element for each wanted sentence and a mark for each page. */
export function wordsOfBlock(block: Parent, state: State): ElementContent[] {
  const { sentences, inner } = open(block, state)
  const content =
    sentences.length === 0 ? phrasing(block.children, inner) : inSentences(block.children, sentences, inner)
  return inner.cursor.marks.length === 0
    ? content
    : [...content, ...breaksUpTo(Number.POSITIVE_INFINITY, inner)]
}

/** The same for a block whose words are its value: code has pages, but no sentences. It comes in parts, which may be wrapped. */
export function valueOfBlock<Part extends { text: string }>(
  block: Node,
  parts: readonly Part[],
  wrap: (part: Part, words: ElementContent[], state: State) => ElementContent[],
  state: State,
): ElementContent[] {
  const { inner } = open(block, state)
  const content = parts.flatMap((part) => wrap(part, textRun(part.text, inner), inner))
  return [...content, ...breaksUpTo(Number.POSITIVE_INFINITY, inner)]
}

/** Pages that begin in a block that is one indivisible thing. */
export function breaksOfBlock(block: Node, state: State): ElementContent[] {
  return breaksUpTo(Number.POSITIVE_INFINITY, open(block, state).inner)
}

function open(
  block: Node,
  state: State,
): { sentences: readonly Sentence[]; inner: State & { cursor: TextCursor } } {
  const id = block.data?.id
  const { sentences: wanted = false, words = false } = state.run.options
  const sentences = wanted === false || isNone(wanted) ? [] : sentencesOf(id, wanted, state)
  return { sentences, inner: { ...state, cursor: createCursor(id, words ? sentences : [], state) } }
}

function isNone(wanted: true | ReadonlySet<string>): boolean {
  return wanted !== true && wanted.size === 0
}

/** Asked for only where they are wanted: finding the sentences of a block is work. */
function sentencesOf(
  id: string | undefined,
  wanted: true | ReadonlySet<string>,
  state: State,
): readonly Sentence[] {
  const own = (id && state.run.article.blocks.get(id)?.sentences) || []
  return wanted === true ? own : own.filter((sentence) => wanted.has(sentence.id))
}

function inSentences(
  nodes: readonly Node[],
  sentences: readonly Sentence[],
  state: State & { cursor: TextCursor },
): ElementContent[] {
  const content: ElementContent[] = []
  let rest = nodes
  let at = 0
  const take = (upTo: number, withEmpty: boolean): readonly Node[] => {
    const [before, after, length] = divide(rest, upTo - at, withEmpty)
    rest = after
    at += length
    return before
  }
  for (const { id, begin, end } of sentences) {
    for (const child of phrasing(take(begin, false), state)) content.push(child)
    for (const mark of breaksUpTo(begin, state)) content.push(mark)
    const own = take(end, true)
    content.push(element('span', { id: idOf(state, id) }, phrasing(own, state)))
  }
  return [...content, ...phrasing(rest, state)]
}
