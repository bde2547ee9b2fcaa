import type { Abbreviation, Block } from '@lectern/core'
import { phrasing } from '../render.js'
import { type Child, classOf, element, elementOf, type State, text } from '../state.js'

/**
 * The long form at first use; after that the reader knows it. A `title` alone would be out of reach by touch and by keyboard
 * (WCAG 3.1.4, G97), so the words can follow in parentheses.
 */
export function abbreviation(node: Abbreviation, state: State): Child[] {
  const { run } = state
  const key = node.title.toLowerCase()
  const isFirst = node.title !== '' && !run.abbreviations.has(key)
  run.abbreviations.add(key)
  const title = isFirst ? { title: node.title } : {}
  const short = elementOf(state, node, 'abbr', title, phrasing(node.children, state))
  return [short, ...expansion(node, key, state)]
}

/** Once, in running text: headings, links and header cells are names, which the words would change. */
function expansion({ title }: Abbreviation, key: string, state: State): Child[] {
  const { run, cursor } = state
  const isName = state.inLink || state.inHeaderCell || !cursor?.block || !isRunningText(cursor.block)
  if (!run.options.expansions || title === '' || isName || run.expanded.has(key)) return []
  run.expanded.add(key)
  if (cursor.block.text.toLowerCase().includes(key)) return []
  return [element('span', classOf(state, 'expansion'), [text(` (${title})`)])]
}

function isRunningText({ type }: Block): boolean {
  return type === 'paragraph' || type === 'tableCell' || type === 'caption'
}
