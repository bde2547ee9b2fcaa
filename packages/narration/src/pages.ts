import type { Article, EditionPage } from '@lectern/core'
import { announce } from './announce.js'
import type { ScriptItem, SpeechItem } from './script.js'
import type { State } from './state.js'

/**
 * Says the pages of a print edition where they begin: before the first sentence that stands on them as a whole. The
 * author's own pages of a printed original win, and are said where they stand.
 */
export function sayPages(state: State): void {
  const { pageNumbers, pages = [] } = state.options
  if (!pageNumbers || pages.length === 0 || hasOwnPages(state.article.tree)) return
  const reaches = reachOf(state.article)
  const left = pages.filter(({ start }) => start !== null)
  const items = state.items.flatMap((item) => {
    const here: ScriptItem[] = []
    while (item.type === 'speech' && left[0] && reaches(item, left[0])) {
      here.push(...pageItems(state, item, left[0].label))
      left.shift()
    }
    return [...here, item]
  })
  state.items.splice(0, state.items.length)
  for (const item of items) state.items.push(item)
}

/** Whether an item of the main flow is on a page or behind its beginning. */
function reachOf({ blocks }: Article): (item: SpeechItem, page: EditionPage) => boolean {
  const order = new Map([...blocks.keys()].map((id, index) => [id, index]))
  const orderOf = (id: string) => order.get(id) ?? 0
  return ({ block, sentence, role, skip }, { start }) => {
    if (!start || role === 'note' || skip === 'footnote') return false
    if (block !== start.block) return orderOf(block) > orderOf(start.block)
    const own = blocks.get(block)?.sentences.find(({ id }) => id === sentence)
    return (own?.begin ?? 0) >= start.offset
  }
}

function pageItems(state: State, item: SpeechItem, label: string): ScriptItem[] {
  const { block, chapter } = item
  const items: ScriptItem[] = []
  const record = state.article.blocks.get(block)
  if (!record) return items
  const place: State = {
    ...state,
    items,
    lead: [],
    chapter,
    around: { skip: 'pagebreak', escape: item.escape ?? [] },
  }
  announce(place, record, 'page', (say) => say.page(label))
  return items
}

interface Node {
  type: string
  label?: unknown
  children?: readonly unknown[]
}

function hasOwnPages(node: Node): boolean {
  if (node.type === 'pageBreak' && node.label !== '') return true
  return (node.children ?? []).some((child) => hasOwnPages(child as Node))
}
