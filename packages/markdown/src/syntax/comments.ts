import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Construct, State } from 'micromark-util-types'
import type { Literal } from 'unist'
import { isLineEnd } from './container.js'
import { line, lineInside } from './whole-lines.js'

/** What a dialect keeps from readers: a line, or lines; `leave-out-comments.ts` takes it out of the tree and tells it. */
export interface Comment extends Literal {
  type: 'comment'
  value: string
}

declare module 'mdast' {
  interface RootContentMap {
    comment: Comment
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    comment: 'comment'
    commentLine: 'commentLine'
  }
}

const [percent, plus] = [37, 43]

/** `% a comment`, and `+++`, which divides the cells of a notebook. */
const mystComment: Construct = {
  name: 'mystComment',
  tokenize(effects, ok, nok) {
    const marked = line((words) => /^(?:%|\+\+\+)(?:[ \t{]|$)/.test(words), 'commentLine')
    return (code) => {
      effects.enter('comment')
      return effects.attempt(
        marked,
        (end) => {
          effects.exit('comment')
          return ok(end)
        },
        nok,
      )(code)
    }
  },
}

/** Lines from one that begins with `%%` to the next that ends with it. */
const obsidianComment: Construct = {
  name: 'obsidianComment',
  concrete: true,
  tokenize(effects, ok, nok) {
    const end: State = (code) => {
      effects.exit('comment')
      return ok(code)
    }
    const opening = line((words) => /^%%(?!.*%%)/.test(words), 'commentLine')
    const closing = line((words) => /%%[ \t]*$/.test(words), 'commentLine')
    const inside = line((words) => !words.includes('%%'), 'commentLine')
    const more = effects.attempt(lineInside, lineStart, nok)
    function lineStart(code: Parameters<State>[0]): State | undefined {
      if (isLineEnd(code)) return more(code)
      return effects.attempt(inside, more, effects.attempt(closing, end, nok))(code)
    }
    return (code) => {
      effects.enter('comment')
      return effects.attempt(opening, this.interrupt ? end : more, nok)(code)
    }
  },
}

export const mystComments = { flow: { [percent]: mystComment, [plus]: mystComment } }
export const obsidianComments = { flow: { [percent]: obsidianComment } }

export const commentFromMarkdown: FromMarkdown = {
  enter: {
    comment(token) {
      this.enter({ type: 'comment', value: this.sliceSerialize(token) } as never, token)
    },
  },
  exit: {
    comment(token) {
      this.exit(token)
    },
  },
}
