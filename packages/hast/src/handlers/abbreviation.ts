import { type Abbreviation, addedLongForm, type LongForm, longFormAt } from '@lectern/core'
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
  const inText = placeInText(node, state)
  const title = isFirst && inText === 'none' ? { title: node.title } : {}
  const short = elementOf(state, node, 'abbr', title, words)
  const long = element('span', classOf(state, 'expansion'), [text(addedLongForm(node))])
  return inText === 'missing' ? [short, long] : [short]
}

function placeInText(node: Abbreviation, { run, cursor, inLink, inHeaderCell }: State): LongForm {
  const isName = inLink || inHeaderCell || !cursor?.block
  return run.options.expansions && !isName ? longFormAt(node, cursor.block, run.expanded) : 'none'
}
