import { directionOf } from '@lectern/core'
import type { Code, InlineCode } from 'mdast'
import type { CodeKind } from '../options.js'
import { valueOfBlock } from '../sentences.js'
import { type Child, classOf, element, elementOf, type State, text } from '../state.js'
import { skipText } from '../text-run.js'

/** Code runs from left to right in every language, and is not for translation. */
export function code(node: Code, state: State): Child[] {
  const language = node.lang ? { className: [`language-${node.lang.replace(/[^\w+#.-]+/g, '-')}`] } : {}
  const parts = state.run.options.highlight?.(node.value, node.lang) ?? [{ text: node.value }]
  const content = valueOfBlock(node, parts, coloured, state)
  const inner = element('code', { ...language, translate: 'no' }, content)
  const program = elementOf(state, node, 'pre', { dir: 'ltr' }, [inner])
  return [state.run.options.codeBoxes ? element('div', classOf(state, 'code'), [program]) : program]
}

/** Colour carries no meaning that the words do not: a `span`, not an element of its own. */
function coloured({ kind }: { kind?: CodeKind }, words: Child[], state: State): Child[] {
  return kind ? [element('span', classOf(state, `code-${kind}`), words)] : words
}

/** Characters of a name or an option that one line of 320 px holds beside other words. */
const mostInLine = 16

/** Short ones stay in one line: browsers break "--from" at its hyphens. In words from right to left "f()" would else read ")(f". */
export function inlineCode(node: InlineCode, state: State): Child[] {
  const breaks = skipText(node.value.length, state)
  const direction = directionOf(state.lang) === 'rtl' ? { dir: 'ltr' } : {}
  const whole = node.value.length <= mostInLine ? classOf(state, 'unbroken') : {}
  const properties = { ...whole, translate: 'no', ...direction }
  return [...breaks, elementOf(state, node, 'code', properties, [text(node.value)])]
}
