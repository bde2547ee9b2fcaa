import type { Abbreviation, Block } from '@lectern/core'
import { phrasing } from '../render.js'
import { type Child, classOf, element, elementOf, type State, text } from '../state.js'

/**
 * The long form at first use; after that the reader knows it. A `title` is out of reach by touch and by keyboard (WCAG 3.1.4, G97),
 * so in running text the words can follow in parentheses; then without a `title`, which screen readers would read besides.
 */
export function abbreviation(node: Abbreviation, state: State): Child[] {
  const key = node.title.toLowerCase()
  const isFirst = node.title !== '' && !state.run.abbreviations.has(key)
  state.run.abbreviations.add(key)
  const words = phrasing(node.children, state)
  const inText = placeInText(node, key, state)
  const title = isFirst && inText === 'none' ? { title: node.title } : {}
  const short = elementOf(state, node, 'abbr', title, words)
  const long = element('span', classOf(state, 'expansion'), [text(` (${node.title})`)])
  return inText === 'missing' ? [short, long] : [short]
}

/**
 * Whether this is the first use in running text, and whether the text says the long form itself. Headings, links and header
 * cells are names, which more words would change.
 */
function placeInText({ title }: Abbreviation, key: string, state: State): 'none' | 'said' | 'missing' {
  const { run, cursor } = state
  const isName = state.inLink || state.inHeaderCell || !cursor?.block || !isRunningText(cursor.block)
  if (!run.options.expansions || title === '' || isName || run.expanded.has(key)) return 'none'
  run.expanded.add(key)
  return cursor.block.text.toLowerCase().includes(key) ? 'said' : 'missing'
}

function isRunningText({ type }: Block): boolean {
  return type === 'paragraph' || type === 'tableCell' || type === 'caption'
}
