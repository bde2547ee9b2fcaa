import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import type { Literal } from 'unist'
import { parseAttributes } from './attributes.js'

/**
 * `{#id .class key=value}` in text, as one node: what stands in it is no emphasis and no link. It is tried where it can
 * belong to something (after a picture, a link, a formula, code, or at the end of a block); what nothing claims becomes text again.
 */
export interface AttributeList extends Literal {
  type: 'attributeList'
  /** The source, braces included. */
  value: string
}

declare module 'mdast' {
  interface PhrasingContentMap {
    attributeList: AttributeList
  }
  interface RootContentMap {
    attributeList: AttributeList
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    attributeList: 'attributeList'
    attributeListData: 'attributeListData'
  }
}

const braceOpen = 123
const braceClose = 125
/** Longer than any that is meant, and an end to the search in text full of braces. */
const limit = 4000
/** `)` `]` `$` and backticks */
const owners = new Set<Code>([41, 93, 36, 96])

export const attributeListSyntax: Extension = {
  text: { [braceOpen]: { name: 'attributeList', tokenize } satisfies Construct },
}

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const { previous } = this
  let quote: Code = null
  let source = ''
  return open

  function open(code: Code): State | undefined {
    effects.enter('attributeList')
    effects.enter('attributeListData')
    take(code)
    return inside
  }

  function inside(code: Code): State | undefined {
    if (code === null || source.length > limit) return nok(code)
    if (code >= -5 && code <= -3) return lineEnd(code)
    if (quote === code) quote = null
    else if (quote === null && (code === 34 || code === 39)) quote = code
    else if (quote === null && code === braceClose) return close(code)
    else if (quote === null && code === braceOpen) return nok(code)
    take(code)
    return inside
  }

  function lineEnd(code: Code): State | undefined {
    effects.exit('attributeListData')
    effects.enter('lineEnding')
    take(code)
    effects.exit('lineEnding')
    return lineStart
  }

  function lineStart(code: Code): State | undefined {
    if (code === null) return nok(code)
    effects.enter('attributeListData')
    return inside(code)
  }

  function close(code: Code): State | undefined {
    take(code)
    if (!parseAttributes(source)) return nok
    effects.exit('attributeListData')
    effects.exit('attributeList')
    return owners.has(previous) ? ok : atEnd
  }

  function atEnd(code: Code): State | undefined {
    return code === null ? ok(code) : nok(code)
  }

  function take(code: Code): void {
    source += code === null || code < 0 ? ' ' : String.fromCharCode(code)
    effects.consume(code)
  }
}

export const attributeListFromMarkdown: FromMarkdown = {
  enter: {
    attributeList(token) {
      this.enter({ type: 'attributeList', value: this.sliceSerialize(token) }, token)
    },
  },
  exit: {
    attributeList(token) {
      this.exit(token)
    },
  },
}
