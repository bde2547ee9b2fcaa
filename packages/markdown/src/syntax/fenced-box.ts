import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import { factorySpace } from 'micromark-factory-space'
import type { Code, Construct, Effects, Extension, State, Token, TokenizeContext } from 'micromark-util-types'
import { type BoxOpening, boxOpening, closesBox, type Fence, NestedBoxes } from './box-fences.js'
import { colonCode } from './colon-code.js'
import { isLineEnd } from './container.js'
import { line, lineInside } from './whole-lines.js'

/*
 * Boxes between fences as pandoc, Quarto, MyST and VitePress write them: `::: {.callout-note}`, `::: tip Title`, `:::{note} Title`, and "```{note} Title".
 * They are container directives whose `data.fence` has what the fence says; `directives/foreign.ts` reads there what was meant.
 */

declare module 'unist' {
  interface Data {
    fence?: Fence
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    fencedBox: 'fencedBox'
    fencedBoxOpening: 'fencedBoxOpening'
    fencedBoxTitle: 'fencedBoxTitle'
    fencedBoxOption: 'fencedBoxOption'
    fencedBoxClosing: 'fencedBoxClosing'
  }
}

/** @param isPandoc whether a bare `:::name` is a box, and a fence of any length closes the box that was opened last */
function fencedBox(isPandoc: boolean): Construct {
  return {
    name: 'fencedBox',
    concrete: true,
    tokenize(effects, ok, nok) {
      return new Box(this, effects, isPandoc).tokenize(ok, nok)
    },
  }
}

const [colon, accent, tilde] = [58, 96, 126]

/** Boxes, and code between colons. */
export function boxSyntax(isPandoc: boolean): Extension {
  const box = fencedBox(isPandoc)
  return { flow: { [colon]: [colonCode, box], [accent]: box, [tilde]: box } }
}

/** Lines of options that a construct reads at most. */
const mostOptions = 60

/** `---`, keys and values, `---`. */
const optionBlock: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let count = 0
    const isRule = (words: string) => words.trim() === '---'
    const more: State = (code) =>
      ++count > mostOptions ? nok(code) : effects.attempt(lineInside, next, nok)(code)
    const next: State = (code) =>
      isLineEnd(code)
        ? more(code)
        : effects.attempt(
            line(isRule, 'fencedBoxOption'),
            ok,
            effects.attempt(
              line(() => true, 'fencedBoxOption'),
              more,
              nok,
            ),
          )(code)
    return effects.attempt(line(isRule, 'fencedBoxOption'), more, nok)
  },
}

/** One box while it is read. */
class Box {
  readonly context: TokenizeContext
  readonly effects: Effects
  readonly isPandoc: boolean
  readonly #indent: number
  readonly #nested: NestedBoxes | undefined
  #opening: BoxOpening = { marks: '', isMyst: false }
  #previous: Token | undefined

  constructor(context: TokenizeContext, effects: Effects, isPandoc: boolean) {
    this.context = context
    this.effects = effects
    this.isPandoc = isPandoc
    const tail = context.events.at(-1)
    this.#indent = tail?.[1].type === 'linePrefix' ? tail[2].sliceSerialize(tail[1], true).length : 0
    this.#nested = isPandoc ? new NestedBoxes() : undefined
  }

  tokenize(ok: State, nok: State): State {
    const opening = line((words) => {
      const found = boxOpening(words, this.isPandoc)
      this.#opening = found ?? this.#opening
      return found !== undefined
    })
    return this.effects.check(opening, (code) => this.#open(code, ok), nok)
  }

  #open(code: Code, ok: State): State | undefined {
    const { effects } = this
    const { title, isMyst } = this.#opening
    const [from, to] = title ?? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    let at = 0
    const end: State = (code) => {
      effects.exit('fencedBox')
      return ok(code)
    }
    const content: State = (code) => this.#content(code, end)
    const options: State = (code) =>
      effects.attempt(
        line((words) => /^[ \t]*:[\w-]+:/.test(words), 'fencedBoxOption'),
        effects.attempt(lineInside, options, end),
        content,
      )(code)
    const inside: State = (code) => {
      if (code === null || isLineEnd(code)) {
        if (at > to) effects.exit('wholeLine')
        effects.exit('fencedBoxOpening')
        if (this.context.interrupt) return ok(code)
        const first = isMyst
          ? effects.attempt(optionBlock, effects.attempt(lineInside, content, end), options)
          : content
        return effects.attempt(lineInside, first, end)(code)
      }
      if (at === from) {
        effects.enter('fencedBoxTitle')
        effects.enter('chunkText', { contentType: 'text', _contentTypeTextTrailing: true } as never)
      }
      if (at === to) effects.enter('wholeLine')
      at++
      effects.consume(code)
      if (at !== to) return inside
      effects.exit('chunkText' as never)
      effects.exit('fencedBoxTitle')
      return inside
    }
    effects.enter('fencedBox')
    effects.enter('fencedBoxOpening')
    return inside(code)
  }

  /** At the beginning of a line. */
  #content(code: Code, end: State): State | undefined {
    const { effects } = this
    const start: State = (code) => {
      if (code === null) return end(code)
      if (isLineEnd(code)) return effects.check(lineInside, chunk, end)(code)
      return chunk(code)
    }
    const chunk: State = (code) => {
      const token: Token = effects.enter('chunkDocument', {
        contentType: 'document',
        previous: this.#previous,
      } as never)
      if (this.#previous) this.#previous.next = token
      this.#previous = token
      return inside(code)
    }
    const inside: State = (code) => {
      if (code === null) return last(code)
      if (isLineEnd(code)) return effects.check(lineInside, next, last)(code)
      effects.consume(code)
      return inside
    }
    const next: State = (code) => {
      effects.consume(code)
      this.#leave()
      return (after) => this.#content(after, end)
    }
    const last: State = (code) => {
      this.#leave()
      return end(code)
    }
    const unindented = this.#indent > 0 ? factorySpace(effects, start, 'linePrefix', this.#indent + 1) : start
    return effects.attempt(this.#closing(), end, unindented)(code)
  }

  #leave(): void {
    const token = this.effects.exit('chunkDocument' as never)
    this.context.parser.lazy[token.start.line] = false
  }

  #closing(): Construct {
    const { marks } = this.#opening
    return line(
      (words) => !this.#nested?.reads(words) && closesBox(words, marks, this.isPandoc),
      'fencedBoxClosing',
      /[:`~]/,
    )
  }
}

export const fencedBoxFromMarkdown: FromMarkdown = {
  enter: {
    fencedBox(token) {
      const fence: Fence = { opening: '', options: [], isClosed: false }
      this.enter(
        { type: 'containerDirective', name: '', attributes: {}, children: [], data: { fence } } as never,
        token,
      )
    },
    fencedBoxTitle(token) {
      this.enter({ type: 'paragraph', children: [], data: { directiveLabel: true } }, token)
    },
  },
  exit: {
    fencedBoxTitle(token) {
      this.exit(token)
    },
    fencedBoxOpening(token) {
      const node = this.stack.at(-1)
      if (node?.type !== 'containerDirective' || !node.data?.fence) return
      const opening = this.sliceSerialize(token)
      node.data.fence.opening = opening
      node.name = /^:{3,}[ \t]*([a-z][\w-]*)[ \t:]*$/i.exec(opening)?.[1] ?? ''
    },
    fencedBoxOption(token) {
      this.stack.at(-1)?.data?.fence?.options.push(this.sliceSerialize(token))
    },
    fencedBoxClosing() {
      const fence = this.stack.at(-1)?.data?.fence
      if (fence) fence.isClosed = true
    },
    fencedBox(token) {
      this.exit(token)
    },
  },
}
