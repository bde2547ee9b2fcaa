import type { DefinitionDescription } from '@lectern/core'
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types'
import { indentedContinuation, isLineEnd, isSpace } from './container.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    definitionDescription: 'definitionDescription'
    definitionDescriptionPrefix: 'definitionDescriptionPrefix'
  }
}

const [colon, tilde] = [58, 126]

/**
 * `: what it means`, or `~ what it means`, a container like an item of a list, as pandoc, PHP Markdown Extra and MyST write it. The term is the line before,
 * which is a paragraph of its own here: `definition-lists.ts` puts the two together, and takes back what has no term.
 */
const description: Construct = {
  name: 'definitionDescription',
  tokenize,
  continuation: { tokenize: indentedContinuation },
  exit(effects) {
    effects.exit('definitionDescription')
  },
}

export const definitionListSyntax: Extension = { document: { [colon]: description, [tilde]: description } }

function tokenize(effects: Effects, ok: State, nok: State): State {
  return start

  function start(code: Code): State | undefined {
    effects.enter('definitionDescription', { _container: true })
    effects.enter('definitionDescriptionPrefix')
    effects.consume(code)
    return first
  }

  function first(code: Code): State | undefined {
    if (!isSpace(code)) return nok(code)
    effects.consume(code)
    return more
  }

  function more(code: Code): State | undefined {
    if (code === null || isLineEnd(code)) return nok(code)
    if (isSpace(code)) {
      effects.consume(code)
      return more
    }
    effects.exit('definitionDescriptionPrefix')
    return ok(code)
  }
}

export const definitionListFromMarkdown: FromMarkdown = {
  enter: {
    definitionDescription(token) {
      const node: DefinitionDescription = { type: 'definitionDescription', children: [] }
      this.enter(node, token)
    },
  },
  exit: {
    definitionDescriptionPrefix(token) {
      const node = this.stack.at(-1)
      if (node?.type === 'definitionDescription') node.data = { marker: this.sliceSerialize(token).trim() }
    },
    definitionDescription(token) {
      this.exit(token)
    },
  },
}
