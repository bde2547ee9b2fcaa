import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State } from 'micromark-util-types'
import { isLineEnd } from './container.js'
import { tex } from './tex.js'
import { line, lineInside } from './whole-lines.js'

/*
 * LaTeX's own delimiters: `\(x\)` and `\[x\]`, as chat programs and converters write them, and `\\(x\\)`, as pages with MathJax need it in Markdown.
 * CommonMark takes the backslash for an escape, and would print `(x)`.
 */

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    texDisplay: 'texDisplay'
    texDisplayLine: 'texDisplayLine'
  }
}

const [backslash, roundOpen, squareOpen] = [92, 40, 91]
/** Longer than any formula that somebody writes, in characters. */
const longest = 5_000

/** TeX, or a letter, a figure or a sum. `\[1\]` and `\[x\]` are references and boxes to tick. */
function isFormula(isDisplay: boolean, words: string): boolean {
  if (tex.test(words)) return true
  if (/[a-z]{3,}|[^\x00-\u024f]{2,}/i.test(words) || words.includes('$')) return false
  return isDisplay ? /[=<>+]/.test(words) : /[a-z\d]/i.test(words)
}

/** An opening one never follows a letter: `item\(s\)`. */
const isWord = (code: Code): boolean =>
  code !== null && code > 0 && /[\p{L}\p{N}\\]/u.test(String.fromCodePoint(code))

const inWords: Construct = {
  name: 'texDelimiters',
  tokenize(effects, ok, nok) {
    const { previous } = this
    let [opening, closing, words] = ['', '', '']
    const open: State = (code) => {
      if (code === backslash && opening.length < 2) {
        opening += '\\'
        effects.consume(code)
        return open
      }
      if (code !== roundOpen && code !== squareOpen) return nok(code)
      closing = opening + (code === roundOpen ? ')' : ']')
      effects.consume(code)
      effects.exit('mathTextSequence')
      return between
    }
    const between: State = (code) => {
      if (code === null || words.length > longest) return nok(code)
      if (isLineEnd(code)) {
        words += '\n'
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        return between
      }
      effects.enter(code === backslash ? 'mathTextSequence' : 'mathTextData')
      return code === backslash ? mark('')(code) : data(code)
    }
    const data: State = (code) => {
      if (code === null || code === backslash || isLineEnd(code)) {
        effects.exit('mathTextData')
        return between(code)
      }
      words += code < 0 ? ' ' : String.fromCodePoint(code)
      effects.consume(code)
      return data
    }
    /** What begins with a backslash: the end, or a command. */
    const mark = (read: string): State => {
      return (code) => {
        const now = code === null || code < 0 ? read : read + String.fromCodePoint(code)
        if (now !== read && closing.startsWith(now)) {
          effects.consume(code)
          return now === closing ? end : mark(now)
        }
        const token = effects.exit('mathTextSequence')
        token.type = 'mathTextData'
        words += read
        return between(code)
      }
    }
    const end: State = (code) => {
      if (!isFormula(closing.endsWith(']'), words)) return nok(code)
      effects.exit('mathTextSequence')
      effects.exit('mathText')
      return ok(code)
    }
    return (code) => {
      if (isWord(previous)) return nok(code)
      effects.enter('mathText')
      effects.enter('mathTextSequence')
      return open(code)
    }
  },
}

/** `\[` and `\]` alone on their lines, and lines between them that would be lists or quotations. */
const onLines: Construct = {
  name: 'texDisplay',
  concrete: true,
  tokenize(effects, ok, nok) {
    let words = ''
    const end: State = (code) => {
      effects.exit('texDisplay')
      return ok(code)
    }
    const opening = line((read) => /^\\{1,2}\[[ \t]*$/.test(read), 'texDisplayLine')
    const closing = line(
      (read) => /^[ \t]*\\{1,2}\][ \t]*$/.test(read) && isFormula(true, words),
      'texDisplayLine',
    )
    const inside = line((read) => {
      words += `${read}\n`
      return words.length < longest
    }, 'texDisplayLine')
    const more = effects.attempt(
      lineInside,
      effects.attempt(
        closing,
        end,
        effects.attempt(inside, (code) => more(code), nok),
      ),
      nok,
    )
    return (code) => {
      effects.enter('texDisplay')
      return effects.attempt(opening, more, nok)(code)
    }
  },
}

export const texDelimiters: Extension = { text: { [backslash]: inWords }, flow: { [backslash]: onLines } }

export const texDelimitersFromMarkdown: FromMarkdown = {
  enter: {
    texDisplay(token) {
      const lines = this.sliceSerialize(token).split(/\r\n|\n|\r/)
      this.enter({ type: 'math', meta: null, value: lines.slice(1, -1).join('\n') } as never, token)
    },
  },
  exit: {
    texDisplay(token) {
      this.exit(token)
    },
  },
}
