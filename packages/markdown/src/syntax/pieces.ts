import type { Code, Construct, Effects, Extension, State, Token, TokenizeContext } from 'micromark-util-types'
import { isLineEnd, isSpace } from './container.js'

/** UTF-16 units of text between two blank lines that are read as one. */
export const longestText = 8_000

/** A word that is longer ends a piece in its middle. */
const longestWord = 2_000

/** `\n` `!` `$` `&` `*` `:` `<` `@` `[` `\` `]` `^` `_` backtick `{` `~`: what begins something in text. */
const marks = [-5, -4, -3, 33, 36, 38, 42, 58, 60, 64, 91, 92, 93, 94, 95, 96, 123, 126]

/** Whether so many lines follow each other without a blank one that a text in them may be too long. */
export function hasLongText(source: string): boolean {
  if (source.length <= longestText) return false
  let start = 0
  for (const { index } of source.matchAll(/\n(?=[ \t]*\n)/g)) {
    if (index - start > longestText) return true
    start = index
  }
  return source.length - start > longestText
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

/** Takes text until a space behind the most that a piece may have; nothing where the text ends before. */
function takePiece(effects: Effects, ok: State, nok: State): State {
  let size = 0
  let previous: Token | undefined
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
    size++
    effects.consume(code)
    const isEnd = size > longestText && (isSpace(code) || size > longestText + longestWord)
    if (!isEnd && !isLineEnd(code)) return inside
    effects.exit('chunkText')
    return isEnd ? more : lineStart
  }

  /** What ends here is the rest, or a piece that is looked at again. */
  function more(code: Code): State | undefined {
    return code === null ? nok(code) : ok(code)
  }
}
