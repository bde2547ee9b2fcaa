import { type Sentence, wordsOf } from '@lectern/core'
import type { State } from './state.js'
import type { TextCursor, Word } from './text-cursor.js'

/** A cursor before the words of a block, with what is to be set in them: the pages that begin there, and words where they are elements. */
export function createCursor(
  id: string | undefined,
  sentences: readonly Sentence[],
  state: State,
): TextCursor {
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
