import type { ElementContent } from 'hast'
import type { PageMark } from './options.js'
import { pageBreakElement } from './page-breaks.js'
import { element, idOf, type State, text } from './state.js'
import type { TextCursor, Word } from './text-cursor.js'

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
  const begin = cursor?.offset ?? 0
  if (cursor) cursor.offset += value.length
  if (!cursor || (cursor.marks.length === 0 && cursor.words.length === 0)) return value ? [text(value)] : []
  return parted(value, begin, cursor, state)
}

/** Marks and words as they come, with what is plain between them. */
function parted(value: string, begin: number, cursor: TextCursor, state: State): ElementContent[] {
  const out: ElementContent[] = []
  const end = begin + value.length
  let at = begin
  const take = (to: number) => {
    const taken = value.slice(at - begin, to - begin)
    at = to
    return text(taken)
  }
  while (at < end) {
    const mark = cursor.marks[0]
    const word = nextWord(cursor.words, at)
    const isMark = mark !== undefined && mark.at < end && (!word || mark.at <= word.begin)
    const next = isMark ? mark.at : Math.min(word?.begin ?? end, end)
    if (next > at) out.push(take(next))
    if (isMark) out.push(breakOf(cursor.marks.shift()?.mark, state))
    else if (word && next < end) {
      cursor.words.shift()
      out.push(element('span', { id: idOf(state, word.id) }, [take(Math.min(word.end, end))]))
    }
  }
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
