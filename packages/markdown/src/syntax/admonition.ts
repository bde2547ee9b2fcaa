import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types'
import type { Parent } from 'unist'
import { isBoxName } from '../directives/box-kinds.js'
import { indentedContinuation, isLineEnd } from './container.js'

/**
 * `!!! note "A title"`, `??? note` (folded) and `=== "A tab"`, with blocks that are indented by four, as MkDocs and Python-Markdown write them.
 */
export interface Admonition extends Parent {
  type: 'admonition'
  /** The line after the marks: a kind and a title in quotation marks. */
  words: string
  folded: boolean
  isTab: boolean
}

declare module 'mdast' {
  interface RootContentMap {
    admonition: Admonition
  }
  interface BlockContentMap {
    admonition: Admonition
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    admonition: 'admonition'
    admonitionOpening: 'admonitionOpening'
  }
}

const [exclamation, plus, equals, question, quote] = [33, 43, 61, 63, 34]

const admonition: Construct = {
  name: 'admonition',
  tokenize,
  continuation: { tokenize: indentedContinuation },
  exit(effects) {
    effects.exit('admonition')
  },
}

export const admonitionSyntax: Extension = {
  document: { [exclamation]: admonition, [question]: admonition, [equals]: admonition },
}

/** A kind with a capital is a word like others, unless it is a known one and nothing but a title follows. */
const capitalKind = /^([A-Z][\w-]*)[ \t]*(?:"[^"]*"[ \t]*)?$/

/** Three marks, a space, and a line that begins with a small letter or a known kind, or with a quotation mark for a tab. */
function tokenize(effects: Effects, ok: State, nok: State): State {
  let mark: Code = null
  let size = 0
  let line = ''
  return start

  function start(code: Code): State {
    mark = code
    effects.enter('admonition', { _container: true })
    effects.enter('admonitionOpening')
    return marks(code) ?? marks
  }

  function marks(code: Code): State | undefined {
    if (code === mark && size < 3) {
      size++
      effects.consume(code)
      return marks
    }
    const mayFollow = code === plus ? mark !== exclamation : code === exclamation && mark === equals
    if (mayFollow && size === 3) {
      size++
      effects.consume(code)
      return marks
    }
    if (size < 3 || code !== 32) return nok(code)
    effects.consume(code)
    return letter
  }

  function letter(code: Code): State | undefined {
    const begins = mark === equals ? code === quote : isLetter(code)
    return begins ? words(code) : nok(code)
  }

  function words(code: Code): State | undefined {
    if (code !== null && !isLineEnd(code)) {
      line += code < 0 ? ' ' : String.fromCharCode(code)
      effects.consume(code)
      return words
    }
    if (
      mark !== equals &&
      /^[A-Z]/.test(line) &&
      !isBoxName(capitalKind.exec(line)?.[1]?.toLowerCase() ?? '')
    )
      return nok(code)
    effects.exit('admonitionOpening')
    return ok(code)
  }
}

const isLetter = (code: Code): boolean =>
  code !== null && ((code >= 97 && code <= 122) || (code >= 65 && code <= 90))

export const admonitionFromMarkdown: FromMarkdown = {
  enter: {
    admonition(token) {
      this.enter({ type: 'admonition', words: '', folded: false, isTab: false, children: [] } as never, token)
    },
  },
  exit: {
    admonitionOpening(token) {
      const node: { type: string } = this.stack.at(-1) ?? { type: '' }
      const opening = this.sliceSerialize(token)
      Object.assign(node, {
        words: opening.replace(/^\S+[ \t]+/, ''),
        folded: opening.startsWith('?'),
        isTab: opening.startsWith('='),
      })
    },
    admonition(token) {
      this.exit(token)
    },
  },
}
