import type { Code, InlineCode } from 'mdast'
import { valueOfBlock } from '../sentences.js'
import { type Child, element, elementOf, type State, text } from '../state.js'
import { skipText } from '../text-cursor.js'

/** Code runs from left to right in every language, and is not for translation. */
export function code(node: Code, state: State): Child[] {
  const language = node.lang ? { className: [`language-${node.lang.replace(/[^\w+#.-]+/g, '-')}`] } : {}
  const inner = element('code', { ...language, translate: 'no' }, valueOfBlock(node, state))
  return [elementOf(state, node, 'pre', { dir: 'ltr' }, [inner])]
}

export function inlineCode(node: InlineCode, state: State): Child[] {
  const breaks = skipText(node.value.length, state)
  return [...breaks, elementOf(state, node, 'code', { translate: 'no' }, [text(node.value)])]
}
