import type { PageBreak, Pause } from '@lectern/core'
import type { Break, ThematicBreak } from 'mdast'
import { freeId } from '../options.js'
import { pageBreakElement } from '../page-breaks.js'
import { type Child, elementOf, type State } from '../state.js'
import { skipText } from '../text-run.js'

export function thematicBreak(node: ThematicBreak, state: State): Child[] {
  return [elementOf(state, node, 'hr', {}, [])]
}

/** A line break is one unit of the block's text. */
export function lineBreak(node: Break, state: State): Child[] {
  return [...skipText(1, state), elementOf(state, node, 'br', {}, [])]
}

/** A page of the printed original: a block of its own, or a point between words. */
export function pageBreak(node: PageBreak, state: State): Child[] {
  const id = node.data?.id ?? madeId(`page-${node.label}`, state)
  return [pageBreakElement(state.cursor ? 'span' : 'div', id, node.label, state)]
}

/** Sound only. */
export function pause(_node: Pause, _state: State): Child[] {
  return []
}

function madeId(wanted: string, { run }: State): string {
  const id = freeId(
    wanted.replace(/\s+/g, '-'),
    (candidate) => run.ids.has(candidate) || run.madeIds.has(candidate),
  )
  run.madeIds.add(id)
  return id
}
