import { blankLine } from 'micromark-core-commonmark'
import { factorySpace } from 'micromark-factory-space'
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types'

/** How far the lines of a container are indented that has a mark on its first line only. */
const width = 4

/** Lines that are indented by four columns, or by two at least, and blank ones between them. */
export function indentedContinuation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return effects.check(blankLine, ok, effects.attempt(indent, ok, nok))
}

const indent: Construct = { tokenize: tokenizeIndent, partial: true }

function tokenizeIndent(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const context = this
  return factorySpace(effects, after, 'linePrefix', width + 1)

  function after(code: Code): State | undefined {
    const tail = context.events.at(-1)
    const size = tail?.[1].type === 'linePrefix' ? tail[2].sliceSerialize(tail[1], true).length : 0
    return size >= 2 ? ok(code) : nok(code)
  }
}

export function isSpace(code: Code): boolean {
  return code === 32 || code === -2 || code === -1
}

export function isLineEnd(code: Code): boolean {
  return code !== null && code >= -5 && code <= -3
}
