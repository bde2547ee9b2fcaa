import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import { blankLine } from 'micromark-core-commonmark'
import { factorySpace } from 'micromark-factory-space'
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import { isLineEnd, isSpace } from './container.js'

/*
 * Lists of pandoc's whose markers are no numbers of CommonMark: examples, `(@)` and `(@label)`, `#.`, and fancy lists, `(1)`, `a.`, `i)`, `(IV)`. Items
 * are containers as CommonMark's are. `fancy-lists.ts` reads the markers, and makes words again of those that do not follow each other.
 */

declare module 'unist' {
  interface Data {
    /** Of an item, as it is written. */
    marker?: string
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    fancyMarker: 'fancyMarker'
  }
}

const example = /^\(@[\w-]*\)$|^#\.$/
const fancy =
  /^(?:\((?:[A-Za-z]|[ivxlcdm]{1,8}|[IVXLCDM]{1,8}|\d{1,4})\)|(?:[A-Za-z]|[ivxlcdm]{1,8}|[IVXLCDM]{1,8})[.)])$/
/** An initial, as in "B. Russell": pandoc wants two spaces there. */
const initial = /^[A-Z]\.$/

/** Markers of one list have one form. */
function formOf(marker: string): string {
  if (example.test(marker)) return marker.charAt(1)
  return marker
    .replace(/\d+/, '1')
    .replace(/[a-z]+/, 'a')
    .replace(/[A-Z]+/, 'A')
}

/** Longer than any marker but that of an example. */
const longest = 100
/** Columns by which words are indented that belong to an item with a longer marker. */
const leastIndent = 4
/** Columns between a marker and its words; more are a marker alone, and indented code. */
const widest = 5

interface ItemState {
  type?: string
  form?: string
  size?: number
  _closeFlow?: boolean | undefined
}

function construct(pattern: RegExp): Construct {
  const list: Construct = {
    name: 'fancyList',
    tokenize(effects, ok, nok) {
      return startItem.call(this, pattern, effects, ok, nok)
    },
    continuation: {
      tokenize(effects, ok, nok) {
        return continueItem.call(this, list, effects, ok, nok)
      },
    },
    exit(effects) {
      effects.exit('listOrdered')
    },
  }
  return list
}

function startItem(this: TokenizeContext, pattern: RegExp, effects: Effects, ok: State, nok: State): State {
  const state = this.containerState as ItemState
  const tail = this.events.at(-1)
  const indent = tail?.[1].type === 'linePrefix' ? tail[2].sliceSerialize(tail[1], true).length : 0
  let marker = ''
  const inside: State = (code) => {
    if (code !== null && !isLineEnd(code) && !isSpace(code) && marker.length < longest) {
      marker += String.fromCharCode(code)
      effects.consume(code)
      return inside
    }
    const form = formOf(marker)
    if (!isSpace(code) || !pattern.test(marker) || (state.form ?? form) !== form) return nok(code)
    state.form = form
    effects.exit('fancyMarker')
    return effects.check(
      blankLine,
      nok,
      factorySpace(effects, words, 'listItemPrefixWhitespace', widest),
    )(code)
  }
  const words: State = (code) => {
    const gap = this.events.at(-1)
    const width = gap ? gap[2].sliceSerialize(gap[1], true).length : 0
    if (isSpace(code) || (initial.test(marker) && width < 2)) return nok(code)
    state.size = indent + this.sliceSerialize(effects.exit('listItemPrefix'), true).length
    return ok(code)
  }
  return (code) => {
    // Words that go on are no list.
    if (this.interrupt) return nok(code)
    if (!state.type) {
      state.type = 'listOrdered'
      effects.enter('listOrdered', { _container: true })
    }
    effects.enter('listItemPrefix')
    effects.enter('fancyMarker')
    return inside(code)
  }
}

/** A line that is indented as the item's words, a blank one, or the next item. */
function continueItem(
  this: TokenizeContext,
  list: Construct,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  const state = this.containerState as ItemState
  const size = state.size ?? 0
  state._closeFlow = undefined
  const next: State = (code) => {
    state._closeFlow = true
    this.interrupt = undefined
    return factorySpace(effects, effects.attempt(list, ok, nok), 'linePrefix', 4)(code)
  }
  const blank: State = (code) => factorySpace(effects, ok, 'listItemIndent', size + 1)(code)
  return effects.check(blankLine, blank, (code: Code) =>
    isSpace(code) ? effects.attempt(indentOf(size), ok, next)(code) : next(code),
  )
}

const indentOf = (size: number): Construct => ({
  partial: true,
  tokenize(effects, ok, nok) {
    return factorySpace(
      effects,
      (code) => {
        const tail = this.events.at(-1)
        const width = tail?.[1].type === 'listItemIndent' ? tail[2].sliceSerialize(tail[1], true).length : 0
        return width >= Math.min(size, leastIndent) ? ok(code) : nok(code)
      },
      'listItemIndent',
      size + 1,
    )
  },
})

const [hash, roundOpen] = [35, 40]
const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((one) => one.charCodeAt(0))

const on = (codes: readonly number[], list: Construct): Extension => ({
  document: Object.fromEntries(codes.map((code) => [code, list])),
})

export const exampleLists = on([hash, roundOpen], construct(example))
export const fancyLists = on([roundOpen, ...letters], construct(fancy))

export const fancyListFromMarkdown: FromMarkdown = {
  exit: {
    fancyMarker(token) {
      const item = this.stack.at(-1)
      if (item?.type === 'listItem') item.data = { ...item.data, marker: this.sliceSerialize(token) }
    },
  },
}
