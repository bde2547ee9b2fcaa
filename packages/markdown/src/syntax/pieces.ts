import type { Code, Construct, Effects, Extension, State, Token, TokenizeContext } from 'micromark-util-types'
import { isLineEnd, isSpace } from './container.js'

/** UTF-16 units between two blank lines from which on texts are read in pieces, marks of emphasis and brackets counted as several. */
export const longestText = 8_000

/** UTF-16 units of a piece, at least; fewer where they are marks. */
export const pieceLength = 4_000

/** As how many units micromark's search for what a mark may belong to counts. */
const costOfMark = 5

/** `*` `[` `]` `_` `~` */
const costly = new Set<Code>([42, 91, 93, 95, 126])

/** Beyond it a piece ends at a space where no bracket and no code is open, best behind a sentence; then at any space; then in a word. */
const [anySentence, anySpace, anywhere] = [500, 1_000, 2_000]

/** `\n` `!` `$` `&` `*` `:` `<` `@` `[` `\` `]` `^` `_` backtick `{` `~`: what begins something in text. */
const marks = [-5, -4, -3, 33, 36, 38, 42, 58, 60, 64, 91, 92, 93, 94, 95, 96, 123, 126]

const markSet = new Set<Code>(marks)

/**
 * So many characters in a row that begin nothing count; the rest of such a word is read in linear time, whatever its length. A picture that
 * stands in its own address (`data:`) is one.
 */
const longestWord = 200

/** Whether so many lines follow each other without a blank one that a text in them may be too long. */
export function hasLongText(source: string): boolean {
  if (source.length <= longestText / costOfMark) return false
  let start = 0
  for (const { index } of source.matchAll(/\n(?=[ \t]*\n)/g)) {
    if (isLong(source, start, index)) return true
    start = index
  }
  return isLong(source, start, source.length)
}

function isLong(source: string, start: number, end: number): boolean {
  if (end - start > longestText) return true
  if (end - start <= longestText / costOfMark) return false
  let size = 0
  for (let at = start; at < end; at += 1) size += costly.has(source.charCodeAt(at)) ? costOfMark : 1
  return size > longestText
}

/**
 * Text without end, cut into pieces that are read one by one: what micromark does with a text grows with the square of its length, or with
 * the cube where emphasis is nested. A mark that begins in one piece and ends in another is printed.
 *
 * @param found is told the lines where such a text begins
 */
export function textInPieces(found: (line: number) => void): { micromark: Extension[]; fromMarkdown: [] } {
  /** Texts, and pieces, of which less is left than a piece. */
  const short = new WeakSet<TokenizeContext>()
  const construct: Construct = {
    name: 'piece',
    // Where this is not tried, neither are those that look at what stands before them.
    previous() {
      return !short.has(this)
    },
    tokenize(effects, ok, nok) {
      if (short.has(this)) return nok
      const { line } = this.now()
      const isFirst = this.events.every(([, { type }]) => type !== 'chunkText')
      return takePiece(
        effects,
        (code) => {
          if (isFirst) found(line)
          return ok(code)
        },
        (code) => {
          short.add(this)
          return nok(code)
        },
      )
    },
  }
  const text = Object.fromEntries(marks.map((mark) => [mark, construct]))
  return { micromark: [{ text }], fromMarkdown: [] }
}

/** Takes text until a good end behind the least that a piece has; nothing where the text ends before. */
function takePiece(effects: Effects, ok: State, nok: State): State {
  const sizeOf = sizer(costOfMark)
  let previous: Token | undefined
  const isEnd = endFinder()
  return lineStart

  /** A token a line, as micromark has it of a paragraph. */
  function lineStart(code: Code): State | undefined {
    if (code === null) return nok(code)
    const token: Token = effects.enter('chunkText', {
      contentType: 'text',
      _contentTypeTextTrailing: true,
      ...(previous ? { previous } : {}),
    })
    if (previous) previous.next = token
    previous = token
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code)
    effects.consume(code)
    const { size, isLongWord } = sizeOf(code)
    const ends = !isLongWord && isEnd(code, size - pieceLength)
    if (!ends && !isLineEnd(code)) return inside
    effects.exit('chunkText')
    return ends ? more : lineStart
  }

  /** What ends here is the rest, or a piece that is looked at again. */
  function more(code: Code): State | undefined {
    return code === null ? nok(code) : ok(code)
  }
}

/** The units of a text so far, without the rest of long words, and whether it goes on with such a rest. The answer holds until the next character. */
export function sizer(cost: number): (code: Code) => { readonly size: number; readonly isLongWord: boolean } {
  const seen = { size: 0, isLongWord: false }
  let word = 0
  return (code) => {
    word = markSet.has(code) || isSpace(code) || isLineEnd(code) ? 0 : word + 1
    seen.isLongWord = word > longestWord
    if (!seen.isLongWord) seen.size += costly.has(code) ? cost : 1
    return seen
  }
}

const brackets = new Map<Code, number>([
  [40, 1],
  [91, 1],
  [41, -1],
  [93, -1],
])
const [backslash, backtick] = [92, 96]
const [star, underscore] = [42, 95]
const stops = new Set<Code>([33, 46, 63])

/** Whether a piece may end behind a character, so many units beyond the least. */
export function endFinder(): (code: Code, beyond: number) => boolean {
  let open = 0
  let isCode = false
  let [wasAccent, isEscaped] = [false, false]
  let before: Code = null
  const isInEmphasis = emphasisFinder()
  return (code, beyond) => {
    open = Math.max(0, open + (brackets.get(code) ?? 0))
    const isAccent = code === backtick && !isEscaped
    if (isAccent && !wasAccent) isCode = !isCode
    wasAccent = isAccent
    const isWhole = !isInEmphasis(code, isEscaped) && open === 0 && !isCode
    isEscaped = code === backslash && !isEscaped && !isCode
    const isStop = stops.has(before)
    before = code
    if (beyond <= 0 || beyond > anywhere) return beyond > anywhere
    if (!isSpace(code) && !isLineEnd(code)) return false
    return beyond > anySpace || (isWhole && (isStop || beyond > anySentence))
  }
}

/**
 * Whether emphasis may be open behind a character: a run of stars or underscores may open it, also in emphasis that is open, and one behind
 * a word closes the innermost. One that is escaped does neither.
 */
function emphasisFinder(): (code: Code, isEscaped: boolean) => boolean {
  const depths = new Map<Code, number>()
  let mark: Code = null
  let beforeMark: Code = null
  let before: Code = null
  return (code, isEscaped) => {
    if (mark !== null && code !== mark) {
      const depth = depths.get(mark) ?? 0
      const mayOpen = !isBlank(code) && (mark === star || !isWord(beforeMark))
      if (depth > 0 && !isBlank(beforeMark)) depths.set(mark, depth - 1)
      else if (mayOpen) depths.set(mark, depth + 1)
      mark = null
    }
    if (mark === null && !isEscaped && (code === star || code === underscore))
      [mark, beforeMark] = [code, before]
    before = code
    return (depths.get(star) ?? 0) > 0 || (depths.get(underscore) ?? 0) > 0
  }
}

function isBlank(code: Code): boolean {
  return code === null || isSpace(code) || isLineEnd(code)
}

function isWord(code: Code): boolean {
  return code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
}
