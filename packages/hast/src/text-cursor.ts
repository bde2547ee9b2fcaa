import { type Block, type Sentence, wordsOf } from '@lectern/core'
import type { ElementContent } from 'hast'
import type { PageMark } from './options.js'
import { pageBreakElement } from './page-breaks.js'
import { element, idOf, type State, text } from './state.js'

/** Where we are in a text block's words, in UTF-16 units, and what is still to be set in them. */
export interface TextCursor {
  readonly block: Block | undefined
  offset: number
  /** In order; none inside a word. */
  readonly marks: { at: number; mark: PageMark }[]
  /** In order; empty unless words are elements. */
  readonly words: Word[]
}

interface Word {
  id: string
  begin: number
  end: number
}

export function cursorOf(id: string | undefined, sentences: readonly Sentence[], state: State): TextCursor {
  const block = id === undefined ? undefined : state.run.article.blocks.get(id)
  if (!block) return { block, offset: 0, marks: [], words: [] }
  return {
    block,
    offset: 0,
    marks: marksIn(block.id, block.text, block.lang, state),
    words: wordsIn(sentences, block.text, block.lang),
  }
}

function marksIn(id: string, words: string, lang: string, { run }: State): TextCursor['marks'] {
  const marks = run.pages.get(id) ?? []
  run.pages.delete(id)
  if (marks.length === 0) return []
  const ranges = wordsOf(words, lang)
  return marks
    .map((mark) => ({ mark, at: beforeWord(mark.start.offset, ranges) }))
    .sort((one, other) => one.at - other.at)
}

/** A page that begins inside a hyphenated word is marked before that word. */
function beforeWord(offset: number, ranges: readonly { begin: number; end: number }[]): number {
  return ranges.find(({ begin, end }) => begin < offset && offset < end)?.begin ?? offset
}

function wordsIn(sentences: readonly Sentence[], words: string, lang: string): Word[] {
  return sentences.flatMap(({ id, begin, end }) =>
    wordsOf(words.slice(begin, end), lang).map((word, index) => ({
      id: `${id}.${index + 1}`,
      begin: begin + word.begin,
      end: begin + word.end,
    })),
  )
}

/** Page breaks up to and including an offset. */
export function breaksUpTo(offset: number, state: State): ElementContent[] {
  const marks = state.cursor?.marks ?? []
  const found: ElementContent[] = []
  while (marks[0] && marks[0].at <= offset) found.push(breakOf(marks.shift()?.mark, state))
  return found
}

function breakOf(mark: PageMark | undefined, state: State): ElementContent {
  return pageBreakElement('span', mark?.id ?? '', mark?.label ?? '', state)
}

/** A run of text, parted where pages begin and, where they are wanted, into words. */
export function textRun(value: string, state: State): ElementContent[] {
  const { cursor } = state
  if (!cursor) return value ? [text(value)] : []
  const begin = cursor.offset
  const end = begin + value.length
  cursor.offset = end
  if (cursor.marks.length === 0 && cursor.words.length === 0) return value ? [text(value)] : []
  const out: ElementContent[] = []
  let at = begin
  const until = (to: number) => {
    if (to > at) out.push(text(value.slice(at - begin, to - begin)))
    at = Math.max(at, to)
  }
  while (at < end || cursor.marks[0]?.at === begin) {
    const mark = cursor.marks[0]
    const word = nextWord(cursor.words, at)
    if (mark && mark.at < end && (!word || mark.at <= word.begin)) {
      until(mark.at)
      cursor.marks.shift()
      out.push(breakOf(mark.mark, state))
      continue
    }
    if (!word || word.begin >= end) break
    until(word.begin)
    cursor.words.shift()
    const stop = Math.min(word.end, end)
    out.push(element('span', { id: idOf(state, word.id) }, [text(value.slice(at - begin, stop - begin))]))
    at = stop
  }
  until(end)
  return out
}

/** The first word that begins here or later; one that began in an earlier node has its element there. */
function nextWord(words: Word[], at: number): Word | undefined {
  while (words[0] && words[0].begin < at) words.shift()
  return words[0]
}

/** A node that is not parted: its marks stand before it. */
export function skipText(length: number, state: State): ElementContent[] {
  if (!state.cursor) return []
  const breaks = breaksUpTo(state.cursor.offset + Math.max(0, length - 1), state)
  state.cursor.offset += length
  return breaks
}
