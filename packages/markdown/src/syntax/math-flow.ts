import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathFlow: 'mathFlow'
    mathFlowFence: 'mathFlowFence'
    mathFlowFenceSequence: 'mathFlowFenceSequence'
    mathFlowFenceMeta: 'mathFlowFenceMeta'
    mathFlowClosingMeta: 'mathFlowClosingMeta'
    mathFlowValue: 'mathFlowValue'
  }
}

const dollar = 36
const braceOpen = 123

/**
 * Display math between fences of two or more dollars that stand alone on their lines, but for an attribute list.
 * Stricter than micromark-extension-math, where a paragraph that starts with `$$ a = b` swallows the rest of the
 * article: such a line is text math here.
 */
export const mathFlow: Construct = { name: 'dollarMathFlow', tokenize, concrete: true }

const nonLazyContinuation: Construct = { tokenize: tokenizeNonLazy, partial: true }

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const context = this
  const indent = indentBefore(context)
  const closingFence: Construct = { tokenize: tokenizeClosing, partial: true }
  let sizeOpen = 0
  return open

  function open(code: Code): State | undefined {
    effects.enter('mathFlow')
    effects.enter('mathFlowFence')
    effects.enter('mathFlowFenceSequence')
    return sequence(code)
  }

  function sequence(code: Code): State | undefined {
    if (code === dollar) {
      sizeOpen++
      effects.consume(code)
      return sequence
    }
    if (sizeOpen < 2) return nok(code)
    effects.exit('mathFlowFenceSequence')
    return fenceEnd(effects, opened, nok, 'mathFlowFenceMeta')(code)
  }

  function opened(code: Code): State | undefined {
    effects.exit('mathFlowFence')
    if (context.interrupt) return ok(code)
    return effects.attempt(nonLazyContinuation, lineStart, after)(code)
  }

  function lineStart(code: Code): State | undefined {
    return effects.attempt(closingFence, after, indented)(code)
  }

  function indented(code: Code): State | undefined {
    return skipSpaces(effects, value, 'linePrefix', indent)(code)
  }

  function value(code: Code): State | undefined {
    if (code === null) return after(code)
    if (isLineEnd(code)) return effects.attempt(nonLazyContinuation, lineStart, after)(code)
    effects.enter('mathFlowValue')
    return chunk(code)
  }

  function chunk(code: Code): State | undefined {
    if (code === null || isLineEnd(code)) {
      effects.exit('mathFlowValue')
      return value(code)
    }
    effects.consume(code)
    return chunk
  }

  function after(code: Code): State | undefined {
    effects.exit('mathFlow')
    return ok(code)
  }

  function tokenizeClosing(closing: Effects, closed: State, open: State): State {
    let size = 0
    return skipSpaces(closing, start, 'linePrefix', 3)

    function start(code: Code): State | undefined {
      closing.enter('mathFlowFence')
      closing.enter('mathFlowFenceSequence')
      return more(code)
    }

    function more(code: Code): State | undefined {
      if (code === dollar) {
        size++
        closing.consume(code)
        return more
      }
      if (size < sizeOpen) return open(code)
      closing.exit('mathFlowFenceSequence')
      return fenceEnd(closing, done, open, 'mathFlowClosingMeta')(code)
    }

    function done(code: Code): State | undefined {
      closing.exit('mathFlowFence')
      return closed(code)
    }
  }
}

/** After a fence: spaces, an attribute list, the line's end; anything else makes it no fence. */
function fenceEnd(
  effects: Effects,
  ok: State,
  nok: State,
  type: 'mathFlowFenceMeta' | 'mathFlowClosingMeta',
): State {
  return skipSpaces(effects, start, 'whitespace')

  function start(code: Code): State | undefined {
    if (code === null || isLineEnd(code)) return ok(code)
    if (code !== braceOpen) return nok(code)
    effects.enter(type)
    effects.enter('chunkString', { contentType: 'string' })
    return meta(code)
  }

  function meta(code: Code): State | undefined {
    if (code === dollar) return nok(code)
    if (code === null || isLineEnd(code)) {
      effects.exit('chunkString')
      effects.exit(type)
      return ok(code)
    }
    effects.consume(code)
    return meta
  }
}

function tokenizeNonLazy(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const context = this
  return start

  function start(code: Code): State | undefined {
    if (code === null) return ok(code)
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    return lineStart
  }

  function lineStart(code: Code): State | undefined {
    return context.parser.lazy[context.now().line] ? nok(code) : ok(code)
  }
}

function skipSpaces(effects: Effects, ok: State, type: 'linePrefix' | 'whitespace', limit = Infinity): State {
  let size = 0
  return start

  function start(code: Code): State | undefined {
    if (!isSpace(code) || limit === 0) return ok(code)
    effects.enter(type)
    return prefix(code)
  }

  function prefix(code: Code): State | undefined {
    if (isSpace(code) && size++ < limit) {
      effects.consume(code)
      return prefix
    }
    effects.exit(type)
    return ok(code)
  }
}

function indentBefore(context: TokenizeContext): number {
  const tail = context.events.at(-1)
  return tail?.[1].type === 'linePrefix' ? tail[2].sliceSerialize(tail[1], true).length : 0
}

function isSpace(code: Code): boolean {
  return code === 32 || code === -2 || code === -1
}

function isLineEnd(code: Code): boolean {
  return code !== null && code >= -5 && code <= -3
}

/** The opening fence is mdast-util-math's; an attribute list after the closing one is ours. */
export const mathFlowFromMarkdown: FromMarkdown = {
  enter: {
    mathFlowClosingMeta() {
      this.buffer()
    },
  },
  exit: {
    mathFlowClosingMeta() {
      const meta = this.resume()
      const node = this.stack.findLast((open) => open.type === 'math')
      if (node?.type === 'math') node.meta = [node.meta, meta].filter(Boolean).join(' ')
    },
  },
}
