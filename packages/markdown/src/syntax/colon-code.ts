import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Construct, State } from 'micromark-util-types'
import { closesBox, isCodeDirective } from './box-fences.js'
import { isLineEnd } from './container.js'
import { line, lineInside } from './whole-lines.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    colonCode: 'colonCode'
    colonCodeLine: 'colonCodeLine'
    colonCodeClosing: 'colonCodeClosing'
  }
}

/** `:::{code} python`, as MyST writes between colons what is no Markdown: code as between grave accents, up to a line of as many colons. */
export const colonCode: Construct = {
  name: 'colonCode',
  concrete: true,
  tokenize(effects, ok, nok) {
    const { interrupt } = this
    let marks = ''
    const opening = line((words) => {
      marks = /^:*/.exec(words)?.[0] ?? ''
      return isCodeDirective(words)
    }, 'colonCodeLine')
    const end: State = (code) => {
      effects.exit('colonCode')
      return ok(code)
    }
    const more = effects.attempt(lineInside, lineStart, end)
    const closing = line((words) => closesBox(words, marks, false), 'colonCodeClosing', /:/)
    const inside = line(() => true, 'colonCodeLine')
    function lineStart(code: Parameters<State>[0]): State | undefined {
      if (isLineEnd(code)) return more(code)
      return effects.attempt(closing, end, effects.attempt(inside, more, end))(code)
    }
    return (code) => {
      effects.enter('colonCode')
      return effects.attempt(opening, interrupt ? end : more, nok)(code)
    }
  },
}

export const colonCodeFromMarkdown: FromMarkdown = {
  enter: {
    colonCode(token) {
      this.enter({ type: 'code', lang: null, meta: null, value: '' }, token)
    },
  },
  exit: {
    colonCode(token) {
      const node = this.stack.at(-1)
      if (node?.type === 'code') {
        const [opening = '', ...lines] = this.sliceSerialize(token).split(/\r\n|\n|\r/)
        const marks = /^:*/.exec(opening)?.[0] ?? ''
        if (closesBox(lines.at(-1) ?? '', marks, false)) lines.pop()
        const [language = '', ...meta] = opening
          .slice(marks.length)
          .trim()
          .split(/[ \t]+/)
        Object.assign(node, { lang: language, meta: meta.join(' ') || null, value: lines.join('\n') })
      }
      this.exit(token)
    },
  },
}
