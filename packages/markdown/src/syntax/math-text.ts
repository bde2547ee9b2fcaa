import type { Code, Construct, Effects, State, Token, TokenizeContext } from 'micromark-util-types'
import { tex } from './tex.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathText: 'mathText'
    mathTextData: 'mathTextData'
    mathTextSequence: 'mathTextSequence'
  }
}

const dollar = 36
const backslash = 92

/**
 * `$x$` by pandoc's rule (`tex_math_dollars`): the opening dollar has a character at its right; the next dollar must
 * have a character at its left and no digit after it, or there is no formula, so "costs $5 and $6" is text. Two
 * dollars need none of that. With spaces inside (`$ x_1 $`, as MyST and notebooks allow) it is one where it is TeX.
 */
export const mathText: Construct = { name: 'dollarMath', tokenize, previous }

/** Of a formula, to see whether it is TeX, in characters. */
const mostLooked = 500

/** Contexts in which a search for a closing sequence reached the end: later ones would as well. */
const hopeless = new WeakMap<TokenizeContext, Set<number>>()

function previous(this: TokenizeContext, code: Code): boolean {
  return code !== dollar || this.events.at(-1)?.[1].type === 'characterEscape'
}

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const failed = hopeless.get(this) ?? new Set<number>()
  hopeless.set(this, failed)
  const isQuoted = this.previous === 34 || this.previous === 39
  let sizeOpen = 0
  let size = 0
  let before: Code = null
  let content = ''
  let isSpaced = false
  let closing: Token | undefined
  return open

  function open(code: Code): State | undefined {
    effects.enter('mathText')
    effects.enter('mathTextSequence')
    return sequenceOpen(code)
  }

  function sequenceOpen(code: Code): State | undefined {
    if (code === dollar) {
      sizeOpen++
      effects.consume(code)
      return sequenceOpen
    }
    if (failed.has(sizeOpen)) return nok(code)
    if (sizeOpen === 1 && isSpace(code)) isSpaced = true
    effects.exit('mathTextSequence')
    return between(code)
  }

  function between(code: Code): State | undefined {
    if (code === null) return giveUp(code)
    if (isLineEnd(code)) {
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      before = code
      return between
    }
    if (code === dollar) {
      closing = effects.enter('mathTextSequence')
      size = 0
      return sequenceClose(code)
    }
    effects.enter('mathTextData')
    return data(code)
  }

  function data(code: Code): State | undefined {
    if (code === null || code === dollar || isLineEnd(code)) {
      effects.exit('mathTextData')
      return between(code)
    }
    before = code
    if (content.length < mostLooked && code > 0) content += String.fromCodePoint(code)
    effects.consume(code)
    return code === backslash ? escaped : data
  }

  /** `\$` and `\\` are part of the formula. */
  function escaped(code: Code): State | undefined {
    if (code !== dollar && code !== backslash) return data(code)
    before = code
    effects.consume(code)
    return data
  }

  function sequenceClose(code: Code): State | undefined {
    if (code === dollar) {
      size++
      effects.consume(code)
      return sequenceClose
    }
    if (closes(code)) {
      effects.exit('mathTextSequence')
      effects.exit('mathText')
      return ok(code)
    }
    if (sizeOpen === 1) return nok(code)
    if (closing) closing.type = 'mathTextData'
    before = dollar
    return data(code)
  }

  function closes(after: Code): boolean {
    if (size !== sizeOpen) return false
    if (size > 1) return true
    if (isDigit(after) || endsInCode(content) || /^["']/.test(content)) return false
    if (isQuoted && /[a-z]{2}/i.test(content)) return tex.test(content)
    return (!isSpaced && !isSpace(before)) || tex.test(content)
  }

  function giveUp(code: Code): State | undefined {
    failed.add(sizeOpen)
    return nok(code)
  }
}

/** Whether a code span begins before the closing dollar and ends behind it: "$2 is `a=$(b)`" has no formula. */
function endsInCode(content: string): boolean {
  return content.length < mostLooked && (content.match(/(?<!`)`(?!`)/g) ?? []).length % 2 === 1
}

function isSpace(code: Code): boolean {
  return code === null || code === 32 || code < 0
}

function isLineEnd(code: Code): boolean {
  return code !== null && code >= -5 && code <= -3
}

function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57
}
