import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import { closes } from './displays.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathFlow: 'mathFlow'
    mathFlowFence: 'mathFlowFence'
    mathFlowFenceSequence: 'mathFlowFenceSequence'
    mathFlowFenceMeta: 'mathFlowFenceMeta'
    mathFlowValue: 'mathFlowValue'
  }
}

const dollar = 36
const braceOpen = 123

/**
 * Display math: from a line that begins with two or more dollars to a line that ends with as many, or an attribute list after them.
 * Stricter than micromark-extension-math, where `$$` that nobody closes swallows the rest of the article.
 *
 * @param opens whether the line of that number, from 1, opens a formula; see `displaysIn`
 */
export function display(opens: (line: number) => boolean): {
  micromark: Extension[]
  fromMarkdown: FromMarkdown[]
} {
  const construct: Construct = {
    name: 'dollarMathFlow',
    concrete: true,
    tokenize(effects, ok, nok) {
      return opens(this.now().line) ? tokenize.call(this, effects, ok, nok) : nok
    },
  }
  return { micromark: [{ flow: { [dollar]: construct } }], fromMarkdown: [mathFlowFromMarkdown] }
}

const nonLazyContinuation: Construct = { tokenize: tokenizeNonLazy, partial: true }

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const context = this
  const indent = indentBefore(context)
  let size = 0
  let line = ''
  return open

  function open(code: Code): State | undefined {
    effects.enter('mathFlow')
    effects.enter('mathFlowFence')
    effects.enter('mathFlowFenceSequence')
    return sequence(code)
  }

  function sequence(code: Code): State | undefined {
    if (code === dollar) {
      size++
      effects.consume(code)
      return sequence
    }
    if (size < 2) return nok(code)
    effects.exit('mathFlowFenceSequence')
    return effects.attempt(fenceEnd, opened, opened)(code)
  }

  function opened(code: Code): State | undefined {
    effects.exit('mathFlowFence')
    return context.interrupt ? ok(code) : lineStart(code)
  }

  function lineStart(code: Code): State | undefined {
    line = ''
    if (code === null || isLineEnd(code)) return lineEnd(code)
    effects.enter('mathFlowValue')
    return chunk(code)
  }

  function chunk(code: Code): State | undefined {
    if (code === null || isLineEnd(code)) {
      effects.exit('mathFlowValue')
      return lineEnd(code)
    }
    line += code < 0 ? ' ' : String.fromCharCode(code)
    effects.consume(code)
    return chunk
  }

  function lineEnd(code: Code): State | undefined {
    if (code === null || closes(line, size)) return after(code)
    return effects.attempt(nonLazyContinuation, indented, after)(code)
  }

  function indented(code: Code): State | undefined {
    return skipSpaces(effects, lineStart, 'linePrefix', indent)(code)
  }

  function after(code: Code): State | undefined {
    effects.exit('mathFlow')
    return ok(code)
  }
}

/** After dollars alone on their line: spaces, an attribute list, the line's end. */
const fenceEnd: Construct = { tokenize: tokenizeFenceEnd, partial: true }

function tokenizeFenceEnd(effects: Effects, ok: State, nok: State): State {
  return skipSpaces(effects, start, 'whitespace')

  function start(code: Code): State | undefined {
    if (code === null || isLineEnd(code)) return ok(code)
    if (code !== braceOpen) return nok(code)
    effects.enter('mathFlowFenceMeta')
    effects.enter('chunkString', { contentType: 'string' })
    return meta(code)
  }

  function meta(code: Code): State | undefined {
    if (code === dollar) return nok(code)
    if (code === null || isLineEnd(code)) {
      effects.exit('chunkString')
      effects.exit('mathFlowFenceMeta')
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

/** The opening fence is mdast-util-math's; the closing dollars, and what stands beside them, are a part of the last line of the value. */
const mathFlowFromMarkdown: FromMarkdown = {
  exit: {
    mathFlow(token) {
      const [, words = '', attributes = ''] = closing.exec(this.resume()) ?? []
      const node = this.stack.at(-1)
      if (node?.type === 'math') {
        node.value = words.replace(/^\n|\n[ \t]*$/g, '')
        node.meta = [node.meta, attributes].filter(Boolean).join(' ')
      }
      this.exit(token)
      this.data.mathFlowInside = undefined
    },
  },
}

const closing = /^([\s\S]*?)(?<!\$)\${2,}[ \t]*(\{[^$]*|\([\w:.-]{1,100}\))?$/
