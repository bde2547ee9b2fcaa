import { labelOf } from '@lectern/core'
import type { TableCell } from 'mdast'
import { type Child, classOf, element, langOf, type State, text } from '../state.js'

/**
 * A header cell that holds formulas only, named by their spoken form: cells are announced by the text of their headers, and screen readers and
 * checkers find none in MathML.
 */
export function namedByFormulas(cell: TableCell, content: Child[], state: State): Child[] {
  const formulas = cell.children.filter(({ type }) => type === 'inlineMath')
  const isOnly = cell.children.every((child) => child.type === 'inlineMath' || isBlank(child))
  const [first] = formulas
  if (!cell.header || first?.type !== 'inlineMath' || !isOnly) return content
  const { formula } = first.data ?? {}
  if (!formula) return content
  const mark = first.alt || formula.lang === state.lang ? {} : langOf(state, formula.lang)
  return [
    element('span', { ...classOf(state, 'visually-hidden'), ...mark }, [text(labelOf(cell))]),
    element('span', { ariaHidden: 'true' }, content),
  ]
}

function isBlank(node: TableCell['children'][number]): boolean {
  return node.type === 'text' && node.value.trim() === ''
}
