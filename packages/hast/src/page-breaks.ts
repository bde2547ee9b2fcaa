import { isTextBlock } from '@lectern/core'
import type { ElementContent } from 'hast'
import type { Node } from './node.js'
import type { PageMark } from './options.js'
import { classOf, element, idOf, roleOf, type State, sayIn, text } from './state.js'

/**
 * Marks where a page of print begins. As an empty element its label is its `title`: `aria-label` is prohibited on elements
 * without words, and words would be read in the middle of a sentence. Hidden, it has words and a name for who asks to see it; in code,
 * whose characters are the author's alone, it has none there either.
 */
export function pageBreakElement(
  tagName: 'div' | 'span',
  id: string,
  label: string,
  state: State,
): ElementContent {
  const properties = { id: idOf(state, id), ...roleOf(state, 'doc-pagebreak', 'pagebreak') }
  if (state.run.options.pageNumbers !== 'hidden') return element(tagName, { ...properties, title: label })
  if (state.cursor?.block?.type === 'code')
    return element(tagName, { ...properties, ...classOf(state, 'page-number'), title: label, hidden: true })
  const { say, mark } = sayIn(state)
  const shown = { ...classOf(state, 'page-number'), ariaLabel: say.page(label), hidden: true, ...mark }
  return element(tagName, { ...properties, ...shown }, [text(label)])
}

/** Marks that stand before the block: those of containers, and those at a heading's start, whose name they would join. */
export function takeBreaks(node: Node, state: State): ElementContent[] {
  const { pages, waiting: before } = state.run
  if (pages.size === 0 && before.length === 0) return []
  const waiting = before.splice(0)
  const marks = [...waiting, ...takeOwn(node, state)]
  return marks.map(({ id, label }) => pageBreakElement('div', id, label, state))
}

/** Rows and lists hold no marks between their children; the next cell or item does. */
export function deferBreaks(node: Node, state: State): void {
  const id = node.data?.id
  if (!id) return
  for (const mark of state.run.pages.get(id) ?? []) state.run.waiting.push(mark)
  state.run.pages.delete(id)
}

function takeOwn(node: Node, { run }: State): PageMark[] {
  const id = node.data?.id
  const marks = (id && run.pages.get(id)) || []
  if (!id || marks.length === 0 || (isTextBlock(node) && node.type !== 'heading')) return []
  const isBefore = (mark: PageMark) => node.type !== 'heading' || mark.start.offset === 0
  run.pages.set(
    id,
    marks.filter((mark) => !isBefore(mark)),
  )
  return marks.filter(isBefore)
}
