import type { Construct, State, TokenType } from 'micromark-util-types'
import { isLineEnd, isSpace } from './container.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wholeLine: 'wholeLine'
  }
}

/**
 * Takes the rest of a line where its words pass.
 *
 * @param begins what stands first in such words, spaces aside: without it nothing more is read
 */
export function line(
  passes: (words: string) => boolean,
  type: TokenType = 'wholeLine',
  begins?: RegExp,
): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      let words = ''
      const inside: State = (code) => {
        if (code === null || isLineEnd(code)) {
          if (!passes(words)) return nok(code)
          effects.exit(type)
          return ok(code)
        }
        const character = characterOf(code)
        if (begins && !isSpace(code) && words.trim() === '' && !begins.test(character)) return nok(code)
        words += character
        effects.consume(code)
        return inside
      }
      return (code) => {
        // A token holds one character at least.
        if (code === null || isLineEnd(code)) return nok(code)
        effects.enter(type)
        return inside(code)
      }
    },
  }
}

const characterOf = (code: number): string => (code < 0 ? ' ' : String.fromCharCode(code))

/** The end of a line before one that belongs to the same container. */
export const lineInside: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      if (!isLineEnd(code)) return nok(code)
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return (next) => (this.parser.lazy[this.now().line] ? nok(next) : ok(next))
    }
  },
}
