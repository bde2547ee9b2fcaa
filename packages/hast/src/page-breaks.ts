import { isTextBlock } from '@lectern/core'
import type { ElementContent } from 'hast'
import type { Node } from './node.js'
import type { PageMark } from './options.js'
import { element, idOf, roleOf, type State } from './state.js'

/**
 * An empty element that marks where a page of print begins. Its label is its `title`: `aria-label` is prohibited on
 * elements without words, and words would be read in the middle of a sentence.
 */
export function pageBreakElement(
  tagName: 'div' | 'span',
  id: string,
  label: string,
  state: State,
): ElementContent {
  return element(tagName, {
    id: idOf(state, id),
    ...roleOf(state, 'doc-pagebreak', 'pagebreak'),
    title: label,
  })
}

/** Marks that stand before the block: those of containers, and those at a heading's start, whose name they would join. */
export function takeBreaks(node: Node, state: State): ElementContent[] {
  const waiting = state.run.waiting.splice(0)
  const marks = [...waiting, ...takeOwn(node, state)]
  return marks.map(({ id, label }) => pageBreakElement('div', id, label, state))
}

/** Rows and lists hold no marks between their children; the next cell or item does. */
export function deferBreaks(node: Node, state: State): void {
  const id = node.data?.id
  if (!id) return
  state.run.waiting.push(...(state.run.pages.get(id) ?? []))
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
